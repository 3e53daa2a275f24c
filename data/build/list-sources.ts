import { citationsOf, type Citation } from '../citations.ts';
import { formatContentError } from '../content-error.ts';
import { loadScenario } from '../load.ts';
import { readScenario, readShared, scenarioDirectory } from './read-scenario.ts';

/**
 * `npm run sources`: every address with what cites it, that on which most rests first. The desk reads
 * from the top: an address that has moved there does the most harm.
 */
export function main(): number {
	const loaded = loadScenario(readScenario(scenarioDirectory()), readShared());
	if (!loaded.dataset) {
		console.error(loaded.errors.map(formatContentError).join('\n'));
		return 1;
	}
	console.log(citationsOf(loaded.dataset, loaded.files).map(linesOf).join('\n\n'));
	return 0;
}

function linesOf({ url, sources, citedBy }: Citation): string {
	const [first] = sources;
	const told = first && `${first.publisher}, ${first.grade}, ${first.reading}, ${first.checked}`;
	return [
		`${String(citedBy.length).padStart(4)}  ${url ?? 'no address'}`,
		`      ${told ?? ''} (${sources.map(({ id }) => id).join(', ')})`,
		...(citedBy.length > 0 ? [`      ${citedBy.join(', ')}`] : [])
	].join('\n');
}
