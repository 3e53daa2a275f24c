/** How many notes stand on a page; the oldest goes. More would leave no room for what the reader came for. */
export const mostNotes = 4;

const mostCharacters = 80;

/** What an address said, short enough for a note. */
export function shortened(found: string): string {
	const characters = Array.from(found);
	if (characters.length <= mostCharacters) return found;
	return `${characters.slice(0, mostCharacters - 1).join('')}…`;
}
