import { type Assessment, actors, actorsOf, type Figure, figureOf, formatNumber, type Language, type Subject, subjectLabels, totalByActor } from '@samnytta/model';
import { type Column, type Row, table } from '../terminal/table.ts';
import { dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

/** How the tables are told. */
export interface Manner {
  readonly language: Language;
  readonly texts: Texts;
  readonly width: number;
}

/** Stands where there is no figure. */
export const nothing = '–';

function shown(amount: number | undefined, { language }: Manner): string {
  return amount === undefined ? nothing : formatNumber(amount, language);
}

/** Actors one by one, then the state as a subtotal, then society. */
export const order: readonly Subject[] = [...actors, 'state', 'society'];

export function subjectLabel(subject: Subject, { language, texts }: Pick<Manner, 'language' | 'texts'>): string {
  return subject === 'society' ? texts.label.society : subject === 'state' ? texts.label.state : subjectLabels[subject][language];
}

/** A table with a row for each subject that has figures; those that have none are named below it. */
export function actorTable(assessment: Assessment, headings: readonly string[], cells: (subject: Subject) => readonly string[], { language, texts, width }: Manner): string {
  const isKnown = (subject: Subject): boolean => assessment.figures.some((figure) => figure.subject === subject);
  const known = order.filter(isKnown);
  const unknown = order.filter((subject) => !isKnown(subject)).map((subject) => subjectLabels[subject][language]);
  const rows = known.map((subject): Row => {
    const last = subject === 'society';
    return { cells: [subjectLabel(subject, { language, texts }), ...cells(subject)], rule: known.length > 1 && (subject === 'state' || last), emphasis: last };
  });
  const columns = [{ heading: texts.label.actor, align: 'left' as const }, ...headings.map((heading): Column => ({ heading, align: 'right' }))];
  return [
    table(columns, rows, width),
    ...(unknown.length === 0 ? [] : [dim(paragraph(texts.label.notKnown(unknown.join(', ')), width, '  '))]),
  ].join('\n');
}

/** The subjects' amounts of one side of a type case. */
function sideTotals(assessment: Assessment, side: 'before' | 'after'): ((subject: Subject) => number) | undefined {
  const ledger = assessment.typeCase?.[side].ledger;
  if (ledger === undefined) return undefined;
  const totals = totalByActor(ledger);
  const sum = (some: readonly (keyof typeof totals)[]): number => some.reduce((all, actor) => all + totals[actor], 0);
  return (subject) => sum(actorsOf(subject));
}

/** What each actor gains in a year: before, after and the change, or total and per participant. */
export function incomeTable(assessment: Assessment, manner: Manner): string {
  const { actors: words } = manner.texts;
  const figure = (rule: string, subject: Subject): Figure | undefined => figureOf(assessment, `${rule}.${subject}`);
  const show = (amount: number | undefined): string => shown(amount, manner);
  const before = sideTotals(assessment, 'before');
  const after = sideTotals(assessment, 'after');
  if (before !== undefined && after !== undefined) {
    const headings = [words.before, words.after, words.income, words.fiveYears];
    return actorTable(
      assessment,
      headings,
      (subject) => [show(before(subject)), show(after(subject)), show(figure('income', subject)?.value), show(figure('income-5', subject)?.value)],
      manner,
    );
  }
  const headings = [words.income, words.perParticipant, words.fiveYears];
  return actorTable(
    assessment,
    headings,
    (subject) => [show(figure('income', subject)?.value), show(figure('income', subject)?.perParticipant), show(figure('income-5', subject)?.value)],
    manner,
  );
}

/** Cost, profitability and payback of each actor in the published convention. */
export function profitabilityTable(assessment: Assessment, manner: Manner): string {
  const { language, texts } = manner;
  const { actors: words } = texts;
  const headings = [words.cost, words.afterYears(1), words.afterYears(3), words.afterYears(5), words.payback];
  const amount = (rule: string, subject: Subject): string => shown(figureOf(assessment, `${rule}.${subject}`)?.value, manner);
  const payback = (subject: Subject): string => {
    if (figureOf(assessment, `cost.${subject}`)?.value === 0) return nothing;
    const months = figureOf(assessment, `payback.${subject}`)?.value;
    return months === undefined ? texts.never : texts.months(formatNumber(months, language));
  };
  const rules = ['cost', 'profitability-1', 'profitability-3', 'profitability-5'];
  return actorTable(assessment, headings, (subject) => [...rules.map((rule) => amount(rule, subject)), payback(subject)], manner);
}

/** Present value, cost, net present value and benefit per krona of each actor in the appraisal convention. */
export function appraisalTable(assessment: Assessment, manner: Manner): string {
  const { language, texts } = manner;
  const { actors: words } = texts;
  const headings = [words.presentValue, words.appraisedCost, words.netPresentValue, words.ratio];
  const value = (rule: string, subject: Subject): number | undefined => figureOf(assessment, `${rule}.${subject}`)?.value;
  const ratio = (subject: Subject): string => {
    const found = value('benefit-cost-ratio', subject);
    return found === undefined ? nothing : formatNumber(found, language, 2);
  };
  const rules = ['present-value', 'appraised-cost', 'net-present-value'];
  return actorTable(assessment, headings, (subject) => [...rules.map((rule) => shown(value(rule, subject), manner)), ratio(subject)], manner);
}
