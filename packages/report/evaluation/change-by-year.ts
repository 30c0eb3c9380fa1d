import { type Assessment, formatNumber, inBoth, type Text } from '@samnytta/model';
import { quantities, row, section, table } from '../document/blocks.ts';
import { money, notGiven } from '../document/cells.ts';
import type { Row, Section } from '../document/schema.ts';
import { subjectLabel, subjectOrder } from './subject-rows.ts';
import { labels } from './texts.ts';

type Incomes = Assessment['basis']['income'];

/** Whether the case says how the effect changes over the years: the published convention counts the first for all. */
export function hasPath({ basis: { later, appraisal } }: Assessment): boolean {
  return later !== undefined || appraisal.remaining !== undefined;
}

function yearOf(year: number): Text {
  const count = inBoth((language) => formatNumber(year, language));
  return { sv: `År ${count.sv}`, en: `Year ${count.en}` };
}

function beyondHorizon(horizon: number): Text {
  const years = inBoth((language) => formatNumber(horizon, language));
  return {
    sv: `Nyttokalkylen räknar ${years.sv} år; åren efter dem räknas inte.`,
    en: `The appraisal counts ${years.en} ${horizon === 1 ? 'year' : 'years'}; the years after them are not counted.`,
  };
}

/** Each party's change in each year, where the case has years with a change of their own. */
export function changeByYearSection({ basis: { income, later, appraisal } }: Assessment): Section | undefined {
  if (later === undefined) return undefined;
  const known = subjectOrder.filter((subject) => income[subject] !== undefined);
  const rowOf = (incomes: Incomes, index: number): Row => {
    const cells = known.map((subject) => {
      const value = incomes[subject]?.value;
      return [
        subject,
        value === undefined
          ? notGiven(labels.noValue)
          : money(value, 'SEK/year', { isSigned: true, ...(index === 0 && { figure: `income.${subject}` }) }),
      ] as const;
    });
    return row(`year-${String(index + 1)}`, yearOf(index + 1), Object.fromEntries(cells));
  };
  const years = [income, ...later];
  const { value: horizon } = appraisal.horizon;
  return section('change-by-year', 'full', labels.byYear, [
    table('change-by-year', labels.byYearCaption, {
      rowHeading: labels.year,
      columns: known.map((subject) => quantities(subject, subjectLabel(subject))),
      rows: years.map(rowOf),
      notes: [labels.pathNote, horizon < years.length ? beyondHorizon(horizon) : labels.goesOnNote],
    }),
  ]);
}
