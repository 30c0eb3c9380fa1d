import { pathOf, pathText } from '../case/path-text.ts';
import type { Problem, ProblemKind } from '../case/problem.ts';
import type { Text } from '../language/text.ts';
import { isSupportKind, supportKinds } from '../rules/supports/support-kinds.ts';
import { type Column, type ColumnPart, columns } from './columns.ts';
import type { HeaderColumn } from './header.ts';
import { itemsOf } from './person-case.ts';
import type { Item, Person, Side } from './person.ts';
import type { TableFault, TableProblemKind } from './table-faults.ts';

const parts: Readonly<Record<string, Item['part']>> = { work: 'work', supports: 'support', resources: 'resource' };

/** Where in a case that was made of the table something stands. */
interface PlaceOfPerson {
  readonly person: Person | undefined;
  readonly period: Side | undefined;
  readonly item: Item | undefined;
  readonly part: ColumnPart | undefined;
  /** Place of the value from the part on. */
  readonly field: string | undefined;
}

/** A place is the person's, the period's, or that of one of its items: `typeCases[0].after.work[0].wage`. */
function placeOf(path: string, read: Person): PlaceOfPerson {
  const [root, , side, ...below] = pathOf(path);
  if (root !== 'typeCases')
    return { person: undefined, period: undefined, item: undefined, part: undefined, field: undefined };
  const period = side === 'before' || side === 'after' ? read[side] : undefined;
  const [list = '', number, ...field] = below;
  const part = parts[list];
  if (part === undefined)
    return {
      person: read,
      period,
      item: undefined,
      part: undefined,
      field: below.length === 0 ? undefined : pathText(below),
    };
  const item = period === undefined || number === undefined ? undefined : itemsOf(period, part)[Number(number)];
  return { person: read, period, item, part, field: field.length === 0 ? undefined : pathText(field) };
}

const kinds: Readonly<Partial<Record<ProblemKind, TableProblemKind>>> = {
  'unknown-key': 'unread-value',
  'missing-key': 'missing-value',
  'unknown-choice': 'unknown-choice',
  'out-of-range': 'out-of-range',
  inconsistent: 'inconsistent',
  'outside-dates': 'outside-dates',
};

function columnOf(part: ColumnPart, field: string): Column | undefined {
  return columns.find((one) => one.part === part && one.field === field);
}

const whole = {
  sv: 'högst 12 månader sammanlagt med arbete och försörjning, räknat i heltid; det som pågår samtidigt får ja i kolumnen försörjning samtidigt eller arbete samtidigt',
  en: 'at most 12 months in total of work and supports, counted in full time; what goes on at the same time has yes in the column support concurrent or work concurrent',
};

type Alternatives = Extract<Problem, { readonly kind: 'missing-key' }>['alternatives'];

/** What would do in place of a value that is missing, by the names of its columns. */
function alternativesText(alternatives: Alternatives, part: ColumnPart): Text {
  const { of = 'beside', keys = [] } = alternatives ?? {};
  const found = keys.map((key) => columnOf(of === 'person' ? 'person' : part, key)).filter((one) => one !== undefined);
  if (found.length === 0) return { sv: '', en: '' };
  const [sv, en] = [found.map((one) => one.sv).join(' eller '), found.map(({ id }) => id).join(' or the ')];
  if (of === 'person')
    return {
      sv: `, eller personens ${sv} som stödet räknas fram av`,
      en: `, or the person's ${en}, which the support is worked out from`,
    };
  return { sv: `, eller ${sv}`, en: `, or the ${en}` };
}

/** What the table should say; the case file's own texts speak of keys that a table has not. */
function expectedText(problem: Problem, item: Item | undefined, column: Column | undefined): Text {
  const name = { sv: column?.sv ?? '', en: column?.id ?? '' };
  switch (problem.kind) {
    case 'unknown-key': {
      const of = item !== undefined && isSupportKind(item.kind) ? supportKinds[item.kind].label : undefined;
      return {
        sv: `en tom cell; ${name.sv} läses inte${of === undefined ? ' tillsammans med det som står på raden' : ` för ${of.sv.toLowerCase()}`}`,
        en: `an empty cell; ${name.en} is not read${of === undefined ? ' together with what stands on the row' : ` for ${of.en.toLowerCase()}`}`,
      };
    }
    case 'missing-key': {
      const orElse = alternativesText(problem.alternatives, item?.part ?? 'person');
      return { sv: `${name.sv}${orElse.sv}`, en: `${name.en}${orElse.en}` };
    }
    case 'inconsistent':
      return problem.fullYear === 'situation' ? whole : problem.expected;
    default:
      return problem.expected;
  }
}

/** A fault that the case reader found in a person, told at the person's place in the table. */
export function tableFaultOf(problem: Problem, read: Person, header: readonly HeaderColumn[]): TableFault {
  const { person, period, item, part, field } = placeOf(problem.path, read);
  const column = field === undefined ? undefined : columnOf(part ?? 'person', field);
  const found = header.find((one) => one.column === column && (item === undefined || one.group === item.group));
  return {
    kind: kinds[problem.kind] ?? 'not-a-value',
    row: item?.row ?? period?.row ?? person?.row,
    column: found?.index,
    header: found?.text ?? column?.sv,
    found: problem.kind === 'unknown-key' && column !== undefined ? (found?.text ?? column.sv) : problem.found,
    expected: expectedText(problem, item, column),
    example: column?.example ?? '',
  };
}
