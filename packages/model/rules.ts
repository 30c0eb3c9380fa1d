/*
 * The public face of `@samnytta/model/rules`: the vocabulary that rules are written in, its evaluation, and the ledger
 * of one situation. What one person has to live on can be worked out with this alone.
 */
export { evaluationOf, type StatedSituation, type Written } from './case/stated-situation.ts';
export { type Evaluated, Evaluation, MissingInputError } from './graph/evaluate.ts';
export {
  atLeastZero,
  category,
  type Category,
  choose,
  type Collection,
  compare,
  type ComparisonOperator,
  constant,
  dated,
  dividedBy,
  type Expression,
  input,
  type Input,
  type Level,
  maximum,
  minimum,
  minus,
  parameter,
  perMonth,
  ratio,
  round,
  type RoundingMode,
  rule,
  type Rule,
  schedule,
  sum,
  times,
  total,
  when,
} from './graph/expression.ts';
export type { Place } from './graph/place.ts';
export { roundTo } from './graph/round.ts';
export type { CategoryFact, Fact, Facts, ItemFacts, Origin, SituationFacts } from './graph/situation-facts.ts';
export type { Unit } from './graph/unit.ts';
export { type ByActor, sumOver } from './ledger/actor.ts';
export { changeBetween } from './ledger/change.ts';
export { type Ledger, ledgerOf, type Nature, type Posting, totalByActor } from './ledger/ledger.ts';
export { disposableIncome, newDebt } from './rules/disposable-income.ts';
export { incomeTax } from './rules/income-tax/income-tax.ts';
export { type PostingRule, postingRules, type RealRule, type TransferRule } from './rules/posting-rules.ts';
