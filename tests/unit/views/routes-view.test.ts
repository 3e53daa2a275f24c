import { beforeEach, expect, test } from 'vitest';
import type { PublishedRoute, PublishedRoutes } from '../../../geo/routes.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { routesView } from '../../../src/lib/views/routes-view.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

beforeEach(() => {
	overwriteGetLocale(() => 'en');
});

const direct: PublishedRoute = {
	kind: 'route',
	km: 5000,
	directKm: 5000,
	overNoStateKm: 3000,
	corners: [
		[0, 0],
		[45, 0]
	],
	crossed: [
		{ code: 'fr', state: 'fr', km: 120, landKm: 100 },
		{ code: 'es', state: 'es', km: 0.4, landKm: 0 }
	],
	excepted: []
};

const detour: PublishedRoute = {
	...direct,
	km: 6000,
	corners: [
		[0, 0],
		[20, 30],
		[45, 0]
	]
};

function view(routes: PublishedRoutes | undefined) {
	return routesView(smallDataset(), 'pt', routes, 'en');
}

test('the direct line is told with the states that it crosses, but for those it hardly touches', () => {
	const found = view({ none: direct });
	expect(found?.summary).toBe('5,000 km directly');
	expect(found?.direct).toContain('5,000 km');
	expect(found?.crossings).toBe('France 120');
	expect(found?.avoiding).toEqual([]);
});

test('the line that stands for all of it names the longest route', () => {
	const found = view({ none: direct, eu: detour });
	expect(found?.summary).toBe('5,000 km directly, up to 6,000 km with detours');
	expect(found?.avoiding).toMatchObject([
		{ id: 'eu', name: 'European Union', length: '6,000 km', detour: 'about 1,000 km (20 %)' }
	]);
});

test('where no route avoids a set, it says why', () => {
	const found = view({ none: direct, us: { kind: 'blocked-origin', state: 'us' } });
	const [route] = found?.avoiding ?? [];
	expect(route && 'failure' in route && route.failure).toContain('United States');
});

test('without a direct line there is nothing to tell', () => {
	expect(view(undefined)).toBeUndefined();
	expect(view({ none: { kind: 'blocked-origin', state: 'fr' } })).toBeUndefined();
});
