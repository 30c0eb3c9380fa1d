import { describe, expect, test } from 'vitest';
import type { ExplanationStep } from '@samnytta/report';
import { plain, samnytta } from './program.ts';
import { cellIn, explanationIn, reportIn, tableIn, valueIn } from './report.ts';

const lund = 'examples/lund-2015.yaml';

function explained(words: readonly string[]): ExplanationStep {
  return explanationIn(reportIn(samnytta(['explain', lund, ...words, '--json']))).root;
}

function figureOf({ value }: ExplanationStep): string | undefined {
  return 'figure' in value ? value.figure : undefined;
}

function all(node: ExplanationStep): readonly ExplanationStep[] {
  return [node, ...node.children.flatMap(all)];
}

describe("society's figure of type case 1", () => {
  const explanation = explained(['income.society']);
  const nodes = all(explanation);

  test('is followed down to a section of law', () => {
    expect(figureOf(explanation)).toBe('income.society');
    const contribution = nodes.find(({ id }) => id === 'employer.contribution.total');
    // 31.42 % in all years 2009–2026, Socialavgiftslagen and the law on the general payroll tax.
    expect(contribution).toMatchObject({
      kind: 'parameter',
      value: { kind: 'share', value: 0.3142 },
      grade: { id: 'verified' },
    });
    expect(contribution?.source).toContain('Socialavgiftslagen (2000:980) 2 kap.');
    expect(contribution?.period?.from).toBe('2011-01-01');
  });

  test('is followed down to a price source', () => {
    const price = nodes.find(({ id }) => id === 'prices.gp-visit');
    expect(price?.source).toMatch(/2016/u);
  });

  test('says why what the report does not print was chosen', () => {
    const inferred = nodes.find(({ id }) => id === 'assumptions.officer-hours');
    expect(inferred?.grade?.id).toBe('assumed');
    expect(inferred?.because?.text.sv).toContain('Prislistans'.toLowerCase());
  });

  test('each sum is the sum of its parts', () => {
    const sums = nodes.filter(
      ({ kind, children }) =>
        kind === 'part' && children.length > 1 && children.every((child) => child.kind === 'part'),
    );
    for (const { value, children } of [explanation, ...sums]) {
      expect(children.reduce((sum, child) => sum + valueIn(child.value), 0)).toBeCloseTo(valueIn(value), 2);
    }
  });
});

describe('as a tree', () => {
  const swedish = samnytta(['explain', lund, 'income.society']);
  const english = samnytta(['explain', lund, 'income.society', '--lang', 'en']);

  test('tells formula, source, place, dates and grade', () => {
    const text = plain(swedish.output.replaceAll(/[│├└─]/gu, ''));
    expect(swedish.exitCode).toBe(0);
    expect(text).toContain('Bruttolön + Arbetsgivaravgift + Avtalsförsäkringar och avtalspension');
    expect(text).toContain('Socialavgiftslagen (2000:980)');
    expect(text).toContain(
      'parameter: employer.contribution.total · gäller: från 2011-01-01 · hur säkert: kontrollerad mot källa',
    );
    expect(text).toContain('uppgift i fallet: assumptions.officer-hours · hur säkert: antagen');
    expect(plain(english.output.replaceAll(/[│├└─]/gu, ''))).toContain(
      'in force: from 2011-01-01 · how certain: verified in a source',
    );
  });

  test('what recurs is told once and then referred to', () => {
    const labourCost = swedish.output.match(/Arbetskraftskostnad: /gu) ?? [];
    expect(labourCost).toHaveLength(1);
    const references = [...swedish.output.matchAll(/\(se\s+(?:│\s+)*(\[\d+\])\s+(?:│\s+)*ovan\)/gu)].map(
      ([, mark]) => mark,
    );
    expect(references.length).toBeGreaterThan(2);
    for (const mark of references) expect(swedish.output.indexOf(`${mark ?? ''} `)).toBeGreaterThan(0);
  });

  test('fits the width', () => {
    for (const columns of [80, 120]) {
      const { output } = samnytta(['explain', lund, 'income.society'], { environment: { COLUMNS: String(columns) } });
      // A web address may be longer than what is left of the line.
      const lines = output.split('\n').filter((line) => !line.includes('https://'));
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(columns);
    }
  });

  test('--depth leaves out what is further in, and says how much', () => {
    const short = samnytta(['explain', lund, 'income.society', '--depth', '1']);
    expect(short.output).not.toContain('Arbetsgivaravgift');
    expect(short.output).toContain('höj --depth');
    const { children: parts } = explained(['income.society', '--depth', '1']);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every(({ children }) => children.length === 0)).toBe(true);
    expect(parts.some(({ omitted = 0 }) => omitted > 0)).toBe(true);
  });
});

test.each([
  ['samhället', 'income.society'],
  ['kommunen', 'income.municipality'],
  ['intäkt.regionen', 'income.region'],
  ['potential', 'potential.society'],
  ['society', 'income.society'],
  ['disponibel inkomst', 'disposable-income'],
  ['line.production.employer', 'line.production.employer'],
])('%s means %s', (written, figure) => {
  expect(figureOf(explained([written]))).toBe(figure);
});

test('disposable income of type case 1 rises by 61 000 kr (Payoff, Finsam Lund, 2015-03-17)', () => {
  expect(Math.abs(valueIn(explained(['disposable-income']).value) - 61_000)).toBeLessThanOrEqual(500);
});

test('a figure that cannot be given says why', () => {
  const { output, exitCode } = samnytta(['explain', lund, 'cost.society']);
  expect(exitCode).toBe(0);
  expect(output).toContain('Insatsens kostnad är inte angiven');
});

test('without a figure, what can be explained is listed with its value, or why it has none', () => {
  const { output, exitCode } = samnytta(['explain', lund]);
  expect(exitCode).toBe(0);
  expect(output).toContain('disposable-income');
  expect(output).toContain('line.production.employer');
  const report = reportIn(samnytta(['explain', lund, '--json']));
  const [figures, subjects] = [tableIn(report, 'figures'), tableIn(report, 'subjects')];
  expect(cellIn(figures, 'cost', 'society')).toMatchObject({ kind: 'not-given', figure: 'cost.society' });
  // Type case 1: society's 459 000 kr and the municipality's 193 000 kr (Payoff, Finsam Lund, 2015-03-17).
  expect(Math.abs(valueIn(cellIn(subjects, 'society', 'income')) - 459_000)).toBeLessThanOrEqual(500);
  expect(Math.abs(valueIn(cellIn(subjects, 'municipality', 'income')) - 193_000)).toBeLessThanOrEqual(1_500);
  for (const rule of ['profitability-5', 'present-value']) {
    expect(figures.rows.map(({ id }) => id)).toContain(rule);
    expect(figureOf(explained([`${rule}.municipality`]))).toBe(`${rule}.municipality`);
  }
  for (const { id } of tableIn(report, 'lines').rows.slice(0, 2)) expect(figureOf(explained([id]))).toBe(id);
});
