import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	countryOfRoute,
	formatRoute,
	overview,
	parseRoute,
	type Route,
	type RouteTargets
} from '../../../src/lib/model/route.ts';

const holders = new Map([
	['pt-room', 'pt'],
	['all-of-it', null]
]);
const targets: RouteTargets = {
	isCountry: (iso2) => ['pt', 'jp', 'is', 'mt'].includes(iso2),
	countryOfClaim: (id) => holders.get(id)
};

test.each<[string, Route]>([
	['#/', overview],
	['#/c/pt', { name: 'country', iso2: 'pt' }],
	['#/claim/pt-room', { name: 'claim', id: 'pt-room', iso2: 'pt' }],
	['#/compare/pt/jp', { name: 'compare', countries: ['pt', 'jp'] }],
	['#/compare/mt/pt/is', { name: 'compare', countries: ['mt', 'pt', 'is'] }],
	['#/claim/all-of-it', { name: 'claim', id: 'all-of-it', iso2: undefined }]
])('%s is read and written back as it was', (hash, route) => {
	expect(parseRoute(hash, targets)).toEqual({ route, unknown: undefined });
	expect(formatRoute(route)).toBe(hash);
});

test.each<[string, Route]>([
	['', overview],
	['#', overview],
	['#/c/pt/', { name: 'country', iso2: 'pt' }],
	['#c/pt', { name: 'country', iso2: 'pt' }],
	['#/c/%70%74', { name: 'country', iso2: 'pt' }],
	['#%2Fc%2Fpt', overview],
	['#/compare/pt/jp/pt', { name: 'compare', countries: ['pt', 'jp'] }],
	['#/claim/pt%2Droom', { name: 'claim', id: 'pt-room', iso2: 'pt' }]
])('%s is understood too', (hash, route) => {
	expect(parseRoute(hash, targets).route).toEqual(route);
});

test.each([
	'#/c/fr',
	'#/c/PT',
	'#/c/',
	'#/c',
	'#/c/pt/more',
	'#/claim/none',
	'#/claim/pt-room/more',
	'#/compare',
	'#/compare/pt',
	'#/compare/pt/pt',
	'#/compare/pt/fr',
	'#/compare/pt/jp/is/mt',
	'#/dossier/pt',
	'#/c/%E0%A4%A',
	'#/c/__proto__',
	'#/claim/constructor',
	'#overview'
])('%s is unknown: the overview, and the hash that was not understood', (hash) => {
	expect(parseRoute(hash, targets)).toEqual({ route: overview, unknown: hash });
});

test('no address makes it throw, and whatever comes out leads back to itself', () => {
	const unit = fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code));
	const part = fc.oneof(
		fc.string({ unit, maxLength: 20 }),
		fc.constantFrom('c', 'claim', 'pt', 'pt-room', '', '..', '%', '%E0%A4%A', '<svg onload=x>')
	);
	const hash = fc.array(part, { maxLength: 5 }).map((parts) => `#/${parts.join('/')}`);
	fc.assert(
		fc.property(hash, (hostile) => {
			const { route, unknown } = parseRoute(hostile, targets);
			expect([undefined, hostile]).toContain(unknown);
			expect(parseRoute(formatRoute(route), targets)).toEqual({ route, unknown: undefined });
		})
	);
});

test('a claim opens the country whose dossier holds it, a general one the overview', () => {
	expect(countryOfRoute(overview)).toBeUndefined();
	expect(countryOfRoute({ name: 'country', iso2: 'pt' })).toBe('pt');
	expect(countryOfRoute({ name: 'claim', id: 'pt-room', iso2: 'pt' })).toBe('pt');
	expect(countryOfRoute({ name: 'compare', countries: ['pt', 'jp'] })).toBeUndefined();
	expect(countryOfRoute({ name: 'claim', id: 'all-of-it', iso2: undefined })).toBeUndefined();
});
