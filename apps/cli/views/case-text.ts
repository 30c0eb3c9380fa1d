import { type Case, gradeLabels, type Language, valueText } from '@samnytta/model';
import { bold, dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

/** A value that the case assumes, by the name that `--set` changes it with. */
export interface Assumption {
  readonly name: string;
  readonly label: string | null;
  readonly value: number;
  readonly unit: 'SEK' | 'SEK/year' | 'SEK/month' | 'SEK/week' | 'SEK/day' | 'SEK/unit' | 'share' | 'number';
  readonly grade: keyof typeof gradeLabels;
  readonly because: string | null;
  readonly source: string | null;
}

export function assumptionsOf({ file }: Case, language: Language): readonly Assumption[] {
  return Object.entries(file.assumptions ?? {}).flatMap(([name, quantity]): Assumption[] => {
    if (quantity.kind !== 'stated') return [];
    const { value, unit, grade, because, source, label } = quantity;
    return [{ name, label: label?.[language] ?? null, value, unit, grade, because: because?.trim() ?? null, source: source ?? null }];
  });
}

/** A value with its unit, as a case writes units. */
export function assumedText({ value, unit }: Pick<Assumption, 'value' | 'unit'>, language: Language): string {
  return valueText(value, unit === 'number' ? 'quantity' : unit, language);
}

export function assumptionsText(assumptions: readonly Assumption[], language: Language, texts: Texts, width: number): string {
  const lines = assumptions.flatMap((one) => {
    const reason = [one.because, one.source].filter((part) => part !== null).join(' ');
    const called = one.label === null ? '' : ` ${one.label}`;
    return [
      paragraph(`${bold(one.name)} = ${assumedText(one, language)} (${gradeLabels[one.grade][language]})${called}`, width, '  ', '    '),
      ...(reason === '' ? [] : [dim(paragraph(reason, width, '    '))]),
    ];
  });
  return [bold(texts.assumptions.heading), ...lines].join('\n');
}

/** Title, source, date and place in the price level, and what the case says of itself. */
export function caseHeading({ file, context }: Case, title: string, texts: Texts, width: number): string {
  const { label } = texts;
  const note = file.note?.replaceAll(/\s+/gu, ' ').trim();
  return [
    bold(title),
    ...(file.source === undefined ? [] : [paragraph(`${label.source}: ${file.source}`, width)]),
    paragraph(`${label.date} ${context.date}; ${label.priceLevel(String(context.priceYear))}.`, width),
    ...(note === undefined ? [] : [dim(paragraph(`${label.note}: ${note}`, width))]),
  ].join('\n');
}
