import { basisOfTypeCases } from '../evaluation/basis.ts';
import { incomesOfStatedChange } from '../evaluation/stated-change.ts';
import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { evaluateTypeCase } from '../evaluation/evaluate-case.ts';
import type { Case } from '../case/case.ts';
import { type Move, withMoves } from '../case/change/moved-case.ts';
import type { Basis } from '../figures/assess.ts';
import { type Subject, subjects } from '../figures/subject.ts';
import type { UncertainInput } from './inputs.ts';
import { programmeSampler } from './programme-sampler.ts';
import type { InputColumns, SampledChange, Sampler } from './sampler.ts';
import { typeCasesOf } from './seen-values.ts';

interface Evaluated extends Pick<Basis, 'income' | 'later' | 'potential'> {
  readonly disposableIncome: number;
}

/** What the assessment's change would be if the case were this one. */
function evaluated(ofCase: Case, assessment: Assessment, ids: ReadonlySet<string>): Evaluated {
  if (ids.size === 0) return { ...incomesOfStatedChange(ofCase), disposableIncome: Number.NaN };
  const weighted = ofCase.typeCases
    .filter(({ id }) => ids.has(id))
    .map((typeCase) => ({
      result: evaluateTypeCase(typeCase, ofCase),
      weight: assessment.typeCase === undefined ? (typeCase.participants ?? 0) : 1,
    }));
  const disposableIncome = weighted.reduce(
    (sum, { result: { before, after }, weight }) => sum + weight * (after.disposableIncome - before.disposableIncome),
    0,
  );
  const { income, later, potential } = basisOfTypeCases(ofCase, weighted);
  return { income, later, potential, disposableIncome };
}

/**
 * The sampler that defines what a sampler does: for each draw the case is evaluated anew with the
 * drawn values in place. Slow (about a millisecond per type case and draw).
 * @throws ParameterError when a drawn situation needs a parameter that has no value on the date
 */
export function referenceSampler(
  result: EvaluationResult,
  assessment: Assessment,
  inputs: readonly UncertainInput[],
): Sampler {
  const { programme } = assessment;
  if (programme !== undefined)
    return programmeSampler(result, programme, (own) => referenceSampler(result, own, inputs));
  const ids = new Set(typeCasesOf(assessment, result.typeCases).map(({ typeCase }) => typeCase.id));
  const known: readonly Subject[] = subjects.filter((subject) => assessment.basis.income[subject] !== undefined);
  return {
    run({ draws, columns }: InputColumns): SampledChange {
      const columnsOf = (): Readonly<Record<string, Float64Array>> =>
        Object.fromEntries(known.map((subject) => [subject, new Float64Array(draws)]));
      const income = columnsOf();
      const later = assessment.basis.later?.map(() => ({ income: columnsOf() }));
      const potential = assessment.basis.potential === undefined ? undefined : new Float64Array(draws);
      const disposableIncome = ids.size === 0 ? undefined : new Float64Array(draws);
      for (let draw = 0; draw < draws; draw += 1) {
        const moves = inputs.flatMap((input): readonly Move[] => {
          const value = columns.get(input.id)?.[draw];
          return value === undefined ? [] : [{ input, value }];
        });
        const found = evaluated(withMoves(result.case, moves), assessment, ids);
        const put = (into: Readonly<Record<string, Float64Array>>, from: Basis['income'] | undefined): void => {
          for (const subject of known) into[subject]?.fill(from?.[subject]?.value ?? Number.NaN, draw, draw + 1);
        };
        put(income, found.income);
        for (const [index, one] of (later ?? []).entries()) put(one.income, found.later?.[index]);
        if (potential !== undefined) potential[draw] = found.potential?.value ?? Number.NaN;
        if (disposableIncome !== undefined) disposableIncome[draw] = found.disposableIncome;
      }
      return { draws, income, later, publicIncome: undefined, potential, disposableIncome };
    },
  };
}
