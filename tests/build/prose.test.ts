import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import { grades, languages, type Language } from '../../data/vocabulary.ts';
import { countryName } from '../../src/lib/model/country-names.ts';
import { distanceTable } from '../../geo/build/tables.ts';
import {
	formatDay,
	formatDayOfYear,
	formatMonth,
	formatWholeMonth
} from '../../src/lib/model/text.ts';
import { textsOf } from '../helpers/html-text.ts';
import { interfaceWords } from '../helpers/interface-words.ts';
import { KnownProse } from '../helpers/known-prose.ts';

const site = process.env.SALIDA_OUTPUT ?? 'build';
const { dataset } = loadScenario(readScenario(scenarioDirectory()), readShared());
/** Distances with the places they are measured between, which come from the geography. */
const { distances, comparisons } = JSON.parse(
	readFileSync(join(site, 'data/story.json'), 'utf8')
) as { distances: Record<string, unknown>; comparisons: unknown };

const others = Object.values(distanceTable());

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name) => name.split(sep).join('/'))
	.filter(isRead);

/** Pages of countries that the story does not tell of are made alike: a few stand for all. */
function isRead(page: string): boolean {
	const code = /(?:^|\/)c\/(\w\w)\//.exec(page)?.[1];
	return code === undefined || code in distances || ['us', 'ni', 'jp', 'ir'].includes(code);
}

/** Every string of a value that readers of a language may see, and every day, written out. */
function stringsOf(value: unknown, language: Language): string[] {
	if (typeof value === 'string')
		return /^\d{4}-\d\d-\d\d$/.test(value) ? daysOf(value, language) : monthsOf(value, language);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => {
		const other = languages.some((each) => each === key) && key !== language;
		if (typeof item !== 'string' || /^\d{4}-/.test(item))
			return other ? [] : stringsOf(item, language);
		return key === language || ['publisher', 'title', 'name', 'citation'].includes(key)
			? [item]
			: [];
	});
}

/** A month `YYYY-MM`, written out. */
function monthsOf(month: string, language: Language): string[] {
	return /^\d{4}-\d\d$/.test(month) ? [formatWholeMonth(month, language)] : [];
}

function daysOf(day: string, language: Language): string[] {
	const date = new Date(`${day}T00:00:00Z`);
	return [
		formatDay(day, language),
		formatDay(day, language, 'short'),
		formatDayOfYear(day, language),
		...[true, false].map((hasYear) => formatMonth(date, language, hasYear))
	];
}

/** What stands for each picture where it cannot be seen; made of messages and content. */
function pictureTexts(language: Language): string[] {
	const file = join(site, 'pictures', language, 'index.json');
	const pictures = JSON.parse(readFileSync(file, 'utf8')) as { alt: string }[];
	return pictures.map(({ alt }) => alt);
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const codes = letters.flatMap((first) => letters.map((second) => first + second));

function knownIn(spoken: readonly Language[]): KnownProse {
	const languageNames = languages.map((language) => interfaceWords(language).language_name ?? '');
	const messages = spoken.flatMap((language) => Object.values(interfaceWords(language)));
	const content = spoken.flatMap((language) => [
		...stringsOf(dataset, language),
		...stringsOf([distances, comparisons, others], language),
		...codes.map((code) => countryName(code, language)),
		...pictureTexts(language)
	]);
	const whole = [...content, ...messages.filter((text) => !text.includes('{'))];
	return new KnownProse(
		[
			...languageNames,
			...readdirSync(join(site, 'data')),
			...grades,
			...whole,
			...whole.map(asBeginning),
			...whole.filter(isWord).map(asWithin)
		],
		messages.filter((text) => text.includes('{'))
	);
}

/** A phrase as it begins a sentence. */
function asBeginning(phrase: string): string {
	return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}

/** Whether a text is a word or two, which another text may hold. */
function isWord(text: string): boolean {
	return text.length < 20 && !/[\d.]/.test(text);
}

/** A phrase as it stands within a sentence, as `1 reportado` does. */
function asWithin(phrase: string): string {
	return phrase.charAt(0).toLocaleLowerCase() + phrase.slice(1);
}

const known = new Map(languages.map((language) => [language, knownIn([language])]));
const knownAnywhere = knownIn(languages);

function proseFor(page: string): KnownProse {
	if (page === '404.html') return knownAnywhere;
	const [folder] = page.split('/');
	const language = languages.find((each) => each === folder) ?? languages[0];
	return known.get(language) ?? knownAnywhere;
}

/** Texts of a page that come neither from content nor from messages. */
function foreignTexts(html: string, page: string): string[] {
	return textsOf(html).filter((text) => proseFor(page).leftoverOf(text) !== '');
}

test.each(pages)('%s says nothing that is not from content or from messages', (page) => {
	expect(foreignTexts(readFileSync(join(site, page), 'utf8'), page)).toEqual([]);
});

test.each([
	['<p>Experts agree that this was the best way out.</p>', 'index.html'],
	['<p>Russia is the best choice for Maduro.</p>', 'index.html'],
	['<p>Los expertos coinciden en que era la mejor salida.</p>', 'es/index.html'],
	['<p>Added by us</p>', 'es/method/index.html'],
	['<img alt="A map of his last flight" />', 'index.html'],
	['<h3>Distance<span> in total, 5,850 km of it</span></h3>', 'method/index.html']
])('a sentence written into a component is found: %s', (literal, page) => {
	const html = readFileSync(join(site, page), 'utf8').replace('<body', `${literal}<body`);
	expect(foreignTexts(html, page)).toHaveLength(1);
});
