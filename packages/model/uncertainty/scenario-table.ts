import { namesOf } from '../case/change/place.ts';
import type { CaseScenario } from '../case/scenarios.ts';
import type { CaseFile } from '../case/schema.ts';
import { evaluate, type EvaluationResult, figureOf } from '../evaluation/evaluate.ts';
import type { Figure } from '../figures/assess.ts';
import { figureId, type FigureRuleId } from '../figures/figure-rules.ts';
import type { Subject } from '../figures/subject.ts';
import type { Text } from '../language/text.ts';
import { leastChange } from '../ledger/change.ts';
import type { UncertainInput } from './inputs.ts';
import { figuresAt, type Point, type UncertainModel } from './points.ts';
import { evaluateScenarios, quartileScenarios } from './scenarios.ts';

/** A value that a scenario changes, as its file states it. */
export interface ScenarioChange {
  /** The assumption or the place in the file. */
  readonly name: string;
  readonly label: Text;
  readonly value: string;
}

/** A scenario and what it comes to. */
export interface ValuedScenario {
  readonly id: string;
  readonly name: Text;
  /** None when every input goes to the quartile that is worse, or better, for a figure. */
  readonly changes: readonly ScenarioChange[];
  /** True when nothing may be told of what it comes to: it changes the result of few people. */
  readonly isSuppressed?: boolean | undefined;
  /** Undefined where a figure has no meaning, infinite for a payback that never comes. */
  readonly valueOf: (figure: Figure) => number | undefined;
}

/** A scenario with the values of a table’s figures. */
export interface ShownScenario extends Omit<ValuedScenario, 'valueOf'> {
  /** One for each figure of the table, as {@link ValuedScenario}. */
  readonly values: readonly (number | undefined)[];
}

/** Scenarios beside the case: the ones that it states, else a cautious and a favourable one. */
export interface ScenarioTable {
  readonly kind: 'stated' | 'quartiles';
  /** With what they are in the case. */
  readonly figures: readonly Figure[];
  readonly scenarios: readonly ShownScenario[];
}

const rules = [
  'income',
  'cost',
  'profitability-5',
  'payback',
  'net-present-value',
  'benefit-cost-ratio',
] as const satisfies readonly FigureRuleId[];

/** What never comes has no value in the case and an infinite one in a draw. */
function finite(value: number | undefined): number | undefined {
  return value === undefined || Number.isFinite(value) ? value : undefined;
}

/** Less than half of what a figure is shown in is no difference. */
function differs({ unit }: Figure, inScenario: number | undefined, inCase: number | undefined): boolean {
  const [one, other] = [finite(inScenario), finite(inCase)];
  if (one === undefined || other === undefined) return one !== other;
  return Math.abs(one - other) >= (unit === 'SEK' || unit === 'SEK/year' ? leastChange : 0.005);
}

/** The figures that people ask for of a subject, as far as a result has them. */
export function usualFigures(
  { figures }: { readonly figures: readonly Figure[] },
  subject: Subject,
): readonly Figure[] {
  return rules.flatMap((rule) => figures.find(({ id }) => id === figureId(rule, subject)) ?? []);
}

/** Figures in each scenario, those that have a value in any; undefined when no scenario changes any of them. */
export function scenarioTable(
  kind: ScenarioTable['kind'],
  all: readonly Figure[],
  scenarios: readonly ValuedScenario[],
): ScenarioTable | undefined {
  const figures = all.filter(
    (figure) => figure.value !== undefined || scenarios.some(({ valueOf }) => valueOf(figure) !== undefined),
  );
  if (!figures.some((figure) => scenarios.some(({ valueOf }) => differs(figure, valueOf(figure), figure.value))))
    return undefined;
  return {
    kind,
    figures,
    scenarios: scenarios.map(({ valueOf, ...one }) => ({ ...one, values: figures.map(valueOf) })),
  };
}

/**
 * The usual figures of a subject, of those that some scenario changes.
 * @param asked shown too, before the others when it is none of them
 */
export function shownFigures(table: ScenarioTable, subject: Subject, asked?: Figure): readonly Figure[] {
  const { figures, scenarios } = table;
  const isShown = (figure: Figure): boolean => {
    const place = figures.indexOf(figure);
    return figure.id === asked?.id || scenarios.some(({ values }) => differs(figure, values[place], figure.value));
  };
  const usual = usualFigures(table, subject).filter(isShown);
  const first = figures.filter(({ id }) => id === asked?.id && !usual.some((one) => one.id === id));
  return [...first, ...usual];
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** What a scenario changes, called by the name of its assumption or input, else by its place in the file. */
export function scenarioChanges(
  { changes }: CaseScenario,
  file: CaseFile,
  inputs: readonly UncertainInput[],
): readonly ScenarioChange[] {
  return changes.map(({ name, value }) => {
    const stated = file.assumptions?.[name];
    const ofInput = inputs.find(({ place }) => namesOf(place).includes(name))?.label;
    return {
      name,
      label: (stated?.kind === 'stated' ? stated.label : undefined) ?? ofInput ?? { sv: name, en: name },
      value,
    };
  });
}

/** The values of a scenario as values of inputs; undefined when it changes anything else too. */
function pointOf({ changes, case: { file } }: CaseScenario, { inputs }: UncertainModel): Point | undefined {
  const values = changes.flatMap(({ name }): readonly [string, number][] => {
    const stated = file.assumptions?.[name];
    const input = inputs.find(({ place }) => place.kind === 'assumption' && place.name === name);
    return stated?.kind === 'stated' && input !== undefined ? [[input.id, stated.value]] : [];
  });
  return values.length === changes.length ? new Map(values) : undefined;
}

/** Figures of a scenario: at its point, which takes a moment, else of its case evaluated whole. */
function figuresOf(scenario: CaseScenario, model: UncertainModel): ValuedScenario['valueOf'] {
  const point = pointOf(scenario, model);
  if (point === undefined) {
    const same = evaluate(scenario.case).assessments.find((one) => one.id === model.assessment.id);
    return ({ id }) => same && figureOf(same, id)?.value;
  }
  const figures = figuresAt(model, [point]);
  return ({ id }) => known(figures.column(id)[0]);
}

/** The scenarios that a case states, for the same people. */
export function statedScenarios(
  { case: { file, scenarios } }: EvaluationResult,
  model: UncertainModel,
): readonly ValuedScenario[] {
  return scenarios.map((scenario) => {
    const { id, name } = scenario;
    return { id, name, changes: scenarioChanges(scenario, file, model.inputs), valueOf: figuresOf(scenario, model) };
  });
}

/** A cautious and a favourable scenario for a figure. */
function quartilesOf(model: UncertainModel, figure: Figure): readonly ValuedScenario[] {
  const all = quartileScenarios(model, figure.id);
  const { figures } = evaluateScenarios(model, all);
  return all.flatMap(({ id, label, values }, index): readonly ValuedScenario[] => {
    // The one without values is the case itself.
    if (Object.keys(values).length === 0) return [];
    return [{ id, name: label, changes: [], valueOf: (one) => known(figures.column(one.id)[index]) }];
  });
}

/**
 * Figures in the stated scenarios, else in a cautious and a favourable one.
 * @param asked the figure that is worse in the cautious one, and better in the favourable
 */
export function scenariosBeside(
  stated: readonly ValuedScenario[],
  model: UncertainModel,
  asked: Figure,
  figures: readonly Figure[] = model.assessment.figures,
): ScenarioTable | undefined {
  return scenarioTable('stated', figures, stated) ?? scenarioTable('quartiles', figures, quartilesOf(model, asked));
}
