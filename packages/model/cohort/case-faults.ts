import type { Problem, ProblemKind } from '../case/problem.ts';
import type { Text } from '../language/text.ts';
import { isSupportKind, supportKinds } from '../rules/supports/support-kinds.ts';
import { type Column, type ColumnPart, columns } from './columns.ts';
import type { HeaderColumn } from './header.ts';
import { itemsOf } from './person-case.ts';
import type { Item, Person } from './person.ts';
import type { TableFault, TableProblemKind } from './table-faults.ts';

const place = /^typeCases\[0\]\.(person|before|after)(?:\.(work|supports|resources)(?:\[(\d+)\])?)?(?:\.(.+))?$/u;
const parts: Readonly<Record<string, Item['part']>> = { work: 'work', supports: 'support', resources: 'resource' };

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

const ofPerson = 'person.';

/** What would do in place of a value that is missing, by the names of its columns. */
function alternativesText(alternatives: readonly string[], part: ColumnPart): Text {
  const personal = alternatives.find((field) => field.startsWith(ofPerson));
  const column = personal === undefined ? undefined : columnOf('person', personal.slice(ofPerson.length));
  if (column !== undefined) {
    return { sv: `, eller personens ${column.sv} som stödet räknas fram av`, en: `, or the person's ${column.id}, which the support is worked out from` };
  }
  const found = alternatives.map((field) => columnOf(part, field)).filter((one) => one !== undefined);
  if (found.length === 0) return { sv: '', en: '' };
  return { sv: `, eller ${found.map(({ sv }) => sv).join(' eller ')}`, en: `, or the ${found.map(({ id }) => id).join(' or the ')}` };
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
      const orElse = alternativesText(problem.alternatives ?? [], item?.part ?? 'person');
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
  const [isOfPerson, side, list, number, field] = place.exec(problem.path) ?? [];
  const person = isOfPerson === undefined ? undefined : read;
  const period = side === 'before' || side === 'after' ? person?.[side] : undefined;
  const part = list === undefined ? undefined : parts[list];
  const item = period === undefined || part === undefined || number === undefined ? undefined : itemsOf(period, part)[Number(number)];
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
