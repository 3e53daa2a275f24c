import type { Explorer } from './explorer.ts';

/** What a screen reader hears: the country that was opened, or the overview. */
export function announcement({
	app,
	compared,
	other,
	view
}: Pick<Explorer, 'app' | 'compared' | 'other' | 'view'>): string {
	if (compared) return '';
	if (other) return `${other.name}. ${other.distance}`;
	const { countries, words } = view.story;
	const told = countries.find(({ iso2 }) => iso2 === app.selected);
	if (!told) return app.selected === undefined ? words.overview : '';
	const { name, standingWord, distance } = told;
	return [name, standingWord, distance].filter((part) => part !== undefined).join('. ');
}
