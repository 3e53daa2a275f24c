import type { Answer, Leaving, Outcome, Region } from '../../../../data/precedent-schema.ts';
import * as m from '$lib/paraglide/messages';

/** An outcome in a word or two. Call these where the language is the current one. */
export function outcomeWord(outcome: Outcome): string {
	return {
		'died-there': m.precedent_died_there,
		'still-there': m.precedent_still_there,
		'returned-freely': m.precedent_returned_freely,
		expelled: m.precedent_expelled,
		killed: m.precedent_killed,
		'returned-and-tried': m.precedent_returned_and_tried,
		extradited: m.precedent_extradited,
		'handed-to-tribunal': m.precedent_handed_to_tribunal,
		seized: m.precedent_seized,
		unknown: m.precedent_unknown
	}[outcome]();
}

/** How he left, where that is told apart; undefined for those who fled as they fell. */
export function leavingWord(leaving: Leaving): string | undefined {
	return {
		fled: () => undefined,
		'left-later': m.precedent_left_later,
		'corruption-case': m.precedent_corruption_case
	}[leaving]();
}

export function answerWord(answer: Answer): string {
	return {
		refused: m.precedent_refused,
		granted: m.precedent_granted,
		unanswered: m.precedent_unanswered
	}[answer]();
}

export function regionWord(region: Region): string {
	return {
		americas: m.region_americas,
		europe: m.region_europe,
		africa: m.region_africa,
		'middle-east': m.region_middle_east,
		asia: m.region_asia
	}[region]();
}
