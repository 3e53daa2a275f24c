import type { ContentError } from './content-error.ts';
import { checkCountries } from './country-parts.ts';
import { checkDays } from './days.ts';
import { checkMentions } from './mentions.ts';
import { foundAndAllowed } from './nearest-word.ts';
import { placedClaims, type ScenarioParts } from './scenario-parts.ts';
import { checkSlides } from './slide-references.ts';
import { checkClaimSourcing } from './sourcing.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/**
 * What no single value can show: unknown sources and countries, ids given twice, days that do not
 * fit, thin sourcing. A part that is missing is not asked about, so that its loss is reported once.
 */
export function checkReferences(parts: ScenarioParts): ContentError[] {
	const sources = parts.sources?.value;
	return [
		...checkCountries(parts),
		...checkMentions(parts),
		...checkUniqueIds(parts),
		...checkSourceIds(parts),
		...checkDays(parts),
		...checkSlides(parts),
		...(sources ? placedClaims(parts).flatMap((placed) => checkClaimSourcing(placed, sources)) : [])
	];
}

interface Named {
	readonly id: string;
	readonly file: YamlFile;
	readonly path: ValuePath;
}

/** Ids are unique within their kind: those of claims across all files. */
function checkUniqueIds(parts: ScenarioParts): ContentError[] {
	const { scenario, sources, timeline, briefing } = parts;
	const listed = (file: YamlFile, items: readonly { id: string }[], above: ValuePath = []) =>
		items.map(({ id }, index): Named => ({ id, file, path: [...above, index, 'id'] }));
	const kinds: Named[][] = [
		placedClaims(parts).map(({ claim, file, path }) => ({
			id: claim.id,
			file,
			path: [...path, 'id']
		})),
		sources ? listed(sources.file, sources.value) : [],
		timeline ? listed(timeline.file, timeline.value) : [],
		briefing ? listed(briefing.file, briefing.value) : [],
		scenario ? listed(scenario.file, scenario.value.notes, ['notes']) : []
	];
	return kinds.flatMap((items) => {
		const first = new Map<string, Named>();
		return items.flatMap(({ id, file, path }) => {
			const holder = first.get(id);
			if (!holder) {
				first.set(id, { id, file, path });
				return [];
			}
			const where = `${holder.file.path}:${String(holder.file.lineOf(holder.path))}`;
			return [file.errorAt(path, `found "${id}", which is taken by ${where}; an id is given once`)];
		});
	});
}

/** Every list of source ids names records of sources.yaml, each once. */
function checkSourceIds(parts: ScenarioParts): ContentError[] {
	const { scenario, sources, timeline, mentions } = parts;
	if (!sources) return [];
	const known = sources.value.map(({ id }) => id);
	const lists: { ids: readonly string[]; file: YamlFile; path: ValuePath }[] = [
		...placedClaims(parts).flatMap(({ claim, file, path }) => [
			{ ids: claim.sources, file, path: [...path, 'sources'] },
			...claim.checks.map((check, index) => ({
				ids: check.sources,
				file,
				path: [...path, 'checks', index, 'sources']
			}))
		])
	];
	if (scenario) {
		const { file, value } = scenario;
		lists.push({ ids: value.epilogue.sources, file, path: ['epilogue', 'sources'] });
		for (const [index, { sources: ids }] of value.aircraft.entries()) {
			lists.push({ ids, file, path: ['aircraft', index, 'sources'] });
		}
	}
	for (const part of [timeline, mentions]) {
		for (const [index, { sources: ids }] of part?.value.entries() ?? []) {
			if (part) lists.push({ ids, file: part.file, path: [index, 'sources'] });
		}
	}
	const unknown = (id: string) => `is not in sources.yaml: ${foundAndAllowed(id, known)}`;
	const errors = lists.flatMap(({ ids, file, path }) =>
		ids.flatMap((id, index) => {
			if (!known.includes(id)) return [file.errorAt([...path, index], unknown(id))];
			return ids.indexOf(id) < index
				? [file.errorAt([...path, index], `found "${id}" a second time; a source is named once`)]
				: [];
		})
	);
	const isOfNone = scenario !== undefined && scenario.value.article === undefined;
	for (const { claim, file, path } of isOfNone ? placedClaims(parts) : []) {
		if (claim.basis !== 'article') continue;
		errors.push(
			file.errorAt(
				[...path, 'basis'],
				'found "article", but scenario.yaml names no article; name it there, or leave this line out'
			)
		);
	}
	const article = scenario?.value.article;
	if (article !== undefined && !known.includes(article)) {
		errors.push(...(scenario ? [scenario.file.errorAt(['article'], unknown(article))] : []));
	}
	return errors;
}
