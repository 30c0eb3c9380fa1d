import type { Case, TypeCase } from '../case/case.ts';
import { withMoves } from '../case/change/moved-case.ts';
import { inputId } from '../case/change/place.ts';
import { isSmall } from '../cohort/thresholds.ts';
import { evaluateTypeCase, type TypeCaseResult } from '../evaluation/evaluate-case.ts';
import type { Assessment } from '../evaluation/evaluate.ts';
import { basisOfTypeCases } from '../evaluation/basis.ts';
import { type Place, placeId } from '../graph/place.ts';
import { actors } from '../ledger/actor.ts';
import { headingOf } from '../parameters/heading.ts';
import { ParameterError } from '../parameters/look-up.ts';
import type { UncertainInput } from '../uncertainty/inputs.ts';
import { seenValues } from '../uncertainty/seen-values.ts';

/** A share of its value that an input is perturbed by, to see whether a person's change moves with it. */
const step = 0.1;
/** Less than this, SEK per year, is the rounding of the arithmetic. */
const rounding = 1e-6;

function perturbedValue({ base, least, most }: UncertainInput): number {
  const higher = base === 0 ? 1 : base + Math.abs(base) * step;
  return higher <= most ? higher : Math.max(least, base - Math.abs(base) * step);
}

/** Ids of the inputs that a person's change was worked out from. */
function readBy(result: TypeCaseResult, settings: Case): ReadonlySet<string> {
  const basis = basisOfTypeCases(settings, [{ result, weight: 1 }]);
  const assessment: Assessment = {
    id: '',
    name: result.typeCase.name,
    participants: 1,
    typeCase: result,
    basis,
    figures: [],
    breakEvenPersistence: undefined,
    outcomes: [],
  };
  const { facts, parameters } = seenValues(assessment, [result]);
  return new Set([
    ...facts.map(({ fact }) => inputId(fact)),
    ...parameters.map(({ id }) => placeId({ kind: 'parameter', id })),
  ]);
}

/** The person with one input perturbed; undefined when a rule that is needed then has no value on the date. */
function perturbedResult(input: UncertainInput, alone: Case): TypeCaseResult | undefined {
  const perturbed = withMoves(alone, [{ input, value: perturbedValue(input) }]);
  const [typeCase] = perturbed.typeCases;
  try {
    return typeCase === undefined ? undefined : evaluateTypeCase(typeCase, perturbed);
  } catch (error) {
    if (error instanceof ParameterError) return undefined;
    throw error;
  }
}

const measures = [...actors, 'society', 'potential'] as const;
type Measure = (typeof measures)[number];

/** What the person's change or potential moves for. */
function perturbedMeasures(one: TypeCaseResult, other: TypeCaseResult): readonly Measure[] {
  const valueOf = ({ change, potential }: TypeCaseResult, measure: Measure): number =>
    measure === 'potential'
      ? (potential?.society ?? 0)
      : measure === 'society'
        ? change.society
        : change.byActor[measure];
  return measures.filter((measure) => Math.abs(valueOf(one, measure) - valueOf(other, measure)) > rounding);
}

/** People that are looked through before an input is taken to be known. */
const enoughPeople = 100;

/** How many people move with an input, by what moves for them. */
type Counts = Map<Measure, number>;

/** Whether some of the counts is of too few people, yet. */
function isOfFew(counts: Counts): boolean {
  return [...counts.values()].some(isSmall);
}

/**
 * The inputs that at least five of some people depend on, for each actor that any of them does: their change or potential
 * moves when the input does.
 * @param people a part of a cohort is enough; an input that few of them depend on counts as one of few
 */
export function inputsOfMany(
  inputs: readonly UncertainInput[],
  people: readonly TypeCase[],
  settings: Case,
): ReadonlySet<string> {
  const all = new Map(inputs.map((input): [UncertainInput, Counts] => [input, new Map()]));
  let open = inputs;
  for (const [place, typeCase] of people.entries()) {
    if (place >= enoughPeople)
      open = open.filter((input) => all.get(input)?.size === 0 || isOfFew(all.get(input) ?? new Map()));
    if (open.length === 0) break;
    const alone = { ...settings, typeCases: [typeCase] };
    const result = evaluateTypeCase(typeCase, alone);
    const read = readBy(result, alone);
    for (const input of open) {
      const perturbed = read.has(input.id) ? perturbedResult(input, alone) : undefined;
      const counts = all.get(input);
      if (perturbed === undefined || counts === undefined) continue;
      for (const measure of perturbedMeasures(result, perturbed)) counts.set(measure, (counts.get(measure) ?? 0) + 1);
    }
  }
  return new Set([...all].filter(([, counts]) => counts.size > 0 && !isOfFew(counts)).map(([{ id }]) => id));
}

/** What an input stands among: the heading of a dated parameter, all assumptions, or all settings. */
function familyOf({ kind, ...place }: Place): string {
  return 'id' in place ? `${kind} ${headingOf(place.id)}` : kind;
}

/**
 * The inputs of people of which it may be released how much they move a result. What fewer than five people depend on is not; nor
 * is what stands beside it in the catalogue (the tax of another municipality), or the price of something whose sum
 * is not shown: what the few come to would be what is left.
 */
export function releasableInputs(
  inputs: readonly UncertainInput[],
  ofMany: ReadonlySet<string>,
  releasedAccounts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const others = inputs.filter(({ place }) => place.kind !== 'price');
  const families = new Set(others.filter(({ id }) => !ofMany.has(id)).map(({ place }) => familyOf(place)));
  // An assumption that is a price may be of resources whose sums are not shown.
  const isPriceElsewhere = ({ place, route }: UncertainInput): boolean =>
    place.kind !== 'price' && route.kind === 'fact' && route.names.includes('listPrice');
  const isReleasable = (input: UncertainInput): boolean => {
    const { id, place } = input;
    if (!ofMany.has(id) || isPriceElsewhere(input)) return false;
    return place.kind === 'price' ? releasedAccounts.has(place.item) : !families.has(familyOf(place));
  };
  return new Set(inputs.filter(isReleasable).map(({ id }) => id));
}
