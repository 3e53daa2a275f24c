import { carriedBytes, carriedId } from './carried-file.ts';

/**
 * Data that a page fetches when it is asked for. A page that must work without any server carries it
 * along in an element `salida-data:<name>`: as JSON, or in a carriage (see carried-file.ts).
 *
 * @throws what fetch throws, or when the server answers with an error
 */
export async function loadJson<Value>(name: string, url: string): Promise<Value> {
	const carried = document.getElementById(carriedId(name));
	if (carried) return JSON.parse(await textOf(carried, name)) as Value;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
	return (await response.json()) as Value;
}

async function textOf(element: HTMLElement, name: string): Promise<string> {
	if (element.dataset.carriage === undefined) return element.textContent;
	return new TextDecoder().decode(await carriedBytes(name));
}
