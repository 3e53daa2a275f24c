/** What a key asks of the deck. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'jump'
	| 'overview'
	| 'close'
	| 'console'
	| 'fullscreen'
	| 'notes'
	| 'pointer'
	| 'return'
	| 'reset-timer'
	| 'help';

/** What of a keyboard event decides about its meaning. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Commands in the order that help lists them, with their keys as KeyboardEvent.key has them. */
export const keyTable: readonly { readonly command: Command; readonly keys: readonly string[] }[] =
	[
		{ command: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'] },
		{ command: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+ ', 'p'] },
		{ command: 'first', keys: ['Home'] },
		{ command: 'last', keys: ['End'] },
		{ command: 'black', keys: ['b', '.', 'v', ';'] },
		{ command: 'white', keys: ['w'] },
		{ command: 'jump', keys: ['g'] },
		{ command: 'overview', keys: ['o'] },
		{ command: 'close', keys: ['Escape'] },
		{ command: 'return', keys: ['r'] },
		{ command: 'console', keys: ['s'] },
		{ command: 'notes', keys: ['m'] },
		{ command: 'fullscreen', keys: ['f'] },
		{ command: 'pointer', keys: ['l'] },
		{ command: 'reset-timer', keys: ['Shift+t'] },
		{ command: 'help', keys: ['?'] }
	];

const commands = new Map(
	keyTable.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const))
);

/** Whether a key is a letter or a sign, which one may press without meaning to (WCAG 2.1.4). */
function isCharacter(key: string): boolean {
	return key.replace('Shift+', '').length === 1 && !key.endsWith(' ');
}

/**
 * The command of a key, if it has one. With Ctrl, Meta or Alt it belongs to the browser.
 *
 * @param letters whether single letters and signs count
 */
export function commandOf(press: KeyPress, letters: boolean): Command | undefined {
	if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
	const lower = press.key.length === 1 ? press.key.toLowerCase() : press.key;
	if (isCharacter(lower) && !letters) return undefined;
	// Signs need Shift on some keyboards and not on others; letters and the space bar do not.
	const isShifted = press.shiftKey && /^[a-z ]$/.test(lower);
	return commands.get(isShifted ? `Shift+${lower}` : lower);
}

/** Keys that a focused control needs for itself. */
const controlKeys: readonly { readonly selector: string; readonly keys: RegExp }[] = [
	{ selector: 'input[type="radio"], input[type="range"]', keys: /^(?:Arrow.*| )$/ },
	{ selector: 'button, summary, input[type="checkbox"]', keys: /^ $/ },
	{
		selector: 'textarea, select, input:not([type="radio"], [type="checkbox"]), [contenteditable]',
		keys: /./
	}
];

/** Whether a key pressed on an element is meant for that element. */
export function belongsToControl(target: Pick<Element, 'closest'>, key: string): boolean {
	return controlKeys.some(({ selector, keys }) => keys.test(key) && target.closest(selector));
}

/** Where a jump leads: the slide of a number, or the country of an ISO code, `ru` for Russia. */
export type JumpTarget = { readonly slide: number } | { readonly iso2: string };

/** What was typed after G to a target; undefined when it is neither a slide nor a country. */
export function parseJump(
	typed: string,
	total: number,
	isCountry: (iso2: string) => boolean
): JumpTarget | undefined {
	const text = typed.trim().toLowerCase();
	if (/^\d{1,4}$/.test(text)) {
		const slide = Number(text);
		return slide >= 1 && slide <= total ? { slide: slide - 1 } : undefined;
	}
	return /^[a-z]{2}$/.test(text) && isCountry(text) ? { iso2: text } : undefined;
}
