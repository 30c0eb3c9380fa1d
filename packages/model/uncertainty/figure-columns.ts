import type { Assessment } from '../evaluation/evaluate.ts';
import { netPresentValue, netPresentValueNeeds } from '../figures/appraisal.ts';
import { type Basis, type Figure, knownOf } from '../figures/assess.ts';
import type { FigureNeed } from '../figures/figure-rule.ts';
import { type Convention, figureRule, type FigureRule } from '../figures/figure-rules.ts';
import { type Known, requirementOf } from '../figures/needs.ts';
import { payback } from '../figures/published.ts';
import { actorsOf, type Subject } from '../figures/subject.ts';
import type { Fact } from '../graph/situation-facts.ts';
import { type Actor, publicActors } from '../ledger/actor.ts';
import { at, type Column, ColumnEvaluation, combine } from './column-evaluation.ts';
import type { UncertainInput } from './inputs.ts';
import { moved } from './replace.ts';
import type { InputColumns, SampledChange } from './sampler.ts';
import { inputId } from './seen-values.ts';

function sumOfColumns(columns: readonly Column[]): Column {
  return columns.reduce((sum, column) => combine([sum, column], (a, b) => a + b), 0);
}

/**
 * Key figures in every draw, by the same rules as the figures of the assessment. Columns are worked
 * out when they are asked for and kept. In a draw where a figure has no meaning its value is NaN; a
 * payback that never comes is Infinity.
 */
export class FigureColumns {
  readonly assessment: Assessment;
  readonly draws: number;
  readonly #inputs: ReadonlyMap<string, UncertainInput>;
  readonly #columns: InputColumns;
  readonly #sampled: SampledChange;
  readonly #known: Known;
  readonly #evaluations = new Map<string, ColumnEvaluation>();
  readonly #figures = new Map<string, Float64Array>();
  #publicIncomeOnce: Column | undefined;

  constructor(assessment: Assessment, inputs: readonly UncertainInput[], columns: InputColumns, sampled: SampledChange) {
    this.assessment = assessment;
    this.draws = columns.draws;
    this.#inputs = new Map(inputs.map((input) => [input.id, input]));
    this.#columns = columns;
    this.#sampled = sampled;
    this.#known = knownOf(assessment.basis);
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
    throw new RangeError(`The assessment has no figure "${id}"; expected one of ${this.assessment.figures.map((one) => one.id).join(', ')}`);
  }

  /**
   * A subject's net position after a number of years, SEK: the effects so far less the cost. In the
   * published convention nothing is discounted, fades or would have happened anyway; the rule is the
   * same. NaN without a cost.
   * @param years whole number from 0 to the longest horizon; 0 is the cost alone
   */
  netPosition(subject: Subject, years: number, convention: Convention): Float64Array {
    const evaluation = this.#over(subject, convention).with({ inputs: { horizon: years }, categories: {} });
    const needs: readonly FigureNeed[] = convention === 'published' ? ['cost'] : netPresentValueNeeds;
    return this.#filled(needs, subject, evaluation.of(netPresentValue), Number.NaN);
  }

  /** What is the same whatever the horizon. */
  #over(subject: Subject, convention: Convention): ColumnEvaluation {
    const own = this.#evaluation(subject, 1);
    if (convention === 'appraisal') return own;
    const key = `${subject} ${convention}`;
    const known = this.#evaluations.get(key);
    if (known !== undefined) return known;
    const plain = { discountRate: 0, persistence: 1, deadweight: 0, displacement: 0, marginalCostOfFunds: 1 };
    const made = own.with({ inputs: plain, categories: {} });
    this.#evaluations.set(key, made);
    return made;
  }

  #worth({ rule, needs, perHead }: FigureRule, subject: Subject): Float64Array {
    const evaluation = this.#evaluation(subject, perHead === true ? this.assessment.basis.participants : 1);
    return this.#filled(needs, subject, evaluation.of(rule), rule === payback ? Infinity : Number.NaN);
  }

  /** @param never value in draws whose income is not above zero, where the figure needs that it is */
  #filled(needs: readonly FigureNeed[], subject: Subject, value: Column, never: number): Float64Array {
    const result = typeof value === 'number' ? new Float64Array(this.draws).fill(value) : value.slice();
    // The first need that is not met decides, so it is put in last.
    for (const need of needs.toReversed()) {
      const holds = this.#holds(need, subject);
      const otherwise = need === 'positive-income' ? never : Number.NaN;
      if (holds === 1) continue;
      for (let draw = 0; draw < result.length; draw += 1) if (at(holds, draw) !== 1) result[draw] = otherwise;
    }
    return result;
  }

  /** One in draws where what a figure needs is there, else zero. */
  #holds(need: FigureNeed, subject: Subject): Column {
    const required = requirementOf(need, subject, this.#known);
    if (typeof required === 'boolean') return required ? 1 : 0;
    return combine([this.#evaluation(subject, 1).of(required)], (value) => (value > 0 ? 1 : 0));
  }

  #publicIncome(): Column {
    return (this.#publicIncomeOnce ??= this.#sampled.publicIncome ?? sumOfColumns(publicActors.map((actor) => this.#income(actor))));
  }

  #income(subject: Subject): Column {
    return this.#sampled.income[subject] ?? 0;
  }

  /** A fact of the key figures, moved as its input is drawn. */
  #of(fact: Fact): Column {
    const id = inputId(fact);
    const column = this.#columns.columns.get(id);
    const input = this.#inputs.get(id);
    return column === undefined || input === undefined ? fact.value : combine([column], (drawn) => moved(fact.value, input.base, drawn));
  }

  #share(some: readonly Actor[], { cost: paid }: Basis): number {
    return some.reduce((sum, actor) => sum + (paid?.shares[actor].value ?? 0), 0);
  }

  #evaluation(subject: Subject, people: number): ColumnEvaluation {
    const key = `${subject} ${String(people)}`;
    const known = this.#evaluations.get(key);
    if (known !== undefined) return known;
    const { basis } = this.assessment;
    const perHead = (column: Column): Column => (people === 1 ? column : combine([column], (value) => value / people));
    const potential = (): Column => perHead(this.#sampled.potential ?? 0);
    const publicIncome = (): Column => perHead(this.#publicIncome());
    const made = this.#common().with({
      inputs: {
        income: perHead(this.#income(subject)),
        // What few figures need is worked out for them.
        get potential() {
          return potential();
        },
        get publicIncome() {
          return publicIncome();
        },
        paidCost: perHead(basis.cost === undefined ? 0 : this.#of(basis.cost.paid)),
        costShare: this.#share(actorsOf(subject), basis),
      },
      categories: { subject },
    });
    this.#evaluations.set(key, made);
    return made;
  }

  /** What is the same for every subject: settings, and the factors that follow from them alone. */
  #common(): ColumnEvaluation {
    const known = this.#evaluations.get('');
    if (known !== undefined) return known;
    const { basis } = this.assessment;
    const settings = Object.fromEntries(Object.entries(basis.appraisal).map(([name, fact]: [string, Fact]) => [name, this.#of(fact)]));
    const made = new ColumnEvaluation(basis.date, basis.parameters, {
      inputs: { ...settings, indirectTaxFactor: this.#of(basis.indirectTaxFactor), publicCostShare: this.#share(publicActors, basis) },
      categories: {},
    });
    this.#evaluations.set('', made);
    return made;
  }
}
