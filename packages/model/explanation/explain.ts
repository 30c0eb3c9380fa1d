import type { Evaluated } from '../graph/evaluate.ts';
import type { Input } from '../graph/expression.ts';
import type { Place } from '../graph/place.ts';
import type { Fact, FactPart, Origin } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth, type Language, type Text } from '../language/text.ts';
import type { Grade } from '../parameters/grade.ts';
import { type CitedText, citedTexts } from '../sources/citation.ts';
import { formulaOfEvaluated } from './formula-of-evaluated.ts';
import type { Formula } from './formula.ts';
import { valueText } from './value-text.ts';
import { writeFormula } from './write-formula.ts';

/** What a step of an explanation is: a rule, a dated parameter or schedule, an input of the case, or a part of a sum. */
export type ExplanationKind = 'rule' | 'parameter' | 'schedule' | 'input' | 'part';

/** Why an assumed value was chosen, or a note on a parameter. */
export interface Because {
  readonly text: Text;
  /** The language that both texts are in, when the source has the words in one only. */
  readonly language: Language | undefined;
}

/** A value told down to what it is made of. A part that several values are made of is one and the same object. */
export interface Explanation {
  readonly kind: ExplanationKind;
  /** Identifier of the rule or parameter, or the place in the case. */
  readonly id: string;
  /** Of an input that is stated in a list: where. */
  readonly place: Place | undefined;
  readonly label: Text;
  /** What the graph reads an input as. */
  readonly input: string | undefined;
  readonly value: number;
  readonly unit: Unit;
  /** The arithmetic in words; for a schedule, its argument. */
  readonly formula: Text | undefined;
  /** Sections of law, and the texts that a value was read in. */
  readonly sources: readonly CitedText[];
  /** First and last day that a dated parameter's value applies. */
  readonly period: { readonly from: string | undefined; readonly to: string | undefined } | undefined;
  readonly grade: Grade | undefined;
  readonly because: Because | undefined;
  /** True when the case has put its own value in place of the catalogue's. */
  readonly overridden: boolean;
  readonly weight: number | undefined;
  readonly children: readonly Explanation[];
}

/** An explanation that says nothing but its value. */
export const nothingSaid = {
  input: undefined,
  place: undefined,
  formula: undefined,
  sources: [],
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

/** Each once; a fact that is read in several years is one. */
function unique(all: readonly Evaluated[]): readonly Evaluated[] {
  return [...new Map(all.map((one) => [one.fact ?? one, one])).values()];
}

/** A value's source is often the section of the law itself. */
function eachOnce(sources: readonly CitedText[]): readonly CitedText[] {
  return [...new Map(sources.map((one) => [one.text.sv, one])).values()];
}

function written(formula: Formula): Text {
  return inBoth((language) => writeFormula(formula, language));
}

/** A value that counts several times. @param value of all of them */
function weighted(weight: number, value: number, unit: Unit): Formula {
  const each = value / weight;
  return {
    kind: 'product',
    left: { kind: 'number', value: weight, text: inBoth((language) => formatNumber(weight, language, 4)) },
    right: { kind: 'number', value: each, text: inBoth((language) => valueText(each, unit, language)) },
  };
}

/** What an input is called, with what it was called where it was stated. */
function inputLabel(label: Text, { label: stated }: Origin): Text {
  return stated === undefined ? label : inBoth((language) => `${label[language]} (${stated[language]})`);
}

/** Case files give the reasons of their assumptions in Swedish. */
function reasonOf({ because, place }: Origin): Because | undefined {
  if (because === undefined) return undefined;
  if (typeof because === 'object') return { text: because, language: undefined };
  const language = place?.kind === 'assumption' ? 'sv' : undefined;
  return { text: { sv: because, en: because }, language };
}

/** Explains values; each is explained once, however many are made of it. */
export class Explainer {
  readonly #explained = new Map<Evaluated, Explanation>();

  /** One node for each named rule, parameter and input under an evaluated value. */
  of(evaluated: Evaluated): Explanation {
    const known = this.#explained.get(evaluated);
    if (known !== undefined) return known;
    const explanation = this.#explain(evaluated);
    this.#explained.set(evaluated, explanation);
    return explanation;
  }

  /** What a part of a value that was itself worked out is made of. @param unit of the value */
  ofPart({ label, value, weight, parts = [], because }: FactPart, unit: Unit): Explanation {
    const below = parts.map((one) => this.ofPart(one, unit));
    return {
      ...nothingSaid,
      kind: 'part',
      id: '',
      label,
      value,
      unit,
      weight,
      formula: weight === undefined || weight === 1 ? undefined : written(weighted(weight, value, unit)),
      children: because === undefined ? below : [...below, this.of(because)],
    };
  }

  #explain(evaluated: Evaluated): Explanation {
    const { expression } = evaluated;
    if (expression.kind === 'parameter' || expression.kind === 'schedule') return this.#parameter(evaluated);
    if (expression.kind === 'input') {
      if (evaluated.fact === undefined)
        throw new TypeError(`The input ${expression.name} was evaluated without a fact`);
      return this.#input(evaluated, evaluated.fact, expression);
    }
    const [formula] = expression.kind === 'rule' ? evaluated.operands : [evaluated];
    if (formula === undefined) throw new TypeError('A rule was evaluated without its formula');
    return {
      ...nothingSaid,
      kind: 'rule',
      id: expression.kind === 'rule' ? expression.id : '',
      label: expression.kind === 'rule' ? expression.label : written(formulaOfEvaluated(evaluated)),
      value: evaluated.value,
      unit: expression.unit,
      formula: written(formulaOfEvaluated(formula)),
      sources: expression.kind === 'rule' ? citedTexts(expression.source) : [],
      children: unique(namedBelow(formula)).map((one) => this.of(one)),
    };
  }

  #parameter(evaluated: Evaluated): Explanation {
    const { parameter, expression } = evaluated;
    if (parameter === undefined) throw new TypeError('A parameter was evaluated without being looked up');
    const { note } = parameter;
    const isSchedule = expression.kind === 'schedule';
    return {
      ...nothingSaid,
      kind: isSchedule ? 'schedule' : 'parameter',
      id: parameter.id,
      label: parameter.label,
      value: evaluated.value,
      unit: expression.unit,
      formula: isSchedule ? written(formulaOfEvaluated(evaluated)) : undefined,
      sources: eachOnce(
        [parameter.law, parameter.source].flatMap((cited) => (cited === undefined ? [] : citedTexts(cited))),
      ),
      period: { from: parameter.from, to: parameter.to },
      grade: parameter.grade,
      because: note === undefined ? undefined : { text: note, language: undefined },
      overridden: parameter.overridden,
    };
  }

  #input(evaluated: Evaluated, { origin, parts }: Fact, { name, label, unit }: Input): Explanation {
    return {
      ...nothingSaid,
      kind: 'input',
      id: origin.path,
      place: origin.place,
      label: inputLabel(label, origin),
      input: name,
      value: evaluated.value,
      unit,
      sources: origin.source === undefined ? [] : citedTexts(origin.source),
      grade: parts === undefined && origin.isDefault !== true ? origin.grade : undefined,
      because: reasonOf(origin),
      children: (parts ?? []).map((part) => this.ofPart(part, unit)),
    };
  }
}
