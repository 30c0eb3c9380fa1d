import {
  type Actor,
  actorsOf,
  type Assessment,
  type EvaluationResult,
  type Figure,
  figureOf,
  type Subject,
  totalByActor,
  type TypeCaseResult
} from '@samnytta/model';

/** The order of the rows: actors, the state as a subtotal below its parts, society last. */
export const rowOrder: readonly Subject[] = [
  'municipality',
  'region',
  'employment-service',
  'social-insurance',
  'other-state',
  'state',
  'participant',
  'employer',
  'society'
];

/** One line of the result: what an actor, the state or society has before, after and in change. */
export interface ActorRow {
  readonly subject: Subject;
  /** SEK per year; undefined when only the change is known. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly income: Figure;
}

type Totals = Readonly<Record<Actor, number>>;

interface Weighted {
  readonly result: TypeCaseResult;
  readonly people: number;
}

/** The type cases that an assessment is of, each with the people it stands for. */
function weightedTypeCases(assessment: Assessment, result: EvaluationResult): readonly Weighted[] {
  if (assessment.typeCase !== undefined) return [{ result: assessment.typeCase, people: 1 }];
  if (assessment.id !== 'cohort') return [];
  return result.typeCases.map((one) => ({ result: one, people: one.typeCase.participants ?? 0 }));
}

function sideTotals(weighted: readonly Weighted[], side: 'before' | 'after'): readonly { totals: Totals; people: number }[] {
  return weighted.map(({ result, people }) => ({ totals: totalByActor(result[side].ledger), people }));
}

/** The rows of the actor table, for those whose change is known. */
export function actorRows(assessment: Assessment, result: EvaluationResult): readonly ActorRow[] {
  const weighted = weightedTypeCases(assessment, result);
  const sides = { before: sideTotals(weighted, 'before'), after: sideTotals(weighted, 'after') };
  const total = (side: 'before' | 'after', subject: Subject): number | undefined =>
    weighted.length === 0
      ? undefined
      : sides[side].reduce(
          (sum, { totals, people }) => sum + people * actorsOf(subject).reduce((part, actor) => part + totals[actor], 0),
          0
        );
  return rowOrder.flatMap((subject) => {
    const income = figureOf(assessment, `income.${subject}`);
    if (income?.value === undefined) return [];
    return [{ subject, before: total('before', subject), after: total('after', subject), income }];
  });
}
