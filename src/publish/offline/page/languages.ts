import process from 'node:process';
import { languages, type Language } from '../../../../data/vocabulary.ts';

/** The languages that files are being written in, as SALIDA_OFFLINE names them: `en,es`. */
export function offlineLanguages(): readonly Language[] {
	const named = (process.env.SALIDA_OFFLINE ?? '').split(',');
	return languages.filter((language) => named.includes(language));
}
