import type { Evaluated } from '../graph/evaluate.ts';
import type { Fact, FactPart } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import type { Language } from '../language/text.ts';
import type { Grade } from '../parameters/grade.ts';
import { formulaText } from './formula-text.ts';

export type ExplanationKind = 'rule' | 'parameter' | 'schedule' | 'input' | 'part';

/** A value told down to what it is made of, in one language. */
export interface Explanation {
  readonly kind: ExplanationKind;
  /** Identifier of the rule or parameter, or the place in the case. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  /** The arithmetic in words; for a schedule, its argument. */
  readonly formula: string | undefined;
  /** Section of law, authority's table or place in the case. */
  readonly source: string | undefined;
  /** First and last day that a dated parameter's value applies. */
  readonly period: { readonly from: string | undefined; readonly to: string | undefined } | undefined;
  readonly grade: Grade | undefined;
  /** Why an assumed value was chosen, or a note on a parameter. */
  readonly because: string | undefined;
  /** True when the case has put its own value in place of the catalogue's. */
  readonly overridden: boolean;
  readonly weight: number | undefined;
  readonly children: readonly Explanation[];
}

const plain = {
  formula: undefined,
  source: undefined,
  period: undefined,
  grade: undefined,
  because: undefined,
  overridden: false,
  weight: undefined,
  children: [],
} as const;

/** The nearest named things below an unnamed piece of arithmetic. */
function namedBelow(evaluated: Evaluated): readonly Evaluated[] {
  const { kind } = evaluated.expression;
  if (kind === 'rule' || kind === 'parameter' || kind === 'input') return [evaluated];
  const below = evaluated.operands.flatMap(namedBelow);
  return kind === 'schedule' ? [evaluated, ...below] : below;
}

function unique(all: readonly Evaluated[]): readonly Evaluated[] {
  return [...new Set(all)];
}

function explainParameter(evaluated: Evaluated, language: Language): Explanation {
  const { parameter, expression } = evaluated;
  if (parameter === undefined) throw new TypeError('A parameter was evaluated without being looked up');
  const isSchedule = expression.kind === 'schedule';
  return {
    ...plain,
    kind: isSchedule ? 'schedule' : 'parameter',
    id: parameter.id,
    label: parameter.label[language],
    value: evaluated.value,
    unit: expression.unit,
    formula: isSchedule ? formulaText(evaluated, language) : undefined,
    source: [parameter.law, parameter.source].filter((part) => part !== undefined).join(' · '),
    period: { from: parameter.from, to: parameter.to },
    grade: parameter.grade,
    because: parameter.note,
    overridden: parameter.overridden,
  };
}

function explainInput(evaluated: Evaluated, fact: Fact, label: string, language: Language): Explanation {
  const { origin } = fact;
  return {
    ...plain,
    kind: 'input',
    id: origin.path,
    label: origin.label === undefined ? label : `${label} (${origin.label[language]})`,
    value: evaluated.value,
    unit: evaluated.expression.unit,
    source: origin.source ?? origin.path,
    grade: fact.parts === undefined && origin.isDefault !== true ? origin.grade : undefined,
    because: typeof origin.because === 'object' ? origin.because[language] : origin.because,
    children: (fact.parts ?? []).map((part) => explainPart(part, evaluated.expression.unit, language)),
  };
}

function explainPart(part: FactPart, unit: Unit, language: Language): Explanation {
  const below = (part.parts ?? []).map((one) => explainPart(one, unit, language));
  return {
    ...plain,
    kind: 'part',
    id: '',
    label: part.label[language],
    value: part.value,
    unit,
    weight: part.weight,
    children: part.because === undefined ? below : [...below, explain(part.because, language)],
  };
}

/** Explains an evaluated value: one node for each named rule, parameter and input under it. */
export function explain(evaluated: Evaluated, language: Language): Explanation {
  const { expression } = evaluated;
  if (expression.kind === 'parameter' || expression.kind === 'schedule') return explainParameter(evaluated, language);
  if (expression.kind === 'input') {
    if (evaluated.fact === undefined) throw new TypeError(`The input ${expression.name} was evaluated without a fact`);
    return explainInput(evaluated, evaluated.fact, expression.label[language], language);
  }
  const [formula] = expression.kind === 'rule' ? evaluated.operands : [evaluated];
  if (formula === undefined) throw new TypeError('A rule was evaluated without its formula');
  return {
    ...plain,
    kind: 'rule',
    id: expression.kind === 'rule' ? expression.id : '',
    label: expression.kind === 'rule' ? expression.label[language] : formulaText(evaluated, language),
    value: evaluated.value,
    unit: expression.unit,
    formula: formulaText(formula, language),
    source: expression.kind === 'rule' ? expression.source : undefined,
    children: unique(namedBelow(formula)).map((one) => explain(one, language)),
  };
}
