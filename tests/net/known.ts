/** Faults that are known and not yet mended; each has to be found where it is said to be. */
interface KnownFault {
	/** What the names of its states have in common. */
	readonly state: RegExp;
	readonly fault: RegExp;
	readonly why: string;
}

const largeLetters =
	'Letters twice as large fill a small map: labels and controls of a zoomed map meet until labels can be left out by their size.';

const knownFaults: readonly KnownFault[] = [
	{
		state: /text 200 %/,
		fault: /^the (?:label|marker) of .+ lies (?:on|under)/,
		why: largeLetters
	},
	{
		state: /^country (?:ru|page tr) · 320×640 · es/,
		fault: /^the label of a\.marker “Venezuela/,
		why: 'On the smallest map the longest label meets its neighbour; it could be a name alone, as on a slide.'
	},
	{
		state: /^layer rome · 1024×768/,
		fault: /“United States” is covered by/,
		why: 'The open key of a layer lies over the west of the map at this size; it can be folded.'
	}
];

/** The faults of a state that nobody knew of, and the known ones that are no longer there. */
export function news(name: string, faults: readonly string[]): string[] {
	const here = knownFaults.filter(({ state }) => state.test(name));
	return [
		...faults.filter((found) => !here.some(({ fault }) => fault.test(found))),
		...here
			.filter(({ fault }) => !faults.some((found) => fault.test(found)))
			.map(({ fault }) => `no longer found, so take it off the list: ${String(fault)}`)
	];
}
