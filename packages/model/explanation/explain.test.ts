import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase, readCaseText } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Language } from '../language/text.ts';
import { assessmentOf, changeLineId, explainable, explainFigure, UnknownFigureError } from './explain-figure.ts';
import type { Explanation } from './explain.ts';
import { valueText } from './value-text.ts';

const told = (node: Explanation | undefined): string => (node?.sources ?? []).map(({ text }) => text.sv).join(' ');

const lund = evaluate(readCaseText(readFileSync(new URL('../../../examples/lund-2015.yaml', import.meta.url), 'utf8')));
const languages: readonly Language[] = ['sv', 'en'];

function all(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.children.flatMap(all)];
}

describe('explainFigure', () => {
  it('tells the value that the result shows, for every figure and ledger line of every type case', () => {
    for (const assessment of lund.assessments) {
      for (const id of explainable(assessment)) {
        const explained = explainFigure(assessment, id);
        const figure = assessment.figures.find((one) => one.id === id);
        if (figure?.value !== undefined) expect(explained.value, id).toBe(figure.value);
        const line = assessment.typeCase?.change.lines.find((one) => changeLineId(one) === id);
        if (line !== undefined) expect(explained.value, id).toBe(line.amount);
      }
    }
  });

  it('is as long over 40 years of a declining rate as over four: each rate stands once', () => {
    const factorOver = (horizon: number) => {
      const appraisal = { horizon, discountSchedule: 'green-book', marginalCostOfFunds: 1 };
      const [only] = evaluate(
        readCase({
          title: 'x',
          date: '2026-01-01',
          statedChange: { participants: 1, society: '1000 SEK/year' },
          appraisal,
        }),
      ).assessments;
      return all(explainFigure(only!, 'present-value.society')).find(({ id }) => id === 'effect-factor');
    };
    const factor = factorOver(40);
    expect(
      factor?.children
        .filter(({ label }) => label.en.startsWith('Discount rate'))
        .map(({ label, value }) => [label.en, value]),
    ).toEqual([
      ['Discount rate (years 1–30)', 0.035],
      ['Discount rate (years 31–75)', 0.03],
    ]);
    expect(factor?.formula).toEqual(factorOver(4)?.formula);
  });

  it('leads from society’s income of type case 1 down to a section of law, a dated parameter and a price source', () => {
    const [first] = lund.assessments;
    if (first === undefined) throw new Error('The Lund example has no type case');
    const nodes = all(explainFigure(first, 'income.society'));
    const contribution = nodes.find((node) => node.id === 'employer.contribution.total');
    expect(contribution?.value).toBe(0.3142);
    expect(told(contribution)).toMatch(/Socialavgiftslagen.*2 kap\./u);
    const price = nodes.find(
      (node) => node.kind === 'input' && node.id.startsWith('prices.') && node.unit === 'SEK/unit',
    );
    expect(told(price)).toMatch(/\(\d{4}\)/u);
  });

  it('leads from the municipality’s income to the tax law', () => {
    const [first] = lund.assessments;
    if (first === undefined) throw new Error('The Lund example has no type case');
    const nodes = all(explainFigure(first, 'income.municipality'));
    expect(nodes.some((node) => told(node).includes('Inkomstskattelagen (1999:1229) 63 kap.'))).toBe(true);
    expect(nodes.some((node) => node.id === 'local-tax.municipality.lund' && node.value === 0.2124)).toBe(true);
  });

  it('names the municipality and the region with their rates and where those are from', () => {
    const typeCases = [{ name: 'T', before: {}, after: { work: [{ wage: '26000 SEK/month' }] } }];
    const [only] = evaluate(
      readCase({ title: 'T', date: '2013-01-01', residence: { municipality: 'Norsjö kommun' }, typeCases }),
    ).assessments;
    const nodes = all(explainFigure(only!, 'income.municipality'));
    // Skatteverket and SCB SM OE 18 SM 1301: 23.35 and 10.30 per cent.
    for (const [id, name, rate] of [
      ['local-tax.municipality.norsjo', 'Norsjö', 0.2335],
      ['local-tax.region.vasterbotten', 'Region Västerbotten', 0.103],
    ] as const) {
      const node = nodes.find((one) => one.id === id);
      expect(node).toMatchObject({ value: rate, grade: 'verified' });
      expect(node?.label.sv).toContain(name);
      expect(told(node)).toContain('SCB');
    }
  });

  it('ends in parameters with a period and grade, or in inputs with a place in the case', () => {
    for (const assessment of lund.assessments) {
      for (const node of all(explainFigure(assessment, 'income.society'))) {
        if (node.children.length > 0) continue;
        if (node.kind === 'parameter' || node.kind === 'schedule') {
          expect(told(node), node.id).not.toBe('');
          expect(node.grade, node.id).toBeDefined();
        } else if (node.kind === 'input') {
          expect(node.id, node.label.sv).not.toBe('');
        } else {
          expect(node.formula, node.label.sv).toBeDefined();
        }
      }
    }
  });

  it.each(languages)('has words for every node in %s', (language) => {
    for (const { label, formula } of all(explainFigure(assessmentOf(lund, undefined), 'income.society'))) {
      expect(label[language].trim()).not.toBe('');
      expect(`${label[language]} ${formula?.[language] ?? ''}`).not.toMatch(/undefined|NaN|\[object/u);
    }
  });

  it('explains once what several values are made of', () => {
    const nodes = all(explainFigure(assessmentOf(lund, 'work'), 'income.society'));
    const wages = new Set(nodes.filter(({ label }) => label.sv === 'Bruttolön'));
    expect(nodes.filter(({ label }) => label.sv === 'Bruttolön').length).toBeGreaterThan(1);
    expect(wages.size).toBe(1);
  });

  it('adds up: the parts of an income sum to it', () => {
    for (const assessment of lund.assessments) {
      for (const figure of assessment.figures.filter((one) => one.id.startsWith('income.'))) {
        const [income] = explainFigure(assessment, figure.id).children;
        const parts = income?.children ?? [];
        if (parts.length === 0) continue;
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(figure.value ?? Number.NaN, 6);
      }
    }
  });

  it('names the nearest figure when asked for one that does not exist', () => {
    const [first] = lund.assessments;
    if (first === undefined) throw new Error('The Lund example has no type case');
    expect(() => explainFigure(first, 'income.samhälle')).toThrow(UnknownFigureError);
    expect(() => explainFigure(first, 'incom.society')).toThrow(/income\.society/u);
  });

  it('explains a cohort through the people that each type case stands for', () => {
    const cohort = evaluate(
      readCase({
        title: 'Kohort',
        date: '2015-01-01',
        typeCases: [12, 8].map((participants, index) => ({
          name: `Typfall ${String(index + 1)}`,
          participants,
          before: { supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }] },
          after: { work: [{ wage: '19000 SEK/month' }] },
        })),
      }),
    );
    const [income] = explainFigure(assessmentOf(cohort, 'cohort'), 'income.municipality').children;
    expect(income?.children.map((child) => child.weight)).toEqual([12, 8]);
    const [first] = income?.children ?? [];
    expect(first?.formula?.sv).toBe(`12 × ${valueText((first?.value ?? 0) / 12, 'SEK/year', 'sv')}`);
    expect(income?.children.reduce((sum, child) => sum + child.value, 0)).toBeCloseTo(income?.value ?? Number.NaN, 6);
  });
});
