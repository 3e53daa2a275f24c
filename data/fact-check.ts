import type { Dataset } from './dataset.ts';
import type { LoadedFiles } from './load.ts';
import type { Claim, Source } from './schema.ts';
import { languages, type Section, type Status } from './vocabulary.ts';
import { weaselWords } from './weasel-words.ts';
import type { YamlFile } from './yaml-file.ts';

/** What an editor should look at again; nothing of it stops a build. */
export const warningKinds = ['single source', 'unread', 'weasel word', 'old'] as const;

/** One doubt about a claim, with what gave rise to it. */
export interface Warning {
	readonly kind: (typeof warningKinds)[number];
	readonly detail: string;
}

/** One line of the fact-check sheet. */
export interface FactCheck {
	readonly id: string;
	/** Country of the dossier; none for a claim about the whole debate. */
	readonly iso2: string | undefined;
	readonly section: Section;
	readonly status: Status;
	/** Distinct sources behind the claim and behind the checks that support it. */
	readonly sources: number;
	/** Distinct publishers of those. */
	readonly publishers: number;
	/** Days since the desk last checked the claim; negative when that day is still to come. */
	readonly age: number;
	/** Where the claim is written: file relative to the scenario's folder, and one-based line. */
	readonly file: string;
	readonly line: number;
	readonly warnings: readonly Warning[];
}

/** A claim not checked for more days than this is old. */
const oldAfterDays = 90;

const dayInMs = 86_400_000;

/**
 * Every claim of a scenario in reading order, with what speaks for checking it again.
 *
 * @param today the day that ages are counted from, `YYYY-MM-DD`
 */
export function factCheck(dataset: Dataset, files: LoadedFiles, today: string): FactCheck[] {
	const rowsOf = (claims: readonly Claim[], file: YamlFile, iso2?: string) =>
		claims.map((claim, index) => ({
			...checkClaim(claim, dataset.sources, today),
			iso2,
			file: file.path,
			line: file.lineOf(['claims', index, 'id'])
		}));
	return [
		...rowsOf(dataset.scenario.claims, files.scenario),
		...dataset.countries.flatMap(({ iso2, claims }) => {
			const file = files.countries.get(iso2);
			return file ? rowsOf(claims, file, iso2) : [];
		})
	];
}

function checkClaim(claim: Claim, sources: readonly Source[], today: string) {
	const { id, section, status, checks } = claim;
	const supporting = checks.filter(({ bearing }) => bearing === 'supports');
	const ids = new Set([...claim.sources, ...supporting.flatMap((check) => check.sources)]);
	const behind = sources.filter((source) => ids.has(source.id));
	const publishers = new Set(behind.map(({ publisher }) => publisher));
	const age = Math.round((Date.parse(today) - Date.parse(claim.checked)) / dayInMs);
	const warnings: Warning[] = [];
	const warn = (kind: Warning['kind'], details: readonly string[]) => {
		if (details.length > 0) warnings.push({ kind, detail: details.join(', ') });
	};
	warn('single source', publishers.size === 1 ? [...publishers] : []);
	warn('unread', unreadOf(claim, sources));
	warn('weasel word', status === 'confirmed' ? [] : weaselWordsOf(claim));
	warn('old', age > oldAfterDays ? [`checked ${claim.checked}`] : []);
	return {
		id,
		section,
		status,
		sources: behind.length,
		publishers: publishers.size,
		age,
		warnings
	};
}

/** Sources of the claim and of its checks of which nobody has read a sentence. */
function unreadOf(claim: Claim, sources: readonly Source[]): string[] {
	const ids = [claim, ...claim.checks].flatMap((each) => each.sources);
	return sources
		.filter(({ id, reading }) => ids.includes(id) && (reading === 'unread' || reading === 'title'))
		.map(({ id, reading }) => (reading === 'title' ? `${id}, title only` : id));
}

/** Those of the claim and of its checks, in every language. */
function weaselWordsOf({ text, checks }: Claim): string[] {
	const texts = [text, ...checks.map((check) => check.text)];
	return languages.flatMap((language) =>
		texts.flatMap((each) => weaselWords(each[language], language))
	);
}
