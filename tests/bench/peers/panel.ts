import { story } from 'virtual:peer-story';

/** Shows what a peer has to say of a country. */
export function openPanel(iso2: string): void {
	const country = story.countries.find((candidate) => candidate.iso2 === iso2);
	const panel = document.querySelector('#panel');
	if (!country || !panel) return;
	const heading = document.createElement('h2');
	heading.textContent = country.name;
	const lines = [country.headline, country.distance].map((text) => {
		const line = document.createElement('p');
		line.textContent = text ?? '';
		return line;
	});
	panel.replaceChildren(heading, ...lines);
}
