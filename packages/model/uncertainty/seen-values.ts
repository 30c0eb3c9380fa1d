import type { Case } from '../case/case.ts';
import { isInPotential, placeOfFact } from '../case/change/place.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import type { Evaluated } from '../graph/evaluate.ts';
import type { Input } from '../graph/expression.ts';
import type { Fact, ItemFacts } from '../graph/situation-facts.ts';
import type { Side, TypeCaseResult } from '../evaluation/evaluate-case.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import { postingRules } from '../rules/posting-rules.ts';

/** A fact that a result was worked out from, with the graph's input that read it. */
export interface SeenFact {
  readonly fact: Fact;
  readonly input: Input;
  readonly item: ItemFacts | undefined;
}

/** All that a group's key figures were worked out from. */
export interface SeenValues {
  readonly facts: readonly SeenFact[];
  readonly parameters: readonly (FoundScalar | FoundSchedule)[];
}

/** The type cases that an assessment is of: the one, or those with people in the cohort. */
export function typeCasesOf(assessment: Assessment, typeCases: readonly TypeCaseResult[]): readonly TypeCaseResult[] {
  if (assessment.typeCase !== undefined) return [assessment.typeCase];
  return assessment.id === 'cohort' ? typeCases.filter(({ typeCase }) => typeCase.participants !== undefined) : [];
}

/** What every posting rule came to, those with nothing to post as well: a fee of zero may be something else in a draw. */
function postings({ evaluation }: Side): readonly Evaluated[] {
  return postingRules.flatMap((rule) => {
    const amounts = rule.nature === 'real' ? [rule.amount, rule.indirectTax] : [rule.amount];
    if (rule.items === undefined) return amounts.map((amount) => evaluation.of(amount));
    const { collection, kinds } = rule.items;
    const items = evaluation.facts.items[collection].filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    return items.flatMap((item) => amounts.map((amount) => evaluation.ofItem(amount, item)));
  });
}

function roots(assessment: Assessment, typeCases: readonly TypeCaseResult[]): readonly Evaluated[] {
  const ofLedgers = typeCasesOf(assessment, typeCases).flatMap(({ before, after, later, potential }) => [
    ...postings(before),
    ...postings(after),
    ...later.flatMap(({ after: ofYear }) => postings(ofYear)),
    ...(potential?.lines ?? []).flatMap((line) => [...line.before, ...line.after].map(({ because }) => because)),
  ]);
  // Who is in work is counted, not estimated.
  const stated = assessment.outcomes.flatMap(({ isStated, parts }) => (isStated ? parts.map(({ gain }) => gain) : []));
  const figures = [...assessment.figures, ...assessment.outcomes.flatMap((outcome) => outcome.figures)];
  return [...ofLedgers, ...figures.flatMap(({ because }) => (because === undefined ? [] : [because])), ...stated];
}

/** Walks what an assessment was worked out from. */
export function seenValues(assessment: Assessment, typeCases: readonly TypeCaseResult[]): SeenValues {
  const seen = new Set<Evaluated>();
  const facts = new Map<Fact, SeenFact>();
  const parameters = new Map<string, FoundScalar | FoundSchedule>();
  const look = (evaluated: Evaluated): void => {
    if (seen.has(evaluated)) return;
    seen.add(evaluated);
    const { expression, fact, parameter, item, operands } = evaluated;
    if (fact !== undefined && expression.kind === 'input') facts.set(fact, { fact, input: expression, item });
    if (parameter !== undefined) parameters.set(parameter.id, parameter);
    operands.forEach(look);
  };
  roots(assessment, typeCases).forEach(look);
  return { facts: [...facts.values()], parameters: [...parameters.values()] };
}

/** Whether a fact belongs to the definition of the potential, other than its wage. */
export function isOfPotential(fact: Fact): boolean {
  const place = placeOfFact(fact);
  return place.kind === 'field' && isInPotential(place.path);
}

/** The type case and the side that a place is in, in words; undefined outside type cases. */
export function placeOf(path: string, { typeCases }: Case): { readonly sv: string; readonly en: string } | undefined {
  const found = /^typeCases\[(\d+)\](?:\.(before|after|laterYears)(?:\[(\d+)\])?)?/u.exec(path);
  const typeCase = typeCases[Number(found?.[1])];
  if (found === null || typeCase === undefined) return undefined;
  const side = found[2];
  const { sv, en } = typeCase.name;
  if (found[3] !== undefined) {
    const year = String(Number(found[3]) + 2);
    return { sv: `${sv}, efter år ${year}`, en: `${en}, after in year ${year}` };
  }
  return side === undefined ? { sv, en } : { sv: `${sv}, ${side === 'before' ? 'före' : 'efter'}`, en: `${en}, ${side}` };
}
