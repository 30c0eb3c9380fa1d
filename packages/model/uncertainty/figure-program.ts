import type { Forms } from '../figures/appraisal-settings.ts';
import type { Subject } from '../figures/subject.ts';
import { inputOfYears } from '../figures/years.ts';
import { MissingInputError } from '../graph/evaluate.ts';
import type { Category, Expression, Total } from '../graph/expression.ts';
import { Lowering } from '../kernel/lower/lower-expression.ts';
import { Missing } from '../kernel/lower/missing.ts';
import type { LeafSource } from '../kernel/lower/program.ts';
import { type Law, Scope } from '../kernel/lower/scope.ts';
import { ValueBuilder } from '../kernel/value/value-builder.ts';
import type { Value } from '../kernel/value/value.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';

/** An input of the key figures; those that each subject has its own of come with the subject. */
export interface FigureLeaf {
  readonly name: string;
  readonly subject: Subject | undefined;
}

/** What the value of a rule is wanted for. */
export interface FigureUse {
  readonly subject: Subject;
  /** For one participant instead of all. */
  readonly perHead?: boolean | undefined;
  /** The alternatives of the rules that are chosen. */
  readonly forms: Forms;
  /** Inputs that have one value here, whatever they are in the draws. */
  readonly fixed?: Readonly<Record<string, number>> | undefined;
}

/** Inputs that each subject has its own of. */
const ofSubject: readonly string[] = ['income', 'costShare', 'contribution'];
/** Inputs that are totals over the participants. */
const totals: readonly string[] = ['income', 'potential', 'publicIncome', 'paidCost'];
/** The input that totals are divided by for one participant. */
export const people = 'people';

class FigureScope extends Scope {
  readonly #use: FigureUse;
  readonly #leafOf: (leaf: FigureLeaf) => Value;

  constructor(law: Law, builder: ValueBuilder, use: FigureUse, leafOf: (leaf: FigureLeaf) => Value) {
    super(law, builder);
    this.#use = use;
    this.#leafOf = leafOf;
  }

  override categoryOf({ name }: Category): string {
    const chosen = name === 'subject' ? this.#use.subject : this.#use.forms[name];
    if (chosen === undefined) throw new MissingInputError(name, 'a key figure');
    return chosen;
  }

  override leaf(source: LeafSource): Value {
    if (source.kind !== 'input') throw new TypeError(`A key figure reads ${source.kind}; expected inputs alone`);
    const { name } = source;
    const { subject, perHead, fixed } = this.#use;
    const value = fixed?.[name];
    if (value !== undefined) return this.builder.constant(value);
    const whole = this.#leafOf({ name, subject: ofSubject.includes(inputOfYears(name)) ? subject : undefined });
    return perHead === true && totals.includes(inputOfYears(name))
      ? this.builder.binary('divide', whole, this.#leafOf({ name: people, subject: undefined }))
      : whole;
  }

  override total({ collection }: Total): never {
    throw new TypeError(`A total over ${collection} has no column; expected a rule of the person alone`);
  }
}

/**
 * The rules of the key figures lowered, for a date and a catalogue. What subjects and horizons have in common is one
 * value, so that it is worked out once for all of them.
 */
export class FigureProgram {
  /** Inputs by the place of their leaf. */
  readonly leaves: FigureLeaf[] = [];
  readonly #law: Law;
  readonly #builder = new ValueBuilder();
  readonly #places = new Map<string, number>();
  readonly #lowerings = new Map<string, Lowering>();

  constructor(date: string, parameters: ParameterCatalogue) {
    this.#law = { date, parameters, varying: new Set() };
  }

  /** @throws ParameterError or MissingInputError when the rule needs what there is not */
  valueOf(rule: Expression, use: FigureUse): Value {
    const key = JSON.stringify([use.subject, use.perHead === true, use.fixed, use.forms]);
    const lowering =
      this.#lowerings.get(key) ??
      new Lowering(new FigureScope(this.#law, this.#builder, use, (leaf) => this.#leaf(leaf)));
    this.#lowerings.set(key, lowering);
    const value = lowering.lower(rule);
    if (value instanceof Missing) throw value.error;
    return value;
  }

  #leaf(leaf: FigureLeaf): Value {
    const key = `${leaf.name} ${leaf.subject ?? ''}`;
    const place = this.#places.get(key) ?? this.leaves.push(leaf) - 1;
    this.#places.set(key, place);
    return this.#builder.leaf(place, false);
  }
}

const programs = new WeakMap<ParameterCatalogue, Map<string, FigureProgram>>();

/** The program of a catalogue on a date; the same object each time, so that rules are lowered once. */
export function figureProgramOn(date: string, parameters: ParameterCatalogue): FigureProgram {
  const dates = programs.get(parameters) ?? new Map<string, FigureProgram>();
  programs.set(parameters, dates);
  const known = dates.get(date) ?? new FigureProgram(date, parameters);
  dates.set(date, known);
  return known;
}
