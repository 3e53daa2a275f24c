/**
 * Data that a page fetches when it is asked for. A page that must work without any server carries it
 * along: as JSON in `<script type="application/json" id="salida-data:<name>">`.
 *
 * @throws what fetch throws, or when the server answers with an error
 */
export async function loadJson<Value>(name: string, url: string): Promise<Value> {
	const carried = document.getElementById(`salida-data:${name}`);
	if (carried) return JSON.parse(carried.textContent) as Value;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
	return (await response.json()) as Value;
}
