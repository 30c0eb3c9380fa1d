import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import type { OutcomeClass } from '../evaluation/programme.ts';
import { type Subject, subjects } from '../figures/subject.ts';
import type { InputColumns, SampledChange, Sampler } from './sampler.ts';

/** An outcome with what samples one person with it; undefined for those for whom nothing changes. */
interface Sampled {
  readonly outcome: OutcomeClass;
  readonly sampler: Sampler | undefined;
}

/** One outcome in the draws: one person's change, and how many people it counts for. */
interface Weighted {
  readonly change: SampledChange;
  readonly people: Float64Array;
}

function sumOver(
  all: readonly Weighted[],
  draws: number,
  columnOf: (change: SampledChange) => Float64Array | undefined,
): Float64Array {
  const sum = new Float64Array(draws);
  for (const { change, people } of all) {
    const column = columnOf(change);
    for (let draw = 0; draw < draws; draw += 1)
      sum[draw] = (sum[draw] ?? 0) + (people[draw] ?? 0) * (column?.[draw] ?? Number.NaN);
  }
  return sum;
}

/**
 * The people of a programme: as many in every draw, divided among its outcomes by what the draw says of them.
 * @param samplerOf samples one person with an outcome
 */
export function programmeSampler(
  { assessments }: EvaluationResult,
  programme: readonly OutcomeClass[],
  samplerOf: (assessment: Assessment) => Sampler,
): Sampler {
  const sampled = programme.map((outcome): Sampled => {
    const own = assessments.find(({ typeCase }) => typeCase !== undefined && typeCase.typeCase === outcome.typeCase);
    return { outcome, sampler: own && samplerOf(own) };
  });
  const participants = programme.reduce((sum, { people }) => sum + people, 0);
  return {
    run(inputs: InputColumns): SampledChange {
      const { draws, columns } = inputs;
      const numbers = sampled.map(
        ({ outcome: { id, people } }) => columns.get(id) ?? new Float64Array(draws).fill(people),
      );
      /** What a number counts for when some of the outcomes share all the people. */
      const scaled = (isOne: (one: Sampled) => boolean): readonly Float64Array[] => {
        const total = new Float64Array(draws);
        for (const [place, one] of sampled.entries())
          if (isOne(one))
            for (let draw = 0; draw < draws; draw += 1)
              total[draw] = (total[draw] ?? 0) + (numbers[place]?.[draw] ?? 0);
        return numbers.map((column) =>
          column.map((value, draw) => (participants * value) / (total[draw] ?? Number.NaN)),
        );
      };
      const changes = sampled.map(({ sampler }) => sampler?.run(inputs));
      const weighted = (people: readonly Float64Array[]): readonly Weighted[] =>
        changes.flatMap((change, place): readonly Weighted[] => {
          const own = people[place];
          return change === undefined || own === undefined ? [] : [{ change, people: own }];
        });
      const ofAll = weighted(scaled(() => true));
      // Those for whom nothing changes could have changed as much as the others on average.
      const asOthers = weighted(scaled(({ sampler }) => sampler !== undefined));
      const income = subjects.map((subject): readonly [Subject, Float64Array] => [
        subject,
        sumOver(ofAll, draws, (change) => change.income[subject]),
      ]);
      return {
        draws,
        income: Object.fromEntries(income),
        get later() {
          const years = Math.max(0, ...ofAll.map(({ change }) => change.later?.length ?? 0));
          if (years === 0) return undefined;
          return Array.from({ length: years }, (_, year) => ({
            income: Object.fromEntries(
              subjects.map((subject) => [
                subject,
                sumOver(ofAll, draws, (change) => (change.later?.[year] ?? change).income[subject]),
              ]),
            ),
          }));
        },
        publicIncome: undefined,
        get potential() {
          return asOthers.every(({ change }) => change.potential !== undefined)
            ? sumOver(asOthers, draws, ({ potential }) => potential)
            : undefined;
        },
        disposableIncome: sumOver(ofAll, draws, (change) => change.disposableIncome),
      };
    },
  };
}
