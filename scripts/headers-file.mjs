// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ pattern: RegExp, headers: Record<string, string> }} Rule */

/**
 * The rules of a `_headers` file: a line with a path (`*` for anything, `:name` for one segment),
 * then indented lines `Name: value`. Several rules may match one address; the later wins.
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
	/** @type {Rule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (/^\S/.test(line)) {
			rules.push({ pattern: patternOf(line.trim()), headers: {} });
			continue;
		}
		const [name = '', ...value] = line.trim().split(':');
		const rule = rules.at(-1);
		if (rule) rule.headers[name.toLowerCase()] = value.join(':').trim();
	}
	return rules;
}

/** @param {string} path */
function patternOf(path) {
	const source = path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replace(/:\w+/g, '[^/]+')
		.replaceAll('*', '.*');
	return new RegExp(`^${source}$`);
}

/**
 * Answers which headers the `_headers` file of a directory gives to an address; none without a file.
 * @param {string} directory
 * @returns {(pathname: string) => Record<string, string>}
 */
export function headersOf(directory) {
	/** @type {Rule[]} */
	let rules = [];
	try {
		rules = parseHeaders(readFileSync(join(directory, '_headers'), 'utf8'));
	} catch {
		// A site without such a file is served as it is.
	}
	return (pathname) =>
		Object.assign(
			{},
			...rules.filter(({ pattern }) => pattern.test(pathname)).map(({ headers }) => headers)
		);
}
