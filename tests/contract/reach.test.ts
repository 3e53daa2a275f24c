import { expect, test } from 'vitest';
import { readScenario, readShared } from '../../data/build/read-scenario.ts';
import { countryCodes } from '../../data/country-codes.ts';
import { loadScenario } from '../../data/load.ts';
import { reachOf } from '../../data/reach.ts';
import { reachTableNames, type ReachTableName, type RowGrade } from '../../data/reach-schema.ts';
import { rowsAsOf, type TimedRow } from '../../data/reach-time.ts';
import { languages } from '../../data/vocabulary.ts';
import { distanceTable } from '../../geo/build/tables.ts';
import { countryName } from '../../src/lib/model/country-names.ts';

const { dataset } = loadScenario(readScenario('data/scenarios/maduro-exit'), readShared());
if (!dataset?.reach) throw new Error('The reach tables have errors.');
const { reach, names, mentions } = dataset;

const isUnverified = ({ grade }: { readonly grade: RowGrade }) => grade === 'unverified';

/** How many rows of a table have each state or kind. */
function countsOf(rows: readonly object[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const row of rows) {
		const word = 'state' in row ? String(row.state) : 'kind' in row ? String(row.kind) : '';
		counts[word] = (counts[word] ?? 0) + 1;
	}
	return counts;
}

/** What holds on the last day that the tables cover. */
const now = (name: ReachTableName) => rowsAsOf<TimedRow>(reach[name], reach.knownUntil);

test('a change to how many countries have what is made on purpose', async () => {
	const counts = Object.fromEntries(
		reachTableNames.map((name) => [
			name,
			{ ...countsOf(now(name)), unverified: reach[name].filter(isUnverified).length }
		])
	);
	// Beside the tables, so that an editor changes no code: `npm run test:unit -- reach -u` writes it anew.
	await expect(`${JSON.stringify(counts, null, '\t')}\n`).toMatchFileSnapshot(
		'../../data/reach/counts.json'
	);
});

test.each<[ReachTableName, number]>([
	['extradition', 15],
	['assistance', 15],
	['rome', 0],
	['alliances', 3],
	['presence', 30],
	['sanctions', 20]
])('of the rows of %s at most %i rest on general knowledge', (name, most) => {
	expect(reach[name].filter(isUnverified).length).toBeLessThanOrEqual(most);
});

test('125 states were parties to the Rome Statute at the last day that the tables cover', () => {
	const parties = rowsAsOf(reach.rome, reach.knownUntil).filter(
		({ state }) => state === 'party' || state === 'leaving'
	);
	expect(parties).toHaveLength(125);
});

test('every member of the United Nations but the court’s own is in the two tables of law', () => {
	// A member that the extradition table leaves out is the jurisdiction; the Rome table has them all.
	const extradition = new Set(reach.extradition.map(({ iso2 }) => iso2));
	const rome = [...new Set(reach.rome.map(({ iso2 }) => iso2))];
	const missing = rome.filter((iso2) => !extradition.has(iso2));
	expect(missing).toEqual(['ck', 'us']);
	expect(rome.length).toBe(193 + ['ck', 'ps', 'tw', 'va', 'xk'].length);
});

test.each<[string, Record<string, unknown>]>([
	['tr', { state: 'in-force', signed: '1979-06-07', inForce: '1981-01-01', grade: 'B' }],
	[
		'cu',
		{ state: 'dormant', signed: '1904-04-06', inForce: '1905-03-02', nationals: 'may-refuse' }
	],
	['ve', { state: 'in-force', signed: '1922-01-19', inForce: '1923-04-14', nationals: 'refused' }],
	['ru', { state: 'none', nationals: 'refused' }],
	['qa', { state: 'none' }],
	['ni', { state: 'in-force', signed: '1905-03-01', inForce: '1907-07-14', nationals: 'refused' }],
	['co', { state: 'in-force', signed: '1979-09-14', inForce: '1982-03-04' }],
	['pa', { state: 'in-force', inForce: '1905-05-08', politicalOffence: true }],
	['bo', { state: 'in-force', signed: '1995-06-27', inForce: '1996-11-21' }],
	['mx', { state: 'in-force', signed: '1978-05-04', inForce: '1980-01-25' }],
	['to', { state: 'in-force', signed: '1931-12-22', inForce: '1966-08-01' }],
	['hr', { state: 'in-force', signed: '2019-12-10', inForce: '2022-12-28' }],
	['si', { state: 'in-force', signed: '2005-10-17', inForce: '2010-02-01' }],
	['fm', { state: 'in-force', signed: '2003-05-14', inForce: '2004-06-25' }],
	['cl', { state: 'in-force', signed: '2013-06-05', inForce: '2016-12-14' }],
	['es', { state: 'in-force', signed: '1970-05-29', inForce: '1971-06-16' }],
	['ec', { state: 'in-force', signed: '1872-06-28', inForce: '1873-11-12' }],
	['ir', { state: 'none' }],
	['cn', { state: 'none' }],
	['by', { state: 'none' }],
	['az', { state: 'none' }],
	['hk', { state: 'none' }],
	['rs', { state: 'in-force', signed: '2016-08-15' }],
	['ba', { state: 'in-force', signed: '1901-10-25', inForce: '1902-06-12' }],
	['cz', { state: 'in-force', signed: '1925-07-02', inForce: '1926-03-29' }],
	['cg', { state: 'in-force', signed: '1909-01-06', inForce: '1911-07-27' }],
	['ke', { state: 'in-force', signed: '1931-12-22', inForce: '1935-06-24' }],
	['ki', { state: 'in-force', signed: '1972-06-08', inForce: '1977-01-21' }],
	['gb', { state: 'in-force', signed: '2003-03-31', inForce: '2007-04-26' }],
	['al', { state: 'in-force', signed: '1933-03-01', inForce: '1935-11-14' }],
	['do', { state: 'in-force', signed: '2015-01-12', inForce: '2016-12-15' }]
])('extradition: %s', (iso2, row) => {
	expect(reachOf(reach, iso2).extradition).toMatchObject(row);
});

test.each<[string, Record<string, unknown>]>([
	['us', { state: 'signatory', since: '2000-12-31' }],
	['ru', { state: 'not-party', since: '2016-11-16' }],
	['qa', { state: 'not-party' }],
	['tr', { state: 'not-party' }],
	['cu', { state: 'not-party', grade: 'A' }],
	['ve', { state: 'leaving', since: '2026-07-24' }],
	['hu', { state: 'party', since: '2026-05-29' }],
	['bi', { state: 'withdrawn', since: '2017-10-27' }],
	['ph', { state: 'withdrawn', since: '2019-03-17' }],
	['am', { state: 'party', since: '2024-02-01' }],
	['ua', { state: 'party', since: '2025-01-01' }],
	['ps', { state: 'party', since: '2015-04-01' }],
	['ml', { state: 'party', note: expect.anything() }],
	['il', { state: 'signatory' }],
	['ir', { state: 'signatory', since: '2000-12-31' }],
	['ck', { state: 'party' }],
	['by', { state: 'not-party' }]
])('Rome Statute: %s', (iso2, row) => {
	expect(reachOf(reach, iso2).rome).toMatchObject(row);
});

test.each([
	['tr', 'nato', 1952],
	['se', 'nato', 2024],
	['qa', 'major-non-nato-ally', '2022-03-10'],
	['pe', 'major-non-nato-ally', '2026-01-14'],
	['tw', 'major-non-nato-ally', '2002-09-30'],
	['fm', 'free-association', '1986-11-03']
])('%s has the alliance %s since %s', (iso2, kind, since) => {
	const { alliances } = reachOf(reach, iso2);
	expect(alliances.find((row) => row.kind === kind)).toMatchObject({
		kind,
		...(since && { since })
	});
});

test.each([
	['cu', 'base', 'Guantánamo Bay naval base'],
	['qa', 'base', 'Al Udeid Air Base'],
	['tr', 'base', 'İncirlik Air Base (Adana)'],
	['dj', 'base', 'Camp Lemonnier'],
	['ru', 'none', undefined],
	['ve', 'none', undefined],
	['hn', 'standing', 'Soto Cano Air Base']
])('US forces in %s: %s', (iso2, kind, first) => {
	const { presence } = reachOf(reach, iso2);
	expect(presence?.kind).toBe(kind);
	expect(presence?.sites[0]?.name.en).toBe(first);
});

test.each([
	['cu', 'comprehensive', '2021-01-12'],
	['ir', 'comprehensive', '1984-01-19'],
	['kp', 'comprehensive', '2017-11-20'],
	['zw', 'none', undefined],
	['ru', 'sectoral', undefined],
	['tr', 'listed', undefined],
	['qa', 'none', undefined]
])('US sanctions on %s: %s', (iso2, kind, sponsor) => {
	expect(reachOf(reach, iso2).sanctions).toMatchObject({
		kind,
		...(sponsor && { terrorismSponsor: sponsor })
	});
});

test('on the day of the debate the tables say what held then', () => {
	const then = (iso2: string) => reachOf(reach, iso2, '2025-12-05');
	expect(then('hu').rome?.state).toBe('leaving');
	expect(then('ve').rome?.state).toBe('party');
	expect(then('sy').sanctions?.terrorismSponsor).toBe('1979-12-29');
	expect(reachOf(reach, 'sy').sanctions?.terrorismSponsor).toBeUndefined();
	expect(then('pe').alliances.map(({ kind }) => kind)).toEqual(['rio-treaty']);
});

test('assistance with Türkiye and Russia is by treaty, and with Cuba by none', () => {
	expect(['tr', 'ru', 'cu'].map((iso2) => reachOf(reach, iso2).assistance?.state)).toEqual([
		'in-force',
		'in-force',
		'none'
	]);
});

test('precedents of a country come oldest first', () => {
	const dates = reachOf(reach, 'cu').practice.map(({ id }) => id);
	expect(dates).toEqual(['cu-shakur', 'cu-zhang']);
});

test('a country without a row is not established', () => {
	expect(reachOf(reach, 'eh')).toMatchObject({
		extradition: undefined,
		rome: undefined,
		alliances: [],
		practice: []
	});
});

test('every country that can be measured has a name, and every row is of a named country', () => {
	const named = new Set(names.map(({ iso2 }) => iso2));
	expect(Object.keys(distanceTable()).filter((iso2) => !named.has(iso2))).toEqual([]);
	const rows = [...reachTableNames.flatMap((name) => [...reach[name]]), ...mentions];
	expect(rows.map(({ iso2 }) => iso2).filter((iso2) => !named.has(iso2))).toEqual([]);
	const iso = new Map(countryCodes.map(({ alpha2, alpha3 }) => [alpha2, alpha3]));
	expect(names.filter(({ iso2, iso3 }) => iso.has(iso2) && iso.get(iso2) !== iso3)).toEqual([]);
});

test.each(languages)('routes and lists name countries alike (%s)', (language) => {
	const other = names.filter(({ iso2, name }) => countryName(iso2, language) !== name[language]);
	expect(other.map(({ iso2, name }) => `${iso2} ${name[language]}`)).toEqual([]);
});

test.each([
	['Turkey', 'tr'],
	['Burma', 'mm'],
	['Persia', 'ir'],
	['Ivory Coast', 'ci'],
	['Holanda', 'nl'],
	['EE. UU.', 'us'],
	['Qatar', 'qa'],
	['Suazilandia', 'sz']
])('“%s” is a name of %s', (text, iso2) => {
	const found = names.filter(({ name, also }) =>
		[...Object.values(name), ...also.en, ...also.es].includes(text)
	);
	expect(found.map((each) => each.iso2)).toContain(iso2);
});

test('every row of the tables is one line of its file', () => {
	for (const { path, text } of readShared()) {
		if (!path.startsWith('data/reach/') || path.endsWith('reach.yaml')) continue;
		const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
		expect(
			lines.filter((line) => !/^- \{ .* \}$/.test(line)),
			path
		).toEqual([]);
	}
});
