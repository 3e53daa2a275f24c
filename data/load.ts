import * as v from 'valibot';
import { byPlace, type ContentError } from './content-error.ts';
import type { Dataset } from './dataset.ts';
import { loadCourt } from './load-court.ts';
import { loadReach, type ReachFiles } from './load-reach.ts';
import { loadPrecedents, precedentsFolder, type PrecedentFiles } from './load-precedents.ts';
import { parseContent, type Parsed } from './parse-content.ts';
import { checkReferences } from './references.ts';
import { reachUntil } from './reach-cut.ts';
import { checkAgainstReach } from './reach-references.ts';
import { Country, Event, Mention, Scenario, Source } from './schema.ts';
import { Slide } from './slide.ts';
import { wordsOf, type Words } from './words.ts';
import type { ContentFile, YamlFile } from './yaml-file.ts';

/** A whole scenario, or everything that is wrong with it. */
export type Loaded =
	| {
			readonly dataset: Dataset;
			readonly files: LoadedFiles;
			/** The story's words for the interface; none without the shared files. */
			readonly words: Words | undefined;
			readonly errors: readonly [];
	  }
	| { readonly dataset: undefined; readonly errors: readonly ContentError[] };

/** The parsed files behind a dataset, for those who point an editor at a line. */
export interface LoadedFiles {
	readonly scenario: YamlFile;
	readonly sources: YamlFile;
	readonly timeline: YamlFile | undefined;
	readonly briefing: YamlFile | undefined;
	readonly countries: ReadonlyMap<string, YamlFile>;
	/** None when the dataset has no reach tables. */
	readonly reach: ReachFiles | undefined;
	/** None when the scenario does not ask for the precedents. */
	readonly precedents: PrecedentFiles | undefined;
}

/**
 * Content files of one scenario (`scenario.yaml`, `sources.yaml`, `countries/*.yaml` and, if there
 * are any, `timeline.yaml`, `mentions.yaml` and `briefing.yaml`) to a dataset. Never throws for what an editor wrote:
 * all errors come back at once, each with file, line and column.
 *
 * @param shared the files of data/ that all scenarios share; without them a dataset has neither
 * reach tables nor precedents nor names of countries
 */
export function loadScenario(
	files: readonly ContentFile[],
	shared: readonly ContentFile[] = []
): Loaded {
	let errors: readonly ContentError[] = [];
	const parse = <T>(
		file: ContentFile,
		schema: v.GenericSchema<unknown, T>
	): Parsed<T> | undefined => {
		const result = parseContent(file, schema);
		errors = errors.concat(result.errors);
		return result.parsed;
	};
	const only = <T>(name: string, schema: v.GenericSchema<unknown, T>): Parsed<T> | undefined => {
		const file = files.find((candidate) => candidate.path === name);
		if (file) return parse(file, schema);
		errors = errors.concat({ file: name, line: 1, column: 1, message: 'is missing' });
		return undefined;
	};

	const scenario = only('scenario.yaml', Scenario);
	const sources = only('sources.yaml', v.array(Source));
	const optional = <T>(name: string, schema: v.GenericSchema<unknown, T>): Parsed<T> | undefined =>
		files.some((file) => file.path === name) ? only(name, schema) : undefined;
	const timeline = optional('timeline.yaml', v.array(Event));
	const mentions = optional('mentions.yaml', v.array(Mention));
	const slides = v.pipe(v.array(Slide), v.minLength(1, 'has no slide'));
	const briefing = optional('briefing.yaml', slides);
	const dossiers = files.filter((file) => /^countries\/[^/]+\.yaml$/.test(file.path));
	const countries = dossiers
		.map((file) => parse(file, Country))
		.filter((country) => country !== undefined);
	for (const file of files) {
		if (
			/^(?:scenario|sources|timeline|mentions|briefing)\.yaml$/.test(file.path) ||
			dossiers.includes(file)
		)
			continue;
		errors = errors.concat({
			file: file.path,
			line: 1,
			column: 1,
			message:
				'is not a content file; allowed: scenario.yaml, sources.yaml, timeline.yaml, mentions.yaml, briefing.yaml, countries/<iso2>.yaml'
		});
	}

	const countryFiles = dossiers.map(({ path }) => path.replace(/^countries\/|\.yaml$/g, ''));
	const whole = errors.length === 0;
	const found = { scenario, sources, countries, timeline, mentions, briefing };
	const parts = { ...found, countryFiles, whole };
	errors = errors.concat(checkReferences(parts));
	const isPrecedent = ({ path }: ContentFile) => path.startsWith(`${precedentsFolder}/`);
	const ofReach = shared.filter((file) => !isPrecedent(file));
	const world = ofReach.length > 0 ? loadReach(ofReach) : undefined;
	errors = errors.concat(world?.errors ?? []);
	const ofPrecedents = shared.filter(isPrecedent);
	const history = ofPrecedents.length > 0 ? loadPrecedents(ofPrecedents) : undefined;
	errors = errors.concat(history?.errors ?? []);
	const asked = scenario?.value.precedents === true;
	if (asked && shared.length > 0 && !history) {
		const message = `found true, but ${precedentsFolder} has no files`;
		errors = errors.concat(scenario.file.errorAt(['precedents'], message));
	}
	const precedents = asked && history?.precedents ? history : undefined;
	const { court, errors: ofCourt } = loadCourt(scenario, shared, world?.reach?.jurisdiction);
	errors = errors.concat(ofCourt);
	const tables = world?.reach ? world : undefined;
	if (tables) errors = errors.concat(checkAgainstReach(parts, tables.reach));
	if (errors.length > 0 || !scenario || !sources) {
		return { dataset: undefined, errors: [...errors].sort(byPlace) };
	}
	const order = [scenario.value.origin, ...scenario.value.candidates, scenario.value.jurisdiction];
	const byIso2 = new Map(countries.map((country) => [country.value.iso2, country]));
	return {
		errors: [],
		words: court && wordsOf(scenario.value, court),
		dataset: {
			scenario: scenario.value,
			countries: [...new Set(order)].flatMap((iso2) => byIso2.get(iso2)?.value ?? []),
			sources: sources.value,
			timeline: timeline?.value ?? [],
			mentions: mentions?.value ?? [],
			briefing: briefing?.value ?? [titleSlide(scenario.value)],
			reach: tables && reachUntil(tables.reach, scenario.value.knownUntil),
			precedents: precedents?.precedents,
			names: world?.reach ? world.names : []
		},
		files: {
			scenario: scenario.file,
			sources: sources.file,
			timeline: timeline?.file,
			briefing: briefing?.file,
			countries: new Map(countries.map(({ file, value }) => [value.iso2, file])),
			reach: tables?.files,
			precedents: precedents?.files
		}
	};
}

/** The deck of a scenario that declares none. */
function titleSlide({ title, standfirst, epilogue }: Scenario): Slide {
	return v.parse(Slide, {
		id: 'title',
		kind: 'title',
		heading: title,
		text: standfirst,
		notes: epilogue.text
	});
}
