/** One thing wrong with the content, said so that an editor can find and mend it. */
export interface ContentError {
	/** File as the reader of the message would name it, relative to the scenario's folder. */
	readonly file: string;
	/** One-based. */
	readonly line: number;
	/** One-based. */
	readonly column: number;
	/** What was found and what is allowed, in one line. */
	readonly message: string;
}

/** `file:line:column message`, a form that terminals and editors turn into a link. */
export function formatContentError(error: ContentError): string {
	return `${error.file}:${String(error.line)}:${String(error.column)}  ${error.message}`;
}

/** Order of errors for a list: by file as the folder lists them, then by line. */
export function byPlace(a: ContentError, b: ContentError): number {
	const byName = a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
	return byName || a.line - b.line || a.column - b.column;
}
