/* What the tests ask of a host afterwards: what it was told, what moved, what was pressed. */
window.heard = [];
window.moved = 0;
window.prevented = 0;
addEventListener('message', (event) => window.heard.push(event.data));
for (const type of ['ready', 'resize', 'view', 'select', 'compare', 'error']) {
	document.addEventListener(`salida:${type}`, (event) => {
		(window.events ??= []).push({ type, on: event.target.localName, ...event.detail });
	});
}
addEventListener('keydown', (event) => (window.prevented += event.defaultPrevented ? 1 : 0));
new PerformanceObserver((list) => {
	for (const entry of list.getEntries()) window.moved += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
