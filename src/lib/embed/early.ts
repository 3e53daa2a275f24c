/*
 * Runs before the first paint, from inside the page: what an editor configured is there from the
 * first pixel. Only words that style sheets know are taken; the page's script reports the others.
 */
const words: Readonly<Record<string, string>> = {
	theme: 'light|dark',
	accent: 'blue|green|violet|grey',
	letters: 'system',
	corners: 'square',
	plain: '1',
	static: '1',
	transparent: '1',
	controls: '0'
};
const { dataset, classList } = document.documentElement;
for (const [name, value] of new URLSearchParams(location.search)) {
	if (Object.hasOwn(words, name) && words[name]?.split('|').includes(value)) dataset[name] = value;
}
if (window.parent !== window) classList.add('in-iframe');

export {};
