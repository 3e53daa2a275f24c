import type { ContentError } from './content-error.ts';
import { foundAndAllowed } from './nearest-word.ts';
import { beginningOf, overlap } from './reach-time.ts';
import type { Source } from './schema.ts';
import type { AnyRow, ParsedTable, SharedParts } from './world-parts.ts';
import { isBefore, type YearOrDay } from './values.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * What no single value of the shared files can show: unknown sources, rows given twice,
 * days in the wrong order or beyond what the tables cover, a grade that no source carries.
 */
export function checkShared(parts: SharedParts): ContentError[] {
	const { head, tables, sources, names } = parts;
	return [
		...tables.flatMap((table) => [
			...checkTwice(table),
			...checkDates(table, head?.value.knownUntil),
			...checkOwnCourt(table, head?.value.jurisdiction),
			...(sources ? checkSources(table, sources.value) : [])
		]),
		...(sources ? checkSourceList(sources.file, sources.value, head?.value.knownUntil) : []),
		...(names ? checkNames(names.file, names.value) : [])
	];
}

/**
 * One row to a country at a time; practice has one to an event, alliances one to a country and kind.
 * A second row of a country is what held before or after, so that their days must not overlap.
 */
function checkTwice({ name, file, rows }: ParsedTable): ContentError[] {
	const keyOf = (row: AnyRow) => {
		if (name === 'practice') return valueOf(row, 'id');
		return name === 'alliances' ? `${row.iso2} ${valueOf(row, 'kind')}` : row.iso2;
	};
	const keys = rows.map(keyOf);
	return rows.flatMap((row, index) => {
		const first = keys.findIndex(
			(key, at) =>
				at < index && key === keys[index] && (name === 'practice' || overlap(rows[at] ?? row, row))
		);
		return first === -1
			? []
			: [
					file.errorAt(
						[index, name === 'practice' ? 'id' : 'iso2'],
						`found "${keys[index] ?? ''}" a second time; line ${String(file.lineOf([first]))} has it already` +
							(name === 'practice' ? '' : ', and neither ends before the other begins')
					)
				];
	});
}

/** Keys that hold a year or a day, in the order in which they must follow each other. */
const dateKeys = ['signed', 'inForce', 'since', 'dated', 'terrorismSponsor', 'until'] as const;

function checkDates({ file, rows }: ParsedTable, knownUntil?: string): ContentError[] {
	return rows.flatMap((row, index) => {
		const dates = row as Partial<Record<(typeof dateKeys)[number], YearOrDay>>;
		const { signed, inForce } = dates;
		const state = valueOf(row, 'state');
		const errors = dateKeys.flatMap((key) => {
			const date = dates[key];
			return date !== undefined && knownUntil !== undefined && isBefore(knownUntil, date)
				? [
						file.errorAt(
							[index, key],
							`found ${String(date)}, allowed: up to ${knownUntil}, the knownUntil of reach.yaml`
						)
					]
				: [];
		});
		if (signed !== undefined && inForce !== undefined && isBefore(inForce, signed)) {
			errors.push(
				file.errorAt(
					[index, 'inForce'],
					`found ${String(inForce)}, but the treaty was signed ${String(signed)}; it comes into force later`
				)
			);
		}
		const first = beginningOf(dates);
		if (dates.until !== undefined && first !== undefined && isBefore(dates.until, first)) {
			errors.push(
				file.errorAt(
					[index, 'until'],
					`found ${String(dates.until)}, but the row begins ${String(first)}; it ends later`
				)
			);
		}
		if (state === 'signed' && inForce !== undefined) {
			errors.push(
				file.errorAt([index, 'inForce'], `found ${String(inForce)}, but the state is "signed"`)
			);
		}
		if (state === 'none' && (signed ?? inForce) !== undefined) {
			errors.push(
				file.errorAt(
					[index, signed === undefined ? 'inForce' : 'signed'],
					'found a date, but the state is "none"; a note has room for a treaty that is no more'
				)
			);
		}
		return [...errors, ...checkLater(row, index, file, knownUntil)];
	});
}

/** What was added to a row has its day within that of the row and of the tables, oldest first. */
function checkLater(
	row: AnyRow,
	index: number,
	file: YamlFile,
	knownUntil: string | undefined
): ContentError[] {
	return (row.later ?? []).flatMap(({ dated }, at) => {
		const before = row.later?.[at - 1]?.dated ?? beginningOf(row);
		const after = row.until ?? knownUntil;
		const isLate = after !== undefined && isBefore(after, dated);
		const isEarly = before !== undefined && isBefore(dated, before);
		if (!isLate && !isEarly) return [];
		const limit = isLate ? `up to ${String(after)}` : `from ${String(before)} on`;
		return [
			file.errorAt([index, 'later', at, 'dated'], `found ${String(dated)}, allowed: ${limit}`)
		];
	});
}

/** Tables of what another state grants or bears have no row for the jurisdiction itself. */
function checkOwnCourt({ name, file, rows }: ParsedTable, jurisdiction?: string): ContentError[] {
	if (name === 'rome' || name === 'alliances' || name === 'practice') return [];
	return rows.flatMap(({ iso2 }, index) =>
		iso2 === jurisdiction
			? [
					file.errorAt(
						[index, 'iso2'],
						`found "${iso2}", the jurisdiction itself; this table is of other countries`
					)
				]
			: []
	);
}

/** Sources exist, are named once, and at least one that was opened is as good as the row's grade. */
function checkSources({ file, rows }: ParsedTable, sources: readonly Source[]): ContentError[] {
	const known = sources.map(({ id }) => id);
	return rows.flatMap((row, index) => {
		const named = [
			{ ids: row.sources, path: [index, 'sources'] },
			...(row.later ?? []).map(({ sources: ids = [] }, at) => ({
				ids,
				path: [index, 'later', at, 'sources']
			}))
		];
		const errors = named.flatMap(({ ids, path }) =>
			ids.flatMap((id, at) => {
				if (!known.includes(id)) {
					const fault = `is not in reach/sources.yaml: ${foundAndAllowed(id, known)}`;
					return [file.errorAt([...path, at], fault)];
				}
				return ids.indexOf(id) < at
					? [file.errorAt([...path, at], `found "${id}" a second time; a source is named once`)]
					: [];
			})
		);
		const opened = sources.filter(
			({ id, reading }) => row.sources.includes(id) && reading !== 'unread'
		);
		if (row.grade === 'unverified' || errors.length > 0) return errors;
		return opened.some(({ grade }) => grade <= row.grade)
			? []
			: [
					file.errorAt(
						[index, 'grade'],
						`found "${row.grade}", but no source of the row is that good and was opened; allowed: ${['B', 'C'].filter((grade) => opened.some((source) => source.grade <= grade)).join(', ') || 'unverified'}`
					)
				];
	});
}

function checkSourceList(
	file: YamlFile,
	sources: readonly Source[],
	knownUntil?: string
): ContentError[] {
	const late = sources.flatMap(({ published }, index) =>
		published !== undefined && knownUntil !== undefined && published > knownUntil
			? [
					file.errorAt(
						[index, 'published'],
						`found ${published}, allowed: up to ${knownUntil}, the knownUntil of reach.yaml`
					)
				]
			: []
	);
	const twice = repeated(sources.map(({ id }) => id)).map(({ index, first, key }) =>
		file.errorAt(
			[index, 'id'],
			`found "${key}", which line ${String(file.lineOf([first]))} has; an id is given once`
		)
	);
	return [...late, ...twice];
}

/** Each code once, and no country has one name twice in a language. */
function checkNames(file: YamlFile, rows: NonNullable<SharedParts['names']>['value']) {
	return [
		...repeated(rows.map(({ iso2 }) => iso2)).map(({ index, first, key }) =>
			file.errorAt(
				[index, 'iso2'],
				`found "${key}" a second time; line ${String(file.lineOf([first]))} has it already`
			)
		),
		...rows.flatMap(({ name, also }, index) =>
			(Object.keys(also) as (keyof typeof also)[]).flatMap((language) =>
				repeated([name[language], ...also[language]].map((each) => each.toLowerCase())).map(
					({ index: at, key }) =>
						file.errorAt(
							[index, 'also', language, at - 1],
							`found "${key}" a second time; a name is given once`
						)
				)
			)
		)
	];
}

/** Keys that an earlier item of the list has, with the places of both. */
function repeated(keys: readonly string[]): { index: number; first: number; key: string }[] {
	const firsts = new Map<string, number>();
	return keys.flatMap((key, index) => {
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, index);
		return first === undefined ? [] : [{ index, first, key }];
	});
}

function valueOf(row: AnyRow, key: string): string {
	const value = (row as unknown as Record<string, unknown>)[key];
	return typeof value === 'string' ? value : '';
}
