import { type Assessment, figureOf, type FigureRuleId, type Subject } from '@samnytta/model';
import { section, sentence, table } from '../document/blocks.ts';
import { notGiven } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section } from '../document/schema.ts';
import { hasPath } from './change-by-year.ts';
import { ruleCell, ruleColumn } from './figure-cell.ts';
import { subjectOrder, subjectRow } from './subject-rows.ts';
import { labels } from './texts.ts';

const afterYears = ['profitability-1', 'profitability-3', 'profitability-5'] as const satisfies readonly FigureRuleId[];

function costOf(assessment: Assessment, subject: Subject): number | undefined {
  return figureOf(assessment, `cost.${subject}`)?.value;
}

/** Who pays nothing has nothing to get back. */
function paybackCell(assessment: Assessment, subject: Subject): Cell {
  return costOf(assessment, subject) === 0
    ? notGiven(labels.paysNothing, undefined, `payback.${subject}`)
    : ruleCell(assessment, 'payback', subject);
}

/** Cost, profitability and payback of each party in the published convention, or that there is no cost. */
export function profitabilitySection(assessment: Assessment): Section {
  const known = subjectOrder.filter((subject) => costOf(assessment, subject) !== undefined);
  if (known.length === 0)
    return section('profitability', 'full', labels.profitability, [sentence('no-cost', labels.noCost, 'note')]);
  const rows = known.map((subject) =>
    subjectRow(subject, {
      cost: ruleCell(assessment, 'cost', subject),
      ...Object.fromEntries(afterYears.map((rule) => [rule, ruleCell(assessment, rule, subject, { isSigned: true })])),
      payback: paybackCell(assessment, subject),
    }),
  );
  const columns = (['cost', ...afterYears, 'payback'] as const).map(ruleColumn);
  return section('profitability', 'full', labels.profitability, [
    sentence('convention', labels.profitabilityConvention),
    table('profitability', labels.profitabilityCaption, {
      rowHeading: labels.party,
      columns,
      rows,
      notes: [labels.costNote, ...(hasPath(assessment) ? [labels.pathNote] : [])],
    }),
  ]);
}
