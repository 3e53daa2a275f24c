import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightMessages, ourMessage, secretIn } from '../../../src/lib/embed/dialects.ts';
import { readHostMessage } from '../../../src/lib/embed/messages.ts';
import { hostileMessages } from '../../helpers/hostile-messages.ts';

const envelope = { source: 'salida', v: 1 };

test.each([
	{ type: 'hello' },
	{ type: 'go', route: '#/c/ru' },
	{ type: 'go', route: '#/compare/ru/tr' },
	{ type: 'go', route: '#/' },
	{ type: 'theme', theme: 'dark' },
	{ type: 'lang', lang: 'es' },
	{ type: 'motion', motion: 'reduce' }
])('a host may say %j', (message) => {
	expect(readHostMessage({ ...envelope, ...message })).toEqual({ ...envelope, ...message });
});

test.each(hostileMessages.map((message) => [message]))('%j is not heard', (message) => {
	expect(readHostMessage(message)).toBeUndefined();
});

test('whatever is posted, nothing is thrown and only known words are heard', () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			expect(readHostMessage(data)).toBeUndefined();
		})
	);
	fc.assert(
		fc.property(
			fc.record({
				source: fc.constant('salida'),
				v: fc.constant(1),
				type: fc.constantFrom('go', 'theme', 'lang', 'motion'),
				route: fc.anything(),
				theme: fc.anything(),
				lang: fc.anything(),
				motion: fc.anything()
			}),
			(data) => {
				const heard = readHostMessage(data);
				if (heard?.type === 'go') expect(heard.route).toMatch(/^#\/[\w/-]{0,118}$/);
				if (heard?.type === 'theme') expect(['auto', 'light', 'dark']).toContain(heard.theme);
				if (heard?.type === 'lang') expect(heard.lang).toMatch(/^[a-z]{2}$/);
			}
		)
	);
});

const host = {
	id: 'map-1',
	pym: false,
	secret: undefined,
	href: 'https://maps.example.org/embed/'
};

test('a height is told in our own words, in AMP’s and in Medium’s', () => {
	expect(heightMessages(host, 680)).toEqual([
		{ source: 'salida', v: 1, id: 'map-1', type: 'resize', height: 680 },
		{ sentinel: 'amp', type: 'embed-size', height: 680 },
		JSON.stringify({ context: 'iframe.resize', src: host.href, height: 680 })
	]);
});

test('pym.js and WordPress hear of it when they made the frame', () => {
	expect(heightMessages({ ...host, pym: true, secret: 'abc' }, 680).slice(3)).toEqual([
		'pymxPYMxmap-1xPYMxheightxPYMx680',
		{ message: 'height', value: 680, secret: 'abc' }
	]);
	expect(secretIn('#?secret=Ab3-x')).toBe('Ab3-x');
	expect(secretIn('#/c/ru')).toBeUndefined();
});

test('every message says who speaks, in which version, and which frame it is', () => {
	expect(ourMessage(host, { type: 'select', iso2: 'ru' })).toEqual({
		source: 'salida',
		v: 1,
		id: 'map-1',
		type: 'select',
		iso2: 'ru'
	});
});
