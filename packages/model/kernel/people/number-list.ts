/** A list of doubles that grows, with room for whole numbers between them. */
export class NumberList {
  #numbers = new Float64Array(1024);
  #wholes = new Int32Array(this.#numbers.buffer);
  length = 0;

  /** Adds `count` zeros and gives the place of the first. */
  extend(count: number): number {
    const start = this.length;
    this.length += count;
    if (this.length > this.#numbers.length) {
      const larger = new Float64Array(Math.max(this.length, this.#numbers.length * 2));
      larger.set(this.#numbers);
      this.#numbers = larger;
      this.#wholes = new Int32Array(larger.buffer);
    }
    return start;
  }

  set(place: number, value: number): void {
    this.#numbers[place] = value;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  /** Writes a whole number in one of the halves from a place on. */
  setWhole(place: number, half: number, value: number): void {
    this.#wholes[place * 2 + half] = value;
  }

  /** The numbers so far, in memory of their own; in shared memory for threads. */
  toArray(shared: boolean): Float64Array {
    const bytes = this.length * Float64Array.BYTES_PER_ELEMENT;
    const copy = new Float64Array(shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
    copy.set(this.#numbers.subarray(0, this.length));
    return copy;
  }
}
