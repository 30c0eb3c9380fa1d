import { type Assessment, type CaseChange, evaluate, type EvaluationResult, type Figure, figureOf, type Subject, type Text } from '@samnytta/model';
import type { CaseScenario } from '@samnytta/model/case/scenarios.ts';
import { evaluateScenarios, figuresAt, type Point, quartileScenarios, type UncertainModel } from '@samnytta/model/uncertainty';

/** A value that a scenario changes, as its file states it. */
export interface ScenarioChange {
  readonly label: Text;
  readonly value: string;
}

export interface ShownScenario {
  readonly id: string;
  readonly name: Text;
  readonly changes: readonly ScenarioChange[];
  /** One for each figure of the table; undefined where it has no meaning, infinite for a payback that never comes. */
  readonly values: readonly (number | undefined)[];
}

/** Scenarios beside the case: the ones that it states, else a cautious and a favourable one. */
export interface ScenarioTable {
  readonly kind: 'stated' | 'quartiles';
  /** The figures that some scenario changes, with what they are in the case. */
  readonly figures: readonly Figure[];
  readonly scenarios: readonly ShownScenario[];
}

const rules = ['income', 'profitability-5', 'payback', 'net-present-value', 'benefit-cost-ratio'] as const;

interface Valued extends Omit<ShownScenario, 'values'> {
  readonly valueOf: (figure: Figure) => number | undefined;
}

/** Less than half of what a figure is shown in is no difference. */
function differs({ unit }: Figure, one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one !== other;
  return Math.abs(one - other) >= (unit === 'SEK' || unit === 'SEK/year' ? 0.5 : 0.005);
}

function tableOf(kind: ScenarioTable['kind'], { figures: all }: Pick<Assessment, 'figures'>, subject: Subject, scenarios: readonly Valued[]): ScenarioTable | undefined {
  const figures = rules
    .flatMap((rule) => all.find(({ id, value }) => id === `${rule}.${subject}` && value !== undefined) ?? [])
    .filter((figure) => scenarios.some(({ valueOf }) => differs(figure, valueOf(figure), figure.value)));
  if (figures.length === 0) return undefined;
  return { kind, figures, scenarios: scenarios.map(({ valueOf, ...one }) => ({ ...one, values: figures.map(valueOf) })) };
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** What a change is called: the name of its assumption or input, else its place in the file. */
function changeOf({ name, value }: CaseChange, { case: { file } }: EvaluationResult, { inputs }: UncertainModel): ScenarioChange {
  const stated = file.assumptions?.[name];
  const ofInput = inputs.find(({ id }) => id === name || id === `assumptions.${name}`)?.label;
  return { label: (stated?.kind === 'stated' ? stated.label : undefined) ?? ofInput ?? { sv: name, en: name }, value };
}

/** The values of a scenario as values of inputs; undefined when it changes anything else too. */
function pointOf({ changes, case: { file } }: CaseScenario, { inputs }: UncertainModel): Point | undefined {
  const values = changes.flatMap(({ name }): readonly [string, number][] => {
    const stated = file.assumptions?.[name];
    const input = inputs.find(({ id }) => id === `assumptions.${name}`);
    return stated?.kind === 'stated' && input !== undefined ? [[input.id, stated.value]] : [];
  });
  return values.length === changes.length ? new Map(values) : undefined;
}

/** Figures of a scenario: at its point, which takes a moment, else of its case evaluated whole. */
function figuresOf(scenario: CaseScenario, model: UncertainModel): Valued['valueOf'] {
  const point = pointOf(scenario, model);
  if (point === undefined) {
    const same = evaluate(scenario.case).assessments.find((one) => one.id === model.assessment.id);
    return ({ id }) => same && figureOf(same, id)?.value;
  }
  const figures = figuresAt(model, [point]);
  return ({ id }) => known(figures.column(id)[0]);
}

/** The scenarios that a case states, for the same people; undefined when it states none that changes anything. */
export function statedScenarios(result: EvaluationResult, model: UncertainModel, subject: Subject): ScenarioTable | undefined {
  const scenarios = result.case.scenarios.map((scenario): Valued => {
    const { id, name, changes } = scenario;
    return { id, name, changes: changes.map((one) => changeOf(one, result, model)), valueOf: figuresOf(scenario, model) };
  });
  return tableOf('stated', model.assessment, subject, scenarios);
}

/** Every input at its worse, and at its better, quartile for a figure; undefined when none moves anything. */
export function quartileTable(model: UncertainModel, figure: Figure, subject: Subject): ScenarioTable | undefined {
  const all = quartileScenarios(model, figure.id);
  const { figures } = evaluateScenarios(model, all);
  const scenarios = all.flatMap(({ id, label, values }, index): readonly Valued[] => {
    // The one without values is the case itself.
    if (Object.keys(values).length === 0) return [];
    return [{ id, name: label, changes: [], valueOf: (one) => known(figures.column(one.id)[index]) }];
  });
  return tableOf('quartiles', model.assessment, subject, scenarios);
}
