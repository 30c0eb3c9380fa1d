import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { actorsOf, subjects } from '../figures/subject.ts';
import { actors } from '../ledger/actor.ts';
import type { Draws, DrawnValue } from '../kernel/draws/draws.ts';
import { compile, type DrawResults, type Kernel } from '../kernel/kernel.ts';
import type { LedgerOutput } from '../kernel/output.ts';
import { parameterOf } from '../parameters/look-up.ts';
import type { UncertainInput } from './inputs.ts';
import { referenceSampler } from './reference-sampler.ts';
import type { InputColumns, SampledChange, Sampler } from './sampler.ts';
import { inputId, typeCasesOf } from './seen-values.ts';

/** Below this many draws the reference is quicker than compiling. */
const fewDraws = 40;

/** The columns as the kernel takes them: what a stated value is multiplied by, or the value itself. */
export function kernelDraws(inputs: readonly UncertainInput[], { draws, columns }: InputColumns): Draws {
  const facts = new Map<string, { readonly input: UncertainInput; readonly drawn: DrawnValue }>();
  const parameters = new Map<string, DrawnValue>();
  for (const input of inputs) {
    const column = columns.get(input.id);
    if (column === undefined) continue;
    const { route, base } = input;
    if (route.kind === 'parameter') parameters.set(route.parameter, { column, isRelative: false });
    if (route.kind !== 'fact') continue;
    const drawn = base === 0 ? { column, isRelative: false } : { column: column.map((value) => value / base), isRelative: true };
    facts.set(input.id, { input, drawn });
  }
  return {
    count: draws,
    parameters,
    input: (fact, name) => {
      const found = facts.get(inputId(fact));
      return found?.input.route.kind === 'fact' && found.input.route.names.includes(name) ? found.drawn : undefined;
    },
  };
}

/** Sums by subject from the kernel's sums by actor. */
function bySubject({ count, columns }: DrawResults<LedgerOutput>): SampledChange['income'] {
  return Object.fromEntries(
    subjects.map((subject) => {
      const sum = new Float64Array(count);
      for (const actor of subject === 'society' ? actors : actorsOf(subject)) {
        const column = columns[actor];
        for (let draw = 0; draw < count; draw += 1) sum[draw] = (sum[draw] ?? 0) + (column[draw] ?? Number.NaN);
      }
      return [subject, sum];
    }),
  );
}

/**
 * The fast sampler: type cases go through the compiled rules. What the kernel does not take (a stated
 * change, a schedule that varies) and a handful of draws go through the reference.
 */
export function kernelSampler(
  result: EvaluationResult,
  assessment: Assessment,
  inputs: readonly UncertainInput[],
  reference: Sampler = referenceSampler(result, assessment, inputs),
): Sampler {
  const typeCases = typeCasesOf(assessment, result.typeCases).map(({ typeCase }) => typeCase);
  if (typeCases.length === 0) return reference;
  const { context } = result.case;
  const isSchedule = ({ route }: UncertainInput): boolean =>
    route.kind === 'parameter' && parameterOf(context.parameters, route.parameter).kind === 'schedule';
  const weights = typeCases.flatMap(({ participants }) => {
    const weight = assessment.typeCase === undefined ? (participants ?? 0) : 1;
    return [weight, -weight];
  });
  const change = typeCases.flatMap(({ before, after }) => [after, before]);
  const potential = typeCases.flatMap(({ before, reference: full }) => (full === undefined ? [] : [full, before]));
  let kernel: Kernel<LedgerOutput> | undefined;
  return {
    run(columns: InputColumns): SampledChange {
      const isForReference = columns.draws < fewDraws || inputs.some((input) => columns.columns.has(input.id) && isSchedule(input));
      if (isForReference) return reference.run(columns);
      kernel ??= compile({ date: context.date, parameters: context.parameters });
      const draws = kernelDraws(inputs, columns);
      return {
        draws: columns.draws,
        income: bySubject(kernel.draw(change, draws, weights)),
        potential: assessment.basis.potential === undefined ? undefined : bySubject(kernel.draw(potential, draws, weights)).society,
      };
    },
  };
}
