/** A figure that is released. */
export interface Shown<T> {
  readonly kind: 'shown';
  readonly value: T;
}

/**
 * A figure that is suppressed: of too few people, or carried by one of them (primary suppression), or because another
 * could be worked out from it (secondary). Nothing of it is left, so nothing can be counted on it.
 */
export interface Suppressed {
  readonly kind: 'suppressed';
}

/** A figure of people as it may be released. */
export type Protected<T> = Shown<T> | Suppressed;

export const suppressed: Suppressed = { kind: 'suppressed' };

export function shown<T>(value: T): Shown<T> {
  return { kind: 'shown', value };
}
