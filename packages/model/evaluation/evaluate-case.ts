import type { Case, TypeCase } from '../case/case.ts';
import { type Evaluated, Evaluation } from '../graph/evaluate.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import { type ByActor, sumOver } from '../ledger/actor.ts';
import { type ChangeLine, changeBetween } from '../ledger/change.ts';
import { type Ledger, ledgerOf, totalByActor } from '../ledger/ledger.ts';
import { disposableIncome, newDebt } from '../rules/disposable-income.ts';

/** One side of a type case: its ledger and what the participant has to live on. */
export interface Side {
  readonly evaluation: Evaluation;
  readonly ledger: Ledger;
  /** SEK per year, with what it was worked out from. */
  readonly disposableIncome: number;
  readonly disposable: Evaluated;
  /** Student loan of the year, SEK: part of disposable income, and a debt. */
  readonly newDebt: number;
}

/** What changes between two sides, SEK per year. */
export interface Change {
  readonly lines: readonly ChangeLine[];
  readonly byActor: ByActor;
  readonly society: number;
}

/** A year with an after-situation of its own. */
export interface LaterYear {
  readonly after: Side;
  readonly change: Change;
}

/** A type case, evaluated: both sides and what changes between them, SEK per year and person. */
export interface TypeCaseResult {
  readonly typeCase: TypeCase;
  readonly before: Side;
  readonly after: Side;
  readonly change: Change;
  /** The second year, the third …, each against the same before; none when later years are as the first. */
  readonly later: readonly LaterYear[];
  /** Change to full-time unsubsidised work instead of the before-situation; undefined without a reference wage. */
  readonly potential: Change | undefined;
}

function sideOf(facts: SituationFacts, { context }: Case): Side {
  const evaluation = new Evaluation(context.date, context.parameters, facts);
  const disposable = evaluation.of(disposableIncome);
  return {
    evaluation,
    ledger: ledgerOf(evaluation),
    disposableIncome: disposable.value,
    disposable,
    newDebt: evaluation.of(newDebt).value,
  };
}

function changeOf(before: Ledger, after: Ledger): Change {
  const lines = changeBetween(before, after);
  const byActor = totalByActor(lines);
  return { lines, byActor, society: sumOver(byActor) };
}

/**
 * Evaluates one type case: before, after, the change between them and its potential.
 * @throws ParameterError when a parameter that a rule needs has no value on the case's date
 */
export function evaluateTypeCase(typeCase: TypeCase, ofCase: Case): TypeCaseResult {
  const before = sideOf(typeCase.before, ofCase);
  const after = sideOf(typeCase.after, ofCase);
  return {
    typeCase,
    before,
    after,
    change: changeOf(before.ledger, after.ledger),
    later: typeCase.later.map((facts) => {
      const ofYear = sideOf(facts, ofCase);
      return { after: ofYear, change: changeOf(before.ledger, ofYear.ledger) };
    }),
    potential:
      typeCase.reference === undefined ? undefined : changeOf(before.ledger, sideOf(typeCase.reference, ofCase).ledger),
  };
}
