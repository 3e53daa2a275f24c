import type { Stage } from './stage.svelte.ts';

/** Pixels that an arrow key moves the map by. */
const step = 80;

const actions: Readonly<Record<string, (stage: Stage) => void>> = {
	ArrowLeft: (stage) => {
		stage.dragBy(step, 0);
	},
	ArrowRight: (stage) => {
		stage.dragBy(-step, 0);
	},
	ArrowUp: (stage) => {
		stage.dragBy(0, step);
	},
	ArrowDown: (stage) => {
		stage.dragBy(0, -step);
	},
	'+': (stage) => {
		stage.zoomBy(2);
	},
	'-': (stage) => {
		stage.zoomBy(0.5);
	},
	'0': (stage) => {
		stage.easeTo(stage.home);
	}
};

/** Moves the map as a key asks, unless the key belongs to a field or to the browser. */
export function pressMapKey(event: KeyboardEvent, stage: Stage): void {
	const inField = event.target instanceof HTMLInputElement;
	if (event.ctrlKey || event.metaKey || event.altKey || inField) return;
	const action = Object.hasOwn(actions, event.key) ? actions[event.key] : undefined;
	if (!action) return;
	event.preventDefault();
	action(stage);
}
