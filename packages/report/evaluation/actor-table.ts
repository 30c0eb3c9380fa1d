import { type Assessment, figureOf, type Subject, subjectLabels } from '@samnytta/model';
import { isOutside } from '@samnytta/model/uncertainty';
import { quantities, section, table } from '../document/blocks.ts';
import { money, notGiven } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section } from '../document/schema.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { hasPath } from './change-by-year.ts';
import { ruleCell } from './figure-cell.ts';
import { intervalLevel, type Intervals, outsideNote } from './intervals.ts';
import { knownSubjects, subjectOrder, subjectRow } from './subject-rows.ts';
import { amountsOf, intervalHeading, labels, notKnown } from './texts.ts';
import { joined } from './words.ts';

/** What each party gains in a year: before, after and the change where both sides are known. Undefined where nothing is. */
export function actorSection(assessment: Assessment, intervals?: Intervals): Section | undefined {
  const { sides, participants } = assessment;
  const known = knownSubjects(assessment);
  if (known.length === 0) return undefined;
  const unknown = subjectOrder.filter((subject) => !known.includes(subject)).map((subject) => subjectLabels[subject]);
  const side = (which: 'before' | 'after', subject: Subject): Cell | undefined =>
    sides && money(sides[which][subject], 'SEK/year', { figure: `income.${subject}` });
  const interval = (subject: Subject): Cell => {
    const found = intervals?.get(`income.${subject}`);
    return found === undefined ? notGiven(labels.noValue) : intervalCell(found, 'SEK/year', intervalLevel);
  };
  const perParticipant = (subject: Subject): Cell => {
    const figure = figureOf(assessment, `income.${subject}`);
    return figure?.perParticipant === undefined
      ? notGiven(labels.noValue)
      : money(figure.perParticipant, 'SEK/year', { isSigned: true, figure: figure.id });
  };
  const isGroup = participants !== 1;
  const rows = known.map((subject) =>
    subjectRow(subject, {
      before: side('before', subject),
      after: side('after', subject),
      income: ruleCell(assessment, 'income', subject, { isSigned: true }),
      'per-participant': isGroup ? perParticipant(subject) : undefined,
      'five-years': ruleCell(assessment, 'income-5', subject, { isSigned: true }),
      interval: intervals && interval(subject),
    }),
  );
  const columns = [
    ...(sides === undefined ? [] : [quantities('before', labels.before), quantities('after', labels.after)]),
    quantities('income', labels.changePerYear),
    ...(isGroup ? [quantities('per-participant', labels.perParticipant)] : []),
    quantities('five-years', labels.fiveYears),
    ...(intervals === undefined ? [] : [quantities('interval', intervalHeading(intervalLevel))]),
  ];
  const notes = [
    ...(unknown.length === 0 ? [] : [notKnown(joined(unknown, ', '))]),
    joined([amountsOf(participants), labels.fiveYearsNote]),
    ...(hasPath(assessment) ? [labels.pathNote] : []),
    ...(known.includes('state') ? [labels.stateNote] : []),
    ...(known.some((subject) =>
      isOutside(figureOf(assessment, `income.${subject}`)?.value, intervals?.get(`income.${subject}`)),
    )
      ? [outsideNote]
      : []),
  ];
  return section('actors', 'full', labels.parties, [
    table('actors', labels.partiesCaption, { rowHeading: labels.party, columns, rows, notes }),
  ]);
}
