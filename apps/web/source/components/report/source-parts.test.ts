import { expect, test } from 'vitest';
import { sourceParts } from './source-parts.ts';

test('only web addresses of a source become links', () => {
  expect(sourceParts('Region Stockholm (2024), https://vardgivarguiden.se/pris, javascript:alert(1)')).toEqual([
    { text: 'Region Stockholm (2024), ', href: undefined },
    { text: 'https://vardgivarguiden.se/pris', href: 'https://vardgivarguiden.se/pris' },
    { text: ', javascript:alert(1)', href: undefined },
  ]);
});
