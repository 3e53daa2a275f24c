import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { distanceTable } from '../../geo/build/tables.ts';
import type { CountryDistances } from '../../geo/distances.ts';
import {
	plainText,
	printedMeasures,
	printedRows,
	type PrintedRow
} from '../helpers/printed-reach.ts';
import {
	dayOf,
	days,
	measuredWord,
	said,
	tabledRows,
	yamlOf,
	type Language,
	type TabledRow,
	type TabledSource
} from '../helpers/tabled-reach.ts';

const site = process.env.SALIDA_OUTPUT ?? 'build';
const scenario = 'data/scenarios/maduro-exit';
/** Of the countries of the story, from the capital that the story names; of the others, from theirs. */
const distances = {
	...distanceTable(),
	...(JSON.parse(read('data/story.json')) as { distances: Record<string, CountryDistances> })
		.distances
};
const told = readdirSync(join(scenario, 'countries')).map((name) => name.slice(0, 2));
const others = readdirSync(join(site, 'c')).filter((iso2) => !told.includes(iso2));
const sources = new Map(
	['data/reach/sources.yaml', `${scenario}/sources.yaml`]
		.flatMap((path) => yamlOf(path) as TabledSource[])
		.map((source) => [source.id, source])
);
const languages: readonly Language[] = ['en', 'es'];

/** None for the court’s own country. */
function measuresOf(iso2: string): CountryDistances | undefined {
	return iso2 === 'us' ? undefined : distances[iso2];
}

function folderOf(language: Language): string {
	return language === 'en' ? '' : 'es/';
}

function read(path: string): string {
	return readFileSync(join(site, path), 'utf8');
}

/** The method page of a language: its text by the id of the entry, and where each stands in the list. */
function entriesOf(language: Language) {
	const html = read(`${folderOf(language)}method/index.html`);
	const entries = [...html.matchAll(/<li id="source-([\w-]+)">(.*?)<\/li>/gs)];
	return new Map(
		entries.map(([, id = '', entry = ''], index) => [id, { entry, number: index + 1 }])
	);
}

const entries = { en: entriesOf('en'), es: entriesOf('es') };

/** The file and the anchor that a link on a page leads to. */
function targetOf(page: string, href: string): { file: string; anchor: string } {
	const [path = '', anchor = ''] = href.split('#');
	return { file: normalize(join(page, '..', path, 'index.html')), anchor };
}

/** What a printed row says that its tables do not, or the other way round. */
function faultsOf(
	printed: PrintedRow | undefined,
	tabled: TabledRow,
	page: string,
	language: Language
): string[] {
	if (!printed) return ['is missing'];
	const rest = [...tabled.sentences]
		.sort((a, b) => b.length - a.length)
		.reduce((text, sentence) => text.replace(sentence, '\n'), printed.text);
	const unsaid = tabled.sentences.filter((sentence) => !printed.text.includes(sentence));
	const method = `${folderOf(language)}method/index.html`;
	const cited = printed.links.map(({ href, number }) => {
		const { file, anchor } = targetOf(page, href);
		const right = file === method && entries[language].get(anchor.slice(7))?.number === number;
		return right ? anchor.replace('source-', '') : `${href} [${String(number)}]`;
	});
	const expectedLinks =
		tabled.tie === 'measured' ? [`${folderOf(language)}method/index.html#distance`] : [];
	const links =
		tabled.tie === 'measured'
			? printed.links.map(({ href }) => {
					const { file, anchor } = targetOf(page, href);
					return `${file}#${anchor}`;
				})
			: [];
	return [
		...(printed.tie === tabled.tie ? [] : [`is marked ${printed.tie}, not ${tabled.tie}`]),
		...(printed.word === tabled.word ? [] : [`says “${printed.word}”, not “${tabled.word}”`]),
		...(rest.trim() === '' ? [] : [`says “${rest.trim()}”, which no table has`]),
		...unsaid.map((sentence) => `leaves out “${sentence}”`),
		...(printed.facts === tabled.facts ? [] : [`has “${printed.facts}”, not “${tabled.facts}”`]),
		...(tabled.tie === 'measured' || sameIds(cited, tabled.sources)
			? []
			: [`cites ${cited.join(' ')}, not ${tabled.sources.join(' ')}`]),
		...(links.join() === expectedLinks.join() ? [] : [`leads to ${links.join()}`])
	];
}

function sameIds(first: readonly string[], second: readonly string[]): boolean {
	return [...first].sort().join() === [...second].sort().join();
}

function faultsOfCountry(iso2: string, html: string, page: string, language: Language): string[] {
	const printed = printedRows(html);
	const [then, now] = [days.debate, days.latest].map((day) =>
		tabledRows(iso2, measuresOf(iso2), language, day)
	) as [Record<string, TabledRow>, Record<string, TabledRow>];
	const unknownIds = Object.keys(printed).filter((id) => !(id in then));
	return [
		...unknownIds.map((id) => `${id} belongs to no table`),
		...Object.entries(then).flatMap(([id, row]) => {
			const changed = !isDeepStrictEqual(row, now[id]);
			const marked = printed[id]?.latest !== undefined;
			return [
				...faultsOf(printed[id], row, page, language).map((fault) => `${id} ${fault}`),
				...(changed === marked ? [] : [`${id} ${marked ? 'is' : 'is not'} marked as changed`]),
				...(changed && now[id]
					? faultsOf(printed[id]?.latest, now[id], page, language).map(
							(fault) => `${id} as of the latest day ${fault}`
						)
					: [])
			];
		})
	].map((fault) => `${page} ${iso2}: ${fault}`);
}

test.each(languages)(
	'every other country’s page says what the tables say, and no more (%s)',
	(language) => {
		expect(others.length).toBeGreaterThan(200);
		const faults = others.flatMap((iso2) => {
			const page = `${folderOf(language)}c/${iso2}/index.html`;
			return faultsOfCountry(iso2, read(page), page, language);
		});
		expect(faults).toEqual([]);
	}
);

test.each(languages)(
	'every dossier of the story says what the tables say, and no more (%s)',
	(language) => {
		const page = `${folderOf(language)}index.html`;
		const html = read(page);
		const faults = told.flatMap((iso2) => {
			const dossier = new RegExp(`<article[^>]* id="/c/${iso2}">.*?</article>`, 's').exec(html);
			const measured = measuresOf(iso2) ? faultsOfMeasures(iso2, dossier?.[0] ?? '', language) : [];
			return [...faultsOfCountry(iso2, dossier?.[0] ?? '', page, language), ...measured];
		});
		expect(faults).toEqual([]);
	}
);

test.each(languages)('further distances are those between the places named (%s)', (language) => {
	const faults = others.flatMap((iso2) =>
		faultsOfMeasures(iso2, read(`${folderOf(language)}c/${iso2}/index.html`), language)
	);
	expect(faults).toEqual([]);
});

function faultsOfMeasures(iso2: string, html: string, language: Language): string[] {
	const measures = measuresOf(iso2);
	if (!measures) return [`${iso2} is not measured`];
	const { capitalToStates, capitalToSoil, countryToSoil, withGuantanamo } = measures;
	const same = said(language, 'measure_same');
	const rows = [
		['measure_soil', capitalToSoil, capitalToStates],
		['measure_country', countryToSoil, undefined],
		['measure_guantanamo', withGuantanamo.country, countryToSoil]
	] as const;
	const printed = printedMeasures(html);
	return rows.flatMap(([key, measure, other]) => {
		const ends = [measure.from.name?.[language], measure.to.name[language]].filter(Boolean);
		const expected =
			measure.km === other?.km ? same : `${measuredWord(measure, language)}, ${ends.join(' – ')}`;
		const found = printed[said(language, key)];
		return found === expected ? [] : [`${iso2} ${key}: “${String(found)}”, not “${expected}”`];
	});
}

test.each(languages)(
	'a click on the map brings the same words as a country’s page (%s)',
	(language) => {
		const file = JSON.parse(read(`data/countries-${language}.json`)) as {
			others: Record<string, { reach: readonly SentRow[] }>;
		};
		expect(Object.keys(file.others).sort()).toEqual([...others].sort());
		const different = others.filter((iso2) => {
			const page = printedRows(read(`${folderOf(language)}c/${iso2}/index.html`));
			const sent = file.others[iso2]?.reach ?? [];
			return (
				sent.length !== Object.keys(page).length ||
				sent.some(
					(row) =>
						!isPrinted(row, page[row.id]) ||
						(row.latest ? !isPrinted(row.latest, page[row.id]?.latest) : page[row.id]?.latest)
				)
			);
		});
		expect(different).toEqual([]);
	}
);

/** A row of reach as the map is sent it. */
interface SentRow extends SentSaying {
	readonly id: string;
	readonly latest?: SentSaying;
}

interface SentSaying {
	readonly tie: string;
	readonly word: string;
	readonly text: string;
	readonly facts: string;
	readonly sources: readonly { readonly number: number }[];
}

function isPrinted(sent: SentSaying, printed: PrintedRow | undefined): boolean {
	if (sent.tie !== printed?.tie || plainText(sent.word) !== printed.word) return false;
	if (sent.tie === 'measured') return true;
	return (
		plainText(sent.text) === printed.text &&
		plainText(sent.facts) === printed.facts &&
		sent.sources.map(({ number }) => number).join() ===
			printed.links.map(({ number }) => number).join()
	);
}

interface Mention {
	readonly iso2: string;
	readonly text: Record<Language, string>;
	readonly dated: string | number;
	readonly sources: readonly string[];
}

test.each(languages)(
	'a page says who named the country, and when, or that nobody did (%s)',
	(language) => {
		const mentions = yamlOf(`${scenario}/mentions.yaml`) as Mention[];
		const faults = others.filter((iso2) => {
			const html = read(`${folderOf(language)}c/${iso2}/index.html`);
			const own = mentions.filter((mention) => mention.iso2 === iso2);
			const text = plainText(html);
			const kicker = said(language, own.length > 0 ? 'other_named' : 'other_kicker');
			const named = own.every(
				(mention) =>
					text.includes(`${mention.text[language].trim()} ${dayOf(mention.dated, language)}`) &&
					mention.sources.every((id) => html.includes(`method/#source-${id}"`))
			);
			const foreign = mentions.some(
				(mention) => mention.iso2 !== iso2 && text.includes(mention.text[language].trim())
			);
			return !(text.includes(kicker) && named && !foreign);
		});
		expect(faults).toEqual([]);
	}
);

test.each(languages)(
	'the second click leads to the source itself, or says that it has no address (%s)',
	(language) => {
		const faults = [...sources.values()].filter(({ id, title, url }) => {
			const entry = entries[language].get(id)?.entry ?? '';
			const href = / href="([^"]*)"/.exec(entry)?.[1]?.replaceAll('&amp;', '&');
			return !plainText(entry).includes(title.trim()) || (url !== undefined && href !== url);
		});
		expect(faults.map(({ id }) => id)).toEqual([]);
		expect(read(`${folderOf(language)}method/index.html`)).toContain('<section id="distance">');
		expect(existsSync(join(site, folderOf(language), 'method'))).toBe(true);
	}
);
