import { formatNumber, gradeLabels, type Language, type Parameter, valueText } from '@samnytta/model';
import { bold, dim } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

type Brackets = Extract<Parameter, { kind: 'schedule' }>['values'][number]['value'];
export type ParameterValue = number | Brackets;

export function unitName(unit: Parameter['unit'], texts: Texts): string {
  return texts.parameters.units[unit];
}

/** A value of a parameter with its unit; small amounts keep their decimals. */
function numberText(value: number, unit: Parameter['unit'], language: Language, texts: Texts): string {
  if (unit === 'share' || unit === 'flag') return valueText(value, unit, language);
  return `${formatNumber(value, language, 4)} ${unitName(unit, texts)}`;
}

/** A value in words; a schedule as one line for each of its pieces. */
export function parameterValueLines(parameter: Parameter, value: ParameterValue, language: Language, texts: Texts): readonly string[] {
  const { unit } = parameter;
  if (typeof value === 'number') return [numberText(value, unit, language, texts)];
  const plain = (number: number): string => formatNumber(number, language, 4);
  return value.map(({ above, base, slope }) => {
    const limit = texts.parameters.above(plain(above));
    const result = slope === 0 ? numberText(base, unit, language, texts) : texts.parameters.bracket(plain(base), plain(slope), plain(above));
    return `${limit}: ${result}`;
  });
}

function lastDay(parameter: Parameter, index: number, texts: Texts): string {
  const value = parameter.values[index];
  if (value?.to !== undefined) return value.to;
  const next = parameter.values[index + 1];
  if (next === undefined) return texts.parameters.always;
  const day = new Date(`${next.from}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function headingOf(parameter: Parameter, language: Language, texts: Texts, width: number): string {
  const { parameters: words } = texts;
  const unit = unitName(parameter.unit, texts);
  const kind = parameter.kind === 'schedule' ? `${unit} (${words.schedule(unitName(parameter.argumentUnit, texts))})` : unit;
  return [
    bold(parameter.label[language]),
    `${words.id}: ${parameter.id}`,
    `${words.unit}: ${kind}`,
    ...(parameter.law === undefined ? [] : [paragraph(`${words.law}: ${parameter.law}`, width)]),
    ...(parameter.note === undefined ? [] : [paragraph(`${words.note}: ${parameter.note}`, width)]),
  ].join('\n');
}

interface DatedText {
  readonly period: string;
  readonly lines: readonly string[];
  readonly source: string;
  readonly grade: keyof typeof gradeLabels;
  readonly note: string | undefined;
}

function datedText({ period, lines, source, grade, note }: DatedText, language: Language, texts: Texts, width: number): string {
  const [first = ''] = lines;
  const head = lines.length === 1 ? [`  ${period}  ${bold(first)}`] : [`  ${period}`, ...lines.map((line) => `      ${bold(line)}`)];
  const { parameters: words } = texts;
  return [
    ...head,
    dim(paragraph(`${words.source.toLowerCase()}: ${source} · ${gradeLabels[grade][language]}`, width, '      ')),
    ...(note === undefined ? [] : [dim(paragraph(`${words.note.toLowerCase()}: ${note}`, width, '      '))]),
  ].join('\n');
}

/** One parameter with all its dated values and the days without one. */
export function parameterText(parameter: Parameter, language: Language, texts: Texts, width: number): string {
  const { parameters: words } = texts;
  const values = parameter.values.map(({ from, value, source, grade, note }, index) =>
    datedText(
      { period: `${from} – ${lastDay(parameter, index, texts)}`, lines: parameterValueLines(parameter, value, language, texts), source, grade, note },
      language,
      texts,
      width,
    ),
  );
  const gaps = (parameter.gaps ?? []).map(({ from, to, reason }) =>
    paragraph(`${from} – ${to ?? words.always}: ${reason[language]}`, width, '  ', '      '),
  );
  return [
    headingOf(parameter, language, texts, width),
    [bold(words.value), ...values].join('\n'),
    ...(gaps.length === 0 ? [] : [[bold(words.gaps), ...gaps].join('\n')]),
  ].join('\n\n');
}

export interface ValueInForce {
  readonly value: ParameterValue;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly source: string;
  readonly grade: keyof typeof gradeLabels;
}

/** One parameter with the value in force on a day. */
export function parameterOnDate(parameter: Parameter, found: ValueInForce, date: string, language: Language, texts: Texts, width: number): string {
  const { parameters: words } = texts;
  const period = `${found.from ?? ''} – ${found.to ?? words.always}`;
  const lines = parameterValueLines(parameter, found.value, language, texts);
  return [
    headingOf(parameter, language, texts, width),
    [bold(words.onDate(date)), datedText({ period, lines, source: found.source, grade: found.grade, note: undefined }, language, texts, width)].join('\n'),
  ].join('\n\n');
}

/** Parameters one below the other: id, name and unit, or the value on a day. */
export function parameterList(parameters: readonly Parameter[], last: (parameter: Parameter) => string, heading: string, language: Language, texts: Texts, width: number): string {
  const { parameters: words } = texts;
  const longest = Math.max(...parameters.map(({ id }) => id.length));
  const isWide = longest + 60 <= width;
  const rows = parameters.flatMap((parameter) =>
    isWide
      ? [{ cells: [parameter.id, parameter.label[language], last(parameter)] }]
      : [{ cells: [parameter.id, last(parameter)] }],
  );
  if (isWide) {
    return table(
      [
        { heading: words.id, align: 'left' },
        { heading: words.label, align: 'left' },
        { heading, align: 'left' },
      ],
      rows,
      Infinity,
      '',
    );
  }
  return parameters
    .map((parameter) => `${bold(parameter.id)}\n${paragraph(`${parameter.label[language]} · ${last(parameter)}`, width, '    ')}`)
    .join('\n');
}
