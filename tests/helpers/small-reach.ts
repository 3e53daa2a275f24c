import { readFileSync } from 'node:fs';
import { formatContentError } from '../../data/content-error.ts';
import { loadReach } from '../../data/load-reach.ts';
import { reachTableNames } from '../../data/reach-schema.ts';
import type { ContentFile } from '../../data/yaml-file.ts';

const checked = "checked: '2024-06-30'";

/** Reach tables small enough to read at a glance, for the jurisdiction of the small scenario. */
const files: Readonly<Record<string, string>> = {
	reach: `jurisdiction: us
title: { en: Reach, es: Alcance }
note: { en: Made up., es: Inventado. }
knownUntil: '2024-06-30'
`,
	extradition: `- { iso2: pt, state: in-force, signed: 1908, inForce: '1908-11-14', grade: B, sources: [ledger], ${checked} }
- { iso2: jp, state: none, grade: unverified, sources: [list], ${checked} }
`,
	alliances: `- { iso2: pt, kind: nato, since: 1949, grade: B, sources: [ledger], ${checked} }
- { iso2: pt, kind: rio-treaty, grade: unverified, sources: [list], ${checked} }
`,
	presence: `- { iso2: pt, kind: base, sites: [{ name: { en: Field, es: Campo }, position: [-27, 38] }], grade: B, sources: [ledger], ${checked} }
`,
	practice: `- { iso2: pt, id: pt-second, kind: refused, dated: 2010, text: { en: Refused., es: Se negó. }, grade: B, sources: [ledger], ${checked} }
- { iso2: pt, id: pt-first, kind: sheltered, dated: '1999-05-01', text: { en: Took in., es: Acogió. }, grade: B, sources: [ledger], ${checked} }
`,
	sources: `- { id: ledger, publisher: The Made-up Ledger, title: Treaties, language: en, grade: B, reading: excerpt, ${checked} }
- { id: list, publisher: The State, title: The list, language: en, grade: A, reading: unread, ${checked} }
`
};

const names = `- { iso2: jp, name: { en: Japan, es: Japón }, also: { en: [Nippon] } }
- { iso2: pt, name: { en: Portugal, es: Portugal } }
- { iso2: us, name: { en: United States, es: Estados Unidos }, also: { en: [USA], es: [EE. UU.] } }
`;

/** One change: `from` becomes `to` in a table, or in `names`. */
export type ReachEdit = readonly [file: string, from: string, to: string];

/** The small tables with some text changed. Every `from` must occur exactly once. */
export function smallShared(...edits: readonly ReachEdit[]): ContentFile[] {
	const texts: Record<string, string> = { ...files, names };
	for (const [name, from, to] of edits) {
		const parts = texts[name]?.split(from) ?? [];
		if (parts.length !== 2) throw new Error(`"${from}" is not in ${name} exactly once`);
		texts[name] = parts.join(to);
	}
	return [
		...['reach', ...reachTableNames, 'sources'].map((name) => ({
			path: `data/reach/${name}.yaml`,
			text: texts[name] ?? '[]\n'
		})),
		{ path: 'data/names.yaml', text: texts.names ?? '' },
		{ path: 'data/jurisdictions/us.yaml', text: readFileSync('data/jurisdictions/us.yaml', 'utf8') }
	];
}

/** Every error that loading the tables reports, as an editor sees it in the terminal. */
export function reachErrors(given: readonly ContentFile[]): string[] {
	return loadReach(given).errors.map(formatContentError);
}
