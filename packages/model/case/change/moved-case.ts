import type { Fact, Facts, ItemFacts, SituationFacts } from '../../graph/situation-facts.ts';
import { placeId } from '../../graph/place.ts';
import type { ParameterCatalogue } from '../../parameters/catalogue.ts';
import type { Grade } from '../../parameters/grade.ts';
import { movedParameters, type ParameterMove } from '../../parameters/moved-parameters.ts';
import type { Case, TypeCase } from '../case.ts';
import type { Quantity } from '../quantity.ts';
import type { CaseFile } from '../schema.ts';
import { moved } from './moved.ts';
import { inputId, placeOfStatedAmount, type StatedAmount, type YearOfChange, yearOfChange } from './place.ts';

/**
 * How an input reaches the result: as facts of the situations or of the key figures (found by
 * {@link inputId}, and read by the graph's inputs `names`), as a dated parameter, or as a stated change.
 */
export type InputRoute =
  | { readonly kind: 'fact'; readonly names: readonly string[] }
  | { readonly kind: 'parameter'; readonly parameter: string }
  | { readonly kind: 'stated-change' }
  /** The people with an outcome of a programme, whose share of all is what counts. */
  | { readonly kind: 'programme' };

/** An input of a case that has been read. */
export interface MovableInput {
  /** What its place is called; see {@link placeId}. */
  readonly id: string;
  /** The value of the case. */
  readonly base: number;
  readonly grade: Grade;
  readonly route: InputRoute;
}

/** An input and the value to put in its place, in the input's unit. */
export interface Move {
  readonly input: MovableInput;
  readonly value: number;
}

export type Moves = ReadonlyMap<string, Move>;

function movedFact(fact: Fact, name: string, moves: Moves): Fact {
  const found = moves.get(inputId(fact));
  if (found === undefined) return fact;
  const { route, base } = found.input;
  return route.kind === 'fact' && route.names.includes(name)
    ? { ...fact, value: moved(fact.value, base, found.value) }
    : fact;
}

/** The same facts when none of them is moved. */
function movedFacts<F extends Facts>(facts: F, moves: Moves): F {
  let isMoved = false;
  const inputs = Object.entries(facts.inputs).map(([name, fact]): [string, Fact] => {
    const other = movedFact(fact, name, moves);
    isMoved ||= other !== fact;
    return [name, other];
  });
  return isMoved ? { ...facts, inputs: Object.fromEntries(inputs) } : facts;
}

function movedItems(items: readonly ItemFacts[], moves: Moves): readonly ItemFacts[] {
  const all = items.map((item) => movedFacts(item, moves));
  return all.some((item, index) => item !== items[index]) ? all : items;
}

/** A situation with some inputs moved; the same when none of its facts is. */
export function movedSituation(facts: SituationFacts, moves: Moves): SituationFacts {
  const { work, supports, children, resources } = facts.items;
  const person = movedFacts(facts.person, moves);
  const items = {
    work: movedItems(work, moves),
    supports: movedItems(supports, moves),
    children: movedItems(children, moves),
    resources: movedItems(resources, moves),
  };
  const isSame =
    person === facts.person &&
    items.work === work &&
    items.supports === supports &&
    items.children === children &&
    items.resources === resources;
  return isSame ? facts : { person, items };
}

/** The catalogue with the inputs that are dated parameters moved; the same when none is. */
export function movedCatalogue(catalogue: ParameterCatalogue, date: string, moves: Moves): ParameterCatalogue {
  const parameters = [...moves.values()].flatMap(({ input: { route }, value }): readonly ParameterMove[] =>
    route.kind === 'parameter' ? [{ id: route.parameter, value }] : [],
  );
  return parameters.length === 0 ? catalogue : movedParameters(catalogue, date, parameters);
}

function movedStatedChange(file: CaseFile, moves: Moves): CaseFile {
  const { statedChange } = file;
  if (statedChange === undefined || ![...moves.values()].some(({ input }) => input.route.kind === 'stated-change'))
    return file;
  const quantity = (key: StatedAmount, current: Quantity | undefined): Quantity | undefined => {
    const found = current && moves.get(placeId(placeOfStatedAmount(key, current)));
    return found === undefined
      ? current
      : { kind: 'stated', value: found.value, unit: 'SEK/year', grade: found.input.grade };
  };
  type Actors = typeof statedChange.actors;
  const byActor = (some: Actors, year: YearOfChange): Actors =>
    some &&
    (Object.fromEntries(
      Object.entries(some).map(([actor, current]) => [actor, quantity(`${year}actors.${actor}`, current)]),
    ) as Actors);
  return {
    ...file,
    statedChange: {
      ...statedChange,
      society: quantity('society', statedChange.society),
      potential: quantity('potential', statedChange.potential),
      actors: byActor(statedChange.actors, ''),
      laterYears: statedChange.laterYears?.map(({ actors, society }, index) => {
        const year = yearOfChange(index);
        return { actors: byActor(actors, year), society: quantity(`${year}society`, society) };
      }),
    },
  };
}

/**
 * The case with some inputs moved in all that its yearly change is worked out from: what a draw of them evaluates.
 * Cost and settings of the appraisal are moved by the key figures themselves. Nothing is checked; `changedCase` gives
 * the case as its file would.
 */
export function withMoves(ofCase: Case, some: readonly Move[]): Case {
  const moves: Moves = new Map(some.map((one) => [one.input.id, one]));
  const typeCase = (one: TypeCase): TypeCase => ({
    ...one,
    before: movedSituation(one.before, moves),
    after: movedSituation(one.after, moves),
    later: one.later.map((year) => movedSituation(year, moves)),
    reference: one.reference === undefined ? undefined : movedSituation(one.reference, moves),
  });
  const { context } = ofCase;
  return {
    ...ofCase,
    file: movedStatedChange(ofCase.file, moves),
    context: { ...context, parameters: movedCatalogue(context.parameters, context.date, moves) },
    typeCases: ofCase.typeCases.map(typeCase),
  };
}
