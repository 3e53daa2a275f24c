// @ts-check
import globals from 'globals';
import layers from './layers.cjs';

/** @typedef {import('./layers.cjs').Folder} Folder */
/** @typedef {{ regex: string, message: string }} Pattern */

const { folders, forbiddenFor, pureIds } = layers;

/** What a rule says when it stops an import. @param {string} rule @param {string} text */
function message(rule, text) {
	return `${rule}: ${text}`;
}

/**
 * The spellings by which a file of one folder may name something in another: an alias of that
 * folder, or a relative path to it. Lint sees spellings, not resolved files.
 * @param {string} from
 * @param {string} path
 */
function spellingsOf(from, path) {
	const below = path.replace(/^src\/(lib\/)?/, '');
	const up = '(?:\\.\\./)+';
	if (path.startsWith('src/lib/')) return `^(?:\\$lib/|${up}(?:src/)?(?:lib/)?)${below}(?:/|$)`;
	if (path.startsWith('src/publish/')) {
		const name = path.slice('src/publish/'.length);
		const beside = from.startsWith('src/publish/') ? '|\\.\\./' : '';
		return `^(?:\\$publish/|${up}(?:src/)?publish/${beside})${name}(?:/|$)`;
	}
	if (path.startsWith('src/')) return `^(?:\\$lib/\\.\\./|${up}(?:src/)?)${below}(?:/|$)`;
	const inside = path.startsWith(`${from}/`) ? `|\\./${path.slice(from.length + 1)}` : '';
	return `^(?:(?:[#$]|(?:\\.\\./)+)${path}${inside})(?:/|$)`;
}

/** @param {Folder} folder @returns {Pattern[]} */
function layerPatterns(folder) {
	const allowed = folder.imports.length > 0 ? folder.imports.join(', ') : 'nothing of ours';
	return forbiddenFor(folder).map((other) => ({
		regex: spellingsOf(folder.path, other.path),
		message: message(
			`layer-${folder.id}`,
			`${folder.path} may import only from itself and: ${allowed}.`
		)
	}));
}

const toolPattern = {
	regex: '^(?:\\.\\./)+(?:tests|scripts)/',
	message: message('product-imports-no-tools', 'nothing readers get depends on tests or scripts.')
};

const maplibrePattern = {
	regex: '^maplibre-gl(?:/|$)',
	message: message('only-map-knows-maplibre', 'only src/lib/map imports maplibre-gl.')
};

const purePatterns = [
	{
		regex: '^(?:svelte|@sveltejs|\\$app|\\$env)(?:/|$)',
		message: message(
			'pure-layers-know-no-framework',
			'data, geo, cartography and views know no Svelte.'
		)
	},
	{
		regex: '^node:',
		message: message(
			'pure-layers-know-no-node',
			'what reads files belongs in data/build or geo/build.'
		)
	}
];

/** @param {Folder} folder @returns {Pattern[]} */
function patternsFor(folder) {
	return [
		...layerPatterns(folder),
		toolPattern,
		...(folder.id === 'map' ? [] : [maplibrePattern]),
		...(pureIds.includes(folder.id) ? purePatterns : [])
	];
}

/** Names that only a browser knows; those that are ECMAScript's too stay allowed. */
const browserGlobals = Object.keys(globals.browser).filter((name) => !(name in globals.builtin));

/**
 * One block of flat configuration per layer, plus the ban of browser globals in the pure ones.
 * Blocks of inner folders come last, since the last `no-restricted-imports` wins.
 */
export function layerBlocks() {
	const extensions = '**/*.{ts,js,mjs,svelte}';
	const imports = folders
		.filter(({ generated }) => !generated)
		.map((folder) => ({
			name: `salida/layer-${folder.id}`,
			files: [`${folder.path}/${extensions}`],
			rules: { 'no-restricted-imports': ['error', { patterns: patternsFor(folder) }] }
		}));
	const pure = folders.filter(({ id }) => pureIds.includes(id));
	const noBrowser = {
		name: 'salida/no-browser-globals',
		files: pure.map(({ path }) => `${path}/${extensions}`),
		rules: { 'no-restricted-globals': ['error', ...browserGlobals] }
	};
	const buildCode = {
		name: 'salida/build-code-runs-in-node',
		files: folders
			.filter(({ id }) => id.endsWith('-build'))
			.map(({ path }) => `${path}/${extensions}`),
		rules: { 'no-restricted-globals': 'off' }
	};
	return [...imports, noBrowser, buildCode];
}
