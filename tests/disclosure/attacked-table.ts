import { type Cohort, evaluatePeople } from '@samnytta/model/cohort';
import { evaluateCohort } from '@samnytta/model/cohort-uncertainty';
import { cohortReport } from '@samnytta/report/cohort';
import { reportSchema } from '@samnytta/report/document/schema.ts';
import type { Person } from './attack.ts';
import { type Printed, printedOf } from './printed.ts';

function signOf(change: number): -1 | 0 | 1 {
  return change >= 0.5 ? 1 : change <= -0.5 ? -1 : 0;
}

/** What each person of a table changes by, which no report holds. */
export async function peopleOf(cohort: Cohort): Promise<readonly Person[]> {
  const people: Person[] = [];
  await evaluatePeople(cohort, {
    onPerson: (_, __, { byActor, society }) => {
      const { sex = 'unknown', age } = cohort.people[people.length] ?? {};
      people.push({ known: { sex, age, sign: { society: signOf(society), participant: signOf(byActor.participant) } }, byActor, society });
    },
  });
  return people;
}

/** What is printed of a table: its report as JSON, read again. */
export async function printedOfCohort(cohort: Cohort, people: readonly Person[]): Promise<Printed> {
  const evaluated = await evaluateCohort(cohort);
  const json = JSON.stringify(cohortReport({ evaluated, origin: { format: 'csv', encoding: 'UTF-8', delimiter: ';' } }));
  return printedOf(reportSchema.parse(JSON.parse(json)), people.map(({ known }) => known));
}
