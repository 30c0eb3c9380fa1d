import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { audit, type AuditResult } from './audit.ts';
import type { Finding } from './finding.ts';
import { parseReport } from './report.ts';

const published = (name: string): AuditResult =>
  audit(parseReport(parse(readFileSync(new URL(`../../../examples/reports/${name}.yaml`, import.meta.url), 'utf8'))));

const samverkansteam = published('samverkansteam-2016');
const arbetsmarknadstorget = published('arbetsmarknadstorget-2013');
const seven = published('payoff-seven-interventions');
const lund = published('lund-2015');
const skelleftea = published('skelleftea-norsjo-2015');

/** The finding whose first figure has this key under this identity. */
function finding({ findings }: AuditResult, identity: string, key: string): Finding {
  const found = findings.find(
    (each) => each.identity === identity && each.figures.some((figure) => figure.key === key),
  );
  if (found === undefined) throw new Error(`no finding ${identity} on ${key}`);
  return found;
}

function row({ findings }: AuditResult, label: string): Finding {
  const found = findings.find(({ text }) => text.sv.startsWith(label));
  if (found === undefined) throw new Error(`no row ${label}`);
  return found;
}

function derived(result: AuditResult, key: string, part?: string) {
  const found = result.derived.find((each) => each.key === key && (part === undefined || each.part === part));
  if (found === undefined) throw new Error(`nothing derived for ${key}`);
  return found;
}

const kinds = ({ explanations }: Finding) => explanations.map(({ kind }) => kind);

test.each([
  'samverkansteam-2016',
  'arbetsmarknadstorget-2013',
  'payoff-seven-interventions',
  'lund-2015',
  'skelleftea-norsjo-2015',
])('%s: every figure and row says where it stands', (name) => {
  const { report } = published(name);
  const rows = [report, ...report.parts].flatMap((part) => [
    ...part.figures,
    ...part.sums,
    ...part.products,
    ...part.shares,
  ]);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ place }) => place === undefined)).toEqual([]);
});

// Payoff, Samverkansteam, 2016-10-27: which number of participants reproduces each figure per head.
test.each([
  ['cost society participant 1 societal', 119_048, '63'],
  ['income municipality participant 1 paid', 66_667, '63'],
  ['income region participant 1 paid', 4_825, '63'],
  ['income state participant 1 paid', -30_159, '63'],
  ['income society participant 5 societal', 162_963, '81'],
])('Samverkansteam: %s belongs to another number of participants', (key, value, count) => {
  const found = finding(samverkansteam, 'per-participant', key);
  expect(found.kind).toBe('differs');
  expect(found.explanations[0]?.kind).toBe('other-count');
  const text = found.explanations[0]?.text.en ?? '';
  expect(text).toContain(`With ${count} participants`);
  expect(Number(/SEK\u00a0([\d,]+)/.exec(text)?.[1]?.replaceAll(',', ''))).toBe(Math.abs(value));
});

test('Samverkansteam: the cost per head that goes with 81 is 92.6 k, and with it −60 k agrees', () => {
  expect(
    finding(samverkansteam, 'per-participant', 'cost society participant 1 societal').recomputed?.point,
  ).toBeCloseTo(92_593, 0);
  const profitability = finding(samverkansteam, 'profitability', 'profitability society participant 1 societal');
  expect(profitability.kind).toBe('differs');
  expect(profitability.recomputed?.point).toBe(-86_000);
  expect(kinds(profitability)).toEqual(['other-count']);
});

test.each([
  ['income society participant 1 societal', 'per-participant'],
  ['profitability society participant 1 societal', 'per-participant'],
  ['potential society total 1 societal', 'per-participant'],
  ['income society total 5 societal', 'years'],
  ['profitability society total 5 societal', 'profitability'],
  ['payback society total 1 societal', 'payback'],
  ['three-year-write-off society total 1 societal', 'three-year-write-off'],
  ['degree-of-effect society total 1 societal', 'degree-of-effect'],
])('Samverkansteam: %s agrees with 81 by %s', (key, identity) => {
  expect(finding(samverkansteam, identity, key).kind).toBe('agrees');
});

test('Samverkansteam: the write-off fixes the yearly income at 2.645 M', () => {
  const income = derived(samverkansteam, 'income society total 1 societal');
  expect(income.printed).toBe('2.6 MSEK');
  expect(income.value.point).toBe(2_645_000);
  expect(income.value.high - income.value.low).toBeLessThanOrEqual(1_000.001);
});

test('Samverkansteam: −4.8 M is −4.855 M cut off, and rounds to −4.9 M', () => {
  const profitability = finding(samverkansteam, 'profitability', 'profitability society total 1 societal');
  expect(profitability.kind).toBe('differs');
  expect(profitability.severity).toBe('slip');
  expect(profitability.recomputed?.point).toBeCloseTo(-4_855_000, 0);
  expect(kinds(profitability)).toEqual(['truncated']);
  expect(profitability.text.sv).toContain('avrundas till −4,9\u00a0mn\u00a0kr');
});

test.each([
  ['profitability', 'municipality', '81/63'],
  ['profitability', 'region', '81/63'],
  ['profitability', 'employment-service', '81/63'],
  ['payback', 'municipality', '81/63'],
  ['payback', 'region', '81/63'],
  ['payback', 'social-insurance', '81/63'],
])('Samverkansteam: %s of %s comes from income scaled %s and cost without the factor', (figure, actor, ratio) => {
  const found = finding(samverkansteam, figure, `${figure} ${actor} total 1 paid`);
  expect(found.kind).toBe('differs');
  expect(found.explanations[0]?.kind).toBe('scaled-between-counts');
  expect(found.explanations[0]?.text.sv).toContain(ratio);
  expect(found.explanations[0]?.text.sv).toContain('utan faktorn 1,25');
});

test('Samverkansteam: from the published totals the municipality would have 2.7 M, not 4.0 M', () => {
  const found = finding(samverkansteam, 'profitability', 'profitability municipality total 1 paid');
  expect(found.recomputed?.point).toBe(2_700_000);
  expect(found.difference).toBe(1_300_000);
});

test('Samverkansteam: the factor is in the cost of society only', () => {
  const found = samverkansteam.findings.find(({ identity }) => identity === 'factor-at-society-only');
  expect(found?.explanations.map(({ kind }) => kind)).toEqual(['factor']);
  expect(found?.text.en).toContain('the actors carry SEK\u00a06.0 million, society SEK\u00a07.5 million');
});

test('Arbetsmarknadstorget: the state is its three parts, one krona apart by rounding', () => {
  const state = finding(arbetsmarknadstorget, 'state', 'income state total 1 paid');
  expect(state.kind).toBe('agrees');
  expect(state.printed?.point).toBe(232_395);
  expect(state.recomputed?.point).toBe(232_396);
});

test('Arbetsmarknadstorget: about 0.55 M is left for the 19 participants, 29 k each; the cost is about 2.2 M, 116 k each', () => {
  const left = derived(arbetsmarknadstorget, 'income participant total 1 paid').value;
  expect(Math.round(left.point / 10_000)).toBe(55);
  expect(left.low).toBeLessThanOrEqual(left.point);
  expect(Math.round(derived(arbetsmarknadstorget, 'income participant participant 1 paid').value.point / 1_000)).toBe(
    29,
  );
  expect(derived(arbetsmarknadstorget, 'cost society total 1 societal').value.point).toBe(2_200_000);
  expect(Math.round(derived(arbetsmarknadstorget, 'cost society participant 1 societal').value.point / 1_000)).toBe(
    116,
  );
  expect(derived(arbetsmarknadstorget, 'payback society total 1 societal').value.point).toBe(8);
  expect(arbetsmarknadstorget.summary.differs).toBe(0);
});

// Cost, yearly income and potential per participant recomputed from Payoff's list; income to the nearest hundred.
const list: [part: string, degree: string, payback: string, point: string, cost: number, income: number][] = [
  ['Arbetsmarknadstorget, Skellefteå', '26 %', '8 months', '4 600 kr', 119_600, 179_400],
  ['Samordningsteam Sala', '16 %', '11 months', '7 000 kr', 112_000, 122_200],
  ['TUNA, RAR', '13 %', '7 months', '3 600 kr', 46_800, 80_200],
  ['Jobbcoach, Kungälv-Stenungsund-Tjörn', '12 %', '5 months', '2 500 kr', 30_000, 72_000],
  ['Balder', '12 %', '12 months', '5 800 kr', 69_600, 69_600],
  ['Samordningsgruppen, Helsingborg', '11 %', '14 months', '7 900 kr', 86_900, 74_500],
  ['E.L.S.A., Vänersborg', '29 %', '17 months', '11 000 kr', 319_000, 225_200],
];

test.each(list)(
  "Payoff's list, %s: the three figures give cost and income per participant",
  (part, _degree, _payback, _point, cost, income) => {
    expect(derived(seven, 'cost society participant 1 societal', part).value.point).toBeCloseTo(cost, 0);
    const yearly = derived(seven, 'income society participant 1 societal', part);
    expect(Math.round(yearly.value.point / 100) * 100).toBe(income);
    expect(yearly.derivation.en).toContain('as in the report');
  },
);

test.each(list)(
  "Payoff's list, %s: cost and income give the three figures back",
  (part, degree, payback, point, cost, income) => {
    const potential = derived(seven, 'potential society participant 1 societal', part).value.point;
    const each = { per: 'participant', precision: 100 };
    const { findings, summary } = audit(
      parseReport({
        title: part,
        source: 'the same list, the other way',
        figures: [
          { figure: 'cost', ...each, value: cost },
          { figure: 'income', ...each, value: income },
          { figure: 'potential', ...each, value: Math.round(potential) },
          { figure: 'degree-of-effect', value: degree },
          { figure: 'payback', value: payback },
          { figure: 'cost-per-point', value: point, precision: 100 },
        ],
      }),
    );
    expect(summary.differs).toBe(0);
    expect(findings.filter(({ kind }) => kind === 'agrees').map(({ identity }) => identity)).toEqual([
      'payback',
      'cost-per-point',
      'degree-of-effect',
    ]);
  },
);

test('Lund: eight persons are needed, not seven; seven leave 24 000 kr', () => {
  const persons = finding(lund, 'persons-to-repay', 'persons-to-repay municipality total 1 paid');
  expect(persons.kind).toBe('differs');
  expect(persons.recomputed?.point).toBe(8);
  expect(persons.text.sv).toContain('7,12');
  expect(persons.explanations[0]?.text.sv).toContain('24\u00a0000\u00a0kr saknas');
});

test('Lund: five years are five times the unrounded year, and the rest falls on the state', () => {
  const years = lund.findings.filter(({ identity }) => identity === 'years');
  expect(years).toHaveLength(12);
  expect(years.filter(({ kind }) => kind !== 'agrees')).toEqual([]);
  expect(derived(lund, 'income state participant 1 paid', 'Typfall 1: arbete utan stöd').value.point).toBe(165_000);
  expect(derived(lund, 'income state participant 1 paid', 'Typfall 3: studier på folkhögskola').value.point).toBe(
    -126_000,
  );
});

test('Skellefteå § 600: swapped digits explain 27 000 kr, and the rows after it follow from the wrong one', () => {
  const result = row(skelleftea, 'Prognos resultat');
  expect(result.kind).toBe('differs');
  expect(result.recomputed?.point).toBe(1_208_470);
  expect(result.difference).toBe(27_000);
  expect(result.explanations[0]?.kind).toBe('swapped-digits');
  expect(result.explanations[0]?.text.en).toContain('5,358,900');
  expect(row(skelleftea, 'Resultat inklusive överskott').kind).toBe('agrees');
  expect(row(skelleftea, 'Utrymme för nya insatser').kind).toBe('agrees');
});

test("Knut'n: 10 500 kr of rent is moved to another row: eight months against five", () => {
  expect(row(skelleftea, 'Lokal i blanketten mot').difference).toBe(10_500);
  expect(row(skelleftea, 'Övriga kostnader i blanketten mot').difference).toBe(-10_500);
  expect(kinds(row(skelleftea, 'Lokal i blanketten mot'))).toContain('moved');
  const rent = row(skelleftea, 'Lokal i blanketten med');
  expect(rent.explanations.find(({ kind }) => kind === 'other-quantity')?.text.en).toContain(
    'agrees with 8 instead of 5 months',
  );
});

test('READY: the sum is not filled in', () => {
  expect(kinds(row(skelleftea, 'Summa kostnader'))).toEqual(['not-filled-in']);
});

test('Background report: all target groups agree with N = 61; 47 is not 15 % of 351; 48 is three quarters of 63', () => {
  const shares = skelleftea.findings.filter(({ identity }) => identity === 'share');
  expect(shares.filter(({ kind }) => kind === 'agrees')).toHaveLength(11);
  const youth = row(skelleftea, 'Nya insatser 2013');
  expect(youth.recomputed?.point).toBeCloseTo(0.134, 3);
  expect(youth.explanations[0]?.text.en).toBe('15% of 351 is 53.');
  expect(row(skelleftea, 'Tre fjärdedelar').explanations[0]?.text.en).toContain('of 63');
});
