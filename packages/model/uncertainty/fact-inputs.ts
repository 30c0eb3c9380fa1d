import type { Case } from '../case/case.ts';
import { placeOfFact } from '../case/change/place.ts';
import { type Limits, limitsOfAll } from '../case/fields/limits.ts';
import { pathOf, valueAt } from '../case/path-text.ts';
import { referenceWagePlace } from '../case/reference-situation.ts';
import { estimatedPeople } from '../figures/wider-effects.ts';
import { endsOf, rangeRow } from '../evidence/ranges.ts';
import { inputOfYears, remaining } from '../figures/years.ts';
import type { Input } from '../graph/expression.ts';
import { type Place, placeId } from '../graph/place.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import { inBoth, type Text } from '../language/text.ts';
import { priceName } from '../prices/price-name.ts';
import type { DistributionSpec } from './distribution.ts';
import { distributionAround, type Nature, spreadOf } from './grade-distribution.ts';
import type { InputGroup } from './input-groups.ts';
import type { FixedBecause, FoundInput } from './inputs.ts';
import { isOfPotential, type SeenFact, whereabouts } from './seen-values.ts';
import { uncertaintySetting } from './settings.ts';

/** Descriptions and counts: they can be changed, but are not estimates. */
const counts: readonly Unit[] = ['years', 'persons', 'flag'];
/** Inputs of any sign. */
const changes: readonly string[] = ['outcomeChange'];
/** Results of earlier calculation, how the parties share the cost and what they put in, whom a total is for, and published index numbers. */
const notInputs: readonly string[] = [
  'income',
  'potential',
  'outcome',
  'netPublicCost',
  'publicIncome',
  'costShare',
  'publicCostShare',
  'contribution',
  'contributionYears',
  'people',
  'statedYears',
  'priceIndexThen',
  'priceIndexNow',
];
/** Units of which there is no more than a whole. */
const wholes: Readonly<Partial<Record<Unit, number>>> = { share: 1, months: 12, weeks: 52 };

/** A quantity as a case states it once: the unit that people know it in. */
function statedValue({ file }: Case, place: Place): { readonly value: number; readonly unit: string } | undefined {
  if (place.kind === 'price' || place.kind === 'parameter') return undefined;
  const found: unknown =
    place.kind === 'assumption' ? file.assumptions?.[place.name] : valueAt(file, pathOf(place.path));
  if (typeof found !== 'object' || found === null || !('kind' in found) || found.kind !== 'stated') return undefined;
  if (!('value' in found) || typeof found.value !== 'number' || !('unit' in found) || typeof found.unit !== 'string')
    return undefined;
  return { value: found.value, unit: found.unit };
}

/** What a value can be: a part of a whole, which is the most that its field may have or that there is of its unit. */
function natureOf({ name, unit }: Input, { most }: Limits): Nature {
  if (changes.includes(name)) return { kind: 'change' };
  // More may be left of an effect than there was in the first year.
  if (inputOfYears(name) === remaining) return { kind: 'amount' };
  const whole = wholes[unit];
  if (whole !== undefined) return { kind: 'share', most: most ?? whole };
  return { kind: unit === 'factor' ? 'factor' : 'amount' };
}

function labelOf(ofCase: Case, place: Place, seen: SeenFact): Text {
  const { fact, input, item, outcome } = seen;
  if (place.kind === 'price') {
    return priceName(ofCase.context.prices.unitCosts.get(place.item)?.label ?? item?.label ?? input.label);
  }
  const { label } = fact.origin;
  if (label !== undefined) return label;
  if (place.kind === 'field' && place.path === referenceWagePlace.path)
    return { sv: 'Referenslön', en: 'Reference wage' };
  const where = whereabouts(seen);
  if (outcome !== undefined) {
    return inBoth(
      (language) =>
        `${where === undefined ? '' : `${where[language]}: `}${outcome.name[language]}, ${input.label[language].toLowerCase()}`,
    );
  }
  const what =
    item?.label === undefined
      ? input.label
      : { sv: `${input.label.sv} (${item.label.sv})`, en: `${input.label.en} (${item.label.en})` };
  return where === undefined ? what : { sv: `${where.sv}: ${what.sv}`, en: `${where.en}: ${what.en}` };
}

/** Whether an input of the graph is the price of a resource, wherever it is stated. */
function isPrice({ name }: Input): boolean {
  return name === 'listPrice';
}

function groupOf({ input }: SeenFact): InputGroup | undefined {
  if (isPrice(input)) return 'prices';
  if (input.name === 'deadweight' || input.name === 'persistence') return 'catch-up';
  return input.name === 'wage' ? 'wages' : undefined;
}

/** What a value that is taken from the evidence may be: the range of its row. */
function ofEvidence({ origin: { evidence } }: Fact): DistributionSpec | undefined {
  const row = evidence === undefined ? undefined : rangeRow(evidence);
  const ends = row && endsOf(row);
  return row?.value === undefined || ends === undefined ? undefined : { kind: 'triangular', mode: row.value, ...ends };
}

function fixedReason(spec: DistributionSpec, spread: number, place: Place, isCount: boolean): FixedBecause | undefined {
  if (spec.kind !== 'fixed') return undefined;
  if (isCount) return 'count';
  if (spread > 0) return 'end-of-range';
  return place.kind === 'parameter' ? 'law' : 'measured';
}

function inputOfFact(ofCase: Case, place: Place, seen: SeenFact, inputs: readonly Input[]): FoundInput {
  const { fact, input } = seen;
  const { grade, source, because, evidence } = fact.origin;
  const { parameters, date } = ofCase.context;
  const { value: base, unit } = statedValue(ofCase, place) ?? { value: fact.value, unit: input.unit };
  const limits = limitsOfAll(inputs);
  const nature = natureOf(input, limits);
  const isCount = counts.includes(input.unit) && !estimatedPeople.includes(input.name);
  // A setting that the catalogue gives and a guideline states is taken as the guideline states it.
  const isGuideline = place.kind === 'parameter' && grade === 'verified';
  const spread = isCount || isGuideline ? 0 : spreadOf(grade, false, parameters, date);
  const coverage = uncertaintySetting(parameters, 'coverage', date).value;
  const spec: DistributionSpec = ofEvidence(fact) ?? distributionAround(base, nature, spread, coverage);
  return {
    id: placeId(place),
    place,
    label: labelOf(ofCase, place, seen),
    base,
    unit,
    priceUnit:
      isPrice(input) && place.kind === 'price' ? ofCase.context.prices.unitCosts.get(place.item)?.unit : undefined,
    grade,
    source,
    because,
    evidence,
    group: groupOf(seen),
    // The sooner those without the intervention catch up, the more would have happened anyway and the less is left.
    ...(input.name === 'persistence' && { isOpposed: true }),
    route: { kind: 'fact', names: inputs.map(({ name }) => name) },
    least: limits.least ?? (nature.kind === 'factor' ? 1 : 0),
    most: limits.most ?? (nature.kind === 'share' ? nature.most : Infinity),
    isWhole: limits.isWhole === true,
    spec,
    fixedBecause: fixedReason(spec, spread, place, isCount),
  };
}

/** The inputs that facts of situations and key figures come from, each once however many places read it. */
export function factInputs(ofCase: Case, seen: readonly SeenFact[]): readonly FoundInput[] {
  const found = new Map<string, { first: SeenFact; inputs: Map<string, Input> }>();
  for (const one of seen) {
    const place = placeOfFact(one.fact);
    const id = placeId(place);
    const isPriceItself = place.kind !== 'price' || isPrice(one.input);
    // A published schedule of rates is taken as it is published.
    const isOfSchedule =
      place.kind === 'parameter' && ofCase.context.parameters.parameters.get(place.id)?.kind === 'schedule';
    if (
      isOfSchedule ||
      notInputs.includes(inputOfYears(one.input.name)) ||
      isOfPotential(one) ||
      !isPriceItself ||
      one.fact.origin.isStatedNowhere === true
    )
      continue;
    const known = found.get(id);
    if (known === undefined) found.set(id, { first: one, inputs: new Map([[one.input.name, one.input]]) });
    else known.inputs.set(one.input.name, one.input);
  }
  return [...found.values()].map(({ first, inputs }) =>
    inputOfFact(ofCase, placeOfFact(first.fact), first, [...inputs.values()]),
  );
}
