import type { ComponentProps } from 'svelte';
import { whole } from '$lib/model/late';
import type Compare from '$lib/panels/Compare.svelte';
import type OtherDossier from '$lib/panels/OtherDossier.svelte';
import { comparedOf } from '$lib/views/compared-of';
import type { Explorer } from './explorer.ts';
import type { Island } from './island.svelte.ts';

type Shown<Component> = { readonly of: unknown; readonly island: Island<Component> };

/** What stands beside the dossiers of the page: that of another country, and a comparison. */
export class DossierIslands {
	readonly #explorer: Explorer;
	#comparing: typeof import('./comparing.ts') | undefined;
	#other: Shown<ComponentProps<typeof OtherDossier>> | undefined;
	#comparison: Shown<ComponentProps<typeof Compare>> | undefined;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** Whether the parts have come that show countries beyond the story, alone or side by side. */
	get hasCome(): boolean {
		return this.#comparing !== undefined;
	}

	/** Fetches those parts. @throws when they cannot be had; the next call tries anew */
	async fetch(): Promise<void> {
		this.#comparing ??= await whole(import('./comparing.ts'));
	}

	/** Puts into the page what the reader has open of these, and takes out what is open no more. */
	show(): void {
		const { other, compared } = this.#explorer;
		if (this.#other && this.#other.of !== other) {
			this.#other.island.remove();
			this.#other = undefined;
		}
		if (this.#comparison && !compared) {
			this.#comparison.island.remove();
			this.#comparison = undefined;
		}
		if (!this.#comparing) return;
		const { mountIsland, OtherDossier } = this.#comparing;
		const { parts, view } = this.#explorer;
		const { language } = view.story;
		const { methodPath } = view.place;
		if (other && !this.#other) {
			const { days } = this.#explorer.world.countries ?? {};
			const props = { country: other, days, language, methodPath };
			this.#other = { of: other, island: mountIsland(OtherDossier, parts.dossiers, props) };
		}
		if (compared && this.#comparison?.of !== compared) this.#compare(this.#comparing, compared);
	}

	#compare(
		{ mountIsland, Compare }: typeof import('./comparing.ts'),
		compared: readonly string[]
	): void {
		const { app, parts, view, world } = this.#explorer;
		const file = world.countries;
		if (!file) return;
		const countries = compared.flatMap((iso2) => comparedOf(file, iso2) ?? []);
		const { language } = view.story;
		const { methodPath } = view.place;
		if (this.#comparison) {
			this.#comparison.island.update({ countries });
			this.#comparison = { of: compared, island: this.#comparison.island };
			return;
		}
		const island = mountIsland(Compare, parts.dossiers, {
			countries,
			days: file.days,
			language,
			methodPath,
			findable: file.findable,
			onchange: (iso2s) => {
				app.go(`#/compare/${iso2s.join('/')}`);
			}
		});
		this.#comparison = { of: compared, island };
	}
}
