import type { ContentError } from './content-error.ts';
import { Jurisdiction } from './jurisdiction.ts';
import { parseContent, type Parsed } from './parse-content.ts';
import type { Scenario } from './schema.ts';
import { sharedFolder } from './world-parts.ts';
import type { ContentFile } from './yaml-file.ts';

const folder = `${sharedFolder}/jurisdictions/`;

/** Whether a shared file tells of a court's country. */
export function isCourtFile(path: string): boolean {
	return path.startsWith(folder);
}

/**
 * The words and the soil of a story's court, or why distance from it cannot be told: another court's
 * figures must not stand under its name. Without shared files nothing is asked.
 *
 * @param tablesOf the country whose courts the reach tables are of, where they could be read
 */
export function loadCourt(
	scenario: Parsed<Scenario> | undefined,
	shared: readonly ContentFile[],
	tablesOf: string | undefined
): { readonly court: Jurisdiction | undefined; readonly errors: readonly ContentError[] } {
	if (!scenario || shared.length === 0) return { court: undefined, errors: [] };
	const { jurisdiction } = scenario.value;
	const codeOf = (path: string) => path.slice(folder.length).replace(/\.yaml$/, '');
	const files = shared.filter(({ path }) => isCourtFile(path));
	const file = files.find(({ path }) => codeOf(path) === jurisdiction);
	const hasTables = tablesOf === undefined || tablesOf === jurisdiction;
	if (!file || !hasTables) {
		const missing = [
			...(file ? [] : [`its words and soil (${folder}${jurisdiction}.yaml)`]),
			...(hasTables ? [] : [`its reach tables (${sharedFolder}/reach is of "${tablesOf}")`])
		];
		const allowed = files.map(({ path }) => codeOf(path)).filter((code) => code === tablesOf);
		const message = `found "${jurisdiction}", from whose courts no distance can be told: ${missing.join(' and ')} are missing; allowed: ${allowed.join(', ')}`;
		return { court: undefined, errors: [scenario.file.errorAt(['jurisdiction'], message)] };
	}
	const { parsed, errors } = parseContent(file, Jurisdiction);
	if (!parsed) return { court: undefined, errors };
	const found = parsed.value.iso2;
	return found === jurisdiction
		? { court: parsed.value, errors: [] }
		: {
				court: undefined,
				errors: [
					parsed.file.errorAt(['iso2'], `found "${found}", but the file is called ${file.path}`)
				]
			};
}
