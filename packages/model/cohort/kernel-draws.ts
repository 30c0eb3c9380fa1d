import type { Case, TypeCase } from '../case/case.ts';
import { actorsOf, subjects } from '../figures/subject.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import type { DrawPlan } from '../kernel/draws/draw-plan.ts';
import { DrawPlanner } from '../kernel/draws/plan-draws.ts';
import { type OnShare, runAtOnce, runInPieces, type RunPlan } from '../kernel/draws/run-plan.ts';
import { ledgerOutputsOf } from '../kernel/output.ts';
import { Programs } from '../kernel/programs.ts';
import { type Actor, actors } from '../ledger/actor.ts';
import { type UncertainInput, varies } from '../uncertainty/inputs.ts';
import { drawnValue, steady } from '../uncertainty/kernel-sampler.ts';
import type { InputColumns, SampledChange, Sampler } from '../uncertainty/sampler.ts';
import { SharedInputs } from './kernel-inputs.ts';

export interface DrawRun {
  /** Told the share that is done, many times a second. What it returns is waited for, and what it throws ends the run. */
  readonly onProgress?: OnShare | undefined;
  /** How the compiled rules are run; here, some tens of milliseconds at a time, unless given. */
  readonly runPlan?: RunPlan | undefined;
}

/** The sums that people are added to: everybody's ledger before, after and in the reference situation of the potential. */
const sums = { before: 0, after: 1, reference: 2 } as const;
const countOfSums = Object.keys(sums).length;

/** What a parameter is tried at, to see whether it moves anything: a standard deviation to each side, as far as it can be. */
function trialsOf({ base, least, most, distribution: { standardDeviation } }: UncertainInput): readonly number[] {
  return [Math.max(least, base - standardDeviation), Math.min(most, base + standardDeviation)];
}

/** What one sum less another comes to for some actors, in each draw. @throws RangeError for what is not a number */
function difference(
  columns: readonly Float64Array[],
  of: number,
  from: number,
  some: readonly Actor[],
  draws: number,
): Float64Array {
  const result = new Float64Array(draws);
  for (const actor of some) {
    const place = actors.indexOf(actor);
    const [more, less] = [columns[of * actors.length + place], columns[from * actors.length + place]];
    for (let draw = 0; draw < draws; draw += 1)
      result[draw] = (result[draw] ?? 0) + ((more?.[draw] ?? Number.NaN) - (less?.[draw] ?? Number.NaN));
  }
  const wrong = result.findIndex((one) => Number.isNaN(one));
  if (wrong !== -1) throw new RangeError(`Draw ${String(wrong)}: the change for ${some.join(', ')} is not a number`);
  return result;
}

/**
 * People whose change is worked out anew in draws of what they share: prices, parameters and settings. Their facts
 * are packed as numbers and not kept. The same seed gives the same sums to the last bit, however many people are
 * added at a time and however the plan is run.
 */
export class PeopleDraws {
  readonly #shared: SharedInputs;
  readonly #planner: DrawPlanner;
  #hasPotential = true;
  #plan: DrawPlan | undefined;
  #inputs: readonly UncertainInput[] | undefined;

  /**
   * @param settings the case of the cohort, with its stated distributions
   * @param moved ids of inputs that get columns although they do not vary by themselves
   * @throws ParameterError when the rules need a parameter for everybody that has no value on the date
   */
  constructor(settings: Case, moved: readonly string[] = []) {
    const { date, parameters } = settings.context;
    this.#shared = new SharedInputs(settings, moved);
    const { draws } = this.#shared;
    const ledger = ledgerOutputsOf(settings.file.settings?.payers);
    const outputs = Object.fromEntries(actors.map((actor) => [actor, ledger[actor]] as const));
    this.#planner = new DrawPlanner(
      new Programs({ date, parameters, varying: new Set(draws.parameters.keys()) }, outputs),
      draws,
      countOfSums,
    );
  }

  /** Adds people, each as one. @throws MissingInputError, ParameterError or RangeError when a rule of theirs lacks something */
  add(typeCases: readonly TypeCase[]): void {
    this.#plan = undefined;
    this.#inputs = undefined;
    const add = (situation: SituationFacts, sum: number): void => {
      this.#planner.add(this.#planner.read(situation), { weight: 1, sum });
    };
    for (const { before, after, reference } of typeCases) {
      add(before, sums.before);
      add(after, sums.after);
      if (reference === undefined) this.#hasPotential = false;
      else add(reference, sums.reference);
    }
  }

  /** The inputs that the people's changes depend on, those that vary first. To be read when all have been added. */
  get inputs(): readonly UncertainInput[] {
    this.#inputs ??= this.#withEffect(this.#shared.found(this.#planner.parameters));
    return this.#inputs;
  }

  /**
   * Without the parameters that move nothing, unless a distribution is stated for them: compiled rules look up
   * those of every branch, also of the branches that nobody takes.
   */
  #withEffect(found: readonly UncertainInput[]): readonly UncertainInput[] {
    const tried = found.filter(
      (input) => input.route.kind === 'parameter' && varies(input) && !this.#shared.isStated(input),
    );
    const trials = tried.flatMap((input) => trialsOf(input).map((value) => ({ input, value })));
    // The first draw is the case as it stands, each of the others one trial.
    const columns = tried.map((input): [string, Float64Array] => [
      input.id,
      Float64Array.from([input.base, ...trials.map((trial) => (trial.input === input ? trial.value : input.base))]),
    ]);
    const results = runAtOnce(this.#planned({ draws: 1 + trials.length, columns: new Map(columns) }));
    const moving = new Set(
      trials.filter((_, trial) => results.some((column) => column[trial + 1] !== column[0])).map(({ input }) => input),
    );
    return found.filter((input) => !tried.includes(input) || moving.has(input));
  }

  /**
   * The yearly change of all together, and the potential, in each draw. Inputs without a column are as in the case.
   * @throws RangeError for a column of an input that neither varies nor was to be moved
   */
  async run(columns: InputColumns, { onProgress, runPlan = runInPieces }: DrawRun = {}): Promise<SampledChange> {
    return this.#result(await runPlan(this.#checked(columns), onProgress), columns.draws);
  }

  /** The same at once: for views that take few draws. */
  readonly sampler: Sampler = { run: (columns) => this.#result(runAtOnce(this.#checked(columns)), columns.draws) };

  #checked(columns: InputColumns): DrawPlan {
    const plan = this.#planned(columns);
    const fixed = this.inputs.find((input) => columns.columns.has(input.id) && !this.#shared.hasColumn(input));
    if (fixed !== undefined)
      throw new RangeError(`The input ${fixed.id} does not vary, and was not among those to be moved`);
    return plan;
  }

  #planned({ draws: count, columns }: InputColumns): DrawPlan {
    this.#plan ??= this.#planner.plan(0);
    const owners = this.#plan.columns.map((column) => this.#shared.ownerOf(column));
    return {
      ...this.#plan,
      count,
      columns: owners.map((owner) => {
        const column = owner === undefined ? undefined : columns.get(owner.id);
        return owner === undefined || column === undefined ? steady(owner, count) : drawnValue(owner, column).column;
      }),
    };
  }

  #result(columns: readonly Float64Array[], draws: number): SampledChange {
    const change = (some: readonly Actor[]): Float64Array => difference(columns, sums.after, sums.before, some, draws);
    return {
      draws,
      income: Object.fromEntries(subjects.map((subject) => [subject, change(actorsOf(subject))])),
      later: undefined,
      publicIncome: undefined,
      potential: this.#hasPotential ? difference(columns, sums.reference, sums.before, actors, draws) : undefined,
      disposableIncome: undefined,
    };
  }
}
