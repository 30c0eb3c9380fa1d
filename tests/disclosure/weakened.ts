import { ageBands, bandOf, type PersonOutcome } from '../../packages/model/cohort/person-outcome.ts';
import type { Person } from './attack.ts';
import { type Measure, type Printed, type Sum } from './printed.ts';

const least = 5;

/**
 * What would be printed if each cell were looked at by itself (primary suppression alone): every total by sex, by age, by
 * both, and of those who gain and who lose, of five people or more. The attack must recover people from it.
 */
export function printedWithoutLinks(people: readonly Person[]): Printed {
  const sexes = [...new Set(people.map(({ known: { sex } }) => sex))];
  const bandOfPerson = ({ known: { sex, age } }: Person): PersonOutcome['person'] => ({
    sex: sex === 'unknown' ? undefined : sex,
    age,
  });
  const bands = [...ageBands, 'unknown' as const];
  const places = (isIn: (person: Person) => boolean): readonly number[] =>
    people.flatMap((person, index) => (isIn(person) ? [index] : []));
  const isOfBand = (person: Person, band: (typeof bands)[number]): boolean =>
    bandOf({ person: bandOfPerson(person), society: 0, participant: 0 }) === band;
  const sums = (['society', 'participant'] as const).flatMap((measure: Measure): readonly Sum[] => {
    const isOfSign = (person: Person, sign: 1 | -1): boolean => person.known.sign[measure] === sign;
    const groups = [
      places(() => true),
      ...bands.map((band) => places((person) => isOfBand(person, band))),
      ...([1, -1] as const).map((sign) => places((person) => isOfSign(person, sign))),
      ...sexes.flatMap((sex) => [
        places((person) => person.known.sex === sex),
        ...bands.map((band) => places((person) => person.known.sex === sex && isOfBand(person, band))),
        ...([1, -1] as const).map((sign) => places((person) => person.known.sex === sex && isOfSign(person, sign))),
      ]),
    ];
    return groups
      .filter(({ length }) => length >= least)
      .map((some, index): Sum => {
        const total = some.reduce(
          (sum, place) =>
            sum + ((measure === 'society' ? people[place]?.society : people[place]?.byActor.participant) ?? 0),
          0,
        );
        return {
          name: `${measure}-${String(index)}`,
          columns: [measure],
          people: some,
          low: total - 1e-4,
          high: total + 1e-4,
        };
      });
  });
  return { sums, quantiles: [], spread: new Set() };
}
