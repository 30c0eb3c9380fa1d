import type { Place } from '../graph/place.ts';
import type { Text } from '../language/text.ts';
import { namesOf } from './change/place.ts';
import type { Fields } from './fields/field.ts';
import { indirectFields, preventionFields } from './fields/wider-effect-fields.ts';
import { type CaseUnit, type Quantity, quantityText } from './quantity.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';
import { hasWhole } from './whole.ts';

const range: Text = {
  sv: 'ett värde med osäkerhet: en gradering som inte är measured, eller en fördelning under uncertainty.distributions',
  en: 'a value with uncertainty: a grade that is not measured, or a distribution under uncertainty.distributions',
};

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Whether a value has a distribution of its own, by the place or the assumption that states it. */
function hasDistribution({ uncertainty }: CaseFile, place: Place): boolean {
  const distributions = uncertainty?.distributions ?? {};
  return namesOf(place).some((name) => Object.hasOwn(distributions, name));
}

/** A spread of an amount or a number, as a case writes it. */
function spreadOf(unit: CaseUnit): string {
  const thousands = unit === 'number' ? 1 : 1000;
  const [least, mode, most] = [100, 300, 600].map((value) => quantityText({ value: value * thousands, unit }));
  return `least: ${String(least)}, mode: ${String(mode)}, most: ${String(most)}`;
}

/** None of the values of a block is told without how sure it is: a grade has no spread where the value stands at an end. */
function checkRanges(
  file: CaseFile,
  name: string,
  block: object,
  fields: Fields,
  resolver: Resolver,
  faults: Faults,
): void {
  for (const [key, value] of Object.entries(block)) {
    if (fields[key] === undefined || !isQuantity(value)) continue;
    const path = `${name}.${key}`;
    const { value: number, unit, origin } = resolver.value(value, path);
    const isAtEnd = number === 0 || (unit === 'share' && number === 1);
    const spread = unit === 'share' ? 'least: 0, mode: 0.1, most: 0.3' : spreadOf(unit);
    if (hasDistribution(file, origin.place ?? { kind: 'field', path }) || (origin.grade !== 'measured' && !isAtEnd))
      continue;
    const written = quantityText({ value: number, unit });
    const example = isAtEnd
      ? `uncertainty: { distributions: { ${path}: { kind: triangular, ${spread} } } }`
      : `${key}: { value: ${written}, grade: estimated }`;
    faults.add(path, { kind: 'inconsistent', found: `${written} (${origin.grade})`, expected: range, example });
  }
}

/** Wider effects stand beside a whole, so that a table of people, whose settings tell of none, has none. */
function checkWhole(file: CaseFile, name: string, faults: Faults): void {
  if (hasWhole(file)) return;
  const hasExamples = file.typeCases !== undefined;
  faults.add(name, {
    kind: 'inconsistent',
    found: hasExamples ? 'typeCases' : name,
    expected: {
      sv: `en helhet att stå bredvid: typfall med participants, ett programme eller statedChange; till en tabell med deltagare räknas inte ${name}`,
      en: `a whole to stand beside: type cases with participants, a programme or a statedChange; ${name} is not counted for a table of people`,
    },
    example: hasExamples ? 'participants: 12' : 'statedChange: { participants: 20, society: 0 SEK/year }',
  });
}

/** Prevention and indirect effects. Faults are recorded. */
export function checkWiderEffects(file: CaseFile, resolver: Resolver, faults: Faults): void {
  const { prevention, indirectEffects } = file;
  const blocks = [
    { name: 'prevention', block: prevention, fields: preventionFields },
    { name: 'indirectEffects', block: indirectEffects, fields: indirectFields },
  ];
  for (const { name, block, fields } of blocks) {
    if (block === undefined) continue;
    checkWhole(file, name, faults);
    checkRanges(file, name, block, fields, resolver, faults);
  }
}
