import { hydrate } from 'svelte';
import { pageView } from '$lib/model/page-view';
import Builder from '$lib/share/Builder.svelte';
import type { BuilderView } from '$lib/share/builder-view';

const target = document.querySelector('.island');
if (target) hydrate(Builder, { target, props: { data: pageView<BuilderView>() } });
