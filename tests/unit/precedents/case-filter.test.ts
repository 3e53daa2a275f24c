import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PrecedentsFacts } from '../../../src/lib/precedents/case-facts.ts';
import {
	formatCaseAddress,
	matches,
	parseCaseAddress
} from '../../../src/lib/precedents/case-filter.ts';

const facts: PrecedentsFacts = {
	cases: [
		{ id: 'ada', hosts: ['pt'], outcome: 'died-there', region: 'africa', left: 1970 },
		{ id: 'bo', hosts: ['jp', 'pt'], outcome: 'extradited', region: 'africa', left: 1990 },
		{ id: 'cy', hosts: ['us'], outcome: 'still-there', region: 'asia', left: 2001 }
	],
	cutYear: 1998,
	first: 1946,
	last: 2026,
	margin: 0.01,
	words: { shown: '{count} of {of}', unknown: '{found}?' }
};

function found(hash: string): string[] {
	const { filter } = parseCaseAddress(hash, facts);
	return facts.cases.filter((each) => matches(each, filter, facts.cutYear)).map(({ id }) => id);
}

test('an empty address asks for every case', () => {
	expect(found('')).toEqual(['ada', 'bo', 'cy']);
	expect(found('#/')).toEqual(['ada', 'bo', 'cy']);
});

test.each([
	['#/?host=pt', ['ada', 'bo']],
	['#/?host=jp', ['bo']],
	['#/?outcome=extradited', ['bo']],
	['#/?era=late', ['cy']],
	['#/?era=early', ['ada', 'bo']],
	['#/?region=asia', ['cy']],
	['#/?from=1980&to=1995', ['bo']],
	['#/?host=pt&from=1971', ['bo']]
])('%s asks for %j', (hash, ids) => {
	expect(found(hash)).toEqual(ids);
});

test.each([
	['#/?host=zz', 'host=zz'],
	['#/?outcome=vanished', 'outcome=vanished'],
	['#/?era=middle', 'era=middle'],
	['#/?from=1066', 'from=1066'],
	['#/?colour=red', 'colour=red'],
	['#/case/nobody', '/case/nobody'],
	['#nonsense', 'nonsense']
])('%s names nothing: all cases, and a note of %s', (hash, unknown) => {
	expect(parseCaseAddress(hash, facts).unknown).toEqual([unknown]);
	expect(found(hash)).toEqual(['ada', 'bo', 'cy']);
});

test('a case opens, and keeps the filter', () => {
	expect(parseCaseAddress('#/case/bo?host=pt', facts)).toEqual({
		filter: { host: 'pt' },
		open: 'bo',
		unknown: []
	});
});

test('what is written is what is read', () => {
	fc.assert(
		fc.property(
			fc.record(
				{
					host: fc.constantFrom('pt', 'jp', 'us'),
					outcome: fc.constantFrom('died-there', 'extradited'),
					era: fc.constantFrom('early' as const, 'late' as const),
					region: fc.constantFrom('africa', 'asia'),
					from: fc.integer({ min: 1946, max: 2026 }),
					to: fc.integer({ min: 1946, max: 2026 })
				},
				{ requiredKeys: [] }
			),
			fc.constantFrom(undefined, 'ada', 'cy'),
			(filter, open) => {
				const read = parseCaseAddress(formatCaseAddress(filter, open), facts);
				expect(read).toEqual({ filter, open, unknown: [] });
			}
		)
	);
});

test('no address throws', () => {
	fc.assert(
		fc.property(fc.string(), (hash) => {
			parseCaseAddress(`#${hash}`, facts);
		})
	);
});

test('ten thousand cases are sorted out well within 50 ms', () => {
	const many = Array.from({ length: 10_000 }, (_, n) => facts.cases[n % 3]);
	const once = () => {
		const before = performance.now();
		const shown = many.filter((each) => each && matches(each, { host: 'pt', era: 'early' }, 1998));
		return { took: performance.now() - before, shown };
	};
	// The best of a few: other work on the machine is no part of the question.
	const runs = Array.from({ length: 5 }, once);
	expect(Math.min(...runs.map(({ took }) => took))).toBeLessThan(50);
	expect(runs[0]?.shown.length).toBeGreaterThan(6000);
});
