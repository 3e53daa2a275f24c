import type { ContentError } from './content-error.ts';
import { placedClaims, type ScenarioParts } from './scenario-parts.ts';
import type { Event } from './schema.ts';
import { isBefore, type YearOrDay } from './values.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

/**
 * No day of the story lies after `knownUntil`, the last one the material covers, but that of an
 * event which was only `scheduled`; and no span ends before it begins. Days on which the desk worked
 * (`checked`, corrections) may lie later.
 */
export function checkDays(parts: ScenarioParts): ContentError[] {
	const { scenario, sources, timeline, mentions } = parts;
	const spans = (timeline?.value ?? [])
		.flatMap((event, index) => checkSpan(event, index, timeline?.file))
		.concat(checkOrder(timeline));
	if (!scenario) return spans;
	const { dated, knownUntil, epilogue } = scenario.value;
	const days: { file: YamlFile; path: ValuePath; day: YearOrDay | undefined }[] = [
		{ file: scenario.file, path: ['dated'], day: dated },
		{ file: scenario.file, path: ['epilogue', 'dated'], day: epilogue.dated },
		...placedClaims(parts).flatMap(({ claim, file, path }) => [
			{ file, path: [...path, 'dated'], day: claim.dated },
			...claim.checks.map((check, index) => ({
				file,
				path: [...path, 'checks', index, 'dated'],
				day: check.dated
			}))
		])
	];
	if (sources) {
		for (const [index, { published }] of sources.value.entries()) {
			days.push({ file: sources.file, path: [index, 'published'], day: published });
		}
	}
	for (const [index, { dated: day }] of mentions?.value.entries() ?? []) {
		if (mentions) days.push({ file: mentions.file, path: [index, 'dated'], day });
	}
	const late = days.flatMap(({ file, path, day }) =>
		day !== undefined && isBefore(knownUntil, day)
			? [
					file.errorAt(
						path,
						`found ${String(day)}, allowed: up to ${knownUntil}, the scenario's knownUntil`
					)
				]
			: []
	);
	const events = (timeline?.value ?? []).flatMap((event, index) =>
		timeline ? checkEvent(event, index, timeline.file, knownUntil) : []
	);
	return [...late, ...spans, ...events, ...checkEnding(scenario)];
}

/** Events stand in the order of their first days. */
function checkOrder(timeline: ScenarioParts['timeline']): ContentError[] {
	return (timeline?.value ?? []).flatMap(({ dated }, index) => {
		const before = timeline?.value[index - 1]?.dated;
		return timeline && before !== undefined && dated < before
			? [
					timeline.file.errorAt(
						[index, 'dated'],
						`found ${dated}, allowed: from ${before} on, the day of the event before it; events stand oldest first`
					)
				]
			: [];
	});
}

/** A debate ends after the day it is told as of. */
function checkEnding({ file, value }: NonNullable<ScenarioParts['scenario']>): ContentError[] {
	const { dated, knownUntil, epilogue } = value;
	return dated <= knownUntil && epilogue.dated < dated
		? [
				file.errorAt(
					['epilogue', 'dated'],
					`found ${epilogue.dated}, allowed: from ${dated} on, the day the story is told as of`
				)
			]
		: [];
}

function checkSpan({ dated, until }: Event, index: number, file?: YamlFile): ContentError[] {
	return file && until !== undefined && until < dated
		? [
				file.errorAt(
					[index, 'until'],
					`found ${until}, allowed: from ${dated} on, the event's first day`
				)
			]
		: [];
}

function checkEvent(
	event: Event,
	index: number,
	file: YamlFile,
	knownUntil: string
): ContentError[] {
	const key = event.until === undefined ? 'dated' : 'until';
	const isLate = (event.until ?? event.dated) > knownUntil;
	if (isLate && !event.scheduled) {
		const limit = `up to ${knownUntil}, the scenario's knownUntil`;
		return [
			file.errorAt(
				[index, key],
				`found ${event[key] ?? ''}, allowed: ${limit}; an event that was only announced needs scheduled: true`
			)
		];
	}
	if (!isLate && event.scheduled) {
		return [
			file.errorAt(
				[index, 'scheduled'],
				`found true, but this event is not later than the scenario's knownUntil (${knownUntil})`
			)
		];
	}
	return [];
}
