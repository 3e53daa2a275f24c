import { formatContentError } from '../../data/content-error.ts';
import { loadPrecedents } from '../../data/load-precedents.ts';
import type { Precedents } from '../../data/precedents.ts';
import type { ContentFile } from '../../data/yaml-file.ts';

const checked = "checked: '2024-06-30'";
const note = 'note: { en: Made up., es: Inventado. }';

/** A table small enough to read at a glance: two early cases, three late ones, and a draft. */
const files: Readonly<Record<string, string>> = {
	precedents: `title: { en: Made-up rulers, es: Gobernantes inventados }
definition: { en: Who counts., es: Quién cuenta. }
caution: { en: Take care., es: Cuidado. }
since: 1946
knownUntil: '2024-06-30'
cut: { year: 1998, text: { en: The cut., es: El corte. } }
`,
	cases: `- { id: ada, ruler: { en: Ada, es: Ada }, origin: ke, region: africa, left: 1970, leaving: fled, hosts: [pt], outcome: died-there, year: 1980, ${note}, sources: [diary], ${checked} }
- { id: bo, ruler: { en: Bo, es: Bo }, origin: ke, region: africa, left: 1990, leaving: fled, hosts: [jp, pt], main: pt, outcome: extradited, year: 1995, givenUpBy: pt, requests: [{ by: ke, to: pt, answer: granted }], ${note}, sources: [diary, atlas], ${checked} }
- { id: cy, ruler: { en: Cy, es: Cy }, origin: jp, region: asia, left: 2001, leaving: corruption-case, hosts: [us], outcome: still-there, asOf: 2020, requests: [{ by: jp, to: us, answer: refused }], ${note}, sources: [atlas], ${checked} }
- { id: di, ruler: { en: Di, es: Di }, origin: jp, region: asia, left: 2005, leaving: left-later, hosts: [pt], outcome: returned-and-tried, ${note}, sources: [atlas], ${checked} }
- { id: ed, ruler: { en: Ed, es: Ed }, origin: fr, region: europe, left: 2010, leaving: fled, hosts: [jp], outcome: returned-freely, year: 2012, ${note}, sources: [atlas], ${checked} }
- { id: flo, ruler: { en: Flo, es: Flo }, origin: fr, region: europe, left: 2011, leaving: fled, hosts: [], outcome: unknown, draft: true, seen: [host], lead: Somebody said so., ${checked} }
`,
	'case-sources': `- { id: diary, publisher: The Diary, title: A day, published: '1995-02-03', language: en, url: 'https://example.org/diary', grade: B, reading: excerpt, ${checked} }
- { id: atlas, publisher: The Atlas, language: en, grade: C, reading: whole, ${checked} }
- { id: rumour, publisher: The Rumour, language: en, grade: C, reading: unread, ${checked} }
`
};

/** One change: `from` becomes `to` in a file. */
export type PrecedentEdit = readonly [file: string, from: string, to: string];

/** The small table with some text changed. Every `from` must occur exactly once. */
export function smallPrecedentFiles(...edits: readonly PrecedentEdit[]): ContentFile[] {
	const texts: Record<string, string> = { ...files };
	for (const [name, from, to] of edits) {
		const parts = texts[name]?.split(from) ?? [];
		if (parts.length !== 2) throw new Error(`"${from}" is not in ${name} exactly once`);
		texts[name] = parts.join(to);
	}
	return Object.entries(texts).map(([name, text]) => ({
		path: `data/precedents/${name}.yaml`,
		text
	}));
}

/** The small table as the rest of the project sees it. */
export function smallPrecedents(...edits: readonly PrecedentEdit[]): Precedents {
	const { precedents, errors } = loadPrecedents(smallPrecedentFiles(...edits));
	if (!precedents) throw new Error(errors.map(formatContentError).join('\n'));
	return precedents;
}

/** Every error that loading the table reports, as an editor sees it in the terminal. */
export function precedentErrors(...edits: readonly PrecedentEdit[]): string[] {
	return loadPrecedents(smallPrecedentFiles(...edits)).errors.map(formatContentError);
}
