import { expect, test } from 'vitest';
import { BoundedCache } from './bounded-cache.ts';

test('makes a value once while it is kept, and lets the one unused the longest go', () => {
  const cache = new BoundedCache<string>(2);
  const made: string[] = [];
  const get = (key: string): string =>
    cache.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([get('a'), get('b'), get('a'), get('c'), get('a'), get('b')]).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
