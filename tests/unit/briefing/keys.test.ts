import { expect, test } from 'vitest';
import {
	belongsToControl,
	commandOf,
	keyTable,
	parseJump
} from '../../../src/lib/briefing/keys.ts';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function press(key: string, change: Partial<typeof bare> = {}, letters = true) {
	return commandOf({ key, ...bare, ...change }, letters);
}

test.each([
	['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']],
	['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'p']],
	['first', ['Home']],
	['last', ['End']],
	['black', ['b', 'B', '.', 'v', ';']],
	['white', ['w']],
	['jump', ['g']],
	['overview', ['o']],
	['close', ['Escape']],
	['console', ['s']],
	['fullscreen', ['f']],
	['pointer', ['l']],
	['notes', ['m']],
	['help', ['?']],
	['return', ['r']]
])('%s has its keys', (command, keys) => {
	for (const key of keys) expect(press(key), key).toBe(command);
});

test('Shift turns the space bar round and T into the timer', () => {
	expect(press(' ', { shiftKey: true })).toBe('previous');
	expect(press('T', { shiftKey: true })).toBe('reset-timer');
	expect(press('t')).toBeUndefined();
	expect(press('?', { shiftKey: true })).toBe('help');
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('with %s a key belongs to the browser', (modifier) => {
	for (const key of ['s', 'PageDown', 'ArrowLeft', 'f']) {
		expect(press(key, { [modifier]: true })).toBeUndefined();
	}
});

test('switched off, no letter and no sign is a command, and a clicker still turns slides', () => {
	for (const key of keyTable
		.flatMap(({ keys }) => keys)
		.filter((key) => !key.startsWith('Shift'))) {
		const isNamed = /^(?:Arrow|Page|Home|End|Escape)|^ $/.test(key);
		expect(press(key, {}, false) !== undefined, key).toBe(isNamed);
	}
});

test('no key has two meanings', () => {
	const keys = keyTable.flatMap(({ keys }) => keys);
	expect(new Set(keys).size).toBe(keys.length);
});

test.each([
	['a field', 'input', 'b', true],
	['a field', 'input', 'PageDown', true],
	['a button', 'button', ' ', true],
	['a button', 'button', 'b', false],
	['a choice', 'input[type="radio"]', 'ArrowLeft', true],
	['a choice', 'input[type="radio"]', 'b', false],
	['a box to tick', 'input[type="checkbox"]', 'PageDown', false],
	['a link', 'a', ' ', false]
])('%s keeps what it needs (%s, %s)', (_, element, key, keeps) => {
	const matches = (selector: string) =>
		element === 'input' ? selector.includes('input:not') : selector.split(', ').includes(element);
	const target = { closest: (selector: string) => (matches(selector) ? {} : null) };
	expect(belongsToControl(target as unknown as Element, key)).toBe(keeps);
});

test('a jump leads to a slide by its number or to a country by its code', () => {
	const isCountry = (iso2: string) => ['ru', 'ni'].includes(iso2);
	expect(parseJump('3', 14, isCountry)).toEqual({ slide: 2 });
	expect(parseJump(' RU ', 14, isCountry)).toEqual({ iso2: 'ru' });
	for (const typed of ['0', '15', 'zz', '', 'rus', '3a', '-1']) {
		expect(parseJump(typed, 14, isCountry), typed).toBeUndefined();
	}
});
