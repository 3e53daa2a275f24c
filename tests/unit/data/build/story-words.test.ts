import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentPlugin } from '../../../../data/build/content-plugin.ts';

let server: ViteDevServer;

/** Messages as the compiler writes them, one module for each, or one for each language. */
const modules: Readonly<Record<string, string>> = {
	'planted:/src/lib/paraglide/messages/label.js': `
		const en_label = (i) => { return (\`\${i?.km} to [[court.soil]]\`) };
		const es_label = (i) => { return (\`\${i?.km} de [[court.soil]].\`) };
		export const label = { en: en_label({ km: 5 }), es: es_label({ km: 5 }) };`,
	'planted:/src/lib/paraglide/messages/es.js': 'export const kind = `[[Court.soil]]`;',
	'planted:/src/lib/other.js': 'export const kept = "[[court.soil]]";'
};

beforeAll(async () => {
	server = await createServer({
		configFile: false,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false, watch: null },
		plugins: [
			{
				name: 'planted-messages',
				resolveId: (id) => (id in modules ? id : undefined),
				load: (id) => modules[id]
			},
			contentPlugin('tests/fixtures/scenarios/small')
		]
	});
}, 60_000);

afterAll(() => server.close());

test.each([
	[
		'planted:/src/lib/paraglide/messages/label.js',
		{ label: { en: '5 to US soil', es: '5 de suelo de EE. UU.' } }
	],
	['planted:/src/lib/paraglide/messages/es.js', { kind: 'Suelo de EE. UU.' }],
	['planted:/src/lib/other.js', { kept: '[[court.soil]]' }]
])(
	'the words of the story stand in the messages, each in its language: %s',
	async (id, expected) => {
		expect({ ...(await server.ssrLoadModule(id)) }).toEqual(expected);
	}
);
