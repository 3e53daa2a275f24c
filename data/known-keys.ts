import * as v from 'valibot';
import { foundAndAllowed } from './nearest-word.ts';

/** What to write for a key whose name does not say it. */
const hints: Readonly<Record<string, string>> = {
	sources: '; name the ids of its sources, such as [gazette]',
	dated: "; write a day such as '2026-01-31'",
	checked: "; write the day on which you last looked at it, such as '2026-01-31'"
};

/**
 * An object with these keys and no others, whose issues tell an editor what to write: a key too many
 * is held against the allowed ones, a missing one says what belongs there.
 *
 * @param missing what to say of a missing key, where its name does not say it
 */
export function knownKeys<const Entries extends v.ObjectEntries>(entries: Entries, missing = '') {
	return v.strictObject(entries, (issue) => {
		if (!issue.path) return `keys with values: ${Object.keys(entries).join(', ')}`;
		const key = issue.path.at(-1)?.key;
		if (issue.expected === 'never') {
			return `is not a key here: ${foundAndAllowed(key, Object.keys(entries))}`;
		}
		const entry = typeof key === 'string' ? entries[key] : undefined;
		const words = entry && 'options' in entry ? (entry.options as readonly string[]) : [];
		const allowed =
			words.length > 0 ? `, allowed: ${words.join(', ')}` : (hints[String(key)] ?? '');
		return `is missing${allowed}${missing === '' ? '' : `; ${missing}`}`;
	});
}
