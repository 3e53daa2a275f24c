import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile, cruise, lint, type Reports } from '../helpers/layer-nets.ts';
import { plantTree } from '../helpers/planted-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Planted file, the rule it breaks, and the nets that see it by that name. */
const PLANTED: [file: string, rule: string, nets: 'both' | 'cruise' | 'lint'][] = [
	['data/imports-geo.ts', 'layer-data', 'both'],
	['data/imports-data-build.ts', 'layer-data', 'both'],
	['data/build/imports-geo.ts', 'layer-data-build', 'both'],
	['geo/imports-model.ts', 'layer-geo', 'both'],
	['geo/imports-data-build.ts', 'layer-geo', 'both'],
	['geo/build/imports-model.ts', 'layer-geo-build', 'both'],
	['src/lib/cartography/imports-model.ts', 'layer-cartography', 'both'],
	['src/lib/model/imports-map.ts', 'layer-model', 'both'],
	['src/lib/views/imports-map.ts', 'layer-views', 'both'],
	['src/lib/map/imports-panels.ts', 'layer-map', 'both'],
	['src/lib/panels/imports-map.ts', 'layer-panels', 'both'],
	['src/lib/panels/ImportsMap.svelte', 'layer-panels', 'both'],
	['src/lib/panels/TypeImportsMap.svelte', 'layer-panels', 'lint'],
	['src/lib/embed/imports-briefing.ts', 'layer-embed', 'both'],
	['src/entries/build/imports-model.ts', 'layer-entries-build', 'both'],
	['src/lib/briefing/imports-pictures.ts', 'layer-briefing', 'both'],
	['src/publish/pictures/imports-routes.ts', 'layer-pictures', 'both'],
	['src/publish/data/imports-map.ts', 'layer-published-data', 'both'],
	['src/publish/handout/imports-offline.ts', 'layer-handout', 'both'],
	['src/lib/explore/imports-share.ts', 'layer-explore', 'both'],
	['src/lib/share/imports-explore.ts', 'layer-share', 'both'],
	['src/lib/precedents/imports-share.ts', 'layer-precedents', 'both'],
	['src/entries/imports-offline.ts', 'layer-entries', 'both'],
	['src/routes/imports-geo-build.ts', 'layer-routes', 'both'],
	['src/routes/imports-offline.ts', 'layer-routes', 'both'],
	['src/publish/offline/imports-geo-build.ts', 'layer-offline', 'both'],
	['geo/imports-maplibre.ts', 'only-map-knows-maplibre', 'both'],
	['src/lib/embed/imports-maplibre.ts', 'only-map-knows-maplibre', 'both'],
	['data/imports-svelte.ts', 'pure-layers-know-no-framework', 'both'],
	['geo/imports-kit.ts', 'pure-layers-know-no-framework', 'both'],
	['data/reads-files.ts', 'pure-layers-know-no-node', 'both'],
	['data/imports-scripts.ts', 'product-imports-no-tools', 'both'],
	['data/touches-document.ts', 'no-restricted-globals', 'lint'],
	['geo/touches-window.ts', 'no-restricted-globals', 'lint'],
	['src/lib/cartography/touches-document.ts', 'no-restricted-globals', 'lint'],
	['src/lib/views/touches-document.ts', 'no-restricted-globals', 'lint'],
	['src/lib/panels/ReadsText.svelte', 'facts-come-from-views', 'lint'],
	['src/lib/embed/reads-html.ts', 'facts-come-from-views', 'lint'],
	['src/lib/explore/parses-html.ts', 'facts-come-from-views', 'lint'],
	['src/lib/homeless/target.ts', 'module-has-a-layer', 'cruise'],
	['data/cycle-first.ts', 'no-cycles', 'cruise'],
	['data/leads-nowhere.ts', 'no-unresolved', 'cruise']
];

/** What the compiler says about them: names it does not know, files outside its project. */
const UNCOMPILED = [
	['data/touches-document.ts', 'TS2584'],
	['geo/touches-window.ts', 'TS2304'],
	['data/reads-files.ts', 'TS2591'],
	['data/imports-geo.ts', 'TS6307'],
	['geo/imports-model.ts', 'TS6307'],
	['src/lib/cartography/touches-document.ts', 'TS2584'],
	['src/lib/cartography/imports-model.ts', 'TS6307']
] as const;

let planted: ReturnType<typeof plantTree>;
let reports: { cruise: Reports; lint: Reports; compile: Reports };

beforeAll(async () => {
	planted = plantTree(root);
	const { tree } = planted;
	const [cruised, linted, compiled] = await Promise.all([cruise(tree), lint(tree), compile(tree)]);
	reports = { cruise: cruised, lint: linted, compile: compiled };
}, 120_000);

afterAll(() => planted.remove());

test.for(PLANTED.filter(([, , nets]) => nets !== 'lint'))(
	'dependency-cruiser reports %s as %s',
	([file, rule]) => {
		expect(reports.cruise.get(file)).toEqual([rule]);
	}
);

test.for(PLANTED.filter(([, , nets]) => nets !== 'cruise'))(
	'ESLint reports %s as %s',
	([file, rule]) => {
		expect(reports.lint.get(file)).toEqual([rule]);
	}
);

test.for(UNCOMPILED)('TypeScript refuses %s with %s', ([file, code]) => {
	expect(reports.compile.get(file)).toContain(code);
});

test('every rule of dependency-cruiser has a planted violation', () => {
	const require = createRequire(import.meta.url);
	const { forbidden } = require(`${root}.dependency-cruiser.cjs`) as {
		forbidden: { name: string }[];
	};
	const tried = new Set(PLANTED.filter(([, , nets]) => nets !== 'lint').map(([, rule]) => rule));
	expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test.for([
	'src/lib/map/allowed.ts',
	'src/lib/panels/writes-text.ts',
	'data/build/allowed.ts',
	'src/routes/allowed.ts'
])('no net reports %s, which keeps the rules', (file) => {
	expect([reports.cruise.get(file), reports.lint.get(file), reports.compile.get(file)]).toEqual([
		undefined,
		undefined,
		undefined
	]);
});
