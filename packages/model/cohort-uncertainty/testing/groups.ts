import { type Cohort, type PeopleOptions, readPeople } from '../../cohort/read-people.ts';
import { settingsOf, tableOf } from '../../cohort/testing/table.ts';

const header =
  'deltagare;period;kön;ålder;försörjning;försörjningens belopp;månader med försörjning;gp-visit;uppföljda månader;social-worker-hour';

/** What a person has before and after; half of them are women, all forty years old. */
export interface Row {
  /** Months with 10 000 kr of social assistance, of twelve before. */
  readonly months?: number;
  /** Visits to a doctor after, of ten before; empty when it is missing. */
  readonly visits?: number | '';
  /** Hours of a social worker after, of twenty before; empty when it is missing. */
  readonly hours?: number | '';
  /** Another support after. */
  readonly support?: string;
  /** Months that the person was followed after. */
  readonly window?: number;
}

/** A table of people by their rows. */
export function tableOfRows(rows: readonly Row[]): string {
  const lines = rows.flatMap(
    ({ months = 12, visits = 10, support = 'ekonomiskt bistånd', window = 12, hours = 20 }, index) => {
      const who = `p${String(index)}`;
      const person = `${index % 2 === 0 ? 'kvinna' : 'man'};40`;
      return [
        `${who};före;${person};ekonomiskt bistånd;10000;12;10;12;20`,
        `${who};efter;${person};${support};10000;${String(months)};${String(visits)};${String(window)};${String(hours)}`,
      ];
    },
  );
  return [header, ...lines].join('\n');
}

/** People by their rows, in a cohort of the rules of 2024. */
export function cohortOf(
  rows: readonly Row[],
  settings: Readonly<Record<string, unknown>> = {},
  options: PeopleOptions = {},
): Promise<Cohort> {
  return readPeople(
    tableOf(tableOfRows(rows)),
    settingsOf({ intervention: { participants: rows.length, cost: '1000000 SEK' }, ...settings }),
    options,
  );
}
