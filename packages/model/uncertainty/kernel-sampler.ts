import type { Case } from '../case/case.ts';
import { isProportional, moved } from '../case/change/moved.ts';
import { inputId } from '../case/change/place.ts';
import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { actorsOf, subjects } from '../figures/subject.ts';
import { actors } from '../ledger/actor.ts';
import type { Draws, DrawnValue } from '../kernel/draws/draws.ts';
import type { DrawPlan } from '../kernel/draws/draw-plan.ts';
import { compile, type DrawResults, type Kernel } from '../kernel/kernel.ts';
import type { LedgerOutput } from '../kernel/output.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import { parameterOf } from '../parameters/look-up.ts';
import type { UncertainInput } from './inputs.ts';
import { programmeSampler } from './programme-sampler.ts';
import { referenceSampler } from './reference-sampler.ts';
import type { InputColumns, SampledChange, Sampler } from './sampler.ts';
import { typeCasesOf } from './seen-values.ts';

/** Below this many draws the reference is quicker than compiling. */
const fewDraws = 40;

/** Whether the kernel takes what a stated value is multiplied by, or the value itself. */
export function isRelative({ route, base }: UncertainInput): boolean {
  return route.kind === 'fact' && isProportional(base);
}

/** A column as the kernel takes it. */
export function drawnValue(input: UncertainInput, column: Float64Array): DrawnValue {
  const relative = isRelative(input);
  // Every input has a column of its own, which a plan knows it by.
  return {
    column: relative ? column.map((value) => moved(1, input.base, value)) : column.slice(),
    isRelative: relative,
  };
}

/** The column of an input that is as in the case, and of a plan's own ones. */
export function steady(input: UncertainInput | undefined, count: number): Float64Array {
  return new Float64Array(count).fill(input === undefined || isRelative(input) ? 1 : input.base);
}

/** The columns by input, as the kernel takes them. */
function drawnValues(
  inputs: readonly UncertainInput[],
  { columns }: InputColumns,
): ReadonlyMap<UncertainInput, DrawnValue> {
  const values = inputs.flatMap((input): [UncertainInput, DrawnValue][] => {
    const column = columns.get(input.id);
    return column === undefined ? [] : [[input, drawnValue(input, column)]];
  });
  return new Map(values);
}

function drawsOf(values: ReadonlyMap<UncertainInput, DrawnValue>, count: number): Draws {
  const facts = new Map<string, { readonly names: readonly string[]; readonly drawn: DrawnValue }>();
  const parameters = new Map<string, DrawnValue>();
  for (const [{ id, route }, drawn] of values) {
    if (route.kind === 'parameter') parameters.set(route.parameter, drawn);
    if (route.kind === 'fact') facts.set(id, { names: route.names, drawn });
  }
  return {
    count,
    parameters,
    input: (fact, name) => {
      const found = facts.get(inputId(fact));
      return found?.names.includes(name) ? found.drawn : undefined;
    },
  };
}

/** Draws over the same people, planned once for as long as no other inputs vary. */
class PlannedDraws {
  readonly #kernel: Kernel<LedgerOutput>;
  readonly #people: readonly SituationFacts[];
  readonly #weights: readonly number[];
  #planned:
    | {
        readonly plan: DrawPlan;
        readonly inputs: readonly (UncertainInput | undefined)[];
        readonly varying: ReadonlySet<UncertainInput>;
      }
    | undefined;

  constructor(kernel: Kernel<LedgerOutput>, people: readonly SituationFacts[], weights: readonly number[]) {
    this.#kernel = kernel;
    this.#people = people;
    this.#weights = weights;
  }

  /** Whether the draws before these were of the same inputs, or of more. */
  hasPlanOf(values: ReadonlyMap<UncertainInput, unknown>): boolean {
    return this.#planned !== undefined && [...values.keys()].every((input) => this.#planned?.varying.has(input));
  }

  run(values: ReadonlyMap<UncertainInput, DrawnValue>, count: number): DrawResults<LedgerOutput> {
    const { plan, inputs } = (this.hasPlanOf(values) ? this.#planned : undefined) ?? this.#plan(values, count);
    const columns = inputs.map((input) => (input && values.get(input)?.column) ?? steady(input, count));
    return this.#kernel.runDraws({ ...plan, count, columns });
  }

  #plan(values: ReadonlyMap<UncertainInput, DrawnValue>, count: number) {
    const plan = this.#kernel.planDraws(this.#people, drawsOf(values, count), this.#weights);
    const owners = new Map([...values].map(([input, { column }]) => [column, input]));
    this.#planned = { plan, inputs: plan.columns.map((column) => owners.get(column)), varying: new Set(values.keys()) };
    return this.#planned;
  }
}

const kernels = new WeakMap<Case, Kernel<LedgerOutput>>();

/** The compiled rules of a case, compiled once for all its assessments. */
function kernelOf(ofCase: Case): Kernel<LedgerOutput> {
  const {
    context: { date, parameters },
    file: { settings },
  } = ofCase;
  const kernel = kernels.get(ofCase) ?? compile({ date, parameters, payers: settings?.payers });
  kernels.set(ofCase, kernel);
  return kernel;
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
 * change, a schedule that varies) and a handful of draws that there is no plan for go through the reference.
 */
export function kernelSampler(
  result: EvaluationResult,
  assessment: Assessment,
  inputs: readonly UncertainInput[],
  reference: Sampler = referenceSampler(result, assessment, inputs),
): Sampler {
  const { programme } = assessment;
  if (programme !== undefined) return programmeSampler(result, programme, (own) => kernelSampler(result, own, inputs));
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
  const later = (assessment.basis.later ?? []).map((_, index) =>
    typeCases.flatMap(({ before, after, later: years }) => [years[index] ?? after, before]),
  );
  let planned:
    | { readonly change: PlannedDraws; readonly later: readonly PlannedDraws[]; readonly potential: PlannedDraws }
    | undefined;
  const compiled = (): NonNullable<typeof planned> => {
    const kernel = kernelOf(result.case);
    return {
      change: new PlannedDraws(kernel, change, weights),
      later: later.map((people) => new PlannedDraws(kernel, people, weights)),
      potential: new PlannedDraws(kernel, potential, weights),
    };
  };
  return {
    run(columns: InputColumns): SampledChange {
      const { draws } = columns;
      const values = drawnValues(inputs, columns);
      const isFew = draws < fewDraws && planned?.change.hasPlanOf(values) !== true;
      if (isFew || [...values.keys()].some(isSchedule)) return reference.run(columns);
      const { change: ofChange, later: ofLater, potential: ofPotential } = (planned ??= compiled());
      const results = ofChange.run(values, draws);
      let laterOnce: SampledChange['later'];
      let potentialOnce: Float64Array | undefined;
      return {
        draws,
        income: bySubject(results),
        // Only the appraisal needs them.
        get later() {
          if (later.length === 0) return undefined;
          return (laterOnce ??= ofLater.map((year) => ({ income: bySubject(year.run(values, draws)) })));
        },
        publicIncome: undefined,
        // Few figures need it, and it takes as long as all else.
        get potential() {
          if (assessment.basis.potential === undefined) return undefined;
          return (potentialOnce ??= bySubject(ofPotential.run(values, draws)).society);
        },
        disposableIncome: results.columns['disposable-income'],
      };
    },
  };
}
