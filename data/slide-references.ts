import type { ContentError } from './content-error.ts';
import { foundAndAllowed } from './nearest-word.ts';
import { placedClaims, type ScenarioParts } from './scenario-parts.ts';
import type { Slide } from './slide.ts';
import type { SlideKind } from './vocabulary.ts';
import type { ValuePath } from './yaml-file.ts';

/** Keys that one kind of slide needs and no other kind has a use for. */
const ownKeys = { events: 'timeline', compare: 'compare' } as const;

/** Whether the slides name countries, claims and events that there are, and have what their kind needs. */
export function checkSlides(parts: ScenarioParts): ContentError[] {
	const { briefing, countryFiles, timeline, whole } = parts;
	if (!briefing) return [];
	const claims = placedClaims(parts).map(({ claim }) => claim.id);
	const events = timeline?.value.map(({ id }) => id) ?? [];
	const { file } = briefing;
	return briefing.value.flatMap((slide, index) => {
		const unknown = (
			key: string,
			names: readonly string[],
			known: readonly string[],
			where: string
		): ContentError[] =>
			names.flatMap((name, at) => {
				const path: ValuePath = [index, key, at];
				if (!known.includes(name)) {
					return [file.errorAt(path, `is not ${where}: ${foundAndAllowed(name, known)}`)];
				}
				return names.indexOf(name) < at
					? [file.errorAt(path, `found "${name}" a second time on one slide`)]
					: [];
			});
		const isKnownRoute = slide.route === 'overview' || countryFiles.includes(slide.route);
		return [
			...(isKnownRoute
				? []
				: [
						file.errorAt(
							[index, 'route'],
							`leads nowhere: ${foundAndAllowed(slide.route, ['overview', ...countryFiles])}`
						)
					]),
			...(whole ? unknown('claims', slide.claims, claims, 'a claim of this scenario') : []),
			...(whole ? unknown('events', slide.events, events, 'an event of timeline.yaml') : []),
			...unknown('compare', slide.compare ?? [], countryFiles, 'a country of this scenario'),
			...(isAboutRulers(slide) && parts.scenario?.value.precedents !== true
				? [
						file.errorAt(
							[index, 'kind'],
							`found "${slide.kind}", but scenario.yaml does not say precedents: true`
						)
					]
				: []),
			...missing(slide).map(([key, message]) => file.errorAt([index, key], message))
		];
	});
}

function isAboutRulers({ kind }: Slide): boolean {
	return kind === 'precedents' || kind === 'hosts';
}

/** What a slide of this kind cannot be drawn without, or has no place for. */
function missing(slide: Slide): [key: string, message: string][] {
	const needs: Partial<Record<SlideKind, readonly [key: string, isThere: boolean, what: string]>> =
		{
			country: ['route', slide.route !== 'overview', 'the ISO code of a country'],
			compare: ['compare', slide.compare !== undefined, 'two to four countries'],
			contested: ['claims', slide.claims.length > 0, 'the claims that are contested'],
			timeline: ['events', slide.events.length > 0, 'events of timeline.yaml']
		};
	const [key, isThere, what] = needs[slide.kind] ?? ['', true, ''];
	const unused = Object.entries(ownKeys).filter(
		([own, kind]) => kind !== slide.kind && (slide[own as keyof typeof ownKeys]?.length ?? 0) > 0
	);
	return [
		...(isThere
			? []
			: [
					[key, `is missing on a slide of kind "${slide.kind}", allowed: ${what}`] as [
						string,
						string
					]
				]),
		...unused.map(([own, kind]): [string, string] => [
			own,
			`has no place on a slide of kind "${slide.kind}"; only "${kind}" shows it`
		])
	];
}
