import { expect, test } from 'vitest';
import { errorsOf, smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';
const ke = 'countries/ke.yaml';
const heraldIsC: Edit = [
	'sources.yaml',
	'grade: B\n  reading: excerpt',
	'grade: C\n  reading: excerpt'
];
const gazetteIsC: Edit = [
	'sources.yaml',
	'grade: B\n  reading: whole',
	'grade: C\n  reading: whole'
];
const needsTwo = 'allowed with two independent publishers';

test('a confirmed claim needs a second source', () => {
	expect(errorsOf(smallFiles([ke, '[gazette, herald]', '[gazette]']))).toEqual([
		`${ke}:10:5  claims[1].status found "confirmed", but only The Made-up Gazette stands behind it; ${needsTwo}`
	]);
});

test('two articles of one publisher are one publisher', () => {
	expect(
		errorsOf(smallFiles(['sources.yaml', 'The Made-up Herald', 'The Made-up Gazette']))
	).toEqual([
		`${ke}:10:5  claims[1].status found "confirmed", but only The Made-up Gazette stands behind it; ${needsTwo}`
	]);
});

test.each([
	['supports', 0],
	['qualifies', 1],
	['contests', 1]
])('a check that %s counts as a second publisher: %s errors', (bearing, count) => {
	const checked = `[gazette]
    checks:
      - bearing: ${bearing}
        text: { en: A, es: B }
        dated: '2024-05-03'
        sources: [herald]`;
	expect(errorsOf(smallFiles([ke, '[gazette, herald]', checked]))).toHaveLength(count);
});

test.each(['reported', 'disputed', 'denied', 'superseded'])(
	'%s may rest on one publisher',
	(status) => {
		expect(
			errorsOf(smallFiles([ke, '[gazette, herald]', '[gazette]'], [ke, 'confirmed', status]))
		).toEqual([]);
	}
);

test('a misspelt source of a confirmed claim is reported once, as misspelt', () => {
	const errors = errorsOf(smallFiles([ke, '[gazette, herald]', '[gazette, heralt]']));
	expect(errors).toHaveLength(1);
	expect(errors[0]).toContain('is not in sources.yaml: found "heralt"');
});

test('a claim may not rest on grade C alone', () => {
	expect(errorsOf(smallFiles(heraldIsC))).toEqual([
		`${pt}:24:5  claims[2].sources found only grade C; allowed with a better one, or with weakSourcing, which tells the reader so`
	]);
});

test('a claim that tells its readers so may rest on grade C alone', () => {
	const told = 'sources: [herald]\n    weakSourcing: { en: Thin., es: Débil. }';
	expect(errorsOf(smallFiles(heraldIsC, [pt, 'sources: [herald]', told]))).toEqual([]);
});

test('one better source is enough', () => {
	expect(errorsOf(smallFiles(heraldIsC, [pt, '[herald]', '[herald, gazette]']))).toEqual([]);
});

test('a check may not rest on grade C alone, whatever the claim says', () => {
	const told = 'attribution: { en: It is said, es: Se dice }\n    weakSourcing: { en: A, es: B }';
	const errors = errorsOf(
		smallFiles(
			gazetteIsC,
			[pt, 'attribution: { en: It is said, es: Se dice }', told],
			[pt, 'sources: [herald]', 'sources: [herald]\n    weakSourcing: { en: A, es: B }']
		)
	);
	expect(errors).toContain(
		`${pt}:31:9  claims[2].checks[1].sources found only grade C; allowed with a better one`
	);
	expect(errors.filter((error) => error.startsWith(pt))).toHaveLength(1);
});
