import { expect, test } from 'vitest';
import { contextLabels, type ContextNames } from '../../../src/lib/cartography/context-names.ts';
import type { LabelView } from '../../../src/lib/cartography/labels.ts';

const names: ContextNames = {
	countries: [
		{ iso2: 'br', name: 'Brazil', at: [-49, -12], radius: 9.9 },
		{ iso2: 'co', name: 'Colombia', at: [-73, 3], radius: 3.8 },
		{ iso2: 've', name: 'Venezuela', at: [-64, 7], radius: 3 },
		{ iso2: 'tt', name: 'Trinidad and Tobago', at: [-61.3, 10.4], radius: 0.25 }
	],
	capitals: [{ iso2: 'br', name: 'Brasília', at: [-47.9, -15.8], radius: 9.9 }],
	seas: [
		{ name: 'South Atlantic Ocean', at: [-20, -20], radius: 15 },
		{ name: 'Caribbean Sea', at: [-75, 15], radius: 3.5 }
	]
};

/** A plain map round 60° W, 0° N with so many pixels to a degree. */
function view(scale: number): LabelView {
	const size = { width: 800, height: 800 };
	return {
		size,
		project: ([lng, lat]) => [(lng + 60) * scale + 400, 400 - lat * scale]
	};
}

function idsAt(scale: number, told = new Set(['ve'])) {
	return contextLabels(names, view(scale), told).map(({ id }) => id);
}

test('from afar only what is wide enough for its name is asked for', () => {
	expect(idsAt(0.8)).toEqual([]);
	expect(idsAt(2.5)).toEqual(['sea-0', 'name-br']);
	expect(idsAt(12)).toContain('name-co');
});

test('what the story names is not named again, nor what is out of sight', () => {
	expect(idsAt(20)).not.toContain('name-ve');
	expect(idsAt(20, new Set())).toContain('name-ve');
	expect(idsAt(200)).not.toContain('sea-1');
});

test('close by, a country is named in capitals and its capital, too; none of them must stand', () => {
	const labels = contextLabels(names, view(16), new Set());
	expect(labels.map(({ id }) => id)).toContain('capital-br');
	expect(labels.find(({ id }) => id === 'name-br')?.texts[0]?.[0]?.text).toBe('BRAZIL');
	expect(labels.every(({ must }) => !must)).toBe(true);
	expect(idsAt(6)).not.toContain('capital-br');
});

test('seas are in italics, long names in two lines of about one length', () => {
	const [ocean] = contextLabels(names, view(8), new Set());
	expect(ocean?.texts[0]?.map(({ text }) => text)).toEqual(['South Atlantic', 'Ocean']);
	expect(ocean?.texts[0]?.every(({ face }) => face === 'serif-italic')).toBe(true);
});
