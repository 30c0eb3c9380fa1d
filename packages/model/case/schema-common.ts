import { z } from 'zod';
import { actors } from '../ledger/actor.ts';
import { grades } from '../parameters/grade.ts';
import { plainNumber } from './plain-number.ts';

/*
 * What the parts of a case file share. Descriptions stand once, here and in the other schema files:
 * they reach editors through case.schema.json.
 */

export const date = z.iso.date();
export const year = plainNumber(z.int().min(2000).max(2100), { example: '2015' });
export const name = z.string().min(1).max(200);
export const identifier = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9.-]*$/u);
export const bilingual = z.union([name, z.strictObject({ sv: name, en: name })]);
export const grade = z.enum(grades).describe('How well the value is known');
export const actor = z.enum(actors);
export const mostPeople = 1_000_000;
export const people = plainNumber(z.number().positive().max(mostPeople), { most: mostPeople });
export const source = z.string().min(1).max(1000);
