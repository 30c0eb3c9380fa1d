import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readCase, readCaseText } from '../case/read-case.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { byActor, sumOver } from '../ledger/actor.ts';
import { evaluatePeople } from './evaluate-people.ts';
import { shown } from './protected.ts';
import { readPeople } from './read-people.ts';
import { settingsOf, tableOf } from './testing/table.ts';

/** Five people of the first type case of Finsam Lund 2015 and seven of the second, as a table. */
const table = [
  'deltagare;period;försörjning;försörjningens belopp;lön;lönestöd;lönestödets andel;Läkarbesök i primärvården;resurs;antal',
  ...Array.from({ length: 12 }, (_, index) => [
    `D${String(index)};före;bistånd;10000;;;;5;specialist-doctor-visit;3`,
    `D${String(index)};efter;;;19 000;${index < 5 ? ';' : 'lönebidrag;80 %'};0;${index < 5 ? ';' : 'employment-officer-hour;6'}`,
  ]).flat(),
].join('\n');

const before = {
  supports: [{ kind: 'social-assistance', amount: '120000 SEK/year' }],
  resources: [
    { item: 'specialist-doctor-visit', quantity: 3 },
    { item: 'gp-visit', quantity: 5 },
  ],
};
const shared = {
  title: 'Lund',
  date: '2015-01-01',
  residence: { municipality: 'lund' },
  settings: { subsidyCeiling: 'ignored', collectiveAddOn: '9 %' },
};
const intervention = { participants: 12, cost: '900000 SEK' };
const typeCases = [
  { id: 'work', name: 'Arbete', participants: 5, before, after: { work: [{ wage: '19000 SEK/month' }] } },
  {
    id: 'subsidised',
    name: 'Lönestöd',
    participants: 7,
    before,
    after: {
      work: [{ wage: '19000 SEK/month', subsidy: { kind: 'wage-grant', share: '80 %' } }],
      resources: [{ item: 'employment-officer-hour', quantity: 6 }],
    },
  },
];

describe('a cohort of people', () => {
  test('gives every key figure of the same people as weighted type cases', async () => {
    const { variants } = await evaluatePeople(await readPeople(tableOf(table), readCase({ ...shared, intervention })));
    const expected = evaluate(readCase({ ...shared, intervention, typeCases })).assessments.at(-1)!;
    const { figures } = variants[0]!.assessment;
    expect(expected.id).toBe('cohort');
    expect(figures.map(({ id }) => id)).toEqual(expected.figures.map(({ id }) => id));
    for (const [index, figure] of figures.entries()) {
      const other = expected.figures[index]!;
      if (other.value === undefined) expect(figure.value).toBeUndefined();
      else expect(figure.value).toBeCloseTo(other.value, 4);
    }
  });

  test('the parts of each figure add up to it, and the actors to society', async () => {
    const { variants } = await evaluatePeople(await readPeople(tableOf(table), readCase({ ...shared, intervention })));
    const { income } = variants[0]!.assessment.basis;
    for (const subject of ['society', 'municipality', 'participant', 'state'] as const) {
      const { parts, value: whole } = income[subject]!;
      expect(parts!.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(whole, 4);
    }
    expect(sumOver(byActor((actor) => income[actor]!.value))).toBeCloseTo(income.society!.value, 4);
  });

  test('the tax of each person is that of the municipality', async () => {
    const lund = await evaluatePeople(await readPeople(tableOf(table), readCase({ ...shared, intervention })));
    const moved = table
      .split('\n')
      .map((line, index) => `${line};${index === 0 ? 'kommun' : 'Lunds kommun'}`)
      .join('\n');
    const settings = readCase({ ...shared, residence: { municipality: 'stockholm' }, intervention });
    const stated = await evaluatePeople(await readPeople(tableOf(moved), settings));
    const elsewhere = await evaluatePeople(await readPeople(tableOf(table), settings));
    const municipality = ({ variants }: typeof lund): number =>
      variants[0]!.assessment.basis.income.municipality!.value;
    expect(municipality(stated)).toBe(municipality(lund));
    expect(municipality(elsewhere)).not.toBe(municipality(lund));
  });

  test('people fewer than those the cost is for pay their part of it, which is told', async () => {
    const { participants, people, variants } = await evaluatePeople(
      await readPeople(
        tableOf(table),
        readCase({ ...shared, intervention: { participants: 24, cost: '1800000 SEK' } }),
      ),
    );
    expect([people, participants]).toEqual([12, 24]);
    expect(variants[0]!.assessment.basis.cost!.paid.value).toBe(900_000);
  });

  test('any evaluator with the same kronor may stand in; progress can end it', async () => {
    const cohort = await readPeople(tableOf(table), settingsOf());
    const zero = {
      byActor: byActor((actor) => (actor === 'participant' ? 1000 : 0)),
      society: 1000,
      potential: undefined,
      lines: [],
    };
    const { variants } = await evaluatePeople(cohort, { evaluate: (people) => people.map(() => zero) });
    expect(variants[0]!.distributions.all.society).toMatchObject({
      total: shown(12_000),
      mean: shown(1000),
      gainsAndLosses: { value: { gaining: 12, gains: 12_000 } },
    });
    await expect(evaluatePeople(cohort, { onProgress: () => Promise.reject(new Error('avbruten')) })).rejects.toThrow(
      'avbruten',
    );
  });

  test('the result holds no one person: neither rows nor values of a single one', async () => {
    const odd = `${table}\nX;före;bistånd;7654;;;;5;specialist-doctor-visit;3\nX;efter;;;23456;;;0;;`;
    const { variants } = await evaluatePeople(await readPeople(tableOf(odd), settingsOf()));
    const seen = new Set<unknown>();
    const numbers: number[] = [];
    const look = (value: unknown): void => {
      if (typeof value === 'number') numbers.push(value);
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      if (value instanceof Map || value instanceof Set) return;
      Object.values(value).forEach(look);
    };
    look(variants);
    for (const own of [7654, 7654 * 12, 23456, 23456 * 12]) expect(numbers.map(Math.abs)).not.toContain(own);
    expect(numbers.length).toBeGreaterThan(100);
  });
});

test('the made-up example is read and evaluated', async () => {
  const folder = new URL('../../../examples/', import.meta.url);
  const [text, settings] = await Promise.all(
    ['cohort-illustration.csv', 'cohort-illustration.yaml'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  const { variants, people } = await evaluatePeople(
    await readPeople(tableOf(text!.replace('\ufeff', '')), readCaseText(settings!)),
  );
  expect(people).toBe(40);
  const { all, bySex } = variants[0]!.distributions;
  expect(bySex.groups.reduce((sum, group) => sum + group.people, 0)).toBe(40);
  const sum = bySex.groups.reduce(
    (total, group) => total + (group.society.total.kind === 'shown' ? group.society.total.value : Number.NaN),
    0,
  );
  expect(all.society.total).toEqual(shown(expect.closeTo(sum, 4)));
});
