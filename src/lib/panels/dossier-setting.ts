import type { Language } from '../../../data/vocabulary.ts';

/** Where a dossier stands, and how much of it. */
export interface DossierSetting {
	readonly language: Language;
	/** Path from the page to the method page in this language; empty on a page that has the sources. */
	readonly methodPath: string;
	/** Path from an embed to the country's full page, to which it leaves sources, reach and routes. */
	readonly fullPage?: string | undefined;
	/** Whether everything is unfolded, as on paper. */
	readonly unfolded?: boolean | undefined;
}
