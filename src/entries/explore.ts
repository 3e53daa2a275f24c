import { Explorer } from '$lib/explore/explorer';
import { pageParts } from '$lib/explore/page-parts';
import { namesPlaceInPage } from '$lib/explore/place-in-page';
import { pageView } from '$lib/model/page-view';
import type { ExploreView } from '$lib/views/explore-view';

new Explorer(pageView<ExploreView>(), pageParts(document), namesPlaceInPage).start();
