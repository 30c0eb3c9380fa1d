import type { Case, TypeCase } from '../case/case.ts';
import type { Quantity } from '../case/quantity.ts';
import type { CaseFile } from '../case/schema.ts';
import type { Fact, Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { lookUpScalar, lookUpSchedule, parameterOf } from '../parameters/look-up.ts';
import { type GivenOverride, withOverrides } from '../parameters/override.ts';
import type { UncertainInput } from './inputs.ts';
import { inputId } from './seen-values.ts';

/** An input and the value to put in its place. */
export interface Replacement {
  readonly input: UncertainInput;
  readonly value: number;
}

/**
 * What a value becomes when its input is moved. A place may state the input in another unit (a monthly
 * amount of a yearly one), so it moves in proportion; from zero there is no proportion.
 */
export function moved(value: number, base: number, drawn: number): number {
  return base === 0 ? drawn : value * (drawn / base);
}

type ByName = ReadonlyMap<string, Replacement>;

function movedFact(fact: Fact, name: string, replacements: ByName): Fact {
  const found = replacements.get(inputId(fact));
  if (found === undefined) return fact;
  const { route, base } = found.input;
  return route.kind === 'fact' && route.names.includes(name) ? { ...fact, value: moved(fact.value, base, found.value) } : fact;
}

function movedFacts<F extends Facts>(facts: F, replacements: ByName): F {
  const inputs = Object.fromEntries(Object.entries(facts.inputs).map(([name, fact]) => [name, movedFact(fact, name, replacements)]));
  return { ...facts, inputs };
}

function movedSituation({ person, items }: SituationFacts, replacements: ByName): SituationFacts {
  const all = (some: readonly ItemFacts[]): readonly ItemFacts[] => some.map((item) => movedFacts(item, replacements));
  return {
    person: movedFacts(person, replacements),
    items: { work: all(items.work), supports: all(items.supports), children: all(items.children), resources: all(items.resources) },
  };
}

function movedCatalogue(catalogue: ParameterCatalogue, date: string, replacements: readonly Replacement[]): ParameterCatalogue {
  const overrides = replacements.flatMap(({ input, value }): readonly GivenOverride[] => {
    if (input.route.kind !== 'parameter') return [];
    const { parameter: id } = input.route;
    if (parameterOf(catalogue, id).kind !== 'schedule') {
      const { source, grade } = lookUpScalar(catalogue, id, date);
      return [{ id, value, source, grade }];
    }
    const { source, grade, value: brackets } = lookUpSchedule(catalogue, id, date);
    return [{ id, source, grade, value: brackets.map((one) => ({ ...one, base: one.base * value, slope: one.slope * value })) }];
  });
  return overrides.length === 0 ? catalogue : withOverrides(catalogue, overrides);
}

function movedStatedChange(ofCase: Case, replacements: readonly Replacement[]): CaseFile {
  const { file } = ofCase;
  const { statedChange } = file;
  const stated = replacements.filter(({ input }) => input.route.kind === 'stated-change');
  if (statedChange === undefined || stated.length === 0) return file;
  const quantity = (key: string, current: Quantity | undefined): Quantity | undefined => {
    const found = stated.find(({ input }) => input.id === `statedChange.${key}`);
    return found === undefined ? current : { kind: 'stated', value: found.value, unit: 'SEK/year', grade: found.input.grade };
  };
  const byActor = Object.entries(statedChange.actors ?? {}).map(([actor, current]) => [actor, quantity(`actors.${actor}`, current)]);
  return {
    ...file,
    statedChange: {
      ...statedChange,
      society: quantity('society', statedChange.society),
      potential: quantity('potential', statedChange.potential),
      ...(statedChange.actors !== undefined && { actors: Object.fromEntries(byActor) as NonNullable<typeof statedChange.actors> }),
    },
  };
}

/** The case with other values in the places of some inputs: what an evaluation of it would be given. */
export function withReplacements(ofCase: Case, replacements: readonly Replacement[]): Case {
  const byName: ByName = new Map(replacements.map((one) => [one.input.id, one]));
  const typeCase = (one: TypeCase): TypeCase => ({
    ...one,
    before: movedSituation(one.before, byName),
    after: movedSituation(one.after, byName),
    reference: one.reference === undefined ? undefined : movedSituation(one.reference, byName),
  });
  const { context } = ofCase;
  return {
    ...ofCase,
    file: movedStatedChange(ofCase, replacements),
    context: { ...context, parameters: movedCatalogue(context.parameters, context.date, replacements) },
    typeCases: ofCase.typeCases.map(typeCase),
  };
}
