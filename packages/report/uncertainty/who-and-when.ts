import { type Assessment, type Course, overTime, type Text } from '@samnytta/model';
import { quantities, section, sentence, table } from '../document/blocks.ts';
import { money, notGiven, quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section, Table } from '../document/schema.ts';
import { perspectiveSections } from '../evaluation/perspectives.ts';
import { subjectOrder, subjectRow } from '../evaluation/subject-rows.ts';
import { labels as evaluationLabels } from '../evaluation/texts.ts';

const labels = {
  heading: { sv: 'Vem får vad, och när?', en: 'Who gets what, and when?' },
  courses: { sv: 'Samlat netto för varje part, år för år', en: 'Net so far for each party, year by year' },
  coursesExplained: {
    sv: 'Effekterna hittills minus partens del av kostnaden, utan diskontering. År 0 är kostnaden.',
    en: "The effects so far less the party's part of the cost, not discounted. Year 0 is the cost.",
  },
  evenFrom: { sv: 'Ingen förlust från år', en: 'No loss from year' },
} satisfies Readonly<Record<string, Text>>;

const shownYears = [0, 1, 3, 5, 10] as const;

function yearText(year: number): Text {
  return { sv: `År ${String(year)}`, en: `Year ${String(year)}` };
}

const losesEveryYearText: Text = { sv: 'Förlorar varje år', en: 'Loses every year' };
const noYear: Text = {
  sv: 'Nettot kommer inte upp till noll under åren som räknas.',
  en: 'The net does not come up to zero within the years that are counted.',
};

function evenCell({ evenFrom, losesEveryYear, positions }: Course): Cell {
  if (losesEveryYear) return notGiven(noYear, losesEveryYearText);
  if (evenFrom !== undefined) return quantity(evenFrom, 'quantity');
  const last = String(positions.length - 1);
  const never = { sv: `Inte inom ${last} år`, en: `Not within ${last} years` };
  return notGiven(noYear, never);
}

function courseTable(courses: readonly Course[]): Table {
  const columnOf = (year: number): string => `year-${String(year)}`;
  const inOrder = subjectOrder.flatMap((subject) => courses.filter((one) => one.subject === subject));
  return table('courses', labels.courses, {
    rowHeading: evaluationLabels.party,
    columns: [
      ...shownYears.map((year) => quantities(columnOf(year), yearText(year))),
      quantities('even-from', labels.evenFrom),
    ],
    rows: inOrder.map((course) => {
      const years = shownYears.flatMap((year) => {
        const position = course.positions[year];
        return position === undefined ? [] : [[columnOf(year), money(position, 'SEK', { isSigned: true })]];
      });
      return subjectRow(course.subject, { ...Object.fromEntries(years), 'even-from': evenCell(course) });
    }),
  });
}

/** Who pays first and gains later, each party year by year; undefined where the cost is not known. */
export function coursesSection(assessment: Assessment): Section | undefined {
  const courses = overTime(assessment, 'published');
  return courses.length === 0
    ? undefined
    : section('courses', 'full', labels.courses, [
        sentence('courses-explained', labels.coursesExplained),
        courseTable(courses),
      ]);
}

/** Who pays first and gains later, and whom the benefits of the appraisal fall to; undefined where the cost is not known. */
export function whoAndWhenSection(assessment: Assessment): Section | undefined {
  const sections = [coursesSection(assessment), ...perspectiveSections(assessment)];
  return sections.every((one) => one === undefined)
    ? undefined
    : section('who-and-when', 'full', labels.heading, [], sections);
}
