import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, money, notGiven, quantity, range, suppressed } from '../document/cells.ts';
import type { Cell, Quantity } from '../document/cell-schema.ts';
import { moneyUnits, numberUnits } from '../document/units.ts';
import { cellText, type Manner } from './cell-text.ts';

const same = (text: string): { sv: string; en: string } => ({ sv: text, en: text });
/** With spaces of one sort. */
const said = (cell: Cell, language: 'sv' | 'en' = 'sv', manner?: Manner): string =>
  cellText(cell, language, manner).replaceAll('\u00a0', ' ');

test.each<[Cell, string, string]>([
  [money(120_000.4, 'SEK/year'), '120 000 kr', 'SEK 120,000'],
  [money(120_000, 'SEK', { isSigned: true }), '+120 000 kr', '+SEK 120,000'],
  [money(-52_000, 'SEK', { isSigned: true }), '−52 000 kr', '−SEK 52,000'],
  [money(17_699.5, 'SEK'), '17 700 kr', 'SEK 17,700'],
  [money(-17_699.5, 'SEK'), '−17 700 kr', '−SEK 17,700'],
  [money(0.4, 'SEK', { isSigned: true }), '0 kr', 'SEK 0'],
  [money(2_645_123, 'SEK', { step: 10_000 }), '2 650 000 kr', 'SEK 2,650,000'],
  [money(52.5, 'SEK/day', { step: 0.01 }), '52,50 kr', 'SEK 52.50'],
  [quantity(0.0532, 'share', { step: 0.001 }), '5,3 %', '5.3%'],
  [quantity(0.3142, 'share'), '31,42 %', '31.42%'],
  [quantity(0.12, 'share', { step: 0.05 }), '10 %', '10%'],
  [difference(0.02, 'share', { isSigned: true }), '+2 %-enh.', '+2 pp'],
  [{ ...quantity(0.05, 'share'), kind: 'share', unit: 'share', bound: 'below' }, '< 5 %', '< 5%'],
  [quantity(34.03, 'months', { step: 1 }), '34 månader', '34 months'],
  [quantity(1, 'flag'), 'ja', 'yes'],
  [range(money(1_234_567, 'SEK'), money(9_876_543, 'SEK')), '1,23 – 9,88 mn kr', '1.23 – 9.88 million SEK'],
  [
    range(money(1_234_567, 'SEK', { step: 100_000 }), money(9_876_543, 'SEK', { step: 100_000 })),
    '1,2 – 9,9 mn kr',
    '1.2 – 9.9 million SEK',
  ],
  [range(money(-30_000, 'SEK'), money(50_000, 'SEK')), '−30 000 – 50 000 kr', '−30,000 – SEK 50,000'],
  [
    range(quantity(12, 'months'), notGiven(same('x'), { sv: 'aldrig', en: 'never' })),
    '12 månader – aldrig',
    '12 months – never',
  ],
  [notGiven(same('Kostnaden är inte angiven.')), '–', '–'],
  [suppressed(same('Färre än fem personer.')), 'döljs', 'suppressed'],
  [{ kind: 'date', value: '2015-01-31' }, '2015-01-31', '2015-01-31'],
  [{ kind: 'verdict', agrees: true, text: { sv: 'ja', en: 'yes' } }, 'ja', 'yes'],
])('%o is %s', (cell, swedish, english) => {
  expect(said(cell, 'sv')).toBe(swedish);
  expect(said(cell, 'en')).toBe(english);
});

test('what money is per, and kronor, are told when asked for', () => {
  const wage = money(19_000, 'SEK/month');
  expect([said(wage, 'sv', 'bare'), said(wage, 'sv', 'kronor'), said(wage, 'sv', 'full')]).toEqual([
    '19 000',
    '19 000 kr',
    '19 000 kr per månad',
  ]);
});

const text = fc.record({ sv: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
/** Powers of ten, as steps mostly are, and others. */
const step = fc.oneof(
  fc.integer({ min: -6, max: 6 }).map((power) => Number(`1e${String(power)}`)),
  fc.constantFrom(0.5, 0.25, 5, 25, 250),
);

function quantityOf(value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> {
  const common = { value, step };
  const optional = { isSigned: fc.constant(true as const), figure: fc.string({ minLength: 1 }) };
  const requiredKeys = ['kind', 'unit', 'value', 'step'] as const;
  return fc.oneof(
    fc.record(
      { kind: fc.constant('money' as const), unit: fc.constantFrom(...moneyUnits), ...common, ...optional },
      { requiredKeys: [...requiredKeys] },
    ),
    fc.record(
      {
        kind: fc.constant('share' as const),
        unit: fc.constant('share' as const),
        ...common,
        ...optional,
        bound: fc.constantFrom('below' as const, 'above' as const),
        isDifference: fc.constant(true as const),
      },
      { requiredKeys: [...requiredKeys] },
    ),
    fc.record(
      { kind: fc.constant('number' as const), unit: fc.constantFrom(...numberUnits), ...common, ...optional },
      { requiredKeys: [...requiredKeys] },
    ),
  );
}

const manner = fc.constantFrom<Manner>('bare', 'kronor', 'full');
const language = fc.constantFrom('sv' as const, 'en' as const);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const missing = fc.record(
  { kind: fc.constant('not-given' as const), reason: text, mark: text },
  { requiredKeys: ['kind', 'reason'] },
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  quantityOf(finite),
  fc.record({
    kind: fc.constant('range' as const),
    low: fc.oneof(quantityOf(finite), missing),
    high: fc.oneof(quantityOf(finite), missing),
  }),
  fc.record({ kind: fc.constant('text' as const), text }),
  fc.record({ kind: fc.constant('verdict' as const), agrees: fc.boolean(), text }),
  fc.record({ kind: fc.constant('suppressed' as const), reason: text }),
  missing,
);

describe('whatever a cell holds', () => {
  test('it says something', () => {
    fc.assert(fc.property(cell, language, manner, (one, inLanguage, asked) => cellText(one, inLanguage, asked) !== ''));
  });

  /** The numbers in a text with the decimals that each has. */
  const numbersIn = (
    shown: string,
    inLanguage: 'sv' | 'en',
  ): readonly { readonly value: number; readonly decimals: number }[] => {
    const plain = shown
      .replace('(1980 = 100)', '')
      .replaceAll(inLanguage === 'sv' ? '\u00a0' : ',', '')
      .replaceAll(',', '.');
    return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).map((number) => ({
      value: Number(number),
      decimals: number.split('.')[1]?.length ?? 0,
    }));
  };
  const isNoFiner = (
    { value, decimals }: { readonly value: number; readonly decimals: number },
    rounding: number,
  ): boolean =>
    rounding < 1
      ? decimals <= Math.ceil(-Math.log10(rounding) - 1e-9)
      : decimals === 0 && Math.abs(value / rounding - Math.round(value / rounding)) < 1e-6;
  const moderate = fc.double({ min: -1e9, max: 1e9, noNaN: true });

  test('it is never told finer than its step', () => {
    fc.assert(
      fc.property(quantityOf(moderate), language, manner, (one, inLanguage, asked) => {
        const rounding = one.kind === 'share' ? one.step * 100 : one.step;
        for (const number of numbersIn(cellText(one, inLanguage, asked), inLanguage))
          expect([number, isNoFiner(number, rounding)]).toEqual([number, true]);
      }),
    );
  });

  test('nor are the ends of a range, in kronor or in millions', () => {
    const amount = fc.record({ value: moderate, step });
    fc.assert(
      fc.property(amount, amount, language, (low, high, inLanguage) => {
        const shown = cellText(range(money(low.value, 'SEK', low), money(high.value, 'SEK', high)), inLanguage);
        const scale = /mn|million/u.test(shown) ? 1_000_000 : 1;
        const finest = Math.min(low.step, high.step) / scale;
        for (const number of numbersIn(shown, inLanguage))
          expect([number, isNoFiner(number, Math.min(finest, 1))]).toEqual([number, true]);
      }),
    );
  });
});
