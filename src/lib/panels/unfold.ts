/**
 * Unfolds what an address names and all that it lies in, so that a reader who came for it sees it
 * whole: a claim with its sources, a part of a dossier that is folded.
 */
export function unfold(named: Element): void {
	const own = named instanceof HTMLDetailsElement ? named : named.querySelector('details');
	if (own) own.open = true;
	for (
		let around = named.parentElement?.closest('details');
		around;
		around = around.parentElement?.closest('details')
	) {
		around.open = true;
	}
}
