import type { BriefData } from '$lib/briefing/brief-data';
import type { PageData } from '$lib/model/page-data';

/** What a file that holds the whole site is made from in the browser. */
export interface OfflineData extends PageData {
	readonly brief: BriefData;
}
