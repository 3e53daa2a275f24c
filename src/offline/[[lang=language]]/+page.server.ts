export { offlineData as load, offlineEntries as entries } from '../offline-page.ts';
