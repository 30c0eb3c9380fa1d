import { type Standpoint, standpointsOf } from '../case/standpoints.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import type { Evaluated } from '../graph/evaluate.ts';
import type { Input } from '../graph/expression.ts';
import type { Fact, ItemFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import type { Side, TypeCaseResult } from '../evaluation/evaluate-case.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import { postingRules } from '../rules/posting-rules.ts';

/** An outcome that a fact is of, and whose when it is that of a type case. */
export interface SeenOutcome {
  readonly name: Text;
  readonly typeCase: Text | undefined;
}

/** A fact that a result was worked out from, with the graph's input that read it. */
export interface SeenFact {
  readonly fact: Fact;
  readonly input: Input;
  readonly item: ItemFacts | undefined;
  /** Undefined where it is of no single type case. */
  readonly standpoint?: Standpoint | undefined;
  /** Given when the fact is of an outcome that the case states. */
  readonly outcome?: SeenOutcome | undefined;
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

/** The outcomes that facts stated at their own places are of. */
function outcomeFacts({ outcomes }: Assessment): ReadonlyMap<Fact, SeenOutcome> {
  const ofOutcome = ({ name, parts }: Assessment['outcomes'][number]) =>
    parts.flatMap(({ facts, label, isOfTypeCase }) => {
      const seen: SeenOutcome = { name, typeCase: isOfTypeCase ? label : undefined };
      return Object.values(facts).flatMap((fact) => (fact.origin.place === undefined ? [[fact, seen] as const] : []));
    });
  return new Map(outcomes.filter(({ isStated }) => isStated).flatMap(ofOutcome));
}

/** Walks what an assessment was worked out from. */
export function seenValues(assessment: Assessment, typeCases: readonly TypeCaseResult[]): SeenValues {
  const seen = new Set<Evaluated>();
  const facts = new Map<Fact, SeenFact>();
  const parameters = new Map<string, FoundScalar | FoundSchedule>();
  const standpoints = new Map(
    typeCasesOf(assessment, typeCases).flatMap(({ typeCase }) => [...standpointsOf(typeCase)]),
  );
  const outcomes = outcomeFacts(assessment);
  const look = (evaluated: Evaluated): void => {
    if (seen.has(evaluated)) return;
    seen.add(evaluated);
    const { expression, fact, parameter, item, operands } = evaluated;
    if (fact !== undefined && expression.kind === 'input') {
      facts.set(fact, {
        fact,
        input: expression,
        item,
        standpoint: standpoints.get(fact),
        outcome: outcomes.get(fact),
      });
    }
    if (parameter !== undefined) parameters.set(parameter.id, parameter);
    operands.forEach(look);
  };
  roots(assessment, typeCases).forEach(look);
  return { facts: [...facts.values()], parameters: [...parameters.values()] };
}

/** Whether a fact belongs to the definition of the potential, which no file states. */
export function isOfPotential({ standpoint }: SeenFact): boolean {
  return standpoint?.side === 'reference';
}

/** Whose a fact is, and on which side, in words; undefined outside type cases. */
export function whereabouts({ standpoint, outcome }: SeenFact): Text | undefined {
  if (standpoint === undefined) return outcome?.typeCase;
  const {
    typeCase: { sv, en },
    side,
    year,
  } = standpoint;
  if (year > 1) return { sv: `${sv}, efter år ${String(year)}`, en: `${en}, after in year ${String(year)}` };
  return side === undefined
    ? { sv, en }
    : { sv: `${sv}, ${side === 'before' ? 'före' : 'efter'}`, en: `${en}, ${side}` };
}
