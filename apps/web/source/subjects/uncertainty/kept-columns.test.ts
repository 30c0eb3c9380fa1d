import { changedCase, changeTo, evaluate, readCaseText } from '@samnytta/model';
import { drawInputs, groupCorrelation, uncertainInputs, varies } from '@samnytta/model/uncertainty';
import { describe, expect, it } from 'vitest';
import { examples } from '#subjects/example/examples.ts';
import { KeptColumns } from './kept-columns.ts';

const text = examples.find(({ id }) => id === 'illustration-2026')?.text ?? '';
const ofCase = readCaseText(text);

/** The inputs that vary, when one of them has another value, and how the pages draw them. */
function inputsOf(moved: string | undefined, factor = 1, draws = 500) {
  const original = evaluate(ofCase);
  const assessment = original.assessments.at(-1);
  if (assessment === undefined) throw new Error('The example has no assessment');
  const found = uncertainInputs(original, assessment).find(({ id }) => id === moved);
  const result =
    found === undefined
      ? original
      : evaluate(changedCase(ofCase, [changeTo({ input: found, value: found.base * factor })]));
  const same = result.assessments.find(({ id }) => id === assessment.id) ?? assessment;
  return {
    inputs: uncertainInputs(result, same).filter(varies),
    settings: { seed: 7, draws, correlation: groupCorrelation(result) },
  };
}

describe('columns kept from one draw to the next', () => {
  it('are those that all inputs drawn together would give, whatever has been moved before', () => {
    const kept = new KeptColumns();
    const wage = inputsOf(undefined).inputs.find(({ group }) => group === 'wages')?.id;
    const price = inputsOf(undefined).inputs.find(({ group }) => group === 'prices')?.id;
    for (const [moved, factor] of [
      [undefined, 1],
      [wage, 1.1],
      [price, 0.8],
      [price, 0.9],
      [undefined, 1],
    ] as const) {
      const { inputs, settings } = inputsOf(moved, factor);
      expect(kept.draw(inputs, settings), moved).toEqual(drawInputs(inputs, settings));
    }
    const fewer = inputsOf(undefined, 1, 100);
    expect(kept.draw(fewer.inputs, fewer.settings)).toEqual(drawInputs(fewer.inputs, fewer.settings));
  });

  it('are drawn anew only for the input that is moved', () => {
    const kept = new KeptColumns();
    const first = inputsOf(undefined);
    const moved = first.inputs.find(({ group }) => group === 'prices')?.id ?? '';
    const before = kept.draw(first.inputs, first.settings).columns;
    const second = inputsOf(moved, 1.2);
    const after = kept.draw(second.inputs, second.settings).columns;
    const isSame = [...after].filter(([id, column]) => column === before.get(id)).map(([id]) => id);
    expect(isSame.length).toBe(after.size - 1);
    expect(isSame).not.toContain(moved);
  });
});
