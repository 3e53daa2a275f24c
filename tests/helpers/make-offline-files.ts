import { offlineFiles } from './offline-files.ts';

/** Makes the files that several suites look at, before they do. */
export function main(): void {
	console.log(offlineFiles());
}
