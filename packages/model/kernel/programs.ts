import type { Category, Collection } from '../graph/expression.ts';
import type { ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { type ItemProgram, itemProgram } from './lower/item-program.ts';
import { personProgram } from './lower/person-program.ts';
import type { Program } from './lower/program.ts';
import type { Law } from './lower/scope.ts';
import { Totals } from './lower/totals.ts';
import type { KernelOutput } from './output.ts';

/** The group that items with some categories belong to, found by asking for the categories that matter. */
interface Branch {
  readonly asks: Category | undefined;
  readonly group: number | undefined;
  readonly answers: Map<string | undefined, Branch>;
}

/** The programs of a kernel: one of the person, and one for each group of items as they are met. */
export class Programs {
  readonly law: Law;
  readonly outputs: Readonly<Record<string, KernelOutput>>;
  readonly totals = new Totals();
  readonly groups: ItemProgram[] = [];
  readonly #kinds = new Map<Collection, ReadonlySet<string>>();
  readonly #roots = new Map<string, Branch>();
  readonly #persons = new Map<string, Program>();

  /** @throws ParameterError when an output needs a parameter that has no value on the date */
  constructor(law: Law, outputs: Readonly<Record<string, KernelOutput>>) {
    this.law = law;
    this.outputs = outputs;
    this.person([]);
  }

  /** The person's program, for people whose items belong to some groups. */
  person(groups: Iterable<number>): Program {
    const missing = new Set([...groups].flatMap((group) => this.groups[group]?.missingTotals ?? []));
    const key = [...missing].sort((one, other) => one - other).join(' ');
    const known = this.#persons.get(key);
    if (known !== undefined) return known;
    const program = personProgram(this.law, this.outputs, this.totals, missing);
    this.#persons.set(key, program);
    return program;
  }

  /** Place in {@link groups} of the group that an item belongs to. */
  groupOf(collection: Collection, item: ItemFacts, situation: SituationFacts): number {
    const kinds = this.#kindsOf(collection);
    const kind = kinds.has(item.kind) ? item.kind : '';
    const categoryOf = ({ level, name }: Category): string | undefined =>
      (level === 'person' ? situation.person : item).categories[name]?.value;
    const key = `${collection} ${kind}`;
    let branch = this.#roots.get(key);
    while (branch?.asks !== undefined) branch = branch.answers.get(categoryOf(branch.asks));
    if (branch?.group !== undefined) return branch.group;
    const program = itemProgram(this.law, { collection, kind, categoryOf }, this.totals);
    const group = this.groups.push(program) - 1;
    this.#roots.set(key, grown(this.#roots.get(key), program.consulted, categoryOf, group));
    return group;
  }

  #kindsOf(collection: Collection): ReadonlySet<string> {
    const known = this.#kinds.get(collection);
    if (known !== undefined) return known;
    const kinds = this.totals.kindsOf(collection);
    this.#kinds.set(collection, kinds);
    return kinds;
  }
}

/**
 * A branch with the way to one more group. What a program asks next follows from the answers so far, so that
 * two ways part only at an answer.
 */
function grown(
  branch: Branch | undefined,
  asked: readonly Category[],
  categoryOf: (category: Category) => string | undefined,
  group: number,
): Branch {
  const [first, ...later] = asked;
  if (first === undefined) return { asks: undefined, group, answers: new Map() };
  const answers = branch?.answers ?? new Map<string | undefined, Branch>();
  const answer = categoryOf(first);
  answers.set(answer, grown(answers.get(answer), later, categoryOf, group));
  return { asks: first, group: undefined, answers };
}
