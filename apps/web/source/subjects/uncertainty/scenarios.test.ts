import { changedCase, changeTo, evaluate, figureOf, readCaseText } from '@samnytta/model';
import { scenarioTable, statedScenarios } from '@samnytta/model/uncertainty';
import { describe, expect, it } from 'vitest';
import { examples } from '#subjects/example/examples.ts';
import { drawAssessment } from './simulate-assessment.ts';

const text = examples.find(({ id }) => id === 'illustration-2026')?.text ?? '';
const withScenarios = (scenarios: string): string => text.replace(/^scenarios:[^]*/mu, `scenarios: ${scenarios}\n`);

/** Net present values of the scenarios of a case, and of the case read with the same changes. */
function valuesOf(caseText: string, moved?: { readonly id: string; readonly factor: number }) {
  const ofCase = readCaseText(caseText);
  const original = evaluate(ofCase);
  const all = original.assessments.at(-1);
  const input = all && drawAssessment(original, all).inputs.find(({ id }) => id === moved?.id);
  const moves = input && moved ? [{ input, value: input.base * moved.factor }] : [];
  const result = evaluate(changedCase(ofCase, moves.map(changeTo)));
  const assessment = result.assessments.at(-1);
  const model = assessment && drawAssessment(result, assessment).model;
  if (model === undefined) throw new Error('The example has no assessment');
  const table = scenarioTable('stated', model.assessment.figures, statedScenarios(result, model));
  const place = table?.figures.findIndex(({ id }) => id === 'net-present-value.society') ?? -1;
  const expected = ofCase.scenarios.map(({ changes }) => {
    const own = moves.filter((one) => !changes.some(({ name }) => one.input.id === `assumptions.${name}`));
    const same = evaluate(changedCase(readCaseText(caseText, changes), own.map(changeTo))).assessments.at(-1);
    return same && figureOf(same, 'net-present-value.society')?.value;
  });
  return { shown: table?.scenarios.map(({ values }) => values[place]) ?? [], expected };
}

describe('scenarios that a case states', () => {
  it.each([
    ['of assumptions', text],
    [
      'of a setting that is no assumption',
      withScenarios('{ long: { set: { appraisal.horizon: 8, deadweight: 10 % } } }'),
    ],
    ['of a rule', withScenarios('{ ceiling: { set: { settings.subsidyCeiling: ignored } } }')],
  ])('%s come to what the case read with the same changes does, with moved values too', (_, caseText) => {
    for (const moved of [
      undefined,
      { id: 'assumptions.officer-hours', factor: 1.4 },
      { id: 'assumptions.deadweight', factor: 1.2 },
    ]) {
      const { shown, expected } = valuesOf(caseText, moved);
      expect(expected.length).toBeGreaterThan(0);
      expect(shown).toEqual(expected.map((value) => expect.closeTo(value ?? Number.NaN, 2)));
    }
  });

  it('are none where nothing that they change matters', () => {
    const result = evaluate(readCaseText(withScenarios('{ same: { set: { deadweight: 25 % } } }')));
    const assessment = result.assessments.at(-1);
    const model = assessment && drawAssessment(result, assessment).model;
    expect(model && scenarioTable('stated', model.assessment.figures, statedScenarios(result, model))).toBe(undefined);
  });
});
