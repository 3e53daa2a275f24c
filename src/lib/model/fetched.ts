import { inTime } from './late.ts';

/** Addresses that gave nothing good the last time. */
const doubted = new Set<string>();

/**
 * What a file says, read from its address in time. An address that gave nothing good is asked past
 * every cache the next time.
 *
 * @param read takes the answer in; throws when that is not what the file ought to hold
 * @throws when nothing comes, an error, or something else
 */
export async function fetched<Value>(
	url: string,
	read: (response: Response) => Promise<Value>
): Promise<Value> {
	const stop = new AbortController();
	const ask = async () => {
		const cache = doubted.has(url) ? 'reload' : 'default';
		const response = await fetch(url, { signal: stop.signal, cache });
		if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
		return read(response);
	};
	try {
		const value = await inTime(ask(), () => {
			stop.abort();
		});
		doubted.delete(url);
		return value;
	} catch (cause) {
		doubted.add(url);
		throw cause;
	}
}
