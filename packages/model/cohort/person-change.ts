import type { Case, TypeCase } from '../case/case.ts';
import { evaluateTypeCase } from '../evaluation/evaluate-case.ts';
import type { ByActor } from '../ledger/actor.ts';
import type { ChangeLine } from '../ledger/change.ts';

/** What changes for one person, SEK per year. */
export interface PersonChange {
  readonly byActor: ByActor;
  readonly society: number;
  /** Change to full-time unsubsidised work instead of the before-situation, society; undefined without a reference wage. */
  readonly potential: number | undefined;
  readonly lines: readonly Pick<ChangeLine, 'account' | 'taxOn' | 'label' | 'actor' | 'nature' | 'amount'>[];
}

/** Evaluates people that share a case, in order. Any way of evaluating that gives the same kronor may stand here. */
export type PeopleEvaluator = (typeCases: readonly TypeCase[], ofCase: Case) => readonly PersonChange[];

/** The reference: each person through the rule graph by itself. */
export const evaluateOneByOne: PeopleEvaluator = (typeCases, ofCase) =>
  typeCases.map((typeCase) => {
    const { change, potential } = evaluateTypeCase(typeCase, ofCase);
    return { byActor: change.byActor, society: change.society, potential: potential?.society, lines: change.lines };
  });
