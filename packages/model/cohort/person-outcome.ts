import type { Person, Sex } from './person.ts';

/** Whose change is released by group. */
export const measures = ['society', 'participant'] as const;
export type Measure = (typeof measures)[number];

/** The person's change as far as it is released by group, SEK per year. */
export interface PersonOutcome extends Readonly<Record<Measure, number>> {
  readonly person: Pick<Person, 'sex' | 'age'>;
}

/** Age bands of the national follow-up (SUS); the last is open there, and ends here with the ages of the model. */
export const ageBands = [
  { from: 16, to: 29 },
  { from: 30, to: 44 },
  { from: 45, to: 59 },
  { from: 60, to: 65 },
] as const;
/** A band of ages that people are grouped by, or `unknown`. */
export type AgeBand = (typeof ageBands)[number] | 'unknown';

export const sexClasses = ['woman', 'man', 'unknown'] as const satisfies readonly (Sex | 'unknown')[];
export type SexClass = (typeof sexClasses)[number];

export function sexOf({ person: { sex } }: PersonOutcome): SexClass {
  return sex ?? 'unknown';
}

export function bandOf({ person: { age } }: PersonOutcome): AgeBand {
  return ageBands.find(({ from, to }) => age !== undefined && age >= from && age <= to) ?? 'unknown';
}
