import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

const forms = ['quantity', 'printed', 'field', 'option', 'wholeOption', 'changed'] as const;
const no = undefined;

/** What each place reads the text as; nothing where it is no number there. */
test.each<readonly [text: string, values: readonly (number | undefined)[]]>([
  ['12', [12, 12, 12, 12, 12, 12]],
  ['abc', [no, no, no, no, no, no]],
  ['', [no, no, no, no, no, no]],
  ['1e3', [no, no, no, no, no, no]],
  ['12.5', [12.5, 12.5, 12.5, 12.5, no, 12.5]],
  ['12,5', [12.5, 12.5, 12.5, 12.5, no, no]],
  ['1.2.5', [1.2, 1.2, no, no, no, no]],
  ['-12', [-12, -12, -12, -12, no, -12]],
  ['−12', [-12, -12, -12, -12, no, no]],
  ['–12', [no, -12, no, no, no, no]],
  ['+12', [12, 12, no, no, no, no]],
  ['- 12', [no, no, -12, -12, no, no]],
  [' 12 ', [12, 12, 12, 12, no, no]],
  ['19 000', [19_000, 19_000, 19_000, 19_000, no, no]],
  ['19\u00a0000', [19_000, 19_000, 19_000, 19_000, no, no]],
  ['1 90 00', [19_000, no, 19_000, 19_000, no, no]],
  ['19_000', [19_000, 19, no, no, no, no]],
  ['19 000 kr', [19_000, 19_000, no, no, no, no]],
  ['1234567890123456', [1_234_567_890_123_456, 1_234_567_890_123_456, 1_234_567_890_123_456, no, 1_234_567_890_123_456, 1_234_567_890_123_456]],
])('%j', (text, values) => {
  const read = forms.map((form) => readNumber(text, form));
  expect(read.map((one) => (one === 'not-a-number' ? undefined : one.value))).toEqual(values);
});

test.each<readonly [text: string, decimals: number, unit: string, mayBeThousands: boolean]>([
  ['19 000,50 kr/mån', 2, 'kr/mån', false],
  ['19.000 kr', 3, 'kr', true],
  ['1,234,567', 3, ',567', true],
  ['0.125', 3, '', false],
  ['1 000.125', 3, '', false],
])('of %j is told how it was written', (text, decimals, unit, mayBeThousands) => {
  expect(readNumber(text, 'quantity')).toMatchObject({ decimals, unit, mayBeThousands });
});
