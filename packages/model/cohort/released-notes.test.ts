import { expect, test } from 'vitest';
import type { MissingNote } from './missing-values.ts';
import { releasedNotes } from './released-notes.ts';

const note = (kind: string, count: number, least: number, most = least, column = 'support months'): MissingNote => ({
  column,
  columnLabel: { sv: column, en: column },
  kind,
  side: 'before',
  count,
  least,
  most,
});

test('five missing values are released with their kind and period', () => {
  expect(releasedNotes([note('sickness-benefit', 5, 7)])).toEqual([note('sickness-benefit', 5, 7)]);
});

test('four are released without number, kind and period', () => {
  expect(releasedNotes([note('sickness-benefit', 4, 7)])).toEqual([
    { ...note('', 4, 7), side: undefined, count: undefined },
  ]);
});

test('few of several kinds are released together, with the widest of what was put in their place; other columns by themselves', () => {
  const released = releasedNotes([
    note('sickness-benefit', 3, 7, 9),
    note('social-assistance', 6, 5),
    note('unemployment-benefit', 2, 4, 8),
    note('', 1, 40, 40, 'age'),
  ]);
  expect(released).toEqual([
    note('social-assistance', 6, 5),
    { ...note('', 5, 4, 9), side: undefined },
    { ...note('', 1, 40, 40, 'age'), side: undefined, count: undefined },
  ]);
});
