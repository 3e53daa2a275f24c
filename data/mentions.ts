import type { ContentError } from './content-error.ts';
import { checkCodes } from './reach-rules.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** Mentions are of countries, and of none that the scenario has a dossier of. */
export function checkMentions({ scenario, mentions }: ScenarioParts): ContentError[] {
	if (!mentions) return [];
	const { file, value } = mentions;
	const errors = checkCodes(file, value);
	if (!scenario) return errors;
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
