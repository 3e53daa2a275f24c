import type { SlideBlock, SlideClaim } from '$lib/views/slide-body';
import type { SlideView } from '$lib/views/slide-view';

/** A paragraph of a slide; `tone` says how much it matters. */
export interface Line {
	readonly text: string;
	readonly tone: 'main' | 'soft';
}

/** What a program for slides can hold: paragraphs, lists, tables. */
export type Block =
	| { readonly kind: 'text'; readonly line: Line }
	| {
			readonly kind: 'list';
			/** Numbers before the items, where they have some. */
			readonly numbers: readonly (number | undefined)[];
			readonly items: readonly (readonly Line[])[];
	  }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly head: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  };

/** What stands on a slide below its leading sentences, in order. */
export function blocksOf({ body }: Pick<SlideView, 'body'>): Block[] {
	return body.flatMap(blocksOfBody);
}

function blocksOfBody(block: SlideBlock): Block[] {
	switch (block.kind) {
		case 'agenda':
			return [
				{
					kind: 'list',
					numbers: block.items.map(({ number }) => number),
					items: block.items.map(({ heading }) => [main(heading)])
				}
			];
		case 'candidates':
			return [
				list(
					block.items.map(({ name, standingWord, distance }) => [
						main(name),
						facts([standingWord, distance])
					])
				)
			];
		case 'claims':
		case 'contested':
			return [list(block.items.map(claimLines))];
		case 'events':
			return [
				list(
					block.items.map(({ text, days, statusWord, scheduled }) => [
						facts([days, statusWord, scheduled]),
						main(text)
					])
				)
			];
		case 'sources':
			return [
				{
					kind: 'list',
					numbers: block.items.map(({ number }) => number),
					items: block.items.map(({ publisher }) => [main(publisher)])
				}
			];
		case 'reach':
		case 'flights':
			return [
				{
					kind: 'table',
					caption: block.kind === 'flights' ? block.caption : '',
					head: [block.kind === 'reach' ? block.corner : '', ...block.head],
					rows: block.rows.map(({ name, cells }) => [
						name,
						...cells.map((cell) => ('word' in cell ? cell.word : cell.text))
					])
				}
			];
		case 'precedents':
			return [
				{
					kind: 'table',
					caption: block.caption,
					head: ['', ...block.head],
					rows: block.rows.map(({ name, cells }) => [name, ...cells])
				}
			];
		case 'soil':
			return [
				{
					kind: 'table',
					caption: '',
					head: block.head,
					rows: block.rows.map(({ city, length, nearest }) => [city, `${length}\n${nearest}`])
				},
				{ kind: 'text', line: { text: block.caveat, tone: 'soft' } }
			];
	}
}

/** A check begins with a word that says what it does to the claim. */
function claimLines({ text, statusWord, basis, day, contest }: SlideClaim): Line[] {
	return contest
		? [main(text), facts([statusWord]), { text: `${contest.word}: ${contest.text}`, tone: 'soft' }]
		: [main(text), facts([statusWord, basis, day])];
}

function list(items: readonly (readonly Line[])[]): Block {
	return { kind: 'list', numbers: items.map(() => undefined), items };
}

function main(text: string): Line {
	return { text, tone: 'main' };
}

/** Facts on one line, as the page sets them apart by space. */
function facts(parts: readonly (string | undefined)[]): Line {
	return { text: parts.filter((part) => part !== undefined).join(' · '), tone: 'soft' };
}
