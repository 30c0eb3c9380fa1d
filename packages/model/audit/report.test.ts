import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { problemsIn, toldOf } from '../case/testing/bad-input.ts';
import { audit } from './audit.ts';
import { parseReport } from './report.ts';
import { readReportText } from './read-report.ts';
import { parsePrintedValue, swappedDigits, withRoundedZeros } from './printed-value.ts';

const minimal = { title: 'made up', source: 'made up' };
const withFigure = (figure: object) => ({ ...minimal, figures: [figure] });

test.each([
  ['2.6 MSEK', 'kronor', 2_600_000, 100_000],
  ['2,6 mn kr', 'kronor', 2_600_000, 100_000],
  ['2,6 mkr', 'kronor', 2_600_000, 100_000],
  ['119 kSEK', 'kronor', 119_000, 1_000],
  ['119 tkr', 'kronor', 119_000, 1_000],
  ['232 395 kr', 'kronor', 232_395, 1],
  ['−293\u00a0893 kr', 'kronor', -293_893, 1],
  ['35 months', 'months', 35, 1],
  ['1,5 år', 'months', 18, 1.2],
  ['37.5 %', 'share', 0.375, 0.001],
  ['7 personer', 'persons', 7, 1],
  ['1.80', 'number', 1.8, 0.01],
  ['2,645,000 kr', 'kronor', 2_645_000, 1],
  ['2.645.000 kr', 'kronor', 2_645_000, 1],
])('%s is read as printed', (text, unit, value, step) => {
  const parsed = parsePrintedValue(text);
  expect(parsed?.unit).toBe(unit);
  expect(parsed?.value).toBeCloseTo(value, 9);
  expect(parsed?.step).toBeCloseTo(step, 9);
});

test.each(['', 'many', '2.6 MUSD', '1 2345 kr', '2,645 kr', '1\u00a02345 kr', '--5 kr', '5 %%', '1e6 kr', 'NaN'])(
  '%j is not a printed number',
  (text) => {
    expect(parsePrintedValue(text)).toBeUndefined();
  },
);

test.each([
  ['4 600 kr', 100],
  ['11 000 kr', 1_000],
  ['6 000 000 kr', 1_000],
  ['232 395 kr', 1],
  ['119 kSEK', 1_000],
])('the closing zeros of %s are rounding up to thousands', (text, step) => {
  const value = parsePrintedValue(text);
  expect(value && withRoundedZeros(value).step).toBe(step);
});

test('the report of § 600 is one swap from 5 358 900', () => {
  const value = parsePrintedValue('5 385 900 kr');
  expect(value && swappedDigits(value).map((each) => each.value)).toContain(5_358_900);
});

test.each<[string, unknown, (string | number)[]]>([
  ['no title', { source: 'x' }, ['title']],
  ['an unknown key', { ...minimal, figure: [] }, []],
  ['an unknown figure', withFigure({ figure: 'profit', value: '1 kr' }), ['figures', 0, 'figure']],
  ['an unknown actor', withFigure({ figure: 'income', of: 'church', value: '1 kr' }), ['figures', 0, 'of']],
  ['months for an income', withFigure({ figure: 'income', value: '35 months' }), ['figures', 0, 'value']],
  ['kronor for a payback', withFigure({ figure: 'payback', value: '35 kr' }), ['figures', 0, 'value']],
  ['an unreadable value', withFigure({ figure: 'income', value: 'about two million' }), ['figures', 0, 'value']],
  [
    'a count that is not named',
    withFigure({ figure: 'income', value: '1 MSEK', participants: 'women' }),
    ['figures', 0, 'participants'],
  ],
  [
    'a societal cost of an actor',
    withFigure({ figure: 'cost', of: 'region', basis: 'societal', value: '1 MSEK' }),
    ['figures', 0, 'basis'],
  ],
  ['negative years', withFigure({ figure: 'income', years: -1, value: '1 MSEK' }), ['figures', 0, 'years']],
  ['negative precision', withFigure({ figure: 'income', precision: -1, value: '1 MSEK' }), ['figures', 0, 'precision']],
  ['no participants', { ...minimal, participants: 0 }, ['participants']],
  ['half a participant', { ...minimal, participants: { all: 1.5 } }, ['participants']],
  ['shares over one', { ...minimal, financing: { municipality: 0.75, region: 0.5 } }, ['financing']],
  ['a share for society', { ...minimal, financing: { society: 1 } }, ['financing']],
  ['a factor as per cent', { ...minimal, indirectTaxFactor: 25 }, ['indirectTaxFactor']],
  ['a sum without parts', { ...minimal, sums: [{ name: 'x', total: '1 kr', parts: [] }] }, ['sums', 0, 'parts']],
  [
    'an unreadable part',
    { ...minimal, sums: [{ name: 'x', total: '1 kr', parts: ['a krona'] }] },
    ['sums', 0, 'parts', 0],
  ],
  [
    'a count missing in a part',
    { ...minimal, parts: [{ name: 'p', figures: [{ figure: 'income', value: '1 kr', participants: 'x' }] }] },
    ['parts', 0, 'figures', 0, 'participants'],
  ],
  ['a list', [], []],
  ['nothing', null, []],
])('%s is refused with its path', (_name, value, path) => {
  expect(() => parseReport(value)).toThrow(ZodError);
  try {
    parseReport(value);
  } catch (error) {
    const issue = error instanceof ZodError ? error.issues[0] : undefined;
    expect(issue?.path.slice(0, path.length)).toEqual(path);
  }
});

test('an own check says what was found, expected and an example, in both languages', () => {
  const text = JSON.stringify(withFigure({ figure: 'payback', value: '35 kr' }));
  expect(problemsIn(() => readReportText(text)).map(toldOf)).toEqual([
    ['figures[0].value', 'wrong-type', '35 kr', 'månader eller "none"', 'months or "none"', '"35 months"'],
  ]);
});

test('a key with a slip is told with the keys that there are, wherever it stands', () => {
  const text = JSON.stringify({
    ...withFigure({ figure: 'income', value: '1 MSEK', presicion: 1 }),
    sums: [{ name: 'x', total: { valu: '3 kr' }, parts: ['3 kr'] }],
  });
  const told = problemsIn(() => readReportText(text)).map(({ path, kind, example }) => [path, kind, example]);
  expect(told).toEqual([
    ['figures[0].presicion', 'unknown-key', 'precision'],
    ['sums[0].total.value', 'missing-key', 'value: …'],
    ['sums[0].total.valu', 'unknown-key', 'value'],
  ]);
});

test('a clean report raises no alarm and is checked in every figure', () => {
  const { findings, summary } = audit(
    parseReport({
      ...minimal,
      participants: { final: 40, earlier: 31 },
      financing: { municipality: 0.5, region: 0.5 },
      figures: [
        { figure: 'income', value: '3.2 MSEK' },
        { figure: 'income', per: 'participant', value: '80 kSEK' },
        { figure: 'income', years: 5, value: '16.0 MSEK' },
        { figure: 'cost', basis: 'paid', value: '2.0 MSEK' },
        { figure: 'cost', value: '2.5 MSEK' },
        { figure: 'cost', per: 'participant', value: '62.5 kSEK' },
        { figure: 'profitability', value: '0.7 MSEK' },
        { figure: 'payback', value: '10 months' },
        { figure: 'potential', per: 'participant', value: '600 kSEK' },
        { figure: 'degree-of-effect', value: '13 %' },
        { figure: 'cost-per-point', value: '4 700 kr', precision: 100 },
        { figure: 'income', of: 'municipality', value: '1.9 MSEK' },
        { figure: 'income', of: 'region', value: '0.4 MSEK' },
        { figure: 'income', of: 'state', value: '0.5 MSEK' },
        { figure: 'income', of: 'participant', value: '0.4 MSEK' },
        { figure: 'profitability', of: 'municipality', value: '0.9 MSEK' },
        { figure: 'payback', of: 'municipality', value: '7 months' },
      ],
      sums: [{ name: 'actors', total: '3.2 MSEK', parts: ['1.9 MSEK', '0.4 MSEK', '0.5 MSEK', '0.4 MSEK'] }],
    }),
  );
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  expect(summary.differs).toBe(0);
  expect(summary['cannot-check']).toBe(0);
  expect(summary.agrees).toBeGreaterThanOrEqual(13);
});

test('a figure that stands alone cannot be checked, and the same figure twice must be the same', () => {
  const alone = audit(parseReport(withFigure({ figure: 'payback', of: 'region', value: '9 months' })));
  expect(alone.findings.map(({ kind }) => kind)).toEqual(['cannot-check']);
  const twice = audit(
    parseReport({
      ...minimal,
      figures: [
        { figure: 'cost', value: '7.5 MSEK', place: 'page 3' },
        { figure: 'cost', value: '7 400 000 kr', place: 'page 9' },
      ],
    }),
  );
  expect(twice.findings.find(({ identity }) => identity === 'same-figure')?.kind).toBe('differs');
});

test.each<[string, object[], string, string]>([
  [
    'the factor left out',
    [
      { figure: 'cost', basis: 'paid', value: '6.0 MSEK' },
      { figure: 'cost', value: '6.0 MSEK' },
    ],
    'factor',
    'with the factor 1.25: SEK\u00a07.5 million',
  ],
  [
    'another number of years',
    [
      { figure: 'income', value: '2.0 MSEK' },
      { figure: 'income', years: 5, value: '6.0 MSEK' },
    ],
    'years',
    'for 3 years instead of 5',
  ],
  [
    'another number of participants',
    [
      { figure: 'income', value: '1.9 MSEK' },
      { figure: 'income', per: 'participant', value: '30.2 kSEK' },
    ],
    'other-count',
    'fit 62–64 participants',
  ],
  [
    'the whole cost for one actor',
    [
      { figure: 'cost', basis: 'paid', value: '6.0 MSEK' },
      { figure: 'income', of: 'region', value: '0.4 MSEK' },
      { figure: 'profitability', of: 'region', value: '-5.6 MSEK' },
    ],
    'share',
    'carries 100% of the cost',
  ],
  [
    'a sign',
    [
      { figure: 'income', of: 'state', value: '1.9 MSEK' },
      { figure: 'income', of: 'state', years: 5, value: '-9.5 MSEK' },
    ],
    'sign',
    'the opposite sign',
  ],
  [
    'payback not rounded up',
    [
      { figure: 'income', value: '2.645 MSEK' },
      { figure: 'cost', value: '7.500 MSEK' },
      { figure: 'payback', value: '34 months' },
    ],
    'truncated',
    'not rounded up to 35 months',
  ],
])('%s is found', (_name, figures, kind, words) => {
  const { findings } = audit(parseReport({ ...minimal, participants: 81, financing: { region: 0.25 }, figures }));
  const differing = findings.filter((finding) => finding.kind === 'differs');
  expect(differing).toHaveLength(1);
  expect(differing[0]?.explanations.find((explanation) => explanation.kind === kind)?.text.en).toContain(words);
});

test('without a number of participants, the number that total and head give is derived', () => {
  const { derived, findings } = audit(
    parseReport({
      ...minimal,
      figures: [
        { figure: 'income', value: '2.645 MSEK' },
        { figure: 'income', per: 'participant', value: '33 kSEK' },
      ],
    }),
  );
  const people = derived.find(({ key }) => key.startsWith('participants'))?.value;
  expect(people && people.low <= 81 && people.high >= 81 && people.high < 83).toBe(true);
  expect(findings.filter(({ kind }) => kind === 'differs')).toEqual([]);
});
