import { expect, test } from 'vitest';
import { looksLikePersonalNumber } from './personal-number.ts';

test.each(['850101-1234', '8501011234', '19850101-1234', '198501011234', '850101+1234', '850161-1234', '850101 1234', 'Anna 850101-1234', '850101-T123', '20000229 0000', '850101–1234'])(
  '%s looks like a personal identity number, whatever its check digit',
  (text) => expect(looksLikePersonalNumber(text)).toBe(true),
);

test.each(['P001', '2024-01-01', '25000', '1 000 000', '1985–1989', '851301-1234', '850132-1234', '12345678901234', 'påhittad-01', '070-123 45 67', '2024-02-01 – 2025-01-31', ''])('%s does not', (text) =>
  expect(looksLikePersonalNumber(text)).toBe(false),
);
