import type { BriefData } from '$lib/briefing/brief-data';
import { startDeck } from '$lib/briefing/start-deck.svelte';
import { WorldCountriesFile } from '$lib/explore/world-countries';
import { pageView } from '$lib/model/page-view';

const data = pageView<BriefData>();
startDeck(document.body, data, new WorldCountriesFile(data.place));
