import { type Figure, formatNumber, valueText } from '@samnytta/model';
import type { Counterfactual, SideBySide } from '@samnytta/model/appraisal';
import { bold, dim } from '../terminal/style.ts';
import { type Column, type Row, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { type Manner, nothing, order, subjectLabel } from './actor-tables.ts';
import { inTable } from './amounts.ts';

/** Key figures of society that are shown to people; programs get all. */
const shownRules = ['profitability-5', 'payback', 'net-present-value', 'benefit-cost-ratio'];

/** Level of the intervals of a comparison. */
const level = 0.95;

function explanation(counterfactual: Counterfactual, { language, texts: { sideBySide: words } }: Manner): readonly string[] {
  switch (counterfactual.kind) {
    case 'none':
      return [];
    case 'benchmark':
      return [words.benchmark(valueText(counterfactual.share.value, 'share', language))];
    case 'comparison':
      return [words.comparison(formatNumber(counterfactual.group.people, language))];
  }
}

function incomeRows({ incomes }: SideBySide, hasErrors: boolean, manner: Manner): readonly Row[] {
  const show = (value: number): string => formatNumber(value, manner.language);
  const known = order.flatMap((subject) => incomes.filter((income) => income.subject === subject));
  return known.map(({ subject, naive, adjusted, error }): Row => {
    const errors = error === undefined ? [nothing, nothing] : [show(error.standardError), `${show(error.low)}\u00a0–\u00a0${show(error.high)}`];
    return {
      cells: [subjectLabel(subject, manner), show(naive), show(adjusted), ...(hasErrors ? errors : [])],
      rule: known.length > 1 && (subject === 'state' || subject === 'society'),
      emphasis: subject === 'society',
    };
  });
}

function figureRows({ naive, adjusted }: SideBySide, { language, texts }: Manner): readonly Row[] {
  const show = ({ value, unit }: Figure): string => (value === undefined ? (unit === 'months' ? texts.never : nothing) : inTable(value, unit, language, texts));
  return shownRules.flatMap((rule): readonly Row[] => {
    const of = (figures: readonly Figure[]): Figure | undefined => figures.find(({ id }) => id === `${rule}.society`);
    const [one, other] = [of(naive.figures), of(adjusted.figures)];
    if (one?.value === undefined) return [];
    return [{ cells: [one.label[language], show(one), other === undefined ? nothing : show(other)] }];
  });
}

/** All change credited to the intervention beside what is left without what would have happened anyway, for people. */
export function sideBySideText(sides: SideBySide, manner: Manner): string {
  const { texts: { sideBySide: words }, width } = manner;
  const hasErrors = sides.incomes.some(({ error }) => error !== undefined);
  const columns = (first: string, others: readonly string[]): readonly Column[] => [
    { heading: first, align: 'left' },
    ...others.map((heading): Column => ({ heading, align: 'right' })),
  ];
  const both = [words.naive, words.adjusted];
  const incomes = table(columns(words.perYear, [...both, ...(hasErrors ? [words.standardError, words.interval] : [])]), incomeRows(sides, hasErrors, manner), width);
  const figures = figureRows(sides, manner);
  return [
    [bold(words.heading), ...explanation(sides.counterfactual, manner).map((text) => dim(paragraph(text, width, '  '))), incomes].join('\n'),
    ...(figures.length === 0 ? [] : [table(columns(words.ofSociety, both), figures, width)]),
  ].join('\n\n');
}

function counterfactualJson(counterfactual: Counterfactual): object {
  const { kind } = counterfactual;
  switch (kind) {
    case 'none':
      return { kind };
    case 'benchmark':
      return { kind, share: counterfactual.share.value };
    case 'comparison':
      return { kind, people: counterfactual.group.people };
  }
}

/** As {@link sideBySideText}, for programs: SEK per year for all people, and every key figure. Nothing in it is of one person. */
export function sideBySideJson({ counterfactual, incomes, naive, adjusted }: SideBySide): object {
  return {
    counterfactual: counterfactualJson(counterfactual),
    incomes: incomes.map(({ subject, naive: all, adjusted: left, share, error }) => ({
      subject,
      naive: all,
      adjusted: left,
      share: share ?? null,
      error: error === undefined ? null : { standardError: error.standardError, degrees: Number.isFinite(error.degrees) ? error.degrees : null, level, low: error.low, high: error.high },
    })),
    figures: naive.figures.map(({ id, convention, subject, unit, value }) => ({
      id,
      convention,
      subject,
      unit,
      naive: value ?? null,
      adjusted: adjusted.figures.find((figure) => figure.id === id)?.value ?? null,
    })),
  };
}
