import { carriedBytes, carriedId } from './carried-file.ts';
import { fetched } from './fetched.ts';

/**
 * Data that a page fetches when it is asked for. A page that must work without any server carries it
 * along in an element `salida-data:<name>`: as JSON, or in a carriage (see carried-file.ts).
 *
 * @param isWhole whether it holds what a file of its kind does: servers answer with all sorts of things
 * @throws when it cannot be had, not in time, or is not whole
 */
export async function loadJson<Value>(
	name: string,
	url: string,
	isWhole: (value: unknown) => value is Value
): Promise<Value> {
	const read = (value: unknown): Value => {
		if (!isWhole(value)) throw new Error(`${name} is not whole`);
		return value;
	};
	const carried = document.getElementById(carriedId(name));
	if (carried) return read(JSON.parse(await textOf(carried, name)));
	return fetched(url, async (response) => read(await response.json()));
}

async function textOf(element: HTMLElement, name: string): Promise<string> {
	if (element.dataset.carriage === undefined) return element.textContent;
	return new TextDecoder().decode(await carriedBytes(name));
}

/** Whether a value is an object that holds other objects by these names. */
export function holds<Name extends string>(
	value: unknown,
	...names: readonly Name[]
): value is Record<Name, object> {
	return (
		isObject(value) &&
		names.every((name) => isObject((value as Partial<Record<Name, unknown>>)[name]))
	);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
