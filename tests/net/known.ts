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
		state: /^layer distance/,
		fault: /km” is cut at the side/,
		why: 'Numbers of distance lines are set where a line runs, also at the edge of the map.'
	},
	{
		state: /^true distance|^slide 07/,
		fault: /km” is cut (?:at the side|through) by svg\.world/,
		why: 'Numbers of rings are set on one spoke, which the edge of the map may cut.'
	},
	{
		state: /^globe · 390×844/,
		fault: /^the label of a\.marker “R/,
		why: 'The labels of the globe are placed at rest for the flat map’s room; the new opening frame replaces them.'
	},
	{
		state: /^layer (?:rome|distance) · 1024×768/,
		fault: /“United States” is covered by/,
		why: 'The open key of a layer lies over the west of the map at this size; it can be folded.'
	},
	{
		state: /^deck phone · 390×844|^deck · 1440×900/,
		fault: /is (?:\d+\.\d|\d+×\d+) px$|is cut at the side/,
		why: 'The deck read as a document is set in its slides’ small print; it needs a type size of its own.'
	},
	{
		state: /^hand-out/,
		fault: /is \d+\.\d px$/,
		why: 'The hand-out is set for paper, in 7 points for notes.'
	},
	{
		state: /^deck overview/,
		fault: /is cut at the side/,
		why: 'Slides as pictures of themselves keep a few names that run over their edge.'
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
