/** Keeps the values that were asked for last, at most so many; the one unused the longest goes first. */
export class BoundedCache<V> {
  readonly #most: number;
  readonly #values = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value kept for a key, else the one that is made now. */
  get(key: string, make: () => V): V {
    const value = this.#values.get(key) ?? make();
    // A map keeps the order that keys were put in.
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
