import {
	LineCounter,
	isMap,
	isNode,
	isScalar,
	parseDocument,
	visit,
	type Document,
	type YAMLError
} from 'yaml';
import type { ContentError } from './content-error.ts';
import { invisibleAt, invisibleIn } from './invisible.ts';

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
	readonly #text: string;
	readonly #document: Document;
	readonly #lines = new LineCounter();

	constructor(file: ContentFile) {
		this.path = file.path;
		this.#text = file.text;
		this.#document = parseDocument(file.text, {
			lineCounter: this.#lines,
			uniqueKeys: true,
			prettyErrors: false
		});
	}

	/** Errors of YAML itself: bad indentation, a key given twice, an unclosed quote, an unknown alias. */
	get syntaxErrors(): ContentError[] {
		const unreadable = this.#unreadable();
		if (unreadable.length > 0) return unreadable;
		const { errors, warnings } = this.#document;
		const inOrder = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
		// What comes after a lost space or quote is read wrongly: only the first cause is worth mending.
		const broken = inOrder.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
		const causes = broken < 0 ? inOrder : inOrder.slice(0, broken + 1);
		const found = causes.map((error) =>
			this.#errorAtOffset(error.pos[0], `is not YAML as used here: ${this.#explain(error)}`)
		);
		return found.length > 0 ? found : this.#aliasErrors();
	}

	/** The file's content as plain values, made anew each time. */
	get value(): unknown {
		return this.#document.toJS() as unknown;
	}

	/** An error at the value a path leads to, or at the nearest enclosing value when it is missing. */
	errorAt(path: ValuePath, message: string): ContentError {
		const where = path.map((key) => (typeof key === 'number' ? `[${String(key + 1)}]` : key));
		const named = where.join('.').replaceAll('.[', '[');
		return this.#errorAtOffset(
			this.#offsetOf(path),
			named === '' ? message : `${named} ${message}`
		);
	}

	/** One-based line of the value a path leads to. */
	lineOf(path: ValuePath): number {
		return this.#lines.linePos(this.#offsetOf(path)).line || 1;
	}

	#errorAtOffset(offset: number, message: string): ContentError {
		const { line, col } = this.#lines.linePos(offset);
		return { file: this.path, line: line || 1, column: col || 1, message };
	}

	/** The first character that no text file in UTF-8 has, with what it is. */
	#unreadable(): ContentError[] {
		// A mark of byte order may begin the file; tabs and line ends are for YAML to judge.
		const text = this.#text.replace(/^\ufeff/, ' ').replace(/[\t\r\n]/g, ' ');
		const offset = invisibleAt(text);
		if (offset < 0) return [];
		const fault = invisibleIn(text.slice(offset)) ?? '';
		return [this.#errorAtOffset(offset, `${fault}; allowed: text in UTF-8 that can be seen`)];
	}

	#explain(error: YAMLError): string {
		if (error.code === 'DUPLICATE_KEY') {
			const key = /^[^\s:]+/.exec(this.#text.slice(error.pos[0]))?.[0] ?? '';
			return `found the key "${key}" a second time; a key is given once`;
		}
		if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
			return 'found ": " where a text or a list goes on; a text that holds a colon goes in quotes';
		}
		const line =
			this.#text.slice(this.#text.lastIndexOf('\n', error.pos[0]) + 1).split('\n')[0] ?? '';
		const joined = /^\s*(?:- )?([\w-]+):(?=[^\s:])(.+)$/.exec(line);
		if (error.code === 'MULTILINE_IMPLICIT_KEY' && joined) {
			const [, key = '', value = ''] = joined;
			return `found "${key}:${value}" without a space behind the colon; write "${key}: ${value}"`;
		}
		if (error.code === 'UNEXPECTED_TOKEN' && /^Unexpected scalar/.test(error.message)) {
			return 'found text behind a closing quote; a text with quotes in it goes between quotes of the other kind, or below ">-"';
		}
		if (/without - indicator/.test(error.message)) {
			return 'found a line that begins farther left than the one above it and belongs to nothing; keys of one item begin below each other';
		}
		if (error.code === 'MULTIPLE_DOCS') return 'found "---"; a file holds one document';
		if (error.code === 'TAB_AS_INDENT') {
			return 'found a tab at the start of a line; Tabs are not allowed, YAML is indented with spaces';
		}
		return error.message;
	}

	/** Aliases that lead nowhere, or that multiply without end; YAML itself finds them only on use. */
	#aliasErrors(): ContentError[] {
		const errors: ContentError[] = [];
		visit(this.#document, {
			Alias: (_, alias) => {
				if (alias.resolve(this.#document)) return;
				errors.push(
					this.#errorAtOffset(
						alias.range?.[0] ?? 0,
						`is not YAML as used here: found *${alias.source}, which names no anchor; a text that begins with * goes in quotes`
					)
				);
			}
		});
		if (errors.length > 0) return errors;
		try {
			this.#document.toJS();
			return [];
		} catch {
			return [this.#errorAtOffset(0, 'is not YAML as used here: aliases multiply without end')];
		}
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
