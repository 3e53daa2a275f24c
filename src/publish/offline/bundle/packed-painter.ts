import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundledText } from './bundled-text.ts';
import { inlineWorkersPlugin } from './inline-workers.ts';

/** Name of the script that holds the GL painter with all of MapLibre, as the page carries it. */
export const painterScript = 'gl-painter.js';

const importer = 'src/lib/map/map-controller.svelte.ts';
const written = "import('./gl-painter.ts')";
const loader = 'virtual:packed-painter';
const globalName = 'salidaPainter';

const carriedFile = fileURLToPath(new URL('../../../lib/model/carried-file.ts', import.meta.url));
const painter = fileURLToPath(new URL('../../../lib/map/gl-painter.ts', import.meta.url));

/**
 * Keeps MapLibre out of the page's own script, which runs whole before anything moves: it becomes a
 * script of its own that the page carries gzipped, and unpacks when the map asks for it. Half the
 * file's weight goes, and most of the time that a browser takes to read it.
 */
export function packedPainterPlugin(): Plugin {
	return {
		name: 'salida-packed-painter',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		transform(code, id) {
			if (!id.endsWith(importer)) return undefined;
			if (!code.includes(written)) this.error(`${importer} no longer says ${written}`);
			return code.replace(written, `import('${loader}').then((packed) => packed.load())`);
		},
		resolveId: (id) => (id === loader ? `\0${loader}` : undefined),
		load: (id) => (id === `\0${loader}` ? loaderCode : undefined)
	};
}

/** That script. */
export function packedPainter(): Promise<string> {
	return bundledText(painter, { name: globalName, plugins: [inlineWorkersPlugin()] });
}

const loaderCode = `
import { carriedBytes } from ${JSON.stringify(carriedFile)};

export async function load() {
	if (document.readyState === 'loading') {
		// What the page carries stands at its end.
		await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
	}
	if (!globalThis.${globalName}) {
		const bytes = await carriedBytes('${painterScript}');
		const script = document.createElement('script');
		script.src = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
		await new Promise((resolve, reject) => {
			script.onload = resolve;
			script.onerror = reject;
			document.head.append(script);
		});
	}
	return globalThis.${globalName};
}
`;
