import type { Case } from '../case/case.ts';
import { type MovableInput, movedCatalogue, movedSituation } from '../case/change/moved-case.ts';
import { inputId } from '../case/change/place.ts';
import type { CaseContext } from '../case/context.ts';
import type { Quantity } from '../case/quantity.ts';
import { type Subject, subjectLabels } from '../figures/subject.ts';
import { type Evaluated, Evaluation } from '../graph/evaluate.ts';
import type { Fact, Facts, SituationFacts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { actors, sumOver } from '../ledger/actor.ts';
import { ledgerOf, totalByActor } from '../ledger/ledger.ts';
import type { Grade } from '../parameters/grade.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import type { Side, TypeCaseResult } from './evaluate-case.ts';
import type { Assessment } from './evaluate.ts';
import { carriedBy, type CarriedPart, step, warningsOfParts } from './carried-part.ts';
import type { Warning } from './warnings.ts';

/** Grades of what nobody has measured or read. */
export const weak: readonly Grade[] = ['recalled', 'assumed'];
interface WeakInput extends MovableInput {
  readonly name: Text;
}

/** Facts of a weak grade, each once however many places read it. */
function weakFacts(sides: readonly SituationFacts[]): readonly WeakInput[] {
  const found = new Map<string, { readonly fact: Fact; readonly names: Set<string> }>();
  const look = ({ inputs }: Facts): void => {
    for (const [name, fact] of Object.entries(inputs)) {
      if (!weak.includes(fact.origin.grade) || fact.value === 0) continue;
      const id = inputId(fact);
      const known = found.get(id) ?? { fact, names: new Set() };
      found.set(id, known);
      known.names.add(name);
    }
  };
  for (const { person, items } of sides) {
    look(person);
    for (const some of Object.values(items)) some.forEach(look);
  }
  return [...found].map(([id, { fact: { value, origin }, names }]) => ({
    id,
    name: origin.label ?? { sv: id, en: id },
    grade: origin.grade,
    base: value,
    route: { kind: 'fact', names: [...names] },
  }));
}

/** Dated parameters of a weak grade that the two ledgers have used. */
function weakParameters({ before, after }: TypeCaseResult): readonly WeakInput[] {
  const seen = new Set<Evaluated>();
  const found = new Map<string, FoundScalar | FoundSchedule>();
  const look = (evaluated: Evaluated): void => {
    if (seen.has(evaluated)) return;
    seen.add(evaluated);
    const { parameter } = evaluated;
    if (parameter !== undefined && weak.includes(parameter.grade)) found.set(parameter.id, parameter);
    evaluated.operands.forEach(look);
  };
  for (const { because } of [...before.ledger, ...after.ledger]) look(because);
  return [...found.values()].map(({ id, label, grade, value }) => ({
    id,
    name: label,
    grade,
    // What moves of a schedule is what all of it is multiplied by.
    base: typeof value === 'number' ? value : 1,
    route: { kind: 'parameter', parameter: id },
  }));
}

/** Society's yearly change, SEK, when an input is what it is times a factor. */
function movedSociety({ typeCase, before, after }: TypeCaseResult, { date, parameters }: CaseContext, input: MovableInput, factor: number): number {
  const moves = new Map([[input.id, { input, value: input.base * factor }]]);
  const catalogue = movedCatalogue(parameters, date, moves);
  const society = (facts: SituationFacts, { ledger }: Side): number => {
    const moved = movedSituation(facts, moves);
    // What the input is no part of is as it was.
    const isSame = moved === facts && catalogue === parameters;
    return sumOver(totalByActor(isSame ? ledger : ledgerOf(new Evaluation(date, catalogue, moved))));
  };
  return society(typeCase.after, after) - society(typeCase.before, before);
}

/** Recalled or assumed inputs that carry more than a tenth of society's result, or stand near a threshold. */
export function weakInputs({ context }: Case, typeCases: readonly TypeCaseResult[]): readonly Warning[] {
  return typeCases.flatMap((result): readonly Warning[] => {
    const { name: who, id, before, after } = result.typeCase;
    const { society } = result.change;
    if (society === 0) return [];
    const inputs = [...weakFacts([before, after]), ...weakParameters(result)];
    const parts = inputs.map((input) => {
      const [lower, higher] = [1 - step, 1 + step].map((factor) => movedSociety(result, context, input, factor));
      return { ...input, ...carriedBy(society, lower ?? society, higher ?? society) };
    });
    return warningsOfParts(parts, who, id);
  });
}

/** As {@link weakInputs}, of the amounts that a case states: society's own, or those of the actors that it is the sum of. */
export function statedWeakInputs({ file: { statedChange }, resolver }: Case, stated: Assessment | undefined): readonly Warning[] {
  const society = stated?.basis.income.society?.value ?? 0;
  if (statedChange === undefined || stated === undefined || society === 0) return [];
  const quantities: readonly (readonly [Subject, Quantity | undefined])[] =
    statedChange.society === undefined ? actors.map((actor) => [actor, statedChange.actors?.[actor]] as const) : [['society', statedChange.society]];
  const parts = new Map<string, CarriedPart>();
  for (const [subject, quantity] of quantities) {
    if (quantity === undefined) continue;
    const { value, origin } = resolver.yearly(quantity, subject === 'society' ? 'statedChange.society' : `statedChange.actors.${subject}`);
    if (!weak.includes(origin.grade)) continue;
    const { sv, en } = subjectLabels[subject];
    const name = origin.label ?? { sv: `Angiven intäkt per år (${sv})`, en: `Stated income per year (${en})` };
    // An assumption that several amounts refer to is one input.
    parts.set(origin.path, { name, grade: origin.grade, share: (parts.get(origin.path)?.share ?? 0) + value / society });
  }
  return warningsOfParts([...parts.values()], undefined, stated.id);
}
