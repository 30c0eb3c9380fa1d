import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kebabSchema } from '../parameters/schema.ts';
import { everyPlace } from './every-place.ts';

const { municipalities, regions } = everyPlace().list;
const name = z.string().min(2);

describe('the register of places', () => {
  test('agrees with its schema', () => {
    const code = (length: number) => z.string().regex(new RegExp(`^\\d{${String(length)}}$`, 'u'));
    const municipality = z.strictObject({
      code: code(4),
      id: kebabSchema,
      name,
      regionId: kebabSchema,
      isInRegionalCreditArea: z.literal(true).optional(),
      aliases: z.array(name).min(1).optional(),
    });
    expect(z.array(municipality).safeParse(municipalities).error).toBeUndefined();
    expect(
      z
        .array(z.strictObject({ code: code(2), id: kebabSchema, name, shortName: name, county: name }))
        .safeParse(regions).error,
    ).toBeUndefined();
  });

  test('has the 290 municipalities and 21 counties of Sweden, each name, code and identifier once', () => {
    expect(municipalities).toHaveLength(290);
    expect(regions).toHaveLength(21);
    for (const places of [municipalities, regions]) {
      for (const key of ['id', 'name', 'code'] as const)
        expect(new Set(places.map((place) => place[key])).size).toBe(places.length);
    }
  });

  test("every municipality lies in the county of its code, and in that county's region; Heby in Uppsala since 2007", () => {
    const regionOf = new Map(regions.map(({ code, id }) => [code, id]));
    for (const { code, regionId } of municipalities) expect(regionOf.get(code.slice(0, 2))).toBe(regionId);
    expect(municipalities.find((place) => place.name === 'Heby')).toMatchObject({ code: '0331', regionId: 'uppsala' });
  });

  test('lag (2020:864), bilaga 67: 76 municipalities have the regional credit, Norsjö and Skellefteå among them, Umeå not', () => {
    const inArea = municipalities
      .filter(({ isInRegionalCreditArea }) => isInRegionalCreditArea)
      .map((place) => place.name);
    expect(inArea).toHaveLength(76);
    expect(inArea).toEqual(expect.arrayContaining(['Norsjö', 'Skellefteå']));
    for (const outside of ['Umeå', 'Luleå', 'Sundsvall', 'Gävle', 'Falun', 'Borlänge'])
      expect(inArea).not.toContain(outside);
  });
});
