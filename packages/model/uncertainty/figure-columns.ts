import { moved } from '../case/change/moved.ts';
import { inputId } from '../case/change/place.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import { netPresentValue, netPresentValueNeeds, publicIncome } from '../figures/appraisal.ts';
import { type Forms, factsOfAppraisal, formsOf, plainForms } from '../figures/appraisal-settings.ts';
import { contributionOf, type Figure, knownOf } from '../figures/assess.ts';
import type { FigureNeed } from '../figures/figure-rule.ts';
import { type Convention, figureRule, type FigureRule } from '../figures/figure-rules.ts';
import { type Known, requirementOf } from '../figures/needs.ts';
import { actorsOf, type Subject } from '../figures/subject.ts';
import { income } from '../figures/inputs.ts';
import { ofYear, statedYears } from '../figures/years.ts';
import type { Expression } from '../graph/expression.ts';
import type { Fact, Facts } from '../graph/situation-facts.ts';
import { at, type Column, ValueColumns } from '../kernel/value/value-columns.ts';
import { type Actor, publicActors } from '../ledger/actor.ts';
import { type FigureLeaf, type FigureProgram, figureProgramOn, type FigureUse, people } from './figure-program.ts';
import type { UncertainInput } from './inputs.ts';
import type { InputColumns, SampledChange } from './sampler.ts';

/** The plain sum of a yearly effect: nothing is discounted, fades or would have happened anyway. */
const plain = {
  discountRate: 0,
  persistence: 1,
  deadweight: 0,
  displacement: 0,
  realisation: 1,
  marginalCostOfFunds: 1,
} as const;

/** Without these a cost is never earned back. */
const aboveZero: readonly FigureNeed[] = ['positive-income', 'value-per-person', 'adjusted-value-per-person'];

/** One column from another, draw by draw. */
function each(column: Column, apply: (value: number) => number): Column {
  return typeof column === 'number' ? apply(column) : column.map(apply);
}

/**
 * Key figures in every draw, by the same rules as the figures of the assessment. Columns are worked
 * out when they are asked for and kept. In a draw where a figure has no meaning its value is NaN; a
 * payback that never comes, or a number of people that there is not, is Infinity.
 */
export class FigureColumns {
  readonly assessment: Assessment;
  readonly draws: number;
  readonly #inputs: ReadonlyMap<string, UncertainInput>;
  readonly #columns: InputColumns;
  readonly #sampled: SampledChange;
  readonly #known: Known;
  readonly #program: FigureProgram;
  readonly #values: ValueColumns;
  readonly #settings: Facts['inputs'];
  readonly #forms: Forms;
  readonly #figures = new Map<string, Float64Array>();

  constructor(
    assessment: Assessment,
    inputs: readonly UncertainInput[],
    columns: InputColumns,
    sampled: SampledChange,
  ) {
    this.assessment = assessment;
    this.draws = columns.draws;
    this.#inputs = new Map(inputs.map((input) => [input.id, input]));
    this.#columns = columns;
    this.#sampled = sampled;
    const { basis } = assessment;
    this.#known = knownOf(basis);
    this.#settings = {
      ...factsOfAppraisal(basis.appraisal),
      ...basis.widerEffects?.prevention,
      ...basis.widerEffects?.indirectEffects,
    };
    this.#forms = formsOf(basis.appraisal, basis.later !== undefined);
    this.#program = figureProgramOn(basis.date, basis.parameters);
    this.#values = new ValueColumns(columns.draws, (place) => this.#leaf(this.#program.leaves[place]));
  }

  /**
   * A key figure of the assessment, one value for each draw.
   * @param id rule and subject, such as `profitability-5.society`
   * @throws RangeError for a figure that the assessment does not have
   */
  column(id: string): Float64Array {
    const known = this.#figures.get(id);
    if (known !== undefined) return known;
    const figure = this.figure(id);
    const column = this.#worth(figureRule(figure.rule), figure.subject);
    this.#figures.set(id, column);
    return column;
  }

  /** The figure at the values of the case. @throws RangeError for one that there is not */
  figure(id: string): Figure {
    const figure = this.assessment.figures.find((one) => one.id === id);
    if (figure !== undefined) return figure;
    throw new RangeError(
      `The assessment has no figure "${id}"; expected one of ${this.assessment.figures.map((one) => one.id).join(', ')}`,
    );
  }

  /**
   * A subject's net position after a number of years, SEK: the effects so far less the cost. In the
   * published convention nothing is discounted, fades or would have happened anyway; the rule is the
   * same. NaN without a cost.
   * @param years whole number from 0 to the longest horizon; 0 is the cost alone
   */
  netPosition(subject: Subject, years: number, convention: Convention): Float64Array {
    const isPublished = convention === 'published';
    const use = {
      subject,
      fixed: { ...(isPublished && plain), horizon: years },
      forms: isPublished ? plainForms : this.#forms,
    };
    const needs: readonly FigureNeed[] = isPublished ? ['cost'] : netPresentValueNeeds;
    return this.#filled(needs, { subject, forms: this.#forms }, this.#of(netPresentValue, use), Number.NaN);
  }

  #of(rule: Expression, use: FigureUse): Column {
    return this.#values.of(this.#program.valueOf(rule, use));
  }

  #worth({ rule, needs, perHead, isOverFunderYears, mayNeverCome }: FigureRule, subject: Subject): Float64Array {
    const years = isOverFunderYears === true ? this.assessment.basis.funding?.years.value : undefined;
    const use = { subject, perHead, forms: this.#forms, ...(years !== undefined && { fixed: { horizon: years } }) };
    return this.#filled(needs, use, this.#of(rule, use), mayNeverCome === true ? Infinity : Number.NaN);
  }

  /** @param never value in draws where what is to be above zero is not */
  #filled(needs: readonly FigureNeed[], use: FigureUse, value: Column, never: number): Float64Array {
    const result = typeof value === 'number' ? new Float64Array(this.draws).fill(value) : value.slice();
    // The first need that is not met decides, so it is put in last.
    for (const need of needs.toReversed()) {
      const holds = this.#holds(need, use);
      const otherwise = aboveZero.includes(need) ? never : Number.NaN;
      if (holds === 1) continue;
      for (let draw = 0; draw < result.length; draw += 1) if (at(holds, draw) !== 1) result[draw] = otherwise;
    }
    return result;
  }

  /** One in draws where what a figure needs is there, else zero. */
  #holds(need: FigureNeed, { subject, fixed }: FigureUse): Column {
    const required = requirementOf(need, subject, this.#known);
    if (typeof required === 'boolean') return required ? 1 : 0;
    return each(this.#of(required, { subject, forms: this.#forms, fixed }), (value) => (value > 0 ? 1 : 0));
  }

  #leaf(leaf: FigureLeaf | undefined): Column {
    const { basis } = this.assessment;
    const subject = leaf?.subject ?? 'society';
    for (const [index, later] of (this.#sampled.later ?? []).entries()) {
      if (leaf?.name === ofYear(income.name, index + 2)) return later.income[subject] ?? 0;
      if (leaf?.name === ofYear(publicIncome.name, index + 2)) return this.#sumOfPublicActors(later);
    }
    switch (leaf?.name) {
      case statedYears.name:
        return 1 + (this.#sampled.later?.length ?? 0);
      case 'income':
        return this.#sampled.income[subject] ?? 0;
      case 'potential':
        return this.#sampled.potential ?? 0;
      case 'publicIncome':
        return this.#sampled.publicIncome ?? this.#sumOfPublicActors(this.#sampled);
      case 'paidCost':
        return basis.cost === undefined ? 0 : this.drawn(basis.cost.paid);
      case 'costShare':
        return this.#share(actorsOf(subject));
      case 'publicCostShare':
        return this.#share(publicActors);
      case 'contribution':
        return this.drawn(contributionOf(subject, basis));
      case 'contributionYears':
        return basis.funding?.years.value ?? 0;
      case 'indirectTaxFactor':
        return this.drawn(basis.indirectTaxFactor);
      case people:
        return basis.participants;
      default: {
        const setting = this.#settings[leaf?.name ?? ''];
        if (setting === undefined)
          throw new RangeError(`The input "${leaf?.name ?? ''}" is missing; expected a column for it`);
        return this.drawn(setting);
      }
    }
  }

  #sumOfPublicActors({ income: bySubject }: Pick<SampledChange, 'income'>): Column {
    const incomes = publicActors.map((actor) => bySubject[actor]).filter((column) => column !== undefined);
    const sum = new Float64Array(this.draws);
    for (const one of incomes)
      for (let draw = 0; draw < sum.length; draw += 1) sum[draw] = (sum[draw] ?? 0) + (one[draw] ?? Number.NaN);
    return sum;
  }

  /** A fact of the key figures, or of an outcome, in each draw: moved as its input is drawn. */
  drawn(fact: Fact): Column {
    const id = inputId(fact);
    const column = this.#columns.columns.get(id);
    const input = this.#inputs.get(id);
    return column === undefined || input === undefined
      ? fact.value
      : column.map((drawn) => moved(fact.value, input.base, drawn));
  }

  #share(some: readonly Actor[]): number {
    return some.reduce((sum, actor) => sum + (this.assessment.basis.cost?.shares[actor].value ?? 0), 0);
  }
}
