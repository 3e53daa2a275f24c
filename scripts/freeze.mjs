// @ts-check
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { buildFolder as build, buildLock, frozenFolder } from './build-folders.mjs';
import { oneAtATime } from './lock.mjs';
import { root } from './run-command.mjs';

/**
 * `npm run freeze [-- --date=2026-11-24] [-- --to=folder]`: keeps the present build as a copy that
 * never changes, below `v/<date>/` of the build, or of another folder. Every page of it says that it
 * is frozen and leads to the newest.
 */

/** @param {string} name @param {string} fallback */
function argument(name, fallback) {
	const given = process.argv.find((each) => each.startsWith(`--${name}=`));
	return given?.slice(name.length + 3) ?? fallback;
}

/** Words per language, as the interface has them. @param {string} language */
function wordsOf(language) {
	const file = join(root, 'data', 'text', `${language}.json`);
	return /** @type {Record<string, string>} */ (JSON.parse(readFileSync(file, 'utf8')));
}

/** @param {string} day @param {string} language */
function written(day, language) {
	return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(new Date(`${day}T00:00:00Z`));
}

/**
 * A page of a frozen copy: it says so, and engines are sent to the newest.
 * @param {string} html
 * @param {string} path from the root of the copy, with slashes
 * @param {string} day
 */
export function frozenPage(html, path, day) {
	const language = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'en';
	const words = wordsOf(language);
	const folder = path.replace(/[^/]*$/, '');
	const newest = `${'../'.repeat(folder.split('/').length + 1)}${folder}`;
	const says = (words.embed_frozen ?? '').replace('{date}', written(day, language));
	const link = `<a href="${newest}">${words.embed_newest ?? ''}</a>`;
	const canonical = `<link rel="canonical" href="${newest}"><meta name="robots" content="noindex">`;
	const isEmbed = html.includes('<div class="embed"');
	const marked = isEmbed
		? html.replace(
				/(<div class="notes"[^>]*>)/,
				`$1<p class="note frozen"><span>${says} ${link}</span></p>`
			)
		: html.replace(
				/<body[^>]*>/,
				`$&<p class="frozen" style="margin:0;padding:.5rem 1rem;background:#1f1c18;color:#fff">${says} ${link}</p>`
			);
	return isEmbed ? marked : marked.replace('</head>', `${canonical}</head>`);
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** @returns {number} */
function freeze() {
	const day = argument('date', new Date().toISOString().slice(0, 10));
	if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
		console.error(`"${day}" is no day: write it as 2026-11-24.`);
		return 1;
	}
	if (!existsSync(join(build, 'index.html'))) {
		console.error('There is no build to freeze: run npm run build first.');
		return 1;
	}
	const target = join(argument('to', build), frozenFolder, day);
	if (existsSync(target)) {
		console.error(`${target} exists, and a frozen copy never changes. Choose another date.`);
		return 1;
	}
	const unfinished = `${target}.part`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(unfinished, { recursive: true });
	for (const path of filesBelow(build)) {
		if (/^(?:v\/|\.|_headers$|404\.html$)/.test(path)) continue;
		const to = join(unfinished, path);
		mkdirSync(join(to, '..'), { recursive: true });
		if (path.endsWith('.html')) {
			writeFileSync(to, frozenPage(readFileSync(join(build, path), 'utf8'), path, day));
		} else cpSync(join(build, path), to);
	}
	renameSync(unfinished, target);
	console.log(
		`Frozen in ${relative(process.cwd(), target)}. Builds keep it; a copy elsewhere keeps it safe.`
	);
	return 0;
}

if (process.argv[1]?.endsWith('freeze.mjs')) {
	process.exitCode = await oneAtATime(buildLock, 'A build', freeze);
}
