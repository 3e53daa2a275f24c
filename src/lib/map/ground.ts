import type { Camera, Size } from '../../../geo/frame.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { Shading } from '$lib/model/shading';
import { hatchTransform } from './ground-markup.ts';
import type { Plane } from './plane.ts';
import { paintShading, scalePatterns } from './svg-shading.ts';
import type { GroundTools } from './ground-tools.ts';

/** How long a globe is held still before everything on it is drawn anew. */
const restMilliseconds = 160;

/**
 * The SVG renderer of the ground: outlines, hatches, and what shades the world. It takes over the drawing
 * that the page arrived with, and draws others in its place once it has the outlines to draw from.
 */
export class Ground {
	readonly #svg: SVGSVGElement;
	readonly #ground: SVGGElement;
	readonly #scene: Scene;
	/** The plane that is drawn now; undefined for the one the page arrived with. */
	#drawn: Plane | undefined;
	/** The plane that was shown last: drawn as soon as there is something to draw it with. */
	#shown: Plane;
	/** Whether every outline of the world has its element, also what a globe hides. */
	#isWhole = false;
	#tools: GroundTools | undefined;
	#marked: readonly string[] = [];
	#blocked: readonly string[] = [];
	#shading: Shading | undefined;
	#isBehind = false;
	#rest: ReturnType<typeof setTimeout> | undefined;

	/** @param opening the plane that the svg shows as it is */
	constructor(svg: SVGSVGElement, scene: Scene, opening: Plane) {
		this.#svg = svg;
		this.#scene = scene;
		this.#drawn = opening;
		this.#shown = opening;
		const ground = svg.querySelector<SVGGElement>('.ground');
		if (!ground) throw new Error('The drawing of the map has no ground');
		this.#ground = ground;
	}

	/** Whether it can draw any plane. */
	get canDraw(): boolean {
		return this.#tools !== undefined;
	}

	/** Takes what other planes are drawn with. */
	equip(tools: GroundTools): void {
		this.#tools = tools;
		this.#take(this.#shown);
		if (this.#ground.childElementCount === 0 && this.#drawn) this.#drawAll(this.#drawn);
	}

	/** Shows a plane as a camera sees it. */
	show(plane: Plane, camera: Camera, size: Size): void {
		const [middleX, middleY] = [size.width / 2, size.height / 2];
		this.#svg.setAttribute('viewBox', `0 0 ${String(size.width)} ${String(size.height)}`);
		this.#ground.setAttribute(
			'transform',
			`translate(${String(middleX)} ${String(middleY)}) scale(${String(camera.scale)}) translate(${String(-camera.x)} ${String(-camera.y)})`
		);
		const unit = 1 / camera.scale;
		this.#ground.style.setProperty('--unit', String(unit));
		this.#svg.querySelector('#hatch')?.setAttribute('patternTransform', hatchTransform(unit));
		scalePatterns(this.#svg, unit);
		this.#shown = plane;
		this.#take(plane);
	}

	/** Another renderer paints the ground, or none does any more. Hatches stay in sight. */
	stayBehind(isBehind: boolean): void {
		this.#isBehind = isBehind;
		this.#svg.classList.toggle('behind', isBehind);
	}

	/** Outlines countries, and fills those that are not part of the story; no others are marked. */
	mark(iso2s: readonly string[]): void {
		this.#marked = iso2s;
		for (const link of this.#svg.querySelectorAll('[data-iso2]')) {
			link.classList.toggle('selected', iso2s.includes(link.getAttribute('data-iso2') ?? ''));
		}
		for (const path of this.#svg.querySelectorAll('.land path')) {
			path.classList.toggle('selected', iso2s.includes(path.id.slice(2)));
		}
		for (const outline of this.#svg.querySelectorAll('.outline')) outline.remove();
		for (const iso2 of iso2s) this.#outline(iso2);
	}

	/** Shades the states that a route keeps clear of. */
	block(iso2s: readonly string[]): void {
		this.#blocked = iso2s;
		for (const path of this.#svg.querySelectorAll('path[id^="s-"]')) {
			path.classList.toggle('blocked', iso2s.includes(path.id.slice(2)));
		}
	}

	/** Shades the world by a layer; undefined takes it off. */
	shade(shading: Shading | undefined): void {
		this.#shading = shading;
		const { tools, plane } = { tools: this.#tools, plane: this.#drawn };
		if (tools && plane) paintShading(this.#svg, shading, tools.bandPath(plane, this.#scene));
	}

	/** Draws what is due at once, as for paper. */
	settle(): void {
		clearTimeout(this.#rest);
		if (this.#drawn) this.#drawAll(this.#drawn);
	}

	/** Lets go of what is planned. */
	stop(): void {
		clearTimeout(this.#rest);
	}

	#take(plane: Plane): void {
		const before = this.#drawn;
		if (plane === before || !this.#tools) return;
		this.#drawn = plane;
		const turns = plane.turn !== undefined && before?.turn !== undefined;
		if (!turns) {
			this.#drawAll(plane);
			return;
		}
		if (!this.#isWhole && !this.#isBehind) this.#drawAll(plane);
		else this.#turn(plane);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			this.settle();
		}, restMilliseconds);
	}

	/** Moves outlines to where a globe has them now; those that nobody sees wait for its rest. */
	#turn(plane: Plane): void {
		const tools = this.#tools;
		if (!tools) return;
		this.#svg.classList.add('turning');
		const { shapes, disputes } = tools.outlines(plane, this.#scene, this.#isBehind);
		for (const { iso2, pathData } of shapes) {
			for (const path of this.#ground.querySelectorAll(`#s-${iso2}, .outline[data-of="${iso2}"]`)) {
				path.setAttribute('d', pathData);
			}
		}
		for (const { id, pathData, linePathData } of disputes) {
			const group = this.#ground.querySelector(`[data-dispute="${id}"]`);
			group?.querySelector('.hatch')?.setAttribute('d', pathData);
			group?.querySelector('.line')?.setAttribute('d', linePathData);
		}
		const lines = this.#ground.querySelector('.graticule');
		if (lines && !this.#isBehind) lines.setAttribute('d', tools.graticule(plane, this.#scene));
	}

	#drawAll(plane: Plane): void {
		const tools = this.#tools;
		if (!tools) return;
		this.#svg.classList.remove('turning');
		this.#ground.dataset.plane = plane.name;
		this.#ground.innerHTML = tools.markup(plane, this.#scene);
		this.#isWhole = true;
		this.mark(this.#marked);
		this.block(this.#blocked);
		if (this.#shading) this.shade(this.#shading);
	}

	/** Draws the outline of a country once more, above those of its neighbours. */
	#outline(iso2: string): void {
		const outline = this.#ground.querySelector(`#s-${iso2}`)?.cloneNode();
		if (!(outline instanceof Element)) return;
		outline.removeAttribute('id');
		outline.setAttribute('class', 'outline');
		outline.setAttribute('data-of', iso2);
		this.#ground.querySelector('.disputes')?.before(outline);
	}
}
