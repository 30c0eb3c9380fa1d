import { describe, expect, test } from 'vitest';
import { readPeople } from '../cohort/read-people.ts';
import { settingsOf, tableOf } from '../cohort/testing/table.ts';
import type { Warning, WarningKind } from '../evaluation/warnings.ts';
import { releasableCount } from './cohort-warnings.ts';
import { evaluateCohort } from './evaluate-cohort.ts';
import { cohortOf, type Row, tableOfRows } from './testing/groups.ts';

async function warnings(
  rows: readonly Row[],
  settings: Readonly<Record<string, unknown>> = {},
  draws?: number,
): Promise<readonly Warning[]> {
  return (await evaluateCohort(await cohortOf(rows, settings, { windows: 'annualise' }), { draws })).warnings;
}

function of(all: readonly Warning[], kind: WarningKind): readonly string[] {
  return all.filter((one) => one.kind === kind).map(({ text }) => text.sv.replaceAll('\u00a0', ' '));
}

const rows = (count: number, more: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => ({ months: index % 12, visits: index % 7, ...more(index) }));

describe('how many it is true of', () => {
  test.each([
    [4, 40, undefined],
    [5, 40, '5 av 40 personer (13 %)'],
    [35, 40, '35 av 40 personer (88 %)'],
    [36, 40, 'Nästan alla 40 personer'],
    [39, 40, 'Nästan alla 40 personer'],
    [40, 40, '40 av 40 personer (100 %)'],
  ])('%d of %d', (count, people, expected) => {
    expect(releasableCount(count, people)?.sv.replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('warnings of a table of people', () => {
  test('tell how many moved from one public support to another', async () => {
    const moved = await warnings(rows(20, (index) => (index < 8 ? { support: 'sjukpenning', months: 12 } : {})));
    expect(of(moved, 'substitution')).toEqual([
      expect.stringContaining('8 av 20 personer (40 %) har bytt en offentlig försörjning mot en annan'),
    ]);
    expect(of(await warnings(rows(20, () => ({}))), 'substitution')).toEqual([]);
  });

  test('tell how many were followed for different lengths of time', async () => {
    const found = of(await warnings(rows(20, (index) => (index < 6 ? { window: 6, months: 3 } : {}))), 'window');
    expect(found).toEqual([expect.stringContaining('6 av 20 personer (30 %) är följda olika länge före och efter')]);
    expect(of(await warnings(rows(20, (index) => (index < 4 ? { window: 6, months: 3 } : {}))), 'window')).toEqual([]);
  });

  test('tell that nine people are too few to say something of others, and ten are not', async () => {
    expect(of(await warnings(rows(9, () => ({}))), 'small-group')).toEqual([
      expect.stringContaining('bygger på 9 personer'),
    ]);
    expect(of(await warnings(rows(10, () => ({}))), 'small-group')).toEqual([]);
  });

  test('tell in which column an amount is that of a year, and nothing of whose it is', async () => {
    const table = tableOfRows(rows(20, () => ({})));
    const unusual = async (text: string): Promise<readonly string[]> =>
      of((await evaluateCohort(await readPeople(tableOf(text), settingsOf()))).warnings, 'unusual-amount');
    const [told, ...others] = await unusual(table.replace(';10000;', ';120000;'));
    expect(others).toEqual([]);
    expect(told).toContain('kolumnen försörjningens belopp');
    expect(told).not.toMatch(/\d/u);
    expect(await unusual(table)).toEqual([]);
  });

  test('tell how many are paid outside the limits of the law, and nothing of fewer than five', async () => {
    const table = (changed: number): string =>
      tableOfRows(rows(20, () => ({})))
        .split('\n')
        .map((line, index) =>
          index > 0 && index <= 2 * changed ? line.replace(';ekonomiskt bistånd;10000;', ';föräldrapenning;;') : line,
        )
        .join('\n');
    const told = async (changed: number): Promise<readonly string[]> =>
      of((await evaluateCohort(await readPeople(tableOf(table(changed)), settingsOf()))).warnings, 'limit');
    expect(await told(6)).toEqual([expect.stringContaining('6 av 20 personer (30 %) har föräldrapenning utan barn')]);
    expect(await told(4)).toEqual([]);
  });

  test('tell the estimated parameters that at least five read', async () => {
    const estimated = async (settings: Readonly<Record<string, unknown>>): Promise<string> =>
      of(
        await warnings(
          rows(20, () => ({})),
          settings,
        ),
        'estimated',
      ).join();
    expect(await estimated({})).toContain('Uppräkning från faktorpris');
    expect(await estimated({ settings: { indirectTaxFactor: 1.2 } })).not.toContain('Uppräkning från faktorpris');
  });

  test('tell the price level, own values and a missing potential as for a case', async () => {
    const settings = {
      date: '2026-01-01',
      parameters: [{ id: 'employer.contribution.total', value: '30 %', source: 'prov' }],
    };
    const kinds = (
      await warnings(
        rows(20, () => ({})),
        settings,
      )
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['price-level', 'override', 'no-potential']));
  });

  const assumed = (price: string) => ({
    prices: [
      {
        id: 'gp-visit',
        actor: 'region',
        name: 'Besök',
        price: { value: `${price} SEK/unit`, inferred: 'Gissning' },
        year: 2024,
        source: 'Prov',
        grade: 'assumed',
      },
    ],
  });

  test.each([undefined, 200])(
    'tell an assumed price that carries all of society’s result: transfers are nothing to society (draws: %s)',
    async (draws) => {
      const found = of(
        await warnings(
          rows(20, () => ({})),
          assumed('2000'),
          draws,
        ),
        'weak-input',
      );
      expect(found).toEqual([expect.stringMatching(/Pris: .*är ett antagande och bär 100 % av samhällets resultat/u)]);
    },
  );

  test('do not tell a price that has been read in a source', async () => {
    expect(
      of(
        await warnings(
          rows(20, () => ({})),
          {},
          200,
        ),
        'weak-input',
      ),
    ).toEqual([]);
  });

  test('do not tell an assumed price of what four people use', async () => {
    const few = Array.from({ length: 20 }, (_, index): Row => ({
      months: index % 12,
      visits: index < 4 ? 2 : 10,
      hours: 19 - (index % 3),
    }));
    expect(of(await warnings(few, assumed('2000')), 'weak-input')).toEqual([]);
    expect(of(await warnings(few, assumed('2000'), 200), 'weak-input')).toEqual([]);
  });
});
