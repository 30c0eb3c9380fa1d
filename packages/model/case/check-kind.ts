import { nearestName } from '../parameters/suggestion.ts';
import { writtenExample } from './fields/example.ts';
import type { Fields } from './fields/field.ts';
import { acceptedKeys, type KindFields, type Written } from './fields/kind-fields.ts';
import { personFields } from './fields/person-fields.ts';
import type { Faults } from './resolve.ts';

/** Something that its kind decides the fields of. */
interface OfKind {
  readonly fields: Fields;
  readonly kind: KindFields;
  readonly written: Written;
  readonly path: string;
}

function checkAccepted({ fields, kind, written, path }: OfKind, faults: Faults): void {
  const accepted = acceptedKeys(fields, kind, kind.statedBy.includes('amount') && written['amount'] !== undefined);
  const free =
    accepted.find((key) => fields[key]?.reading === 'always' && !fields[key].isRequired) ?? accepted[0] ?? '';
  for (const [key, value] of Object.entries(written)) {
    if (value === undefined || !(key in fields) || accepted.includes(key)) continue;
    faults.add(`${path}.${key}`, {
      kind: 'unknown-key',
      found: key,
      keys: accepted,
      example: nearestName(key, accepted) ?? free,
    });
  }
}

function checkNeeds({ fields, kind, written, path }: OfKind, faults: Faults): void {
  const { label, needs, statedBy, levels } = kind;
  for (const key of needs) {
    const field = fields[key];
    if (written[key] !== undefined || field === undefined) continue;
    faults.add(`${path}.${key}`, {
      kind: 'missing-key',
      found: undefined,
      key,
      alternatives: { of: 'beside', keys: statedBy },
      expected: {
        sv: `nyckeln ${key}, som ${label.sv.toLowerCase()} räknas fram av, eller ett angivet belopp i ${statedBy.join(' eller ')}`,
        en: `the key ${key}, which ${label.en.toLowerCase()} is worked out from, or a stated ${statedBy.join(' or ')}`,
      },
      example: writtenExample(key, field, levels),
    });
  }
}

function checkLevel({ kind: { levels }, written: { level }, path }: OfKind, faults: Faults): void {
  if (typeof level !== 'string' || levels.length === 0 || levels.includes(level)) return;
  faults.add(`${path}.level`, {
    kind: 'unknown-choice',
    found: level,
    choices: levels,
    example: nearestName(level, levels) ?? levels[0] ?? '',
  });
}

/** A field that the kind does not read is a fault, and so is one that its rule lacks when no amount is stated. */
export function checkKind(item: OfKind, faults: Faults): void {
  const { kind, written } = item;
  const { statedBy } = kind;
  const isStated = statedBy.some((key) => written[key] !== undefined);
  checkAccepted(item, faults);
  if (!isStated) checkNeeds(item, faults);
  if (!isStated || !statedBy.includes('amount')) checkLevel(item, faults);
}

/** What the person lacks that the rule of the kind reads, when no amount is stated. */
export function checkPerson(
  { kind: { needsOfPerson, statedBy }, written, path }: OfKind,
  person: Written,
  faults: Faults,
): void {
  if (statedBy.some((key) => written[key] !== undefined)) return;
  const [stated = ''] = statedBy;
  const fields: Fields = personFields;
  for (const key of needsOfPerson) {
    const field = fields[key];
    if (person[key] !== undefined || field === undefined) continue;
    const place = `person.${key}`;
    faults.add(`${path}.${stated}`, {
      kind: 'missing-key',
      found: undefined,
      key: stated,
      alternatives: { of: 'person', keys: [key] },
      expected: {
        sv: `ett angivet belopp i ${stated}, eller personens ${field.label.sv.toLowerCase()} i ${place}, som stödet räknas fram av`,
        en: `a stated ${stated}, or the person's ${field.label.en.toLowerCase()} in ${place}, which the support is worked out from`,
      },
      example: `person: { ${writtenExample(key, field)} }`,
    });
  }
}
