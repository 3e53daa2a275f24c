import type { Bearing, Section, Status } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';

/** The word readers see for a status. */
export function statusWord(status: Status): string {
	return {
		confirmed: m.status_confirmed,
		reported: m.status_reported,
		disputed: m.status_disputed,
		denied: m.status_denied,
		superseded: m.status_superseded
	}[status]();
}

/** The word readers see for what a check does to a claim. */
export function bearingWord(bearing: Bearing): string {
	return {
		supports: m.bearing_supports,
		contests: m.bearing_contests,
		qualifies: m.bearing_qualifies
	}[bearing]();
}

/** The heading of a dossier's section. */
export function sectionWord(section: Section): string {
	return {
		role: m.section_role,
		pro: m.section_pro,
		risk: m.section_risk,
		context: m.section_context
	}[section]();
}

/** What a section says when no claim belongs to it; nothing where silence is no gap. */
export function emptySectionWord(section: Section): string | undefined {
	if (section === 'pro') return m.section_empty_pro();
	if (section === 'risk') return m.section_empty_risk();
	return undefined;
}
