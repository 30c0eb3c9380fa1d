export { readReportText } from './audit/read-report.ts';
export {
  audit,
  type AuditResult,
  type DerivedFigure,
  type Finding,
  type Report,
} from './audit/index.ts';
export { type Case, type TypeCase } from './case/case.ts';
export { describeProblem } from './case/describe-problem.ts';
export { CaseError, type Problem, type ProblemKind } from './case/problem.ts';
export { type Field, type Fields, type Option, type Options } from './case/fields/field.ts';
export { type FieldGroupName, fieldGroups } from './case/fields/groups.ts';
export { acceptedKeys, type KindFields, subsidyKindFields, supportKindFields } from './case/fields/kind-fields.ts';
export { caseJsonSchema } from './case/json-schema.ts';
export { reasonOf } from './case/resolve.ts';
export { placesIn } from './case/places-in.ts';
export { largestCase, parseCaseText } from './case/parse-text.ts';
export { type CaseUnit } from './case/quantity.ts';
export { changeTo } from './case/change/write-change.ts';
export { type CaseChange, changedCase, readCase, readCaseAt, readCaseText } from './case/read-case.ts';
export { participantChange, type ParticipantChange } from './evaluation/participant-change.ts';
export { type PublishedComparison } from './evaluation/compare-published.ts';
export { type Change, type Side, type TypeCaseResult } from './evaluation/evaluate-case.ts';
export { type Assessment, evaluate, type EvaluationResult, figureNamed, figureOf } from './evaluation/evaluate.ts';
export { type Outcome, type OutcomeFigure, outcomeFigureNamed } from './evaluation/outcomes.ts';
export { type Sides } from './evaluation/sides.ts';
export { waterfallOf, type WaterfallStep } from './evaluation/waterfall.ts';
export { type Warning, type WarningKind } from './evaluation/warnings.ts';
export { assessmentOf, changeLineId, disposableIncomeLabel, explainable, explainFigure, UnknownFigureError } from './explanation/explain-figure.ts';
export { type Explanation, type ExplanationKind } from './explanation/explain.ts';
export { type Formula } from './explanation/formula.ts';
export { type ShownUnit, unitText, valueText } from './explanation/value-text.ts';
export { partsOf } from './explanation/write-formula.ts';
export { appraisalInputs } from './figures/appraisal.ts';
export { longestHorizon, remainingLabel } from './figures/years.ts';
export { type Figure, needReasons } from './figures/assess.ts';
export { formulasOf, type WrittenRule } from './figures/formulas.ts';
export { type Convention, type FigureId, figureId, figureRule, type FigureRule, type FigureRuleId, figureRules } from './figures/figure-rules.ts';
export { type OutcomeRuleId, outcomeRules } from './figures/outcomes.ts';
export { actorsOf, type Subject, subjectLabels, subjectNames, subjects } from './figures/subject.ts';
export { formatKronor, formatMillionKronor, formatNumber, formatPercent } from './language/format.ts';
export { inBoth, type Language, type Text } from './language/text.ts';
export { type Actor, actorLabels, actors, stateActors } from './ledger/actor.ts';
export { type ChangeLine, leastChange } from './ledger/change.ts';
export { totalByActor } from './ledger/ledger.ts';
export { parameterCatalogue } from './parameters/catalogue.ts';
export { gradeText } from './case/grade-text.ts';
export { type Grade, gradeLabels } from './parameters/grade.ts';
export { lookUpScalar, lookUpSchedule, ParameterError, parameterOf } from './parameters/look-up.ts';
export { type Parameter, type ParameterGroup, parameterGroups } from './parameters/parameter.ts';
export { nearestName } from './parameters/suggestion.ts';
export { everyPlace } from './places/every-place.ts';
export { type PlaceList } from './places/place.ts';
export { nowhere, type Places, placesOf } from './places/places.ts';
export { placesNamed } from './places/selected-places.ts';
export { lookUpPrice } from './prices/look-up.ts';
export { priceList } from './prices/price-list.ts';
export { coverageLabels } from './prices/coverage.ts';
export { type PriceUnit, type UnitCost } from './prices/unit-cost.ts';
export { movedPayers } from './rules/supports/payers.ts';
export { type Cited, type CitedText, citedText, citedTexts } from './sources/citation.ts';
export { noteText } from './sources/register.ts';
export { isSupportKind, type SupportKindName, supportKindNames, supportKinds } from './rules/supports/support-kinds.ts';
export { type WageSubsidyKind, wageSubsidyKinds, wageSubsidyNames } from './rules/wage-subsidies/wage-subsidy.ts';
