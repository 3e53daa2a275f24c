import { resolve } from 'node:path';
import { formatContentError, type ContentError } from '../content-error.ts';
import { pathOf } from './read-scenario.ts';

/** More than these are counted, not listed, where a person reads them in a browser. */
const most = 100;

/**
 * Content errors as Vite wants a fault, for the terminal and for the overlay over the page: every
 * error with its file and line, which the overlay turns into links, and the place of the first.
 *
 * @param errors at least one
 */
export function contentFault(
	errors: readonly ContentError[],
	directory: string
): { message: string; id: string; loc: { file: string; line: number; column: number } } {
	const placed = errors.slice(0, most).map((error) => {
		return { ...error, file: resolve(pathOf(error.file, directory)) };
	});
	const [first] = placed;
	const rest = errors.length - placed.length;
	return {
		message: [
			`The content of ${directory} has ${String(errors.length)} ${errors.length === 1 ? 'error' : 'errors'}:`,
			...placed.map(formatContentError),
			...(rest > 0 ? [`… and ${String(rest)} more; npm run check:content lists all.`] : [])
		].join('\n'),
		id: first?.file ?? directory,
		loc: { file: first?.file ?? directory, line: first?.line ?? 1, column: first?.column ?? 1 }
	};
}
