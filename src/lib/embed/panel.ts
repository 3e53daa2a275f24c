import { unfold } from '$lib/panels/unfold';

/**
 * The dossiers beside the map. They scroll within the frame, but only once the reader has taken hold
 * of them: until then wheel and finger are the article's.
 */
export class Panel {
	readonly #panel: HTMLElement;
	readonly #readOn: HTMLElement | null;

	/** @param panel the element with all dossiers in it */
	constructor(panel: HTMLElement, readOn: HTMLElement | null) {
		this.#panel = panel;
		this.#readOn = readOn;
		panel.addEventListener('pointerdown', () => {
			this.hold();
		});
		panel.addEventListener('focusin', () => {
			this.hold();
		});
		panel.addEventListener(
			'scroll',
			() => {
				this.offer();
			},
			{ passive: true }
		);
		// What is unfolded makes more to read; the event does not bubble.
		panel.addEventListener(
			'toggle',
			() => {
				this.offer();
			},
			{ capture: true }
		);
		readOn?.addEventListener('click', () => {
			this.hold();
			const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
			panel.scrollBy({ top: panel.clientHeight * 0.8, behavior: still ? 'auto' : 'smooth' });
		});
		document.addEventListener('pointerdown', ({ target }) => {
			if (target instanceof Node && !panel.contains(target) && target !== readOn) this.#release();
		});
		window.addEventListener('blur', () => {
			this.#release();
		});
	}

	/** Lets wheel and finger scroll the dossiers. */
	hold(): void {
		this.#panel.classList.add('held');
	}

	/** Shows these dossiers, or the overview, from the top; a claim where that was asked for. */
	show(countries: readonly string[], claim: string | undefined): void {
		const open = countries.length === 0 ? ['/overview'] : countries.map((iso2) => `/c/${iso2}`);
		for (const dossier of this.#panel.querySelectorAll('.dossier')) {
			dossier.classList.toggle('is-open', open.includes(dossier.id));
		}
		this.#panel.classList.toggle('several', open.length > 1);
		this.#panel.scrollTop = 0;
		this.offer();
		const target = claim === undefined ? null : document.getElementById(`/claim/${claim}`);
		for (const each of this.#panel.querySelectorAll('.claim')) {
			each.classList.toggle('is-target', each === target);
		}
		if (target) {
			unfold(target);
			const { top } = target.getBoundingClientRect();
			this.#panel.scrollTop = top - this.#panel.getBoundingClientRect().top - 8;
		}
	}

	/** Offers to read on as long as there is more below what can be seen. */
	offer(): void {
		const { scrollTop, scrollHeight, clientHeight } = this.#panel;
		this.#readOn?.classList.toggle('away', scrollHeight - clientHeight - scrollTop < 4);
	}

	/** Puts the keyboard on the heading of what is open. */
	focus(): void {
		this.#panel.querySelector<HTMLElement>('.dossier.is-open h2')?.focus({ preventScroll: true });
	}

	#release(): void {
		this.#panel.classList.remove('held');
	}
}
