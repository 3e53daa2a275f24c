/** Cells waiting to be visited, the most promising first: a binary heap of cells by a number. */
export class Frontier {
	readonly #cells: number[] = [];
	readonly #keys: number[] = [];

	get size(): number {
		return this.#cells.length;
	}

	push(cell: number, key: number): void {
		let index = this.#cells.length;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			if ((this.#keys[parent] ?? 0) <= key) break;
			this.#move(parent, index);
			index = parent;
		}
		this.#cells[index] = cell;
		this.#keys[index] = key;
	}

	/** Takes out the cell with the smallest key; `undefined` when none waits. */
	pop(): number | undefined {
		const top = this.#cells[0];
		const cell = this.#cells.pop();
		const key = this.#keys.pop();
		if (cell === undefined || key === undefined || this.#cells.length === 0) return top;
		let index = 0;
		for (;;) {
			let child = index * 2 + 1;
			if (child >= this.#cells.length) break;
			if ((this.#keys[child + 1] ?? Infinity) < (this.#keys[child] ?? 0)) child += 1;
			if ((this.#keys[child] ?? 0) >= key) break;
			this.#move(child, index);
			index = child;
		}
		this.#cells[index] = cell;
		this.#keys[index] = key;
		return top;
	}

	#move(from: number, to: number): void {
		this.#cells[to] = this.#cells[from] ?? 0;
		this.#keys[to] = this.#keys[from] ?? 0;
	}
}
