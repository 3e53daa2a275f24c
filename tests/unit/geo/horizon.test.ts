import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOverHorizon } from '../../../geo/horizon.ts';

/*
 *          eye
 *         / | \         An eye one radius up sees 60° round the place below it,
 *        /  |  \        since cos 60° = 1 / (1 + 1).
 *      ·--- · ---·
 *     60°   0°   60°
 */
test.each([
	[0, 1, false],
	[59.9, 1, false],
	[60.1, 1, true],
	[180, 1, true],
	[89.5, 1000, false],
	[90.5, 1000, true],
	[0.1, 0.000_01, false],
	[1, 0.000_01, true]
])('a place %s° away, from %s radii up: hidden is %s', (degrees, height, hidden) => {
	expect(isOverHorizon([degrees, 0], { below: [0, 0], heightInRadii: height })).toBe(hidden);
	expect(isOverHorizon([-degrees, 0], { below: [0, 0], heightInRadii: height })).toBe(hidden);
	expect(isOverHorizon([20, 0], { below: [20 + degrees, 0], heightInRadii: height })).toBe(hidden);
});

test.each([
	[[10, 80], [-170, 80], false],
	[[10, 20], [-170, 20], true],
	[[178, 0], [-178, 0], false]
] as const)(
	'%j seen from above %j over the pole or the antimeridian: hidden is %s',
	(a, b, hidden) => {
		expect(isOverHorizon(a, { below: b, heightInRadii: 1 })).toBe(hidden);
	}
);

test('what an eye sees, it still sees from higher up', () => {
	const place = fc.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -90, max: 90, noNaN: true })
	);
	const height = fc.double({ min: 0.001, max: 50, noNaN: true });
	fc.assert(
		fc.property(place, place, height, height, (a, b, one, more) => {
			if (!isOverHorizon(a, { below: b, heightInRadii: one }))
				expect(isOverHorizon(a, { below: b, heightInRadii: one + more })).toBe(false);
		})
	);
});
