import type { Plugin } from 'vite';
import { bundledText } from './bundled-text.ts';

/** Marks a module that holds a worker as text. */
const held = '\0worker-as-text:';

/**
 * Puts every worker into the bundle as the text of a classic script behind a Blob URL: a page opened
 * from file:// may not load a worker from a file beside it, nor a module from a Blob. Handles what
 * the site imports, `?worker` (a constructor) and `?worker&url` (an address), in the browser's bundle.
 */
export function inlineWorkersPlugin(): Plugin {
	return {
		name: 'salida-inline-workers',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		async resolveId(source, importer) {
			const wanted = /^(.*)\?worker(&url)?$/.exec(source);
			if (!wanted) return undefined;
			const resolved = await this.resolve(wanted[1] ?? '', importer);
			return resolved && `${held}${wanted[2] ? 'address' : 'constructor'}:${resolved.id}`;
		},
		async load(id) {
			if (!id.startsWith(held)) return undefined;
			const [, kind, file = ''] = /^(\w+):(.*)$/.exec(id.slice(held.length)) ?? [];
			const text = JSON.stringify(await bundledText(file));
			const address = `URL.createObjectURL(new Blob([${text}], { type: 'text/javascript' }))`;
			// By the end of its name MapLibre tells a classic script from a module.
			return kind === 'address'
				? `export default ${address} + '#worker.cjs';`
				: `const address = ${address};\nexport default class extends Worker { constructor() { super(address); } }`;
		}
	};
}
