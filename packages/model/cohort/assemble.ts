import type { CellValue } from './cell-value.ts';
import { missing } from './cell-value.ts';
import { columnById } from './columns.ts';
import type { HeaderColumn } from './header.ts';
import type { Item, Person, Side, SideName } from './person.ts';
import type { Read, RowRecord } from './read-row.ts';
import type { TableFaults } from './table-faults.ts';
import { annualised, monthsBetween, year } from './window.ts';

/** What is done with periods that are not twelve months: they are faults, or are counted up or down to a year. */
export type WindowHandling = 'refuse' | 'annualise';

interface Stated {
  readonly id: string;
  readonly value: Read;
  readonly row: number;
}

interface SideDraft {
  readonly row: number;
  /** Row of each numbered part of the period. */
  readonly parts: { readonly part: number; readonly row: number }[];
  readonly values: Stated[];
  items: readonly Item[];
  uncounted: readonly string[];
}

/** A person as rows come. Lists and no maps: there are as many drafts as people, and few values in each. */
interface Draft {
  readonly row: number;
  readonly values: Stated[];
  before: SideDraft | undefined;
  after: SideDraft | undefined;
  hasFault: boolean;
}

function valueOf(values: readonly Stated[], id: string): Read | undefined {
  return values.find((one) => one.id === id)?.value;
}

const periodTexts = { before: { sv: 'före', en: 'before' }, after: { sv: 'efter', en: 'after' } } as const;

/** Puts rows together to people. Faults are told; people with faults are left out. */
export class Assembler {
  readonly #drafts = new Map<string, Draft>();
  readonly #header: readonly HeaderColumn[];
  readonly #windows: WindowHandling;
  /** Year of the case, which ages are counted at the start of. */
  readonly #year: number;
  readonly #faults: TableFaults;
  /** True when a row could not be given to anyone, so that no period can be said to be missing. */
  #hasLostRows = false;

  constructor(header: readonly HeaderColumn[], windows: WindowHandling, caseYear: number, faults: TableFaults) {
    this.#header = header;
    this.#windows = windows;
    this.#year = caseYear;
    this.#faults = faults;
  }

  add(record: RowRecord): void {
    const { key, side, row } = record;
    if (key === undefined || side === undefined) {
      this.#hasLostRows = true;
      return;
    }
    const draft: Draft = this.#drafts.get(key) ?? {
      row,
      values: [],
      before: undefined,
      after: undefined,
      hasFault: false,
    };
    this.#drafts.set(key, draft);
    if (record.hasFault) draft.hasFault = true;
    const found = draft[side];
    const sideDraft: SideDraft = found ?? {
      row,
      parts: [],
      values: [],
      items: record.items,
      uncounted: record.uncounted,
    };
    draft[side] = sideDraft;
    const first = sideDraft.parts.find(({ part }) => part === record.part);
    if (first === undefined) sideDraft.parts.push({ part: record.part, row });
    else this.#tellRepeated(record, key, side, first.row, draft);
    if (found !== undefined) {
      sideDraft.uncounted = sideDraft.uncounted.filter((item) => record.uncounted.includes(item));
      sideDraft.items = [...sideDraft.items, ...record.items];
    }
    for (const { id, part, value } of record.stated)
      this.#state(draft, part === 'person' ? draft.values : sideDraft.values, { id, value, row });
  }

  /** The people, in the order of the table. */
  people(): readonly Person[] {
    const hasAgeColumn = this.#header.some(({ column }) => column.field === 'age');
    const people: Person[] = [];
    for (const [key, draft] of this.#drafts) {
      const before = this.#side(key, draft, 'before');
      const after = this.#side(key, draft, 'after');
      const age = this.#age(draft);
      if (before === undefined || after === undefined || draft.hasFault) continue;
      this.#checkOrder(draft);
      const sex = valueOf(draft.values, 'sex');
      const municipality = valueOf(draft.values, 'municipality');
      const values: Partial<Record<string, CellValue>> = {};
      for (const { id, value } of draft.values) {
        if (value !== missing && id !== 'birth year' && columnById.get(id)?.field !== undefined) values[id] = value;
      }
      if (age !== undefined) values['age'] = age;
      const lacking = draft.values
        .filter(({ id, value }) => value === missing && columnById.get(id)?.kind.is === 'number')
        .map(({ id }) => id);
      people.push({
        row: draft.row,
        sex: sex === 'woman' || sex === 'man' ? sex : undefined,
        age,
        municipality: typeof municipality === 'string' ? municipality : undefined,
        values,
        missing: age === undefined && hasAgeColumn ? ['age', ...lacking] : lacking,
        before,
        after,
      });
    }
    return people;
  }

  #place(id: string): { readonly column: number | undefined; readonly header: string | undefined } {
    const found = this.#header.find(({ column }) => column.id === id);
    return { column: found?.index, header: found?.text };
  }

  #tellRepeated({ row, part }: RowRecord, key: string, side: SideName, first: number, draft: Draft): void {
    draft.hasFault = true;
    const { sv, en } = periodTexts[side];
    this.#faults.add({
      kind: 'repeated-row',
      row,
      ...this.#place('person'),
      found: `${key}, ${sv}`,
      expected: {
        sv: `en enda rad för personen ${sv}; den finns redan på rad ${String(first)}. Hör raderna ihop numreras de i kolumnen del`,
        en: `a single row for the person ${en}; it stands already on row ${String(first)}. Rows that belong together are numbered in the column part`,
      },
      example: `del: ${String(part + 1)}`,
    });
  }

  /** What is told of a person or a period on several rows is the same on all. */
  #state(draft: Draft, values: Stated[], stated: Stated): void {
    const { id, value, row } = stated;
    const first = values.find((one) => one.id === id);
    if (first === undefined) values.push(stated);
    if (first === undefined || first.value === value || String(first.value) === String(value)) return;
    draft.hasFault = true;
    const shown = (one: Read): string => (one === missing ? '?' : String(one));
    this.#faults.add({
      kind: 'inconsistent',
      row,
      ...this.#place(id),
      found: shown(value),
      expected: {
        sv: `samma som på personens andra rad, rad ${String(first.row)}: ${shown(first.value)}`,
        en: `the same as on the person's other row, row ${String(first.row)}: ${shown(first.value)}`,
      },
      example: shown(first.value),
    });
  }

  #side(key: string, draft: Draft, name: SideName): Side | undefined {
    const side = draft[name];
    if (side === undefined) {
      if (this.#hasLostRows || draft.hasFault) return undefined;
      const { sv, en } = periodTexts[name];
      const expected = {
        sv: `en rad också ${sv} insatsen för personen`,
        en: `a row ${en} the intervention too for the person`,
      };
      this.#faults.add({
        kind: 'missing-period',
        row: draft.row,
        ...this.#place('period'),
        found: key,
        expected,
        example: sv,
      });
      return undefined;
    }
    const window = this.#window(side, draft);
    if (window === undefined) return undefined;
    const uncounted = side.uncounted.map((item): Item => ({
      part: 'resource',
      kind: item,
      row: side.row,
      group: 0,
      values: { resource: item },
      missing: ['quantity'],
    }));
    const items = uncounted.length === 0 ? side.items : [...side.items, ...uncounted];
    this.#checkMonths(items, window, draft);
    return { row: side.row, window, items: window === year ? items : items.map((item) => annualised(item, window)) };
  }

  #window({ values, row }: SideDraft, draft: Draft): number | undefined {
    const stated = valueOf(values, 'window');
    const [from, to] = [valueOf(values, 'from'), valueOf(values, 'to')];
    const between = typeof from === 'string' && typeof to === 'string' ? monthsBetween(from, to) : undefined;
    if (typeof from === 'string' && typeof to === 'string' && between === undefined) {
      draft.hasFault = true;
      const expected = {
        sv: `ett slut som inte är före början, ${from}`,
        en: `an end that is not before the beginning, ${from}`,
      };
      this.#faults.add({ kind: 'inconsistent', row, ...this.#place('to'), found: to, expected, example: from });
      return undefined;
    }
    const window = typeof stated === 'number' ? stated : (between ?? year);
    const place = this.#place(typeof stated === 'number' ? 'window' : 'to');
    if (window === 0) {
      draft.hasFault = true;
      const expected = { sv: 'mer än noll månader', en: 'more than no months' };
      this.#faults.add({ kind: 'out-of-range', row, ...place, found: window, expected, example: '12' });
      return undefined;
    }
    if (window === year || this.#windows === 'annualise') return window;
    draft.hasFault = true;
    this.#faults.add({
      kind: 'inconsistent',
      row,
      ...place,
      found: Math.round(window * 100) / 100,
      expected: {
        sv: 'tolv månader för alla, eller valet att räkna om alla perioder till tolv månader',
        en: 'twelve months for all, or the choice to move all periods to twelve months',
      },
      example: '12',
    });
    return undefined;
  }

  #checkMonths(items: readonly Item[], window: number, draft: Draft): void {
    for (const item of items) {
      for (const id of ['work months', 'support months'] as const) {
        const months = item.values[id];
        if (typeof months !== 'number' || months <= window + 0.01) continue;
        draft.hasFault = true;
        const found = this.#header.find(({ column, group }) => column.id === id && group === item.group);
        const most = String(Math.round(window * 100) / 100);
        const expected = {
          sv: `högst så många månader som personen har följts, ${most}`,
          en: `at most as many months as the person was followed, ${most}`,
        };
        this.#faults.add({
          kind: 'out-of-range',
          row: item.row,
          column: found?.index,
          header: found?.text,
          found: months,
          expected,
          example: most,
        });
      }
    }
  }

  /** The period before ends before the period after begins. */
  #checkOrder(draft: Draft): void {
    const { before, after } = draft;
    const end = before && valueOf(before.values, 'to');
    const start = after && valueOf(after.values, 'from');
    if (typeof end !== 'string' || typeof start !== 'string' || start > end) return;
    const expected = {
      sv: `en dag efter att perioden före har slutat, ${end}`,
      en: `a day after the period before has ended, ${end}`,
    };
    this.#faults.add({
      kind: 'inconsistent',
      row: after?.row,
      ...this.#place('from'),
      found: start,
      expected,
      example: '',
    });
  }

  #age(draft: Draft): number | undefined {
    const age = valueOf(draft.values, 'age');
    if (typeof age === 'number') return age;
    const born = draft.values.find(({ id }) => id === 'birth year');
    if (typeof born?.value !== 'number') return undefined;
    const atStart = this.#year - born.value - 1;
    const kind = columnById.get('age')?.kind;
    if (kind?.is !== 'band' || (atStart >= kind.least && atStart <= kind.most)) return atStart;
    draft.hasFault = true;
    const [first, last] = [this.#year - kind.most - 1, this.#year - kind.least - 1].map(String);
    const expected = {
      sv: `ett födelseår från ${first ?? ''} till ${last ?? ''}, ${String(kind.least)} till ${String(kind.most)} år vid årets början`,
      en: `a birth year from ${first ?? ''} to ${last ?? ''}, ${String(kind.least)} to ${String(kind.most)} years old at the start of the year`,
    };
    this.#faults.add({
      kind: 'out-of-range',
      row: born.row,
      ...this.#place('birth year'),
      found: born.value,
      expected,
      example: '1985',
    });
    return undefined;
  }
}
