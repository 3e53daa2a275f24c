import { labelOffset } from '../placement.ts';
import type { PeerCountry } from '../story.ts';

/** A dot with the country's label beside it. */
export function markerElement({ iso2, name, distance, label }: PeerCountry): HTMLElement {
	const element = document.createElement('div');
	element.className = 'marker';
	element.dataset.iso2 = iso2;
	const { x, y, dx, dy } = labelOffset(label.wide);
	const text = document.createElement('span');
	text.className = 'label';
	const shift = `${String((x - 1) * 50)}% + ${String(dx)}px, ${String((y - 1) * 50)}% + ${String(dy)}px`;
	text.style.transform = `translate(${shift
		.split(', ')
		.map((part) => `calc(${part})`)
		.join()})`;
	const strong = document.createElement('b');
	strong.textContent = name;
	text.append(strong);
	if (distance !== undefined) {
		const small = document.createElement('small');
		small.textContent = distance;
		text.append(small);
	}
	const dot = document.createElement('span');
	dot.className = 'dot';
	element.append(dot, text);
	return element;
}
