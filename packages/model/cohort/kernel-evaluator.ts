import type { Case, TypeCase } from '../case/case.ts';
import { MissingInputError } from '../graph/evaluate.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import { Kernel, MissingValueError } from '../kernel/kernel.ts';
import { type LineOutput, MetItems } from '../kernel/line-outputs.ts';
import { sumOver } from '../ledger/actor.ts';
import { totalByActor } from '../ledger/ledger.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { evaluateOneByOne, type PeopleEvaluator, type PersonChange } from './person-change.ts';

/**
 * From how many people the compiled rules are quicker: compiling takes as long as it takes the reference to
 * evaluate about this many. `npm run bench` measures both, in processes that have evaluated nobody before.
 */
export const manyPeople = 60;

/** What the same sum in another order may differ by, SEK: the ends of doubles, well below what is held between evaluators. */
const noise = 1e-7;

type Law = Pick<Case['context'], 'date' | 'parameters'>;

/** A line with the columns that it is summed from. */
interface Line {
  readonly line: LineOutput;
  readonly terms: readonly { readonly sign: 1 | -1; readonly column: Float64Array }[];
}

function amountOf({ terms }: Line, row: number): number {
  let sum = 0;
  for (const { sign, column } of terms) sum += sign * (column[row] ?? Number.NaN);
  return sum;
}

/** What differs between two rows, line by line. */
function linesBetween(lines: readonly Line[], before: number, after: number): PersonChange['lines'] {
  const changed: PersonChange['lines'][number][] = [];
  for (const one of lines) {
    const amount = amountOf(one, after) - amountOf(one, before);
    if (Math.abs(amount) <= noise) continue;
    const { account, taxOn, label, actor, nature } = one.line;
    changed.push({ account, taxOn, label, actor, nature, amount });
  }
  return changed;
}

/** Errors for a situation that the rules cannot be worked out for, or that the compiled ones read more of than is there. */
function isMissing(error: unknown): boolean {
  return error instanceof MissingValueError || error instanceof MissingInputError || error instanceof ParameterError;
}

/** People through the compiled rules: the kronor of the reference, many at a time. */
export class KernelEvaluator {
  readonly #met = new MetItems();
  #law: Law | undefined;
  #compiled: { readonly kernel: Kernel<string>; readonly lines: readonly LineOutput[] } | undefined;
  #pairs = 0;

  /** As the reference, which people go through that a rule lacks something for, so that it can say what. */
  readonly evaluate: PeopleEvaluator = (typeCases, ofCase) => {
    try {
      return this.#changes(typeCases, ofCase.context);
    } catch (error) {
      if (!isMissing(error)) throw error;
      return evaluateOneByOne(typeCases, ofCase);
    }
  };

  /** Pairs of rows that the compiled functions have been through. */
  get pairs(): number {
    return this.#pairs;
  }

  /** One kernel for a law and the sorts of items met so far, with room for those of these situations. */
  #kernelFor(situations: readonly SituationFacts[], { date, parameters }: Law) {
    const isSameLaw = this.#law?.date === date && this.#law.parameters === parameters;
    const isNew = situations.map((one) => this.#met.note(one)).includes(true);
    if (this.#compiled !== undefined && isSameLaw && !isNew) return this.#compiled;
    const { outputs, lines } = this.#met.lineOutputs();
    this.#law = { date, parameters };
    this.#compiled = undefined;
    this.#compiled = { kernel: new Kernel({ date, parameters, outputs }), lines };
    return this.#compiled;
  }

  #changes(typeCases: readonly TypeCase[], law: Law): readonly PersonChange[] {
    const sides = typeCases.flatMap(({ before, after }) => [before, after]);
    const references = typeCases.flatMap(({ reference }) => (reference === undefined ? [] : [reference]));
    const situations = [...sides, ...references];
    const { kernel, lines } = this.#kernelFor(situations, law);
    const { columns, pairs } = kernel.run(situations);
    this.#pairs += pairs;
    const inColumns = lines.map((line): Line => ({
      line,
      terms: line.terms.map(({ sign, output }) => ({ sign, column: columns[output] ?? new Float64Array() })),
    }));
    let nextReference = sides.length;
    return typeCases.map(({ reference }, place) => {
      const before = place * 2;
      const own = linesBetween(inColumns, before, before + 1);
      const byActor = totalByActor(own);
      const potential =
        reference === undefined ? undefined : sumOver(totalByActor(linesBetween(inColumns, before, nextReference)));
      if (reference !== undefined) nextReference += 1;
      return { byActor, society: sumOver(byActor), potential, lines: own };
    });
  }
}

/** The evaluator for a number of people: one by one for few, and through the compiled rules for many. */
export function evaluatorFor(people: number): PeopleEvaluator {
  return people < manyPeople ? evaluateOneByOne : new KernelEvaluator().evaluate;
}
