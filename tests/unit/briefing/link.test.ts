import { expect, test } from 'vitest';
import { readEnvelope } from '../../../src/lib/briefing/link.ts';
import { minutes } from '../../../src/lib/briefing/stopwatch.svelte.ts';

const state = { index: 2, blank: undefined, offPath: undefined, pointer: undefined };
const envelope = {
	salida: 'brief',
	session: 'a1',
	from: 'b2',
	count: 1,
	message: { type: 'state', state }
};
const offPath = { country: 'ru', view: 'map', look: { x: 1, y: 2, span: 3 }, route: undefined };

function withState(change: Record<string, unknown>) {
	return { ...envelope, message: { type: 'state', state: { ...state, ...change } } };
}

test.each([
	['a state', envelope],
	['a state off the slide', withState({ offPath, pointer: [0.5, 0.5], blank: 'black' })],
	['a greeting', { ...envelope, message: { type: 'hello' } }],
	['a goodbye', { ...envelope, message: { type: 'bye' } }],
	['a covered window', { ...envelope, message: { type: 'hidden', hidden: true } }]
])('%s is read', (_, data) => {
	expect(readEnvelope(data)).toBe(data);
});

test.each([
	['nothing', undefined],
	['a text', 'salida'],
	['a list', [envelope]],
	['what another script sends', { type: 'webpackOk' }],
	['a message without a kind', { ...envelope, message: {} }],
	['a kind there is none of', { ...envelope, message: { type: 'eval', code: '1' } }],
	['a count that is none', { ...envelope, count: '1' }],
	['a slide that is no number', withState({ index: 'x' })],
	['half a slide', withState({ index: 1.5 })],
	['a blank there is none of', withState({ blank: 'red' })],
	['a pointer nowhere', withState({ pointer: [0.5, NaN] })],
	['a view there is none of', withState({ offPath: { ...offPath, view: 'moon' } })],
	[
		'a globe that is turned nowhere',
		withState({ offPath: { ...offPath, look: { x: 1, y: 2, span: 3, turn: { centre: [1] } } } })
	],
	['a look without a size', withState({ offPath: { ...offPath, look: { x: 1, y: 2 } } })],
	['a route without corners', withState({ offPath: { ...offPath, route: { name: 'x' } } })]
])('%s is passed over', (_, data) => {
	expect(readEnvelope(data)).toBeUndefined();
});

test.each([
	[0, '0:00'],
	[61_500, '1:01'],
	[3_725_000, '1:02:05'],
	[-5, '0:00']
])('%d ms read as %s', (milliseconds, text) => {
	expect(minutes(milliseconds)).toBe(text);
});
