import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyPlace } from '../places/every-place.ts';
import { parameterCatalogue } from './catalogue.ts';
import type { Parameter } from './parameter.ts';
import { covers, dayAfter, periodsInForce } from './period.ts';
import { parameterFileSchema } from './schema.ts';

const folder = new URL('.', import.meta.url);
const fileNames = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const { parameters } = everyPlace().parameters;
const all = [...parameters.values()];

/** First year of the data. */
const seriesStart = '2011-01-01';

function uncovered(parameter: Parameter): string | undefined {
  const pieces = [...periodsInForce(parameter.values), ...(parameter.gaps ?? [])].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  let next: string | undefined = seriesStart;
  for (const { from, to } of pieces) {
    if (next === undefined || from !== next) return `${next ?? 'nothing'} expected, ${from} found`;
    next = to && dayAfter(to);
  }
  return undefined;
}

describe('files', () => {
  test.each(fileNames)('%s agrees with the schema', (name) => {
    expect(parameterFileSchema.safeParse(read(name)).error).toBeUndefined();
  });

  test('every parameter of every file is in the catalogue, once', () => {
    const inFiles = fileNames.flatMap((name) => parameterFileSchema.parse(read(name)).map(({ id }) => id));
    expect(inFiles).toHaveLength(new Set(inFiles).size);
    expect([...parameterCatalogue.parameters.keys()].sort()).toEqual(inFiles.sort());
  });
});

describe('every parameter', () => {
  test.each(all)('$id has a value or a reason for every day from 2011 until its figures end', (parameter) => {
    expect(uncovered(parameter)).toBeUndefined();
  });

  test.each(all)('$id has a value in November 2026, or a reason why not', (parameter) => {
    const date = '2026-11-21';
    const pieces = [...periodsInForce(parameter.values), ...(parameter.gaps ?? [])];
    expect(pieces.some((piece) => covers(piece, date))).toBe(true);
  });

  test.each(all.filter(({ unit }) => unit === 'share'))('$id is a fraction, not a percentage', ({ values }) => {
    const numbers = values.flatMap(({ value }) =>
      typeof value === 'number' ? [value] : value.map(({ base }) => base),
    );
    for (const number of numbers) expect(number >= 0 && number <= 1, `${number}`).toBe(true);
  });
});

test('amounts fixed for a year at a time have none for 2027', () => {
  const yearly = [
    'basic-amount.price-base',
    'basic-amount.income-base',
    'income-tax.state.threshold',
    'income-tax.public-service-fee.ceiling',
    'income-tax.burial-fee',
    'local-tax.municipality.national-average',
    'local-tax.region.vasterbotten',
    'benefit.social-assistance.norm.personal.single',
    'benefit.social-assistance.norm.common',
    'benefit.student.grant-week',
    'benefit.student.loan-week',
    'wage.average.all',
    'price.consumer-price-index',
  ];
  for (const id of yearly) {
    const values = parameters.get(id)?.values ?? [];
    expect(values.at(-1)?.to && values.at(-1)?.to?.slice(0, 4), id).toMatch(/^202[4-6]$/);
  }
});

describe('schedules', () => {
  const schedules = all.filter((parameter) => parameter.kind === 'schedule');
  const joints = schedules.flatMap(({ id, argumentUnit, values }) =>
    values.flatMap(({ from, value }) =>
      value.slice(1).map((piece, index) => ({
        id,
        argumentUnit,
        from,
        before: value[index] ?? piece,
        piece,
        isLast: index === value.length - 2,
      })),
    ),
  );
  // Statutes print the constants with two or three decimals, so the pieces meet to about a thousandth.
  const sloping = joints.filter(({ id }) => /allowance$|credit$|housing-supplement|unemployment|ladder$/.test(id));

  test.each(sloping)('$id from $from meets itself above $piece.above', ({ before, piece }) => {
    const reached = before.base + before.slope * (piece.above - before.above);
    expect(Math.abs(reached - piece.base)).toBeLessThan(0.002);
  });

  test('the other schedules are steps', () => {
    const steps = joints.filter((joint) => !sloping.includes(joint));
    expect(steps.length).toBeGreaterThan(50);
    // An amount by number of people may go on by person above the last step, from where that step is.
    const goesOn = ({ argumentUnit, isLast, before, piece }: (typeof steps)[number]): boolean =>
      argumentUnit === 'persons' && isLast && piece.base === before.base;
    expect(steps.every((joint) => joint.before.slope === 0 && (joint.piece.slope === 0 || goesOn(joint)))).toBe(true);
  });
});
