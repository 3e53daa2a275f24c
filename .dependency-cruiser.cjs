const { folders, forbiddenFor, pureIds } = require('./scripts/layers.cjs');

const pathOf = (id) => folders.find((folder) => folder.id === id).path;

/** The files of a folder, without those of folders inside it that have rules of their own. */
function filesOf(folder) {
	const inner = folders.filter(({ path }) => path.startsWith(`${folder.path}/`));
	return {
		path: `^${folder.path}/`,
		...(inner.length > 0 && { pathNot: inner.map(({ path }) => `^${path}/`) })
	};
}

/** The same, as one pattern: a rule's target has no room for one exception per folder. */
function patternOf(folder) {
	const inner = folders
		.filter(({ path }) => path.startsWith(`${folder.path}/`))
		.map(({ path }) => `${path.slice(folder.path.length + 1)}/`);
	return inner.length > 0 ? `^${folder.path}/(?!${inner.join('|')})` : `^${folder.path}/`;
}

const ruled = folders.filter(({ generated }) => !generated);

const layerRules = ruled.map((folder) => ({
	name: `layer-${folder.id}`,
	comment: `${folder.path} may import only from itself and: ${folder.imports.map(pathOf).join(', ') || 'nothing of ours'}.`,
	severity: 'error',
	from: filesOf(folder),
	to: { path: forbiddenFor(folder).map(patternOf) }
}));

const pure = pureIds.map((id) => folders.find((folder) => folder.id === id));

module.exports = {
	forbidden: [
		...layerRules,
		{
			name: 'only-map-knows-maplibre',
			comment: 'Only src/lib/map imports maplibre-gl; others go through its components.',
			severity: 'error',
			from: { path: '^(src|data|geo)/', pathNot: `^${pathOf('map')}/` },
			to: { path: '(^|/)maplibre-gl(/|$)' }
		},
		{
			name: 'pure-layers-know-no-framework',
			comment: 'data, geo, cartography and views run anywhere: no Svelte, no SvelteKit.',
			severity: 'error',
			from: { path: pure.map(patternOf) },
			to: {
				path: ['(^|/)node_modules/(@sveltejs/|svelte/)', '^svelte(/|$)', '^@sveltejs/', '^\\$app/']
			}
		},
		{
			name: 'pure-layers-know-no-node',
			comment:
				'data, geo, cartography and views also run in the browser; what reads files belongs in data/build, geo/build.',
			severity: 'error',
			from: { path: pure.map(patternOf) },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'product-imports-no-tools',
			comment: 'What readers get depends neither on tests nor on scripts.',
			severity: 'error',
			from: { path: '^(src|data|geo)/' },
			to: { path: '^(tests|scripts)/' }
		},
		{
			name: 'module-has-a-layer',
			comment:
				'Every module below src/lib and src/publish lies in a layer named in scripts/layers.cjs.',
			severity: 'error',
			from: {
				path: '^src/(lib|publish)/',
				pathNot: folders.map(({ path }) => `^${path}/`)
			},
			to: {}
		},
		{
			name: 'no-cycles',
			comment: 'Modules that need each other while running are one module, or hide a third one.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'no-unresolved',
			comment: 'A rule cannot judge an import that leads nowhere.',
			severity: 'error',
			from: {},
			to: {
				couldNotResolve: true,
				pathNot: [
					'^virtual:',
					'^\\$(app|env|service-worker)(/|$)',
					'/\\$types(\\.js)?$',
					'^\\./\\$types'
				]
			}
		}
	],
	options: {
		doNotFollow: { path: ['node_modules', '^src/lib/paraglide/'] },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'scripts/layers.cjs' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
			extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.d.ts', '.json']
		}
	}
};
