import { type Assessment, type Convention, type Figure, figureOf, formatNumber, type Language, valueText } from '@samnytta/model';
import { bold, dim } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';
import { inWords } from './amounts.ts';

function settingsText({ basis }: Assessment, language: Language, texts: Texts): string {
  const { setting } = texts.figures;
  const { appraisal } = basis;
  const share = (value: number): string => valueText(value, 'share', language);
  const parts = [
    `${setting.horizon} ${valueText(appraisal.horizon.value, 'years', language)}`,
    `${setting.discountRate} ${share(appraisal.discountRate.value)}`,
    `${setting.persistence} ${share(appraisal.persistence.value)}`,
    `${setting.deadweight} ${share(appraisal.deadweight.value)}`,
    `${setting.displacement} ${share(appraisal.displacement.value)}`,
    `${setting.marginalCostOfFunds} ${formatNumber(appraisal.marginalCostOfFunds.value, language, 2)}`,
  ];
  return `${texts.figures.settings}: ${parts.join(', ')}.`;
}

function explainedText(convention: Convention, assessment: Assessment, language: Language, texts: Texts): string {
  const { explained } = texts.figures;
  if (convention === 'published') return explained.published;
  const years = formatNumber(assessment.basis.appraisal.horizon.value, language);
  return `${explained.appraisal(years)} ${settingsText(assessment, language, texts)}`;
}

/** Figures without a value, those with the same reason together. */
function notGiven(figures: readonly Figure[], language: Language, texts: Texts): readonly string[] {
  const byReason = new Map<string, string[]>();
  // That there is no cost is told once, above the key figures.
  const noCost = figures.find(({ id }) => id === 'cost.society' || id === 'appraised-cost.society')?.notApplicable?.reason[language];
  for (const figure of figures) {
    const reason = figure.notApplicable?.reason[language];
    if (reason !== undefined && reason !== noCost) byReason.set(reason, [...(byReason.get(reason) ?? []), figure.label[language]]);
  }
  return [...byReason].map(([reason, labels]) => `${texts.figures.notGiven}: ${labels.join(', ')}. ${reason}`);
}

/** Key figures of society in one convention, with what the convention means. */
export function keyFigures(convention: Convention, assessment: Assessment, language: Language, texts: Texts, width: number): string {
  const figures = assessment.figures.filter((figure) => figure.subject === 'society' && figure.convention === convention);
  const several = assessment.participants !== 1;
  const rows = figures.flatMap((figure) => {
    if (figure.value === undefined) return [];
    const perHead = several && figure.perParticipant !== undefined ? valueText(figure.perParticipant, figure.unit, language) : '';
    return [{ cells: [figure.label[language], inWords(figure.value, figure.unit, language), ...(several ? [perHead] : [])] }];
  });
  if (convention === 'appraisal' && assessment.breakEvenPersistence !== undefined) {
    const share = valueText(assessment.breakEvenPersistence, 'share', language);
    rows.push({ cells: [texts.figures.breakEvenPersistence, share, ...(several ? [''] : [])] });
  }
  const columns = [
    { heading: texts.published.figure, align: 'left' as const },
    { heading: texts.parameters.value, align: 'right' as const },
    ...(several ? [{ heading: texts.actors.perParticipant, align: 'right' as const }] : []),
  ];
  return [
    bold(texts.figures.heading[convention]),
    dim(paragraph(explainedText(convention, assessment, language, texts), width, '  ')),
    ...(rows.length > 0 ? [table(columns, rows, width)] : []),
    ...notGiven(figures, language, texts).map((line) => dim(paragraph(line, width, '  '))),
  ].join('\n');
}

/** What the participant has to live on, before and after. */
export function participantText(assessment: Assessment, language: Language, texts: Texts, width: number): string | undefined {
  const result = assessment.typeCase;
  if (result === undefined) return undefined;
  const { before, after } = result;
  const { participant: words } = texts;
  const row = (label: string, from: number, to: number): { cells: string[] } => ({
    cells: [label, ...[from, to, to - from].map((value) => formatNumber(value, language))],
  });
  const rows = [row(words.disposable, before.disposableIncome, after.disposableIncome)];
  if (before.newDebt !== 0 || after.newDebt !== 0) rows.push(row(words.newDebt, before.newDebt, after.newDebt));
  const columns = [
    { heading: words.perYear, align: 'left' as const },
    ...[words.before, words.after, words.change].map((heading) => ({ heading, align: 'right' as const })),
  ];
  const ofParticipant = figureOf(assessment, 'income.participant')?.value ?? 0;
  const differs = Math.abs(ofParticipant - (after.disposableIncome - before.disposableIncome)) >= 1;
  return [table(columns, rows, width), ...(differs ? [dim(paragraph(words.alsoDeferred, width, '  '))] : [])].join('\n');
}

/** Whether the intervention has a cost, without which nothing can be profitable. */
export function hasCost(assessment: Assessment): boolean {
  return figureOf(assessment, 'cost.society')?.value !== undefined;
}

export function hasNetPresentValue({ figures }: Assessment): boolean {
  return figures.some(({ rule, value }) => rule === 'net-present-value' && value !== undefined);
}

/** Whether public funds cost society more than their amount. */
export function costsFunds({ basis }: Assessment): boolean {
  return basis.appraisal.marginalCostOfFunds.value !== 1;
}
