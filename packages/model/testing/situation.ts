import { caseOfStated, evaluationOf as evaluationOfStated, type StatedSituation } from '../case/stated-situation.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import type { Expression } from '../graph/expression.ts';
import type { ItemFacts } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';

type Plain = Readonly<Record<string, unknown>>;

/** One person's twelve months as a case file writes them, with the law and the place they are under. */
export interface TestSituation {
  /** `YYYY-MM-DD`; a year alone is its first day. */
  readonly date: string | number;
  readonly person?: Plain | undefined;
  readonly work?: readonly Plain[] | undefined;
  readonly supports?: readonly Plain[] | undefined;
  readonly resources?: readonly Plain[] | undefined;
  readonly settings?: Plain | undefined;
  readonly residence?: Plain | undefined;
  /** Municipal and regional rate together; put in a municipality of the case's own. */
  readonly localRate?: number | undefined;
  /** Burial fee, with the church fee where a source counts it in. */
  readonly burialFee?: number | undefined;
  readonly parameters?: readonly Plain[] | undefined;
  readonly prices?: readonly Plain[] | undefined;
  readonly priceYear?: number | undefined;
}

/** The region's part of a local rate that a test states as one number. */
const regionalPart = 0.11;
const source = 'test';

function stated({ date, person, work, supports, resources, ...rest }: TestSituation): StatedSituation {
  const { settings, residence, localRate, burialFee, parameters = [], prices, priceYear } = rest;
  const own = localRate !== undefined;
  const ofCase = {
    ...(settings && { settings }),
    ...(priceYear !== undefined && { priceYear }),
    ...(prices && { prices }),
    ...(own && {
      municipalities: [
        {
          id: 'own',
          name: 'Own',
          municipalRate: Math.max(0, localRate - regionalPart),
          regionalRate: Math.min(localRate, regionalPart),
          source,
        },
      ],
    }),
    ...((own || residence) && { residence: residence ?? { municipality: 'own' } }),
    parameters: [
      ...(burialFee === undefined ? [] : [{ id: 'income-tax.burial-fee', value: burialFee, source }]),
      ...parameters,
    ],
  };
  return { date: typeof date === 'number' ? `${String(date)}-01-01` : date, person, work, supports, resources, ofCase };
}

/** The case file of a situation, which is the same before and after. */
export function caseOfSituation(situation: TestSituation): Plain {
  return caseOfStated(stated(situation), 'same');
}

/** Evaluates a situation by the way of a case file: what the product does with it. */
export function evaluationOf(situation: TestSituation): Evaluation {
  return evaluationOfStated(stated(situation));
}

/** Reads the value of any rule of the person from one evaluation. */
export function readerOf(situation: TestSituation): (rule: Expression) => number {
  const evaluation = evaluationOf(situation);
  return (rule) => evaluation.of(rule).value;
}

/** Value of a rule of the person. */
export function valueOf<U extends Unit>(rule: Expression<U>, situation: TestSituation): number {
  return evaluationOf(situation).of(rule).value;
}

/** Value of a rule for the first job or support. */
export function valueOfFirst<U extends Unit>(
  rule: Expression<U>,
  collection: 'work' | 'supports' | 'resources',
  situation: TestSituation,
): number {
  const evaluation = evaluationOf(situation);
  return evaluation.ofItem(rule, firstItem(evaluation, collection)).value;
}

export function firstItem(evaluation: Evaluation, collection: 'work' | 'supports' | 'resources'): ItemFacts {
  return first(evaluation.facts.items[collection]);
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new RangeError('The situation has no such item');
  return item;
}

/** A job that pays a yearly wage in one month, so that the sum is exact. */
export function yearlyWage(amount: number): Plain {
  return { wage: `${String(amount)} SEK/month`, months: 1 };
}

/** A support of a stated yearly amount. */
export function yearlySupport(kind: string, amount: number): Plain {
  return { kind, amount: `${String(amount)} SEK/month`, months: 1 };
}
