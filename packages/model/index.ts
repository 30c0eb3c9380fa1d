/*
 * The public face of `@samnytta/model`: reading and evaluating a whole case, and what its parts are told from:
 * dated parameters, prices, places, evidence, key figures and explanations.
 */
export {
  type AdjustedIncome,
  type Counterfactual,
  counterfactualOfCase,
  type SideBySide,
  sideBySide,
} from './appraisal/counterfactual.ts';
export { type Difference, differenceInDifferences } from './appraisal/difference-in-differences.ts';
export { type GroupChange, groupOfChanges, groupOfLedgers, groupOfMeans } from './appraisal/group-change.ts';
export { type Course, overTime } from './appraisal/over-time.ts';
export {
  type Perspective,
  perspectiveLabels,
  perspectives,
  perspectivesOf,
  perspectiveTable,
  type PerspectiveTable,
} from './appraisal/perspectives.ts';
export {
  marginalValueOf,
  marginalValueOfPublicFunds,
  type MarginalValueOfPublicFunds,
} from './appraisal/public-funds.ts';
export type { Case, TypeCase } from './case/case.ts';
export { shortName } from './case/change/place.ts';
export { type CaseChange, changeTo } from './case/change/write-change.ts';
export { bilingual } from './case/context.ts';
export { describeProblem } from './case/describe-problem.ts';
export type { Field, Fields, Option, Options } from './case/fields/field.ts';
export { type FieldGroupName, fieldGroups } from './case/fields/groups.ts';
export { acceptedKeys, type KindFields, subsidyKindFields, supportKindFields } from './case/fields/kind-fields.ts';
export { gradeText } from './case/grade-text.ts';
export { caseJsonSchema } from './case/json-schema.ts';
export { largestCase, parseCaseText } from './case/parse-text.ts';
export { isWithin, pathOf, pathText } from './case/path-text.ts';
export { placesIn } from './case/places-in.ts';
export { CaseError, type Problem, type ProblemKind } from './case/problem.ts';
export type { CaseUnit } from './case/quantity.ts';
export { changedCase, readCase, readCaseAt, readCaseText } from './case/read-case.ts';
export { reasonOf } from './case/resolve.ts';
export type { PublishedComparison } from './evaluation/compare-published.ts';
export type { Change, Side, TypeCaseResult } from './evaluation/evaluate-case.ts';
export { type Assessment, evaluate, type EvaluationResult, figureNamed, figureOf } from './evaluation/evaluate.ts';
export { type Outcome, type OutcomeFigure, outcomeFigureNamed } from './evaluation/outcomes.ts';
export { participantChange, type ParticipantChange } from './evaluation/participant-change.ts';
export type { Sides } from './evaluation/sides.ts';
export type { Warning, WarningKind } from './evaluation/warnings.ts';
export { waterfallOf, type WaterfallStep } from './evaluation/waterfall.ts';
export { searchEvidence } from './evidence/every-row.ts';
export {
  evidenceDesigns,
  evidenceMarks,
  evidenceParameters,
  type EvidenceRow,
  evidenceWork,
} from './evidence/evidence.ts';
export {
  assessmentOf,
  changeLineId,
  disposableIncomeLabel,
  explainable,
  explainFigure,
  UnknownFigureError,
} from './explanation/explain-figure.ts';
export type { Explanation, ExplanationKind } from './explanation/explain.ts';
export type { Formula } from './explanation/formula.ts';
export { type ShownUnit, unitText, valueText } from './explanation/value-text.ts';
export { partsOf } from './explanation/write-formula.ts';
export { appraisalInputs } from './figures/appraisal.ts';
export { type Figure, needReasons } from './figures/assess.ts';
export type { WiderEffect } from './figures/figure-rule.ts';
export {
  type Convention,
  type FigureId,
  figureId,
  figureRule,
  type FigureRule,
  type FigureRuleId,
  figureRules,
} from './figures/figure-rules.ts';
export { formulasOf, type WrittenRule } from './figures/formulas.ts';
export { type OutcomeRuleId, outcomeRules } from './figures/outcomes.ts';
export { actorsOf, type Subject, subjectLabels, subjectNames, subjects } from './figures/subject.ts';
export {
  longestHorizon,
  persistenceAfterSupport,
  remaining,
  remainingLabel,
  stepDown,
  supportYears,
} from './figures/years.ts';
export { perOf } from './graph/unit.ts';
export { formatKronor, formatMillionKronor, formatNumber, formatPercent } from './language/format.ts';
export { decimalText, readPlainNumber } from './language/read-number.ts';
export { SamnyttaError, type ToldFault } from './language/samnytta-error.ts';
export { inBoth, type Language, type Text } from './language/text.ts';
export { type Actor, actorLabels, actors, stateActors } from './ledger/actor.ts';
export { type ChangeLine, leastChange } from './ledger/change.ts';
export { type LocalPriceEffect, type LocalPricesUsed, localPricesUsed } from './local-prices/effect.ts';
export type { LocalPrice } from './local-prices/local-price.ts';
export { readLocalPrices } from './local-prices/read-local-prices.ts';
export { localPriceTemplate } from './local-prices/template.ts';
export { withLocalPrices } from './local-prices/with-local-prices.ts';
export { parameterCatalogue, type ParameterCatalogue } from './parameters/catalogue.ts';
export { type Grade, gradeLabels, grades } from './parameters/grade.ts';
export { lookUpScalar, lookUpSchedule, parameterOf } from './parameters/look-up.ts';
export { ParameterError } from './parameters/parameter-error.ts';
export { type OpenQuestion, openQuestions } from './parameters/open-questions.ts';
export {
  type Bracket,
  type Parameter,
  type ParameterGroup,
  parameterGroups,
  type ScheduleParameter,
} from './parameters/parameter.ts';
export { periodsInForce } from './parameters/period.ts';
export { nearestName } from './parameters/suggestion.ts';
export { everyPlace } from './places/every-place.ts';
export type { PlaceList } from './places/place.ts';
export { nowhere, type Places, placesOf } from './places/places.ts';
export { placesNamed } from './places/selected-places.ts';
export { coverageLabels } from './prices/coverage.ts';
export { lookUpPrice, UnknownPriceError } from './prices/look-up.ts';
export { priceList } from './prices/price-list.ts';
export type { PriceUnit, UnitCost } from './prices/unit-cost.ts';
export { movedPayers } from './rules/supports/payers.ts';
export { isSupportKind, type SupportKindName, supportKindNames, supportKinds } from './rules/supports/support-kinds.ts';
export { type WageSubsidyKind, wageSubsidyKinds, wageSubsidyNames } from './rules/wage-subsidies/wage-subsidy.ts';
export { type Cited, type CitedText, citedText, citedTexts } from './sources/citation.ts';
export { noteText } from './sources/register.ts';
