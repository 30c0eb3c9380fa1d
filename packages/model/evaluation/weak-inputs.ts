import type { Case, TypeCase } from '../case/case.ts';
import { type MovableInput, movedCatalogue, movedSituation, type Moves } from '../case/change/moved-case.ts';
import { inputId, placeOfFact, yearOfChange } from '../case/change/place.ts';
import type { CaseContext } from '../case/context.ts';
import { standpointsOf } from '../case/standpoints.ts';
import type { Quantity } from '../case/quantity.ts';
import { type Subject, subjectLabels } from '../figures/subject.ts';
import { type Evaluated, Evaluation, type Kept } from '../graph/evaluate.ts';
import { madeOf } from '../graph/made-of.ts';
import type { Fact, Facts } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { actors } from '../ledger/actor.ts';
import { entriesIn, itemOf } from '../ledger/ledger.ts';
import { postingRules } from '../rules/posting-rules.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import type { Grade } from '../parameters/grade.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import type { Side, TypeCaseResult } from './evaluate-case.ts';
import type { Assessment } from './evaluate.ts';
import { inputName } from './input-name.ts';
import { carriedBy, type CarriedPart, step, warningsOfParts } from './carried-part.ts';
import type { Warning } from './warnings.ts';

/** Grades of what nobody has measured or read. */
export const weak: readonly Grade[] = ['recalled', 'assumed'];
interface WeakInput extends MovableInput {
  readonly name: Text;
}

/** Facts of a weak grade, each once however many places read it. */
function weakFacts(typeCase: TypeCase, ofCase: Case): readonly WeakInput[] {
  const standpoints = standpointsOf(typeCase);
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
  for (const { person, items } of [typeCase.before, typeCase.after, ...typeCase.later]) {
    look(person);
    for (const some of Object.values(items)) some.forEach(look);
  }
  return [...found].map(([id, { fact, names }]) => ({
    id,
    name:
      fact.origin.label ??
      inputName({ place: placeOfFact(fact), names: [...names], standpoint: standpoints.get(fact) }, ofCase),
    grade: fact.origin.grade,
    base: fact.value,
    route: { kind: 'fact', names: [...names] },
  }));
}

/** Dated parameters of a weak grade that society's postings of some ledgers have used. */
function weakParameters(sides: readonly Side[]): readonly WeakInput[] {
  const seen = new Set<Evaluated>();
  const found = new Map<string, FoundScalar | FoundSchedule>();
  const look = (evaluated: Evaluated): void => {
    if (seen.has(evaluated)) return;
    seen.add(evaluated);
    const { parameter } = evaluated;
    if (parameter !== undefined && weak.includes(parameter.grade)) found.set(parameter.id, parameter);
    evaluated.operands.forEach(look);
  };
  for (const { because, nature } of sides.flatMap(({ ledger }) => ledger)) if (nature === 'real') look(because);
  return [...found.values()].map(({ id, label, grade, value }) => ({
    id,
    name: label,
    grade,
    // What moves of a schedule is what all of it is multiplied by.
    base: typeof value === 'number' ? value : 1,
    route: { kind: 'parameter', parameter: id },
  }));
}

/** Whether a value is what an input stands for, before anything is made of it. */
function isOf({ id, route }: MovableInput): (one: Evaluated) => boolean {
  if (route.kind === 'parameter') return ({ parameter }) => parameter?.id === route.parameter;
  return ({ fact }) => fact !== undefined && inputId(fact) === id;
}

const realRules = postingRules.filter(({ nature }) => nature === 'real');

/** What society gains more of a side, SEK per year, with an input moved. */
type Gained = (input: MovableInput) => (moves: Moves, catalogue: ParameterCatalogue) => number;

/** Society is the sum of the real postings, and only those that are made of the input are worked out anew. */
function gainedIn({ evaluation }: Side): Gained {
  const { date, facts } = evaluation;
  const real = entriesIn(facts, realRules).map((entry) => ({
    entry,
    was: evaluation.ofItem(entry.of, itemOf(entry, facts)),
  }));
  return (input) => {
    const isChanged = madeOf(isOf(input));
    const postings = real.filter(({ was }) => isChanged(was));
    if (postings.length === 0) return () => 0;
    const kept: Kept = (expression, item) => {
      const known = evaluation.known(expression, item);
      return known === undefined || isChanged(known) ? undefined : known;
    };
    return (moves, catalogue) => {
      const moved = new Evaluation(date, catalogue, movedSituation(facts, moves), kept);
      return postings.reduce(
        (sum, { entry, was }) =>
          sum + entry.sign * (moved.ofItem(entry.of, itemOf(entry, moved.facts)).value - was.value),
        0,
      );
    };
  };
}

/** What inputs carry of society's change over the years with a situation of their own, from what it is when each of them is a step lower and higher. */
function carriedParts(
  society: number,
  before: Side,
  years: readonly Side[],
  { date, parameters }: CaseContext,
  inputs: readonly WeakInput[],
): readonly CarriedPart[] {
  const [ofBefore, ofYears] = [gainedIn(before), years.map(gainedIn)];
  return inputs.map((input) => {
    const [less, more] = [ofBefore(input), ofYears.map((of) => of(input))];
    const at = (factor: number): number => {
      const moves: Moves = new Map([[input.id, { input, value: input.base * factor }]]);
      const catalogue = movedCatalogue(parameters, date, moves);
      // Each year is held against the same before.
      return more.reduce((sum, one) => sum + one(moves, catalogue), society) - years.length * less(moves, catalogue);
    };
    return { ...input, ...carriedBy(society, at(1 - step), at(1 + step)) };
  });
}

/** Recalled or assumed inputs that carry more than a tenth of society's result, or stand near a threshold. */
export function weakInputs(ofCase: Case, typeCases: readonly TypeCaseResult[]): readonly Warning[] {
  return typeCases.flatMap(({ typeCase, before, after, change, later }): readonly Warning[] => {
    const society = later.reduce((sum, one) => sum + one.change.society, change.society);
    if (society === 0) return [];
    const years = [after, ...later.map((one) => one.after)];
    const inputs = [...weakFacts(typeCase, ofCase), ...weakParameters([before, ...years])];
    return warningsOfParts(carriedParts(society, before, years, ofCase.context, inputs), typeCase.name, typeCase.id);
  });
}

/** As {@link weakInputs}, of the amounts that a case states: society's own, or those of the actors that it is the sum of. */
export function statedWeakInputs(
  { file: { statedChange }, resolver }: Case,
  stated: Assessment | undefined,
): readonly Warning[] {
  if (statedChange === undefined || stated === undefined) return [];
  const { income, later = [] } = stated.basis;
  const society = [income, ...later].reduce((sum, year) => sum + (year.society?.value ?? 0), 0);
  if (society === 0) return [];
  const parts = new Map<string, CarriedPart>();
  for (const [index, year] of [statedChange, ...(statedChange.laterYears ?? [])].entries()) {
    const quantities: readonly (readonly [Subject, Quantity | undefined])[] =
      year.society === undefined
        ? actors.map((actor) => [actor, year.actors?.[actor]] as const)
        : [['society', year.society]];
    const place = `statedChange.${index === 0 ? '' : yearOfChange(index - 1)}`;
    const ofYear =
      index === 0 ? { sv: '', en: '' } : { sv: `, år ${String(index + 1)}`, en: `, year ${String(index + 1)}` };
    for (const [subject, quantity] of quantities) {
      if (quantity === undefined) continue;
      const { value, origin } = resolver.yearly(
        quantity,
        `${place}${subject === 'society' ? 'society' : `actors.${subject}`}`,
      );
      if (!weak.includes(origin.grade)) continue;
      const { sv, en } = subjectLabels[subject];
      const name = origin.label ?? {
        sv: `Angiven intäkt per år (${sv}${ofYear.sv})`,
        en: `Stated income per year (${en}${ofYear.en})`,
      };
      // An assumption that several amounts refer to is one input.
      parts.set(origin.path, {
        name,
        grade: origin.grade,
        share: (parts.get(origin.path)?.share ?? 0) + value / society,
      });
    }
  }
  return warningsOfParts([...parts.values()], undefined, stated.id);
}
