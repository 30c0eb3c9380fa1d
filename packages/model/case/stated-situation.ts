import { Evaluation } from '../graph/evaluate.ts';
import { readCase } from './read-case.ts';

/** An item, a person or settings as a case file writes them: `{ wage: '25000 SEK/month' }`. */
export type Written = Readonly<Record<string, unknown>>;

/** Twelve months of one person, each part as a case file writes it (`docs/case-file.md`). */
export interface StatedSituation {
  /** The day whose rules apply, `YYYY-MM-DD`. */
  readonly date: string;
  readonly person?: Written | undefined;
  readonly work?: readonly Written[] | undefined;
  readonly supports?: readonly Written[] | undefined;
  readonly resources?: readonly Written[] | undefined;
  /** All else that a case file says of the whole case: `residence`, `settings`, `parameters`, `prices`, `priceYear` … */
  readonly ofCase?: Written | undefined;
}

/** The case file of a situation, which is before; after there is nothing, or the same again. */
export function caseOfStated(
  { date, person, work, supports, resources, ofCase }: StatedSituation,
  after: 'nothing' | 'same',
): Written {
  const side = Object.fromEntries(
    Object.entries({ work, supports, resources }).filter(([, items]) => items !== undefined),
  );
  return {
    title: 'situation',
    date,
    ...ofCase,
    typeCases: [{ name: 'situation', ...(person && { person }), before: side, after: after === 'same' ? side : {} }],
  };
}

/**
 * One person's twelve months, ready to be asked for the value of any rule; its `facts` are what the rules read.
 * @throws CaseError with every fault, by place: a job is at `typeCases[0].before.work[0]`
 *
 * @example
 * ```ts
 * import { disposableIncome, evaluationOf } from '@samnytta/model/rules';
 *
 * const evaluation = evaluationOf({ date: '2025-01-01', work: [{ wage: '25000 SEK/month' }] });
 * const yearly: number = evaluation.of(disposableIncome).value;
 * ```
 */
export function evaluationOf(situation: StatedSituation): Evaluation {
  const {
    context,
    typeCases: [typeCase],
  } = readCase(caseOfStated(situation, 'nothing'));
  if (typeCase === undefined) throw new TypeError('A case that was given a type case has none');
  return new Evaluation(context.date, context.parameters, typeCase.before);
}
