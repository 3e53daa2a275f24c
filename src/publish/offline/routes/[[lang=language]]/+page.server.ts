export { offlineData as load, offlineEntries as entries } from '../../page/offline-page.ts';
