import { type Assessment, figureId, figureOf, figureRule, type Subject } from '@samnytta/model';
import { quantities, section, sentence, table } from '../document/blocks.ts';
import { notGiven } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Column, Section, Sentence } from '../document/schema.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { ruleCell, ruleColumn } from './figure-cell.ts';
import { intervalHeading, labels, neededText, noneText } from './funder-texts.ts';
import { intervalLevel, type Intervals } from './intervals.ts';
import { subjectLabel, subjectOrder, subjectRow } from './subject-rows.ts';
import { labels as evaluationLabels } from './texts.ts';

const numbers = ['people-needed', 'people-needed-adjusted'] as const;

/** Those who put something in, or the only one that is asked about, where its value is known. */
export function fundersOf(assessment: Assessment, only?: Subject): readonly Subject[] {
  return subjectOrder.filter(
    (subject) =>
      (only === undefined || subject === only) && figureOf(assessment, `contribution.${subject}`)?.value !== undefined,
  );
}

/** The answer in a sentence. */
function answer(assessment: Assessment, subject: Subject, years: number): Sentence {
  const needed = figureOf(assessment, `people-needed.${subject}`);
  const contribution = figureOf(assessment, `contribution.${subject}`)?.value ?? 0;
  const who = subjectLabel(subject);
  const text =
    needed?.value === undefined
      ? noneText(who, needed?.notApplicable?.reason ?? evaluationLabels.noValue)
      : neededText(who, needed.value, contribution, years);
  return sentence(`needed.${subject}`, text, 'reading');
}

/**
 * How many people must reach the outcome of an assessment for what a party puts in to come back to it; undefined
 * where nobody's contribution is known.
 */
export function funderSection(assessment: Assessment, intervals?: Intervals, only?: Subject): Section | undefined {
  const funders = fundersOf(assessment, only);
  const years = assessment.basis.funding?.years.value;
  if (funders.length === 0 || years === undefined) return undefined;
  const interval = (rule: (typeof numbers)[number], subject: Subject): Cell => {
    const found = intervals?.get(`${rule}.${subject}`);
    const reason = figureOf(assessment, figureId(rule, subject))?.notApplicable?.reason;
    return found === undefined
      ? notGiven(reason ?? evaluationLabels.noValue)
      : intervalCell(found, 'persons', intervalLevel);
  };
  const of = assessment.typeCase === undefined ? 'group' : 'outcome';
  const columns = numbers.flatMap((rule): readonly Column[] => [
    ruleColumn(rule),
    ...(intervals === undefined
      ? []
      : [quantities(`${rule}-interval`, intervalHeading(figureRule(rule).rule.label, intervalLevel))]),
  ]);
  const rows = funders.map((subject) =>
    subjectRow(subject, {
      contribution: ruleCell(assessment, 'contribution', subject),
      'value-per-person': ruleCell(assessment, 'value-per-person', subject, { isSigned: true }),
      ...Object.fromEntries(
        numbers.flatMap((rule) => [
          [rule, ruleCell(assessment, rule, subject)],
          ...(intervals === undefined ? [] : [[`${rule}-interval`, interval(rule, subject)]]),
        ]),
      ),
    }),
  );
  return section('funder', 'full', labels.heading, [
    ...funders.map((subject) => answer(assessment, subject, years)),
    table('funder', labels.caption[of], {
      rowHeading: evaluationLabels.party,
      columns: [ruleColumn('contribution'), ruleColumn('value-per-person'), ...columns],
      rows,
      notes: [labels.convention[of], labels.adjusted, ...(funders.includes('state') ? [labels.stateNote] : [])],
    }),
  ]);
}
