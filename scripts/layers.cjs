// @ts-check
const path = require('node:path');

/**
 * @typedef {object} Folder
 * @property {string} id short name, used in the names of the rules
 * @property {string} path where it lies
 * @property {string[]} imports ids of the folders it may import from, besides itself
 * @property {boolean} [generated] written by a tool: others have rules about it, it has none
 */

/**
 * The layers from left to right. A file imports from its own folder and from the steps before it;
 * folders of one step never import each other.
 * @type {Omit<Folder, 'imports'>[][]}
 */
const steps = [
	[{ id: 'data', path: 'data' }],
	[{ id: 'geo', path: 'geo' }],
	[{ id: 'cartography', path: 'src/lib/cartography' }],
	[{ id: 'paraglide', path: 'src/lib/paraglide', generated: true }],
	[{ id: 'model', path: 'src/lib/model' }],
	[{ id: 'views', path: 'src/lib/views' }],
	[
		{ id: 'map', path: 'src/lib/map' },
		{ id: 'panels', path: 'src/lib/panels' },
		{ id: 'published-data', path: 'src/publish/data' }
	],
	[
		{ id: 'embed', path: 'src/lib/embed' },
		{ id: 'briefing', path: 'src/lib/briefing' },
		{ id: 'pictures', path: 'src/publish/pictures' }
	],
	[
		{ id: 'explore', path: 'src/lib/explore' },
		{ id: 'share', path: 'src/lib/share' },
		{ id: 'handout', path: 'src/publish/handout' },
		{ id: 'precedents', path: 'src/lib/precedents' }
	],
	[{ id: 'routes', path: 'src/routes' }],
	[
		{ id: 'entries', path: 'src/entries' },
		{ id: 'offline', path: 'src/publish/offline' }
	]
];

/**
 * Node code that runs while building. Nothing of the product imports it.
 * @type {Folder[]}
 */
const buildFolders = [
	{ id: 'data-build', path: 'data/build', imports: ['data'] },
	{ id: 'geo-build', path: 'geo/build', imports: ['data', 'data-build', 'geo'] },
	{ id: 'entries-build', path: 'src/entries/build', imports: [] }
];

/** @type {Folder[]} */
const layers = steps.flatMap((step, index) =>
	step.map((folder) => ({
		...folder,
		imports: steps
			.slice(0, index)
			.flat()
			.map(({ id }) => id)
	}))
);

/** @type {Folder[]} */
const folders = [...layers, ...buildFolders];

/**
 * The folders that a folder must not import from.
 * @param {Folder} folder
 * @returns {Folder[]}
 */
function forbiddenFor(folder) {
	return folders.filter(({ id }) => id !== folder.id && !folder.imports.includes(id));
}

/** The layers that run anywhere: no DOM, no Node, no Svelte, no map library. */
const pureIds = ['data', 'geo', 'cartography', 'views'];

/**
 * SvelteKit's aliases, in the form dependency-cruiser understands: it does not read `paths` that a
 * tsconfig.json inherits without a `baseUrl`.
 */
const src = path.join(__dirname, '../src');
const resolve = { alias: { $lib: path.join(src, 'lib'), $publish: path.join(src, 'publish') } };

module.exports = { folders, forbiddenFor, pureIds, resolve };
