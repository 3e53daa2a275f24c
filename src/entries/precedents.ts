import { pageView } from '$lib/model/page-view';
import type { PrecedentsFacts } from '$lib/precedents/case-facts';
import { CasesPage } from '$lib/precedents/cases-page';

new CasesPage(pageView<PrecedentsFacts>(), document).start();
