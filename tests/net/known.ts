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
		state: /^hand-out/,
		fault: /is \d+\.\d px$/,
		why: 'The hand-out is set for paper, in 7 points for notes.'
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
