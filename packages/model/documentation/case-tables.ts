import { defaultText, kindsOfField, listed } from '../case/fields/describe.ts';
import type { Field, Fields, Sort } from '../case/fields/field.ts';
import { type FieldGroupName, fieldGroups } from '../case/fields/groups.ts';
import { type KindFields, subsidyKindFields, supportKindFields } from '../case/fields/kind-fields.ts';
import type { CaseUnit } from '../case/quantity.ts';
import { paidKinds } from '../rules/supports/payers.ts';
import { supportKindNames, supportKinds } from '../rules/supports/support-kinds.ts';
import { wageSubsidyNames } from '../rules/wage-subsidies/wage-subsidy.ts';
import { code, markdownTable } from './markdown.ts';

const header = ['Key', 'Value', 'Meaning', 'Default'];
/** More choices than this stand in a table of their own. */
const mostChoices = 7;

function rangeText({
  least = 0,
  most,
}: {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}): string {
  return most === undefined ? '' : ` from ${String(least)} to ${String(most)}`;
}

function sortText(sort: Sort): string {
  const unitText = (unit: CaseUnit): string => (unit === 'share' ? '%' : unit);
  switch (sort.is) {
    case 'quantity':
      return `${listed(sort.units.map(unitText), 'or')}${rangeText(sort)}`;
    case 'whole-number':
      return `whole number${rangeText(sort)}`;
    case 'number':
      return `number above 0, at most ${String(sort.most)}`;
    case 'yes-no':
      return '`true` or `false`';
    case 'choice': {
      const choices = Object.keys(sort.options);
      return choices.length > mostChoices ? 'see the table of kinds' : listed(choices.map(code), 'or');
    }
    case 'identifier':
      return 'identifier';
    case 'place':
      return 'name, code or identifier';
    case 'ages':
      return `list of whole numbers from 0 to ${String(sort.oldest)}, at most ${String(sort.most)}`;
    case 'text':
      return 'text';
  }
}

function meaning(group: FieldGroupName, key: string, { description, isRequired }: Field): string {
  const kinds = group === 'person' ? kindsOfField(group, key) : [];
  if (isRequired) return `${description}. Needed`;
  return kinds.length === 0
    ? description
    : `${description}. Needed for ${listed(kinds.map(code))} when no amount is stated`;
}

/** A table of the fields of a group, or of some of them. */
function fieldTable(group: FieldGroupName, isShown: (key: string, field: Field) => boolean = () => true): string {
  const fields: Fields = fieldGroups[group];
  const shown = Object.entries(fields).filter(([key, field]) => isShown(key, field));
  return markdownTable(
    header,
    shown.map(([key, field]) => [
      code(key),
      sortText(field.sort),
      meaning(group, key, field),
      defaultText(field, code),
    ]),
  );
}

/** What the parts of some kinds are stated by, in place of one amount. */
const parts = supportKindNames.flatMap((name) => supportKindFields(name).statedBy).filter((key) => key !== 'amount');

function isOfKind(key: string, { reading }: Field): boolean {
  return reading === 'by-kind' || parts.includes(key);
}

/** Kinds whose other cells are the same stand in one row. */
function kindRows<Kind extends string>(
  kinds: readonly Kind[],
  cellsOf: (kind: Kind) => readonly string[],
): readonly (readonly string[])[] {
  const rows = new Map<string, { readonly kinds: string[]; readonly cells: readonly string[] }>();
  for (const kind of kinds) {
    const cells = cellsOf(kind);
    const row = rows.get(cells.join('|')) ?? { kinds: [], cells };
    row.kinds.push(code(kind));
    rows.set(cells.join('|'), row);
  }
  return Array.from(rows.values(), (row) => [row.kinds.join(', '), ...row.cells]);
}

const ofPerson = (key: string): string => code(`person.${key}`);

function sourceText({ reads, readsOfPerson, readsOtherIncome }: KindFields): string {
  const keys = [
    ...reads.map(code),
    ...readsOfPerson.map(ofPerson),
    ...(readsOtherIncome ? ['other income of the year'] : []),
  ];
  return keys.length === 0 ? 'nothing is paid' : keys.join(', ');
}

function needText({ needs, needsOfPerson, statedBy }: KindFields): string {
  const needed = [...needs.map(code), ...needsOfPerson.map(ofPerson)].join(', ');
  return needed === '' || statedBy.includes('amount') ? needed : `${needed}, or ${listed(statedBy.map(code), 'or')}`;
}

function supportKindTable(): string {
  const rows = kindRows(supportKindNames, (name) => {
    const kind = supportKindFields(name);
    return [sourceText(kind), needText(kind), kind.levels.map(code).join(', ')];
  });
  return markdownTable(['`kind`', 'Worked out from', 'Needs', '`level` (first = default)'], rows);
}

function subsidyKindTable(): string {
  const rows = kindRows(wageSubsidyNames, (name) => [
    subsidyKindFields(name).reads.map(code).join(', ') || 'nothing more',
  ]);
  return markdownTable(['`kind`', 'Reads'], rows);
}

/** Kinds of support with the one that pays them out and the one that decides them. */
function payerTable(): string {
  const rows = kindRows(paidKinds, (name) => {
    const { payer, decider = payer } = supportKinds[name];
    return [code(payer), code(decider)];
  });
  return markdownTable(['Kind', 'Pays (default)', 'Decides'], rows);
}

/** The tables of `docs/case-file.md` that follow from the catalogue of fields and the rules, by the names that they have there. */
export const caseTables: Readonly<Record<string, () => string>> = {
  residence: () => fieldTable('residence'),
  settings: () => fieldTable('settings'),
  payers: payerTable,
  person: () => fieldTable('person'),
  work: () => fieldTable('work'),
  'subsidy-kinds': subsidyKindTable,
  subsidy: () => fieldTable('subsidy', (key) => key !== 'kind'),
  support: () => fieldTable('support', (key, field) => !isOfKind(key, field)),
  'support-kinds': supportKindTable,
  'support-by-kind': () => fieldTable('support', isOfKind),
  resource: () => fieldTable('resource'),
  programme: () => fieldTable('programme'),
  funder: () => fieldTable('funder'),
  appraisal: () => fieldTable('appraisal'),
  outcome: () => fieldTable('outcome'),
  'outcome-values': () => fieldTable('outcome-values'),
  prevention: () => fieldTable('prevention'),
  'indirect-effects': () => fieldTable('indirectEffects'),
};
