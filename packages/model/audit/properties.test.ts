import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audit } from './audit.ts';
import { parseReport } from './report.ts';

/** A world where everything follows from everything: what a report would print without rounding or slips. */
type World = {
  participants: number;
  paid: number;
  potential: number;
  incomes: {
    municipality: number;
    region: number;
    'employment-service': number;
    'social-insurance': number;
    'other-state': number;
    participant: number;
  };
};

type TrueFigure = {
  figure: string;
  of: string;
  per: 'total' | 'participant';
  years: number;
  basis?: 'paid' | 'societal';
  unit: 'kr' | 'months' | '%' | '';
  value: number;
};

const factor = 1.25;
const financing = { municipality: 0.25, region: 0.25, 'employment-service': 0.25, 'social-insurance': 0.25 };
const payers = ['municipality', 'region', 'employment-service', 'social-insurance'] as const;

const amount = fc.integer({ min: -3_000_000, max: 5_000_000 });
const world: fc.Arbitrary<World> = fc.record({
  participants: fc.integer({ min: 5, max: 200 }),
  paid: fc.integer({ min: 200_000, max: 9_000_000 }),
  potential: fc.integer({ min: 5_000_000, max: 60_000_000 }),
  incomes: fc.record({
    municipality: amount,
    region: amount,
    'employment-service': amount,
    'social-insurance': amount,
    'other-state': amount,
    participant: amount,
  }),
});

const paybackOf = (cost: number, income: number) => (income > 0 ? Math.ceil((12 * cost) / income - 1e-9) : Infinity);

function trueFigures({ participants, paid, potential, incomes }: World): TrueFigure[] {
  const state = incomes['employment-service'] + incomes['social-insurance'] + incomes['other-state'];
  const society = incomes.municipality + incomes.region + state + incomes.participant;
  const cost = paid * factor;
  const both = (figure: string, of: string, years: number, value: number, basis?: 'paid' | 'societal'): TrueFigure[] =>
    (['total', 'participant'] as const).map((per) => ({
      figure,
      of,
      per,
      years,
      ...(basis === undefined ? {} : { basis }),
      unit: 'kr',
      value: per === 'total' ? value : value / participants,
    }));
  const single = (figure: string, of: string, unit: TrueFigure['unit'], value: number, years = 1): TrueFigure => ({
    figure,
    of,
    per: 'total',
    years,
    unit,
    value,
  });
  return [
    ...Object.entries({ ...incomes, state, society }).flatMap(([of, value]) => both('income', of, 1, value)),
    ...both('income', 'society', 5, 5 * society),
    ...both('cost', 'society', 1, cost, 'societal'),
    ...both('cost', 'society', 1, paid, 'paid'),
    ...[1, 3, 5].flatMap((years) => both('profitability', 'society', years, years * society - cost)),
    ...both('three-year-write-off', 'society', 1, society - cost / 3),
    ...both('potential', 'society', 1, potential),
    single('payback', 'society', 'months', paybackOf(cost, society)),
    single('degree-of-effect', 'society', '%', (100 * society) / potential),
    ...(society === 0
      ? []
      : [single('cost-per-point', 'society', 'kr', cost / participants / ((100 * society) / potential))]),
    single('return-per-krona', 'society', '', (5 * society) / cost, 5),
    ...payers.flatMap((of) => [
      ...both('profitability', of, 1, incomes[of] - paid * financing[of]),
      single('payback', of, 'months', paybackOf(paid * financing[of], incomes[of])),
    ]),
  ];
}

const units = {
  kr: { scale: 1, most: 0 },
  kSEK: { scale: 1_000, most: 1 },
  MSEK: { scale: 1_000_000, most: 3 },
} as const;

function print({ unit, value }: TrueFigure, money: keyof typeof units, decimals: number): string {
  if (value === Infinity) return 'none';
  if (unit === 'months') return `${value.toFixed(0)} months`;
  if (unit !== 'kr') return `${value.toFixed(decimals)} ${unit}`;
  const { scale, most } = units[money];
  return `${(value / scale).toFixed(Math.min(decimals, most))} ${money}`;
}

const written = ({ figure, of, per, years, basis }: TrueFigure) => ({
  figure,
  of,
  per,
  years,
  ...(basis === undefined ? {} : { basis }),
});

function auditOf({ participants }: World, figures: readonly object[]) {
  return audit(
    parseReport({
      title: 'made up',
      source: 'made up',
      participants: { all: participants, earlier: participants + 18 },
      indirectTaxFactor: factor,
      financing,
      figures,
    }),
  );
}

test('figures that follow from each other and are rounded for print never differ', () => {
  const printing = fc.record({
    money: fc.constantFrom('kr' as const, 'kSEK' as const, 'MSEK' as const),
    decimals: fc.integer({ min: 0, max: 3 }),
    printed: fc.boolean(),
  });
  fc.assert(
    fc.property(world, fc.array(printing, { minLength: 60, maxLength: 60 }), (made, how) => {
      const figures = trueFigures(made).flatMap((figure, index) => {
        const { money, decimals, printed } = how[index % how.length] ?? { money: 'kr', decimals: 0, printed: true };
        return printed ? [{ ...written(figure), value: print(figure, money, decimals) }] : [];
      });
      const { findings } = auditOf(made, figures);
      expect(findings.filter(({ kind }) => kind === 'differs').map(({ text }) => text.en)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

/** More than rounding to kronor, months or hundredths of a per cent can explain in any of the identities. */
function moved(figure: TrueFigure, { participants }: World, size: number, up: boolean): TrueFigure {
  const least = { kr: figure.per === 'total' ? 4 * participants : 10, months: 2, '%': 0.1, '': 0.1 }[figure.unit];
  const byPoint = figure.figure === 'cost-per-point' ? Math.abs(figure.value) * 0.1 : 0;
  const step = figure.unit === 'months' ? Math.round(least * size) : (least + byPoint) * size;
  return { ...figure, value: figure.value + (up || figure.value < step ? step : -step) };
}

test('one figure moved by more than rounding always differs', () => {
  const choice = fc.record({ at: fc.nat(), size: fc.double({ min: 1, max: 1_000, noNaN: true }), up: fc.boolean() });
  fc.assert(
    fc.property(world, choice, (made, { at, size, up }) => {
      const figures = trueFigures(made);
      const society =
        figures.find(({ figure, of, per }) => figure === 'income' && of === 'society' && per === 'total')?.value ?? 0;
      const index = at % figures.length;
      const original = figures[index];
      // An income of a few kronor makes a payback of ages, where a krona of rounding is years.
      const longest = original?.unit === 'months' ? 100 : Number.MAX_VALUE;
      fc.pre(original !== undefined && original.value <= longest && Math.abs(society) > made.potential / 50);
      if (original === undefined) return;
      const changed = figures.map((figure, each) => (each === index ? moved(original, made, size, up) : figure));
      const exact = changed.map((figure) => ({
        ...written(figure),
        value: print(figure, 'kr', 2),
        ...(figure.unit === 'kr' ? { precision: 1 } : {}),
      }));
      const { findings } = auditOf(made, exact);
      const names = findings
        .filter(({ kind }) => kind === 'differs')
        .flatMap((finding) => finding.figures.map(({ key }) => key));
      expect(names.some((key) => key.startsWith(`${original.figure} ${original.of} ${original.per}`))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

const parts = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 12 });
const row = (total: number, amounts: readonly number[]) =>
  audit(
    parseReport({
      title: 'made up',
      source: 'made up',
      sums: [{ name: 'row', total: `${String(total)} kr`, parts: amounts.map((each) => `${String(each)} kr`) }],
    }),
  );

test('a sum of whole kronor agrees, and one wrong by more than the rounding of its parts differs', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 1_000_000 }), (amounts, error) => {
      const total = amounts.reduce((sum, each) => sum + each, 0);
      expect(row(total, amounts).summary.differs).toBe(0);
      expect(row(total + amounts.length + 1 + error, amounts).summary.differs).toBe(1);
    }),
  );
});

test('two neighbouring digits in each other’s place are found', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 100_000, max: 9_999_999 }), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (amounts, at) => {
        const [first = 0, ...others] = amounts;
        const digits = [...String(first)];
        const a = digits[at] ?? '';
        const b = digits[at + 1] ?? '';
        fc.pre(Math.abs(Number(a) - Number(b)) >= 1);
        const swapped = Number([...digits.slice(0, at), b, a, ...digits.slice(at + 2)].join(''));
        const { findings } = row(
          amounts.reduce((sum, each) => sum + each, 0),
          [swapped, ...others],
        );
        expect(findings[0]?.kind).toBe('differs');
        expect(findings[0]?.explanations.map(({ kind }) => kind)).toContain('swapped-digits');
      },
    ),
  );
});
