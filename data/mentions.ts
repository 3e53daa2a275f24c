import type { ContentError } from './content-error.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** Mentions are of no country that the scenario has a dossier of. */
export function checkMentions({ scenario, mentions }: ScenarioParts): ContentError[] {
	if (!mentions || !scenario) return [];
	const { file, value } = mentions;
	const errors: ContentError[] = [];
	const { origin, candidates, jurisdiction } = scenario.value;
	const told = [origin, ...candidates, jurisdiction];
	for (const [index, { iso2 }] of value.entries()) {
		if (!told.includes(iso2)) continue;
		errors.push(
			file.errorAt(
				[index, 'iso2'],
				`found "${iso2}", which scenario.yaml tells of; a mention is of another country`
			)
		);
	}
	return errors;
}
