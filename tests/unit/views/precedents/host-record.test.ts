import { beforeEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../../../src/lib/paraglide/runtime.js';
import { hostRecord, hostRecords } from '../../../../src/lib/views/precedents/host-record.ts';
import { smallPrecedents } from '../../../helpers/small-precedents.ts';

const precedents = smallPrecedents();

beforeEach(() => {
	overwriteGetLocale(() => 'en');
});

test('a host’s record counts the rulers whose main refuge it was, and names those it gave up', () => {
	expect(hostRecord(precedents, 'pt', 'en')).toMatchObject({
		sheltered: 3,
		died: 1,
		returned: 1,
		stillThere: 0,
		otherwise: 0,
		gaveUp: ['Bo, 1995'],
		passed: 0,
		sentence:
			'Rulers whose main refuge it was since 1946: 3 (died there: 1; went home: 1; given up: 1 (Bo, 1995)).'
	});
});

test('who only passed through is told apart', () => {
	expect(hostRecord(precedents, 'jp', 'en')).toMatchObject({ sheltered: 1, passed: 1 });
});

test('a country that nobody went to has no sentence', () => {
	expect(hostRecord(precedents, 'br', 'en').sentence).toBe('');
});

test('hosts are listed with the busiest first, each once', () => {
	expect(hostRecords(precedents, 'en').map(({ iso2 }) => iso2)).toEqual(['pt', 'jp', 'us']);
});
