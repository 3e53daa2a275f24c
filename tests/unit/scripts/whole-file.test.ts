import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '../../../scripts/command.ts';

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'salida-whole-'));
	onTestFinished(() => {
		rmSync(made, { recursive: true, force: true });
	});
	return made;
}

test('a file is written into a folder that did not exist, and replaces what was there', () => {
	const path = join(folder(), 'a', 'b', 'sheet.pdf');
	writeWhole(path, 'old');
	writeWhole(path, 'new');
	expect(readFileSync(path, 'utf8')).toBe('new');
	expect(readdirSync(join(path, '..'))).toEqual(['sheet.pdf']);
});

test('a write that fails leaves what was there, and nothing half-written', () => {
	const where = folder();
	const path = join(where, 'sheet.pdf');
	mkdirSync(path);
	writeFileSync(join(path, 'kept'), 'kept');
	expect(() => {
		writeWhole(path, 'new');
	}).toThrow();
	expect(readdirSync(where)).toEqual(['sheet.pdf']);
	expect(readFileSync(join(path, 'kept'), 'utf8')).toBe('kept');
});
