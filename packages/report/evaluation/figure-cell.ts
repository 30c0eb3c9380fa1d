import {
  type Figure,
  figureId,
  figureOf,
  figureRule,
  type FigureRuleId,
  type Subject,
  type Text,
} from '@samnytta/model';
import { quantities } from '../document/blocks.ts';
import { notGiven, result, type Shown } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Column } from '../document/schema.ts';
import { never, noNumber } from '../show/interval-cell.ts';
import { labels } from './texts.ts';

/** What stands in the place of a figure that never comes. */
function markOf({ rule, unit, notApplicable }: Figure): Text | undefined {
  if (notApplicable === undefined || notApplicable.need === 'cost' || figureRule(rule).mayNeverCome !== true)
    return undefined;
  return unit === 'persons' ? noNumber : never;
}

/** A key figure's value, or why it has none. A payback that never comes is marked so. */
export function figureCell(figure: Figure | undefined, shown: Shown = {}): Cell {
  if (figure === undefined) return notGiven(labels.noValue);
  const { id, value, unit, notApplicable } = figure;
  if (value !== undefined && Number.isFinite(value)) return result(value, unit, { ...shown, figure: id });
  return notGiven(notApplicable?.reason ?? labels.noValue, markOf(figure), id);
}

/** A key figure of an assessment, by its rule and subject. */
export function ruleCell(
  assessment: { readonly figures: readonly Figure[] },
  rule: FigureRuleId,
  subject: Subject,
  shown?: Shown,
): Cell {
  return figureCell(figureOf(assessment, figureId(rule, subject)), shown);
}

/** A column of a key figure, by what the figure is called. */
export function ruleColumn(rule: FigureRuleId): Column {
  return quantities(rule, figureRule(rule).rule.label);
}
