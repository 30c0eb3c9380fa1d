import type { Case } from '../case/case.ts';
import { CaseError } from '../case/problem.ts';
import { municipalityFinder } from '../case/residence.ts';
import { Assembler, type WindowHandling } from './assemble.ts';
import { tableFaultOf } from './case-faults.ts';
import type { CaseChoices } from './cell-value.ts';
import { resourceChoices } from './choices.ts';
import { columnById } from './columns.ts';
import { type HeaderColumn, readHeader } from './header.ts';
import {
  filled,
  KnownValues,
  type MissingHandling,
  type MissingNote,
  missingValuesOf,
  notesOf,
} from './missing-values.ts';
import { batches, PeopleReader } from './people-cases.ts';
import { type Person, sides } from './person.ts';
import { RowReader } from './read-row.ts';
import { smallestGroup } from './thresholds.ts';
import type { Table } from './table.ts';
import { TableFaults } from './table-faults.ts';
import { year } from './window.ts';

/** How a table of people is read. */
export interface PeopleOptions {
  /** What is done with missing values; default `refuse`. */
  readonly missing?: MissingHandling | undefined;
  /** What is done with periods of another length than twelve months; default `refuse`. */
  readonly windows?: WindowHandling | undefined;
  /** True for people who did not take part, to compare with: the intervention's cost is not for them. */
  readonly isComparison?: boolean | undefined;
  /** Where faults are collected, when the reader of the file has begun to; else up to a hundred are. */
  readonly faults?: TableFaults | undefined;
  /** Told the share of the people that are checked, when all rows have been read. What it returns is waited for, and what it throws ends the reading. */
  readonly onProgress?: ((share: number) => void | Promise<void>) | undefined;
}

/**
 * People of a table, read and checked. Holds values of single people without their pseudonyms: give
 * it to {@link evaluatePeople}, which returns groups only, and show nothing of it.
 */
export interface Cohort {
  /** Date, prices, place, intervention and appraisal, from a case without people of its own. */
  readonly settings: Case;
  readonly people: readonly Person[];
  /** What was known of each column, for the bounds of what was not. */
  readonly known: KnownValues;
  readonly missing: { readonly handling: MissingHandling; readonly notes: readonly MissingNote[] };
  /** Periods that were moved to twelve months, and the shortest and longest of them in months. */
  readonly annualised: { readonly periods: number; readonly shortest: number; readonly longest: number } | undefined;
  /** Whether they are those who did not take part. */
  readonly isComparison: boolean;
}

/** More missing values than this in one person have too many combinations to bound. */
export const mostToBound = 6;

function checkSettings({ file }: Case, faults: TableFaults): void {
  if (file.published !== undefined) {
    const expected = {
      sv: 'ett fall utan publicerade siffror (published), som bara hålls mot typfall; ta bort dem',
      en: 'a case without published figures (published), which are held against type cases only; take them out',
    };
    faults.add({
      kind: 'inconsistent',
      found: 'published',
      expected,
      example: 'intervention: { participants: 40, cost: 3000000 SEK }',
    });
  }
  const ofCases = (['outcomes', 'strategies'] as const).find((key) => file[key] !== undefined);
  if (ofCases !== undefined) {
    const expected = {
      sv: `ett fall utan ${ofCases}, som bara räknas för typfall och grupper som fallet självt anger; ta bort dem`,
      en: `a case without ${ofCases}, which are counted only of type cases and groups that the case states itself; take them out`,
    };
    faults.add({
      kind: 'inconsistent',
      found: ofCases,
      expected,
      example: 'intervention: { participants: 40, cost: 3000000 SEK }',
    });
  }
  const has =
    file.typeCases === undefined ? (file.statedChange === undefined ? undefined : 'statedChange') : 'typeCases';
  if (has === undefined) return;
  const expected = {
    sv: 'ett fall utan egna deltagare; deltagarna står i tabellen',
    en: 'a case without people of its own; the people stand in the table',
  };
  faults.fail({
    kind: 'inconsistent',
    found: has,
    expected,
    example: 'intervention: { participants: 40, cost: 3000000 SEK }',
  });
}

function refuseMissing(people: readonly Person[], header: readonly HeaderColumn[], faults: TableFaults): void {
  const expected = {
    sv: 'ett värde (0 om det var noll), eller valet att fylla i saknade värden med medel, median eller noll, eller att räkna bästa och sämsta fall',
    en: 'a value (0 if it was nothing), or the choice to fill in missing values with the mean, median or zero, or to count the best and the worst case',
  };
  for (const person of people) {
    for (const { column, item, side } of missingValuesOf(person)) {
      const found = header.find(
        (one) => one.column.id === column && (item === undefined || one.group === item.group || one.item === item.kind),
      );
      const row = item?.row ?? (side === undefined ? person.row : person[side].row);
      const example = columnById.get(column)?.example ?? '';
      faults.add({
        kind: 'missing-value',
        row,
        column: found?.index,
        header: found?.text ?? columnById.get(column)?.sv,
        expected,
        example,
      });
    }
  }
}

/** A mean of few is a person's own value; a bound on much is none. */
function checkFillable(
  people: readonly Person[],
  known: KnownValues,
  handling: MissingHandling,
  faults: TableFaults,
): void {
  const told = new Set<string>();
  for (const person of people) {
    const missing = missingValuesOf(person);
    if (handling === 'bound' && missing.length > mostToBound) {
      const most = String(mostToBound);
      const expected = {
        sv: `högst ${most} saknade värden för en person`,
        en: `at most ${most} missing values of one person`,
      };
      faults.add({ kind: 'missing-value', row: person.row, found: missing.length, expected, example: '' });
    }
    for (const one of missing) {
      const key = `${one.column}|${one.kind}`;
      if (told.has(key) || known.range(one, handling) !== undefined) continue;
      told.add(key);
      const most = String(smallestGroup);
      const column = columnById.get(one.column);
      faults.add({
        kind: 'too-few',
        row: one.item?.row ?? person.row,
        header: column?.sv,
        found: [column?.sv, one.kind].join(' '),
        expected: {
          sv: `minst ${most} kända värden av samma slag att fylla i efter`,
          en: `at least ${most} known values of the same kind to fill in from`,
        },
        example: '',
      });
    }
  }
}

/** Reads the people as type cases once, for the faults that only the whole person shows. */
async function checkPeople(
  people: readonly Person[],
  settings: Case,
  header: readonly HeaderColumn[],
  faults: TableFaults,
  onProgress: PeopleOptions['onProgress'],
): Promise<void> {
  const reader = new PeopleReader(settings);
  let done = 0;
  for (const batch of batches(people)) {
    for (const person of batch) {
      try {
        reader.read(person);
      } catch (error) {
        if (!(error instanceof CaseError)) throw error;
        for (const problem of error.problems) faults.add(tableFaultOf(problem, person, header));
      }
    }
    done += batch.length;
    await onProgress?.(done / people.length);
  }
}

function checkNumber(people: readonly Person[], participants: number | undefined, faults: TableFaults): void {
  const found = people.length;
  if (found < smallestGroup) {
    const least = String(smallestGroup);
    const expected = {
      sv: `minst ${least} personer; färre kan kännas igen i resultatet`,
      en: `at least ${least} people; fewer can be recognised in the result`,
    };
    faults.add({ kind: 'too-few', found, expected, example: '' });
  }
  if (participants === undefined || found <= participants) return;
  const most = String(participants);
  const expected = {
    sv: `högst så många personer som insatsens kostnad gäller, ${most} (intervention.participants)`,
    en: `at most as many people as the cost of the intervention is for, ${most} (intervention.participants)`,
  };
  faults.add({ kind: 'inconsistent', found, expected, example: `participants: ${String(found)}` });
}

function annualisedOf(people: readonly Person[]): Cohort['annualised'] {
  const windows = people
    .flatMap((person) => sides.map((side) => person[side].window))
    .filter((window) => window !== year);
  return windows.length === 0
    ? undefined
    : {
        periods: windows.length,
        shortest: windows.reduce((one, other) => Math.min(one, other)),
        longest: windows.reduce((one, other) => Math.max(one, other)),
      };
}

function choicesOf({ context: { prices }, file, source }: Case): CaseChoices {
  return {
    resources: resourceChoices(prices.unitCosts.values()),
    municipalities: municipalityFinder(file, source.places),
  };
}

/** The people of all rows, and whether every row could be used. What the rows said is not kept after it. */
async function assembled(
  { rows }: Table,
  reader: RowReader,
  assembler: Assembler,
  faults: TableFaults,
): Promise<{ readonly people: readonly Person[]; readonly isWhole: boolean }> {
  for await (const row of rows) assembler.add(reader.read(row));
  const isWhole = faults.isEmpty;
  return { people: assembler.people(), isWhole };
}

/**
 * Reads a table of people, before and after, and checks it whole. `docs/cohort-table.md` tells the columns.
 * @param settings a case without type cases: date, place, prices, intervention and appraisal
 * @throws TableError with every fault up to the limit, by row and column; nothing is kept then
 *
 * @example
 * ```ts
 * import { readCaseText } from '@samnytta/model';
 * import { readPeople } from '@samnytta/model/cohort';
 *
 * const settings = readCaseText(`
 *   title: Five people
 *   date: 2024-01-01
 *   residence: { municipality: lund }
 *   intervention: { participants: 5, cost: 300000 SEK }
 * `);
 * const rows = ['A', 'B', 'C', 'D', 'E'].flatMap((name) => [[name, 'before', ''], [name, 'after', '25000']]);
 * const cohort = await readPeople(
 *   {
 *     header: { number: 1, cells: ['participant', 'period', 'wage'] },
 *     rows: rows.map((cells, index) => ({ number: index + 2, cells }))
 *   },
 *   settings
 * );
 * console.log(cohort.people.length);
 * ```
 */
export async function readPeople(table: Table, settings: Case, options: PeopleOptions = {}): Promise<Cohort> {
  const {
    missing: handling = 'refuse',
    windows = 'refuse',
    isComparison = false,
    faults = new TableFaults(),
    onProgress,
  } = options;
  checkSettings(settings, faults);
  const { prices, date } = settings.context;
  const header = readHeader(table.header, prices.unitCosts.values(), faults);
  const { people, isWhole } = await assembled(
    table,
    new RowReader(header, choicesOf(settings), faults),
    new Assembler(header, windows, Number(date.slice(0, 4)), faults),
    faults,
  );
  const known = new KnownValues(people);
  const isRefused = handling === 'refuse' && people.some((person) => missingValuesOf(person).length > 0);
  if (isRefused) refuseMissing(people, header, faults);
  else checkFillable(people, known, handling, faults);
  const range = (person: Person): Person => filled(person, (one) => known.range(one, handling)?.least ?? 0);
  const complete =
    handling === 'bound' ? people : people.map((person) => (handling === 'refuse' ? person : range(person)));
  // What is missing is told above, and would be told again as something that cannot be worked out.
  const toCheck = people.filter((person) => !isRefused || missingValuesOf(person).length === 0).map(range);
  await checkPeople(toCheck, settings, header, faults, onProgress);
  if (isWhole && faults.isEmpty)
    checkNumber(people, isComparison ? undefined : settings.file.intervention?.participants, faults);
  faults.throwIfAny();
  return {
    settings,
    people: complete,
    known,
    missing: { handling, notes: notesOf(people, known, handling) },
    annualised: annualisedOf(people),
    isComparison,
  };
}
