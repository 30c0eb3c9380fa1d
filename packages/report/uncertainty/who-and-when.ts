import { type Assessment, formatNumber, inBoth, type Text } from '@samnytta/model';
import {
  type Course,
  marginalValueOf,
  type MarginalValueOfPublicFunds,
  overTime,
  perspectiveLabels,
  perspectives,
  perspectivesOf,
  type PerspectiveTable,
} from '@samnytta/model/appraisal';
import { mixedQuantities, quantities, row, section, sentence, table } from '../document/blocks.ts';
import { money, notGiven, quantity } from '../document/cells.ts';
import type { Cell, Section, Table } from '../document/schema.ts';
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
  perspectives: { sv: 'Skattebetalare, deltagare, andra och indirekt', en: 'Taxpayers, participants, others and indirect' },
  perspectivesExplained: {
    sv: 'Nuvärden i nyttokalkylen. Skattebetalare är de offentliga parterna, andra är arbetsgivare, och indirekt är det som marginalkostnaden för offentliga medel lägger till.',
    en: 'Present values of the appraisal. Taxpayers are the public parties, others are employers, and indirect is what the marginal cost of public funds adds.',
  },
  whom: { sv: 'Vem', en: 'Who' },
  presentValue: { sv: 'Nuvärde', en: 'Present value' },
  total: { sv: 'Nytta sammanlagt', en: 'Benefits together' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  net: { sv: 'Netto', en: 'Net' },
  ratio: { sv: 'Nytta per krona kostnad', en: 'Benefit per krona of cost' },
  funds: { sv: 'Marginalvärde av offentliga medel (MVPF)', en: 'Marginal value of public funds (MVPF)' },
} satisfies Readonly<Record<string, Text>>;

const shownYears = [0, 1, 3, 5, 10] as const;

function yearText(year: number): Text {
  return { sv: `År ${String(year)}`, en: `Year ${String(year)}` };
}

const losesEveryYearText: Text = { sv: 'Förlorar varje år', en: 'Loses every year' };

function evenCell({ evenFrom, losesEveryYear, positions }: Course): Cell {
  if (losesEveryYear) return notGiven(losesEveryYearText, losesEveryYearText);
  if (evenFrom !== undefined) return quantity(evenFrom, 'quantity');
  const last = String(positions.length - 1);
  const never = { sv: `Inte inom ${last} år`, en: `Not within ${last} years` };
  return notGiven(never, never);
}

function courseTable(courses: readonly Course[]): Table {
  const columnOf = (year: number): string => `year-${String(year)}`;
  const inOrder = subjectOrder.flatMap((subject) => courses.filter((one) => one.subject === subject));
  return table('courses', labels.courses, {
    rowHeading: evaluationLabels.party,
    columns: [...shownYears.map((year) => quantities(columnOf(year), yearText(year))), quantities('even-from', labels.evenFrom)],
    rows: inOrder.map((course) => {
      const years = shownYears.flatMap((year) => {
        const position = course.positions[year];
        return position === undefined ? [] : [[columnOf(year), money(position, 'SEK', { isSigned: true })]];
      });
      return subjectRow(course.subject, { ...Object.fromEntries(years), 'even-from': evenCell(course) });
    }),
  });
}

function perspectiveTable({ benefits, total, cost, net, ratio }: PerspectiveTable): Table {
  const signed = (value: number): Readonly<Record<string, Cell>> => ({ 'present-value': money(value, 'SEK', { isSigned: true }) });
  return table('perspectives', labels.perspectives, {
    rowHeading: labels.whom,
    columns: [mixedQuantities('present-value', labels.presentValue)],
    rows: [
      ...perspectives.map((one) => row(one, perspectiveLabels[one], signed(benefits[one]))),
      row('total', labels.total, signed(total), { role: 'subtotal' }),
      row('cost', labels.cost, signed(-cost)),
      row('net', labels.net, signed(net), { role: 'total' }),
      ...(ratio === undefined ? [] : [row('ratio', labels.ratio, { 'present-value': quantity(ratio, 'factor') })]),
    ],
  });
}

function fundsText(funds: MarginalValueOfPublicFunds): Text {
  switch (funds.kind) {
    case 'ratio': {
      const value = inBoth((language) => formatNumber(funds.value, language, 2, 2));
      return {
        sv: `Deltagarna får ${value.sv} kronor i nuvärde för varje krona som insatsen till slut kostar det offentliga.`,
        en: `The participants get ${value.en} kronor in present value for each krona that the intervention costs the public in the end.`,
      };
    }
    case 'infinite':
      return {
        sv: 'Oändligt: det offentliga får tillbaka mer än det betalar och deltagarna förlorar inte. Insatsen betalar sig själv.',
        en: 'Infinite: the public gets back more than it pays and the participants do not lose. The intervention pays for itself.',
      };
    case 'negative':
      return { sv: 'Negativt: det offentliga betalar och deltagarna förlorar.', en: 'Negative: the public pays and the participants lose.' };
    case 'saving-at-a-loss': {
      const value = inBoth((language) => formatNumber(funds.value, language, 2, 2));
      return {
        sv: `Det offentliga sparar och deltagarna förlorar ${value.sv} kronor för varje sparad krona.`,
        en: `The public saves and the participants lose ${value.en} kronor for each krona saved.`,
      };
    }
    case 'nothing':
      return { sv: 'Insatsen varken kostar eller ger något.', en: 'The intervention neither costs nor gives anything.' };
  }
}

/** Who pays first and gains later, and whom the benefits of the appraisal fall to; undefined where the cost is not known. */
export function whoAndWhenSection(assessment: Assessment): Section | undefined {
  const courses = overTime(assessment, 'published');
  const byPerspective = perspectivesOf(assessment);
  const funds = marginalValueOf(assessment);
  if (courses.length === 0 && byPerspective === undefined) return undefined;
  return section('who-and-when', 'full', labels.heading, [], [
    courses.length === 0 ? undefined : section('courses', 'full', labels.courses, [sentence('courses-explained', labels.coursesExplained), courseTable(courses)]),
    byPerspective && section('perspectives', 'full', labels.perspectives, [sentence('perspectives-explained', labels.perspectivesExplained), perspectiveTable(byPerspective)]),
    funds && section('public-funds', 'full', labels.funds, [sentence('public-funds', fundsText(funds))]),
  ]);
}
