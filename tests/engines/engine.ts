import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Another browser than Chromium, as far as the net needs it. */
export interface Engine {
	readonly name: string;
	/** CSS pixels of the narrowest window that it opens. */
	readonly narrowest: number;
	/** Opens an address in a window of this size, in CSS pixels. */
	open: (address: string, size: readonly [width: number, height: number]) => Promise<void>;
	/** The value of a JavaScript expression in the page, as JSON can hold it. */
	value: (expression: string) => Promise<unknown>;
	close: () => Promise<void>;
}

/** The first of these programs that is installed, on the PATH or at a whole path. */
export function installed(...names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const places = names.flatMap((name) =>
		name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))
	);
	return places.find((place) => existsSync(place));
}
