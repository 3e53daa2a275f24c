import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf, parseHeaders } from '../../../scripts/headers-file.mjs';

test('rules are read with their paths and values, comments left out', () => {
	const [first, second] = parseHeaders('# why\n/a/*\n  X-One: a: b\n\n/:lang/b\n  X-Two: 2\n');
	expect(first?.pattern.test('/a/b/c')).toBe(true);
	expect(first?.headers).toEqual({ 'x-one': 'a: b' });
	expect(second?.pattern.test('/es/b')).toBe(true);
	expect(second?.pattern.test('/es/c/b')).toBe(false);
});

test('our own file keeps what changes its name with its content, and lets frames read all', () => {
	expect(readFileSync('static/_headers', 'utf8')).toContain('/_app/immutable/*');
	const headers = headersOf('static');
	expect(headers('/_app/immutable/chunks/a.js')).toMatchObject({
		'cache-control': 'public, max-age=31536000, immutable',
		'access-control-allow-origin': '*'
	});
	expect(headers('/embed/c/ru/')['cache-control']).toBe('no-cache');
	expect(headers('/es/embed/')['content-security-policy']).toBe('frame-ancestors *');
	expect(headers('/v/2026-11-24/embed/')['cache-control']).toContain('immutable');
});

test('a directory without such a file gives no headers', () => {
	expect(headersOf('tests')('/')).toEqual({});
});
