import { expect, test } from 'vitest';
import { unbroken } from './unbroken.ts';

test('a number stays whole, and with what it counts', () => {
  const shown = unbroken(
    'Det som återstår, 9 600 kr, är 31,42 % av 1 211 000 kronor år 2015, tre besök à 3 200 kr',
  ).replaceAll('\u00a0', '_');
  expect(shown).toBe('Det som återstår, 9_600_kr, är 31,42_% av 1_211_000_kronor år 2015, tre besök à 3_200_kr');
});

test('numbers that stand beside each other are left apart', () => {
  expect(unbroken('typfall 2 2015, 40 veckor, 12 1234')).toBe('typfall 2 2015, 40 veckor, 12 1234');
});
