import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../data/build/read-scenario.ts';
import { countryOf } from '../../../data/dataset.ts';
import { loadScenario } from '../../../data/load.ts';
import { languages, type Language } from '../../../data/vocabulary.ts';
import { fitFrame, toViewport, type Size } from '../../../geo/frame.ts';
import { labelBox } from '../../../geo/labels.ts';
import { toMercator } from '../../../geo/mercator.ts';
import {
	isWide,
	labelType,
	placeSceneLabels,
	textSize,
	wideFrom,
	type LabelText
} from '../../../geo/place-scene-labels.ts';
import { buildScene, type Scene, type ScenePlace } from '../../../geo/scene.ts';

/** The longest second line a label can have in each language. */
const distanceLine = { en: '10,000 km to US soil', es: '10.000 km de suelo de EE. UU.' };

/** Labels and scene of a scenario, as the page has them. */
function story(directory: string, language: Language): { labels: LabelText[]; scene: Scene } {
	const { dataset } = loadScenario(readScenario(directory));
	if (!dataset) throw new Error(`${directory} does not load`);
	const { origin, jurisdiction } = dataset.scenario;
	const places = dataset.countries.map(({ iso2, anchor, capital, standing }): ScenePlace => {
		const role = iso2 === origin ? 'origin' : iso2 === jurisdiction ? 'jurisdiction' : 'candidate';
		const position = role === 'jurisdiction' ? (anchor ?? capital.position) : capital.position;
		return { iso2, role, standing, position, label: { narrow: 'e', wide: 'e' } };
	});
	return {
		scene: buildScene(places),
		labels: places.map(({ iso2, role, position }) => {
			const name = countryOf(dataset, iso2).name[language];
			const wide = role === 'jurisdiction' ? [name] : [name, distanceLine[language]];
			return { iso2, position, narrow: [name], wide };
		})
	};
}

/** Names the first pair of labels that touch, or the first that leaves the map; nothing when all is well. */
function faultAt(
	size: Size,
	labels: readonly LabelText[],
	scene: Scene,
	placed: ReturnType<typeof placeSceneLabels>
) {
	const camera = fitFrame(scene.frame, size);
	const kind = isWide(size) ? 'wide' : 'narrow';
	const boxes = labels.map((label) => ({
		iso2: label.iso2,
		...labelBox(
			{
				id: label.iso2,
				at: toViewport(toMercator(label.position), camera, size),
				size: textSize(label[kind])
			},
			placed.get(label.iso2)?.[kind] ?? 'e'
		)
	}));
	for (const [index, a] of boxes.entries()) {
		if (a.left < 0 || a.top < 0 || a.right > size.width || a.bottom > size.height) {
			return `${a.iso2} leaves ${String(size.width)}x${String(size.height)}`;
		}
		for (const b of boxes.slice(0, index)) {
			if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) {
				return `${a.iso2} touches ${b.iso2} at ${String(size.width)}x${String(size.height)}`;
			}
		}
	}
	return undefined;
}

describe.each(['data/scenarios/maduro-exit', 'tests/fixtures/scenarios/small'])(
	'%s',
	(directory) => {
		test.each(languages)(
			'labels in %s stand clear of each other on maps of every width',
			(language) => {
				const { labels, scene } = story(directory, language);
				const placed = placeSceneLabels(labels, scene);
				const faults: string[] = [];
				for (let width = 320; width <= 1920; width++) {
					for (const height of [208, 260, 320, 384, 448, 600, 800, 1000]) {
						const fault = faultAt({ width, height }, labels, scene, placed);
						if (fault) faults.push(fault);
					}
				}
				expect(faults).toEqual([]);
			}
		);

		test('labels have the same places every time', () => {
			const { labels, scene } = story(directory, 'en');
			expect(placeSceneLabels(labels, scene)).toEqual(placeSceneLabels(labels, scene));
		});
	}
);

test('the second line appears where both width and height have room for it', () => {
	const { width, height } = wideFrom;
	expect(isWide({ width, height })).toBe(true);
	expect(isWide({ width: width - 1, height })).toBe(false);
	expect(isWide({ width, height: height - 1 })).toBe(false);
});

test('a label is as wide as its longest line and as high as all of them', () => {
	const one = textSize(['Venezuela']);
	expect(one.height).toBeGreaterThanOrEqual(labelType.lineHeight);
	expect(textSize(['Venezuela', 'Cuba'])).toEqual({
		width: one.width,
		height: one.height + labelType.lineHeight
	});
	expect(textSize(['Cuba', 'Venezuela']).width).toBe(one.width);
	expect(textSize(['Venezuela!']).width).toBeGreaterThan(one.width);
});
