import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { factBlock } from './scripts/lint-facts.mjs';
import { layerBlocks } from './scripts/lint-layers.mjs';

/** Plain scripts that no tsconfig.json includes. */
const PLAIN = ['tests/scenes/**/*.js', '*.{js,cjs}', '.dependency-cruiser.cjs', 'static/**/*.js'];

/**
 * Linted without types, which take most of the time. Components: svelte-check knows more of them, and
 * each would make the program of all files anew. Vitest's own tests: what one forgets to wait for,
 * Vitest tells.
 */
const UNTYPED = [...PLAIN, '**/*.svelte', 'tests/{build,component,contract,unit}/**/*.ts'];

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'build/',
		'build.*/',
		'dist/',
		'src/lib/paraglide/',
		'tests/fixtures/layer-violations/'
	]),
	js.configs.recommended,
	tseslint.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		name: 'salida/typed',
		languageOptions: {
			parserOptions: { projectService: true }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
			// The type checker knows what is defined, in each folder by its own libraries.
			'no-undef': 'off',
			// A fixture that needs no other says so by an empty pattern.
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			// `() => done()` as a handler is idiom, not a confusion.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Numbers read well in templates; objects and undefined stay forbidden.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// There is no enum here, and no class is assigned to another's place.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off'
		}
	},
	{
		name: 'salida/svelte-parser',
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser } }
	},
	{
		name: 'salida/components',
		files: ['**/*.svelte'],
		rules: {
			// Links come ready-made from the model, or lead to sources elsewhere.
			'svelte/no-navigation-without-resolve': 'off',
			// These two ask for types, and find what svelte-check or the compiler says, or stores.
			'svelte/no-unused-props': 'off',
			'svelte/require-store-reactive-access': 'off'
		}
	},
	{
		name: 'salida/islands',
		files: ['src/lib/**/*{island*,.svelte}.ts'],
		rules: {
			// Lint takes everything of another component for `any`; svelte-check knows its types.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		name: 'salida/own-markup',
		files: [
			'src/lib/briefing/SlideArticle.svelte',
			'src/lib/map/LayerLegend.svelte',
			'src/lib/map/SvgMap.svelte',
			'src/lib/panels/Handout.svelte',
			'src/publish/offline/**/*.svelte',
			'src/routes/{BriefPage,ExplorePage,Head}.svelte',
			'src/routes/**/{c/*,precedents,share}/+page.svelte'
		],
		rules: {
			// These place markup that our own components and painters have made, at build time or here.
			'svelte/no-at-html-tags': 'off'
		}
	},
	{
		name: 'salida/scripts',
		files: ['scripts/**/*.{mjs,cjs}'],
		rules: {
			// The rule does not see a cast that is written as a doc comment.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		name: 'salida/common-js',
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	},
	{
		name: 'salida/untyped',
		files: UNTYPED,
		extends: [tseslint.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false } }
	},
	{
		name: 'salida/plain',
		files: PLAIN,
		languageOptions: { globals: { ...globals.node, ...globals.browser } }
	},
	layerBlocks(),
	factBlock(),
	prettier,
	svelte.configs.prettier
);
