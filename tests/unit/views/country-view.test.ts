import { beforeEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import {
	claimIdsOf,
	countryView,
	countryViews,
	embeddedCountry,
	spokenCountry
} from '../../../src/lib/views/country-view.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset, type Edit } from '../../helpers/small-scenario.ts';

beforeEach(() => {
	overwriteGetLocale(() => 'en');
});

const role: Edit = [
	'countries/pt.yaml',
	'  - id: pt-damp',
	['role', 'context']
		.map(
			(section) => `  - id: pt-${section}
    section: ${section}
    basis: added
    status: ${section === 'role' ? 'denied' : 'reported'}
    text: { en: A, es: B }
    dated: '2024-05-01'
    checked: '2024-06-30'
    sources: [herald]
`
		)
		.join('') + '  - id: pt-damp'
];

function portugal(...edits: Edit[]) {
	return countryView(smallDataset(...edits), smallGeography, 'pt', 'en');
}

test('a candidate has a case for and against, whether or not there is a claim', () => {
	expect(portugal().cases.map(({ section, claims }) => [section, claims.length])).toEqual([
		['pro', 1],
		['risk', 1]
	]);
	const japan = countryView(smallDataset(), smallGeography, 'jp', 'en');
	expect(japan.cases.map(({ claims, empty }) => [claims.length, empty])).toEqual([
		[0, 'No argument in favor is recorded.'],
		[0, 'No argument against is recorded.']
	]);
});

test('a candidate’s role and context are asides that tell the verdicts of their claims', () => {
	const { background } = portugal(role);
	expect(background.map(({ section, isAside, tally }) => [section, isAside, tally])).toEqual([
		['role', true, 'Denied 1'],
		['context', true, 'Reported 1']
	]);
});

test('the origin’s context is all there is of it, and no aside', () => {
	const kenya = countryView(smallDataset(), smallGeography, 'ke', 'en');
	expect(kenya.cases).toEqual([]);
	expect(kenya.background.map(({ section, isAside }) => [section, isAside])).toEqual([
		['context', false]
	]);
});

test('figures are the line to US soil and the arc; the jurisdiction has none', () => {
	expect(portugal().figures.map(({ km, miles }) => `${km} ${miles}`)).toEqual([
		'4,570 km 2,840 mi',
		'6,440 km 4,000 mi'
	]);
	const states = countryView(smallDataset(), smallGeography, 'us', 'en');
	expect(states.figures).toEqual([]);
	expect(states.compare).toEqual([]);
});

test('an embed keeps the case and the role, and leaves the rest to the full page', () => {
	const embedded = embeddedCountry(portugal(role));
	expect(embedded.cases).toHaveLength(2);
	expect(embedded.background.map(({ section }) => section)).toEqual(['role']);
	expect(claimIdsOf(embedded)).toEqual(['pt-room', 'pt-damp', 'pt-role']);
	expect(embedded).toMatchObject({ reach: [], measures: [], routes: undefined });
});

test('what is heard of a country is its name, its part and the first figure', () => {
	expect(spokenCountry(portugal())).toBe('Portugal. Named as a destination. 4,570 km 2,840 mi');
	const states = countryView(smallDataset(), smallGeography, 'us', 'en');
	expect(spokenCountry(states)).toMatch(/^United States\. [^.]+$/);
});

test('a country cites its title, its day and the day by which it was checked', () => {
	const { citation, checked } = portugal();
	expect(citation).toContain(checked);
	expect(citation).toContain('Portugal');
});

test('a country that the story does not tell of is no dossier', () => {
	expect(() => countryView(smallDataset(), smallGeography, 'is', 'en')).toThrow();
});

test('the dossiers of a story are plain, in its order, and in one language', () => {
	overwriteGetLocale(() => 'es');
	const views = countryViews(smallDataset(), smallGeography, 'es');
	expect(views.map(({ iso2 }) => iso2)).toEqual(['ke', 'pt', 'jp', 'us']);
	const text = JSON.stringify(views);
	expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(views)));
	expect(text).not.toMatch(/Reported|The case for|undefined|NaN/);
});
