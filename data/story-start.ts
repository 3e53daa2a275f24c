import type { Localized } from './values.ts';
import { languages, type Standing } from './vocabulary.ts';
import type { ContentFile } from './yaml-file.ts';

/** A country as a new story begins with it. */
export interface StartCountry {
	readonly iso2: string;
	readonly name: Localized;
	readonly capital: { readonly name: Localized; readonly position: readonly [number, number] };
}

/** What a new story is asked for. */
export interface StoryStart {
	readonly id: string;
	readonly title: Localized;
	/** The day that it is told as of, `YYYY-MM-DD`. */
	readonly dated: string;
	readonly origin: StartCountry;
	readonly jurisdiction: StartCountry;
	/** In reading order; one or more. */
	readonly candidates: readonly StartCountry[];
	/** Today, on which the examples were checked. */
	readonly today: string;
	/** Path from the story's folder to data/schema, with a slash at its end. */
	readonly schemas: string;
}

/** The files of a new story: whole, small, and true of nothing yet. They build at once. */
export function storyFiles(start: StoryStart): ContentFile[] {
	const { origin, jurisdiction, candidates } = start;
	const [first] = candidates;
	return [
		{ path: 'scenario.yaml', text: scenarioText(start) },
		{ path: 'sources.yaml', text: sourcesText(start) },
		{ path: 'timeline.yaml', text: timelineText(start) },
		{ path: 'briefing.yaml', text: briefingText(start) },
		...candidates.map((country) =>
			countryFile(country, start, country === first ? 'destination' : 'facilitator', [
				exampleClaim(country, start, 'pro'),
				...(country === first ? [exampleClaim(country, start, 'risk')] : [])
			])
		),
		countryFile(origin, start, undefined, []),
		countryFile(jurisdiction, start, undefined, [])
	];
}

function scenarioText({ id, title, dated, origin, jurisdiction, candidates, schemas }: StoryStart) {
	return `# yaml-language-server: $schema=${schemas}scenario.json
# Every text stands in both languages. A text that holds ": " or begins with a sign goes in quotes or below ">-".
id: ${id}
schema: 1
title:
${each(title, 2)}
# One or two sentences under the title: what is asked, and as of when.
standfirst:
${each({ en: 'Example: say here what is asked, and as of when.', es: 'Ejemplo: diga aquí qué se pregunta y a qué fecha.' }, 2)}
# The day the story is told as of, and the last day your material covers. Days are in quotes, year first.
dated: '${dated}'
knownUntil: '${dated}'
# How it ended, or how it stands; it is on every page.
epilogue:
  dated: '${dated}'
  short:
${each({ en: 'Example: say how it ended.', es: 'Ejemplo: diga cómo terminó.' }, 4)}
  text:
${each({ en: 'Example: say how it ended, in one or two sentences.', es: 'Ejemplo: diga cómo terminó, en una o dos frases.' }, 4)}
  sources: [example-source]
# Where the lines start, whose courts distance is measured from, and who is a candidate, in reading order.
origin: ${code(origin.iso2)}
jurisdiction: ${code(jurisdiction.iso2)}
candidates: [${candidates.map(({ iso2 }) => code(iso2)).join(', ')}]
# What this story calls its standings; delete what the usual words say well enough.
words:
  destination: { en: Named as a destination, es: Señalado como destino }
  facilitator: { en: Facilitator, es: Facilitador }
  discarded: { en: Called discarded, es: Dado por descartado }
`;
}

function sourcesText({ today, schemas }: StoryStart): string {
	return `# yaml-language-server: $schema=${schemas}sources.json
# One record per publication. grade: A official text or whole wire story, B established outlet, C aggregator or state media.
# reading: whole, excerpt, title or unread: how much of it you saw.
- id: example-source
  publisher: Example Gazette
  title: An example, to be replaced
  # published: '2026-01-31'
  language: en
  url: https://example.org/an-example
  grade: B
  reading: excerpt
  checked: '${today}'
`;
}

function timelineText({ dated, schemas, candidates }: StoryStart): string {
	const [first] = candidates;
	return `# yaml-language-server: $schema=${schemas}timeline.json
# What was reported and what happened, oldest first.
- id: example-event
  dated: '${dated}'
  status: reported
  text:
${each({ en: 'Example: somebody said something.', es: 'Ejemplo: alguien dijo algo.' }, 4)}
  label: { en: Example, es: Ejemplo }
  countries: [${first ? code(first.iso2) : ''}]
  sources: [example-source]
`;
}

function briefingText({ title, schemas, candidates }: StoryStart): string {
	const [first] = candidates;
	const notes = { en: 'Example: what the presenter may say.', es: 'Ejemplo: lo que puede decir.' };
	const slide = (id: string, kind: string, heading: Localized, more = '') =>
		`- id: ${id}\n  kind: ${kind}\n${more}  heading:\n${each(heading, 4)}\n  notes:\n${each(notes, 4)}\n`;
	return `# yaml-language-server: $schema=${schemas}briefing.json
# The slides of the deck, in order; data/README.md lists the kinds.
${[
	slide('question', 'title', title),
	slide('candidates', 'countries', { en: 'Who was named', es: 'Quiénes fueron nombrados' }),
	slide(
		'country',
		'country',
		first?.name ?? { en: 'A country', es: 'Un país' },
		first ? `  route: ${code(first.iso2)}\n  claims: [${first.iso2}-example-pro]\n` : ''
	),
	slide('kilometres', 'soil', { en: 'Distance in kilometres', es: 'Distancia en kilómetros' }),
	slide('law', 'law', { en: 'Distance in law', es: 'Distancia en derecho' }, '  layer: treaty\n'),
	slide('ending', 'epilogue', { en: 'How it ended', es: 'Cómo terminó' })
].join('\n')}`;
}

function countryFile(
	{ iso2, name, capital }: StartCountry,
	{ schemas }: StoryStart,
	standing: Standing | undefined,
	claims: readonly string[]
): ContentFile {
	return {
		path: `countries/${iso2}.yaml`,
		text: `# yaml-language-server: $schema=../${schemas}country.json
iso2: ${code(iso2)}
name:
${each(name, 2)}
capital:
  name:
${each(capital.name, 4)}
  # Longitude first, then latitude.
  position: [${capital.position.map((degrees) => degrees.toFixed(4)).join(', ')}]
${standing ? `# destination, facilitator or discarded.\nstanding: ${standing}\n` : ''}# One line under the name; it says no more than the claims do.
headline:
${each({ en: 'Example: one line.', es: 'Ejemplo: una línea.' }, 2)}
${claims.length > 0 ? `# The smallest statements, each with who made it, when, and how sure it is.\nclaims:\n${claims.join('\n')}` : 'claims: []\n'}`
	};
}

function exampleClaim(
	{ iso2, name }: StartCountry,
	{ dated, today }: StoryStart,
	section: 'pro' | 'risk'
): string {
	const speaks = section === 'pro' ? ['for', 'a favor de'] : ['against', 'en contra de'];
	const text = {
		en: `Example, to be replaced: what somebody said ${speaks[0] ?? ''} ${name.en}.`,
		es: `Ejemplo, por sustituir: lo que alguien dijo ${speaks[1] ?? ''} ${name.es}.`
	};
	return `  - id: ${iso2}-example-${section}
    # Stops a build for the public; delete it with the example.
    example: true
    # role, pro, risk or context: the part of the dossier.
    section: ${section}
    # confirmed (two publishers), reported, disputed, denied or superseded.
    status: reported
    text:
${each(text, 6)}
    # Who says so; left out where the source names nobody.
    attribution: { en: Somebody, es: Alguien }
    dated: '${dated}'
    checked: '${today}'
    sources: [example-source]
`;
}

/** A text in every language, each on a line of its own, in a form that no sign in it can break. */
function each(text: Localized, indent: number): string {
	const space = ' '.repeat(indent);
	return languages
		.map((language) => `${space}${language}: >-\n${space}  ${text[language]}`)
		.join('\n');
}

/** A code of a country: YAML takes `no` for a truth value, so each stands in quotes. */
function code(iso2: string): string {
	return `'${iso2}'`;
}
