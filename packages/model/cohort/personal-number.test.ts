import { expect, test } from 'vitest';
import { looksLikePersonalNumber } from './personal-number.ts';

test.each([
  '850101-1234',
  '8501011234',
  '19850101-1234',
  '198501011234',
  '850101+1234',
  '850161-1234',
  '850101 1234',
  'Anna 850101-1234',
  '850101-T123',
  '20000229 0000',
  '850101–1234',
  '19990101\u20110000',
  '990101\u22120000',
  '990101\u00ad0000',
  '990101\u200b-0000',
  '1999-01-01-0000',
  '1999 01 01 0000',
  '99 01 01-0000',
  '99.01.01.0000',
  '99/01/01/0000',
  '99,01,01,0000',
  '990101_0000',
  '1999_01_01_0000',
])('%s looks like a personal identity number, whatever its check digit', (text) =>
  expect(looksLikePersonalNumber(text)).toBe(true),
);

test.each([
  'P001',
  '2024-01-01',
  '25000',
  '1 000 000',
  '1985–1989',
  '851301-1234',
  '850132-1234',
  '12345678901234',
  'påhittad-01',
  '070-123 45 67',
  '2024-02-01 – 2025-01-31',
  '2023/01/01-2023/12/31',
  '19 000 000,50',
  '',
])('%s does not', (text) => expect(looksLikePersonalNumber(text)).toBe(false));
