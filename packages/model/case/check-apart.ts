import type { Text } from '../language/text.ts';
import type { Fields } from './fields/field.ts';
import { indirectFields, preventionFields } from './fields/apart-fields.ts';
import { type Quantity, quantityText } from './quantity.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

const range: Text = {
  sv: 'ett värde med osäkerhet: en gradering som inte är measured, eller en fördelning under uncertainty.distributions',
  en: 'a value with uncertainty: a grade that is not measured, or a distribution under uncertainty.distributions',
};

function isQuantity(value: unknown): value is Quantity {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Whether a value has a distribution of its own, by the place or the assumption that states it. */
function hasDistribution({ uncertainty }: CaseFile, path: string): boolean {
  const distributions = uncertainty?.distributions ?? {};
  return Object.hasOwn(distributions, path) || (path.startsWith('assumptions.') && Object.hasOwn(distributions, path.slice('assumptions.'.length)));
}

/** None of the values of a block is told without how sure it is: a grade has no spread where the value stands at an end. */
function checkRanges(file: CaseFile, name: string, block: object, fields: Fields, resolver: Resolver, faults: Faults): void {
  for (const [key, value] of Object.entries(block)) {
    if (fields[key] === undefined || !isQuantity(value)) continue;
    const path = `${name}.${key}`;
    const { value: number, unit, origin } = resolver.value(value, path);
    const isAtEnd = number === 0 || (unit === 'share' && number === 1);
    if (hasDistribution(file, origin.path) || (origin.grade !== 'measured' && !isAtEnd)) continue;
    const written = quantityText({ value: number, unit });
    const example = isAtEnd ? `uncertainty: { distributions: { ${path}: { kind: triangular, least: 0, mode: 0.1, most: 0.3 } } }` : `${key}: { value: ${written}, grade: estimated }`;
    faults.add(path, { kind: 'inconsistent', found: `${written} (${origin.grade})`, expected: range, example });
  }
}

/** What stands apart stands beside a whole: the people of a cohort or of a programme, or a stated change. */
function checkWhole({ programme, statedChange, typeCases = [] }: CaseFile, name: string, faults: Faults): void {
  if (programme !== undefined || statedChange !== undefined || typeCases.some(({ participants }) => participants !== undefined)) return;
  faults.add(name, {
    kind: 'inconsistent',
    found: 'typeCases',
    expected: {
      sv: 'en helhet att stå bredvid: typfall med participants, ett programme, eller statedChange',
      en: 'a whole to stand beside: type cases with participants, a programme, or a statedChange',
    },
    example: 'statedChange: { participants: 20, society: 0 SEK/year }',
  });
}

/** What is told apart from the change of those who took part. Faults are recorded. */
export function checkApart(file: CaseFile, resolver: Resolver, faults: Faults): void {
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
