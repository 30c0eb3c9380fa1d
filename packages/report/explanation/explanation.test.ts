import { assessmentOf, evaluate, type Explanation, explainFigure, readCase } from '@samnytta/model';
import { describe, expect, test } from 'vitest';
import type { ExplanationStep } from '../document/schema.ts';
import { explanationBlock } from './explanation-report.ts';

const result = evaluate(
  readCase({
    title: 'Test',
    date: '2015-01-01',
    assumptions: { hours: { value: 72, because: 'Sex timmar i månaden' } },
    typeCases: [
      {
        name: 'Arbete',
        before: {
          supports: [{ kind: 'social-assistance', amount: '120000 SEK/year' }],
          resources: [{ item: 'social-worker-hour', quantity: '$hours' }],
        },
        after: { work: [{ wage: '19000 SEK/month' }] },
      },
    ],
  }),
);
const assessment = assessmentOf(result, undefined);

function all(step: ExplanationStep): readonly ExplanationStep[] {
  return [step, ...step.children.flatMap(all)];
}

function leaves(one: Explanation): ReadonlySet<string> {
  return new Set(one.children.length === 0 ? [one.id] : one.children.flatMap((child) => [...leaves(child)]));
}

describe.each(['income.participant', 'income.society'])('%s', (figure) => {
  const steps = all(explanationBlock(assessment, figure).root);

  test('nothing is lost: every leaf of the explanation is among the steps', () => {
    const shown = new Set(
      steps.filter(({ children, above }) => children.length === 0 && above?.mark === undefined).map(({ id }) => id),
    );
    expect([...leaves(explainFigure(assessment, figure))].filter((id) => !shown.has(id))).toEqual([]);
  });

  test('what is told once is referred to, further down, and the mark leads to a step that says the same', () => {
    const references = steps.filter(({ above }) => above?.mark !== undefined);
    expect(references.length).toBeGreaterThan(0);
    for (const { children: none, above, ...own } of references) {
      const at = steps.findIndex(({ mark }) => mark === above?.mark);
      const { children = [], mark: _, ...target } = steps[at] ?? {};
      expect(target).toEqual(own);
      expect(children.length).toBeGreaterThan(none.length);
      expect(steps.findIndex((step) => step.above?.mark === above?.mark)).toBeGreaterThan(at);
    }
  });

  test('marks are numbered from one in reading order', () => {
    const marks = steps.flatMap(({ mark }) => mark ?? []);
    expect(marks).toEqual(marks.map((_, index) => index + 1));
  });

  test('no step only repeats the one above it', () => {
    for (const { label, value, weight, children } of steps) {
      const [only] = children;
      if (children.length !== 1 || only === undefined || weight !== undefined || only.grade !== undefined) continue;
      expect([only.label, only.value]).not.toEqual([label, value]);
    }
  });
});

test('what is cut off far in is told whole where it comes again less far in', () => {
  const inFull = all(explanationBlock(assessment, 'income.participant').root);
  for (const depth of [1, 2, 3, 4]) {
    const steps = all(explanationBlock(assessment, 'income.participant', depth).root);
    for (const { above } of steps)
      if (above?.mark !== undefined) expect(steps.some(({ mark }) => mark === above.mark)).toBe(true);
    expect(steps.length).toBeLessThan(inFull.length);
  }
});

test('a reason in the words of the case says what language it is in, and each place where it can be changed', () => {
  const hours = all(explanationBlock(assessment, 'income.society').root).find(({ id }) => id === 'assumptions.hours');
  expect(hours?.because).toEqual({ text: { sv: 'Sex timmar i månaden', en: 'Sex timmar i månaden' }, language: 'sv' });
  expect(hours?.place).toEqual({ in: 'case', name: 'assumptions.hours' });
});
