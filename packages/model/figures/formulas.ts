import { formulaOf } from '../explanation/formula-of-expression.ts';
import type { Formula } from '../explanation/formula.ts';
import type { Expression, Rule } from '../graph/expression.ts';
import { operandsOf } from '../graph/operands.ts';
import { inBoth, type Text } from '../language/text.ts';
import { type Convention, figureRules } from './figure-rules.ts';
import { subject } from './inputs.ts';
import { type Subject, subjectNames, subjects } from './subject.ts';

/** A rule of the key figures with its formula, and whom it is for where it differs. */
export interface WrittenRule {
  readonly id: string;
  readonly label: Text;
  /** One for all, or one for each of those that it differs for, who are then named as within a sentence; or per participant. */
  readonly lines: readonly { readonly who: Text | undefined; readonly formula: Formula }[];
}

/** Subjects that are named one by one; more are all others. */
const mostNamed = 2;
const others: Text = { sv: 'övriga', en: 'all others' };
const perParticipant: Text = { sv: 'per deltagare', en: 'per participant' };

/** What is written of an expression: of a choice by another thing than the subject, what it usually comes to. */
function writtenIn(expression: Expression): readonly Expression[] {
  if (expression.kind !== 'choice' || expression.by === subject || expression.otherwise === undefined)
    return operandsOf(expression);
  return [expression.otherwise];
}

/** The rules that an expression is written with, those that they are written with first. */
function rulesIn(expression: Expression): readonly Rule[] {
  const below = writtenIn(expression).flatMap(rulesIn);
  return expression.kind === 'rule' ? [...below, expression] : below;
}

/** A figure that only hands on what it is counted from has nothing to write. */
function handsOn({ formula }: Rule): boolean {
  return formula.kind === 'input';
}

function namesOf(some: readonly Subject[]): Text {
  if (some.length > mostNamed) return others;
  return inBoth((language) => new Intl.ListFormat(language).format(some.map((one) => subjectNames[one][language])));
}

function isPerHead(rule: Rule): boolean {
  return figureRules.some((one) => one.rule === rule && one.perHead === true);
}

function linesOf(rule: Rule): WrittenRule['lines'] {
  const lines = new Map<string, { readonly subjects: Subject[]; readonly formula: Formula }>();
  for (const one of subjects) {
    const written = formulaOf(rule.formula, one);
    const key = JSON.stringify(written);
    const line = lines.get(key) ?? { subjects: [], formula: written };
    line.subjects.push(one);
    lines.set(key, line);
  }
  // All others stand after those that they are other than.
  const inOrder = [...lines.values()].sort((one, other) => one.subjects.length - other.subjects.length);
  const ofAll = isPerHead(rule) ? perParticipant : undefined;
  return inOrder.map(({ subjects: some, formula }) => ({ who: lines.size === 1 ? ofAll : namesOf(some), formula }));
}

/** How every key figure of a convention is worked out, each step before the figures that need it. */
export function formulasOf(convention: Convention): readonly WrittenRule[] {
  const rules = new Set(
    figureRules.filter((one) => one.convention === convention).flatMap(({ rule }) => rulesIn(rule)),
  );
  return [...rules]
    .filter((rule) => !handsOn(rule))
    .map((rule) => ({ id: rule.id, label: rule.label, lines: linesOf(rule) }));
}
