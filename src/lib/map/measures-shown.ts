import { measureLine, type Scene, type SceneMeasure, type ScenePlace } from '../../../geo/scene.ts';

/**
 * The lines along which distances are measured that a map shows: those of all candidates, and that of
 * the open country, whichever it is. None of the others: beside an arc to the same place they say nothing.
 *
 * @param other the open country, when it is not one of the scene
 */
export function measuresShown(
	places: readonly Pick<ScenePlace, 'iso2' | 'role'>[],
	scene: Scene,
	selected: string | undefined,
	other?: Pick<ScenePlace, 'iso2' | 'position' | 'nearest'>
): SceneMeasure[] {
	const shown = places
		.filter(({ iso2, role }) => role === 'candidate' || iso2 === selected)
		.map(({ iso2 }) => iso2);
	return [
		...scene.measures.filter(({ iso2 }) => shown.includes(iso2)),
		...(other?.nearest
			? [{ iso2: other.iso2, line: measureLine(other.position, other.nearest) }]
			: [])
	];
}
