import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type { ContentError } from './content-error.ts';

/** A content file as it was read: its name inside the scenario's folder, and its text. */
export interface ContentFile {
	readonly path: string;
	readonly text: string;
}

/** Keys and indices from the top of a file to one of its values. */
export type ValuePath = readonly (string | number)[];

/** A parsed YAML file that still knows where each of its values stands. */
export class YamlFile {
	readonly path: string;
	readonly #document: Document;
	readonly #lines = new LineCounter();

	constructor(file: ContentFile) {
		this.path = file.path;
		this.#document = parseDocument(file.text, { lineCounter: this.#lines, uniqueKeys: true });
	}

	/** Errors of YAML itself: bad indentation, a key given twice, an unclosed quote. */
	get syntaxErrors(): ContentError[] {
		return this.#document.errors.map((error) => ({
			file: this.path,
			line: error.linePos?.[0].line ?? 1,
			column: error.linePos?.[0].col ?? 1,
			message: `is not YAML: ${error.message.split('\n', 1)[0] ?? 'unreadable'}`
		}));
	}

	/** The file's content as plain values. */
	get value(): unknown {
		return this.#document.toJS();
	}

	/** An error at the value a path leads to, or at the nearest enclosing value when it is missing. */
	errorAt(path: ValuePath, message: string): ContentError {
		const { line, col } = this.#lines.linePos(this.#offsetOf(path));
		const where = path.map((key) => (typeof key === 'number' ? `[${String(key + 1)}]` : key));
		const named = where.join('.').replaceAll('.[', '[');
		return {
			file: this.path,
			line: line || 1,
			column: col || 1,
			message: named === '' ? message : `${named} ${message}`
		};
	}

	/** One-based line of the value a path leads to. */
	lineOf(path: ValuePath): number {
		return this.#lines.linePos(this.#offsetOf(path)).line || 1;
	}

	#offsetOf(path: ValuePath): number {
		const parent =
			path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
		const key = path.at(-1);
		if (isMap(parent) && typeof key === 'string') {
			const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
			if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
		}
		for (let length = path.length; length >= 0; length--) {
			const node =
				length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true);
			if (isNode(node) && node.range) return node.range[0];
		}
		return 0;
	}
}
