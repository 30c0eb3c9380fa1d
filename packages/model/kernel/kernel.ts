import type { SituationFacts } from '../graph/situation-facts.ts';
import { inBoth } from '../language/text.ts';
import { SamnyttaError } from '../language/samnytta-error.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { drawsInBlock, peopleInBlock } from './layout.ts';
import type { Payers } from '../rules/supports/payers.ts';
import { type KernelOutput, type LedgerOutput, ledgerOutputsOf } from './output.ts';
import { type PackedPeople, packPeople } from './people/pack-people.ts';
import { type PeoplePlan, PeopleModules } from './people/people-plan.ts';
import { blockSum } from './people/people-results.ts';
import { BlockRunner } from './people/run-blocks.ts';
import type { DrawPlan } from './draws/draw-plan.ts';
import type { Draws } from './draws/draws.ts';
import { planDraws } from './draws/plan-draws.ts';
import { DrawRunner } from './draws/run-draws.ts';
import { Programs } from './programs.ts';

/** What a kernel is made for. */
export interface KernelRequest<Name extends string> {
  /** The day whose rules apply, `YYYY-MM-DD`. */
  readonly date: string;
  readonly parameters: ParameterCatalogue;
  /** One number per person for each; see {@link ledgerOutputsOf}. */
  readonly outputs: Readonly<Record<Name, KernelOutput>>;
}

/** One number per person and output, in the order that the people came. */
export interface PeopleResults<Name extends string> {
  readonly count: number;
  /** Pairs of rows that the compiled functions say that they have been through. */
  readonly pairs: number;
  /** SEK per year, or the unit of the output's expression. */
  readonly columns: Readonly<Record<Name, Float64Array>>;
  /** Sum over people of an output; the same to the last bit however many threads worked. */
  readonly sumOf: (output: Name) => number;
}

/** Sums over people of each output, one number per draw. */
export interface DrawResults<Name extends string> {
  readonly count: number;
  /** Pairs of draws that the compiled functions say that they have been through. */
  readonly pairs: number;
  readonly columns: Readonly<Record<Name, Float64Array>>;
}

/** A rule of some person needs what does not exist, such as a parameter outside its dates. */
export class MissingValueError extends SamnyttaError {
  /** Place of the person among those given, from 0. */
  readonly person: number;
  /** What some of these people lack; the one of this person is among them. */
  readonly missing: readonly Error[];
  constructor(person: number, output: string, missing: readonly Error[]) {
    const reasons = inBoth((language) =>
      missing.map((one) => (one instanceof SamnyttaError ? one.text[language] : one.message)).join(' '),
    );
    super('MissingValueError', {
      sv: `Person ${String(person)}: ${output} är inget tal. Något av detta saknas: ${reasons.sv}`,
      en: `Person ${String(person)}: ${output} is not a number. One of these is missing: ${reasons.en}`,
    });
    this.missing = missing;
    this.person = person;
  }
}

/** The rule graph compiled for one date and catalogue. */
export class Kernel<Name extends string> {
  readonly programs: Programs;
  readonly #request: KernelRequest<Name>;
  readonly #modules: PeopleModules;
  readonly #names: readonly Name[];

  constructor(request: KernelRequest<Name>) {
    const { date, parameters, outputs } = request;
    this.#request = request;
    this.programs = new Programs({ date, parameters, varying: new Set() }, outputs);
    this.#modules = new PeopleModules(this.programs);
    this.#names = Object.keys(outputs) as Name[];
  }

  /**
   * Puts people in columns, to be run once or more.
   * @param shared in shared memory, for {@link runOnThreads}
   * @throws MissingInputError, ParameterError or RangeError when a person lacks what a rule of theirs reads
   */
  pack(people: Iterable<SituationFacts>, { shared = false } = {}): PackedPeople {
    return packPeople(this.programs, people, shared);
  }

  /** What {@link BlockRunner} needs to run packed people, here or in a thread. */
  plan(packed: PackedPeople): PeoplePlan {
    return this.#modules.plan(packed);
  }

  /** Every output for every person. @throws MissingValueError */
  run(people: Iterable<SituationFacts> | PackedPeople): PeopleResults<Name> {
    const packed = 'person' in people ? people : this.pack(people);
    const columns = this.#names.map(() => new Float64Array(packed.count));
    const runner = new BlockRunner(this.plan(packed));
    runner.run(0, Math.ceil(packed.count / peopleInBlock), columns);
    return this.results(packed, columns, runner.pairs);
  }

  /** Results from columns in the order of the outputs. @throws MissingValueError when one of them is not a number */
  results(packed: PackedPeople, columns: readonly Float64Array[], pairs: number): PeopleResults<Name> {
    this.#check(packed, columns);
    const named = this.#named(columns);
    return { count: packed.count, pairs, columns: named, sumOf: (output) => blockSum(named[output]) };
  }

  /**
   * Prepares draws: works out what does not vary, once, and compiles the rest. The plan can be run again with
   * other `columns` of the same length in the same order.
   * @param weights how many times each person counts, 1 unless given; the negative weight of a person before the
   *   change, beside the same person after it, gives the change
   * @throws MissingInputError, ParameterError or RangeError when a person lacks what a rule of theirs reads
   */
  planDraws(people: Iterable<SituationFacts>, draws: Draws, weights?: readonly number[]): DrawPlan {
    const { date, parameters, outputs } = this.#request;
    const programs = new Programs({ date, parameters, varying: new Set(draws.parameters.keys()) }, outputs);
    return planDraws(programs, people, draws, weights);
  }

  /** Every output in every draw, summed over people by weight. @throws RangeError when one of them is not a number */
  draw(people: Iterable<SituationFacts>, draws: Draws, weights?: readonly number[]): DrawResults<Name> {
    return this.runDraws(this.planDraws(people, draws, weights));
  }

  /** Runs a plan of this kernel, once or more. */
  runDraws(plan: DrawPlan): DrawResults<Name> {
    const columns = this.#names.map(() => new Float64Array(plan.count));
    const runner = new DrawRunner(plan);
    runner.run(0, Math.ceil(plan.count / drawsInBlock), columns);
    return this.drawResults(plan, columns, runner.pairs);
  }

  /** Results from columns in the order of the outputs. */
  drawResults(plan: DrawPlan, columns: readonly Float64Array[], pairs: number): DrawResults<Name> {
    for (const [place, column] of columns.entries()) {
      const draw = column.findIndex((one) => Number.isNaN(one));
      if (draw !== -1) throw new RangeError(`Draw ${String(draw)}: ${this.#names[place] ?? ''} is not a number`);
    }
    return { count: plan.count, pairs, columns: this.#named(columns) };
  }

  #named(columns: readonly Float64Array[]): Record<Name, Float64Array> {
    return Object.fromEntries(this.#names.map((name, place) => [name, columns[place] ?? new Float64Array()])) as Record<
      Name,
      Float64Array
    >;
  }

  #check(packed: PackedPeople, columns: readonly Float64Array[]): void {
    const groups = packed.groups.flatMap((rows, group) => (rows === undefined ? [] : [group]));
    const person = this.programs.person(groups);
    for (const { target, value } of person.outputs) {
      if (!value.mayBeMissing) continue;
      const place = columns[target]?.findIndex((one) => Number.isNaN(one)) ?? -1;
      if (place === -1) continue;
      const errors = [...groups.flatMap((group) => this.programs.groups[group]?.missing ?? []), ...person.missing];
      const different = new Map(errors.map((error) => [error.message, error]));
      throw new MissingValueError(place, this.#names[target] ?? '', [...different.values()]);
    }
  }
}

/**
 * Compiles the ledger for one date and catalogue; for other outputs make a {@link Kernel}.
 * @throws ParameterError when the ledger needs a parameter that has no value on the date
 */
export function compile({
  date,
  parameters,
  payers,
}: {
  readonly date: string;
  readonly parameters: ParameterCatalogue;
  readonly payers?: Payers | undefined;
}): Kernel<LedgerOutput> {
  return new Kernel({ date, parameters, outputs: ledgerOutputsOf(payers) });
}
