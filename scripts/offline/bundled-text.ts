import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * A module and all that it imports, as one classic script. With a name, what the module exports is
 * left under it.
 *
 * @throws when that takes more than one file
 */
export async function bundledText(
	file: string,
	{ name, plugins = [] }: { name?: string; plugins?: Plugin[] } = {}
): Promise<string> {
	const built = (await build({
		configFile: false,
		root: fileURLToPath(new URL('../..', import.meta.url)),
		logLevel: 'error',
		plugins,
		build: {
			write: false,
			copyPublicDir: false,
			rolldownOptions: {
				input: file,
				preserveEntrySignatures: 'strict',
				output: { format: 'iife', codeSplitting: false, ...(name !== undefined && { name }) }
			}
		}
	})) as Rolldown.RolldownOutput;
	const [chunk, ...others] = built.output;
	if (others.length > 0) throw new Error(`${file} becomes more than one file`);
	return chunk.code;
}
