import { type Explanation, formatNumber, gradeLabels, type Language } from '@samnytta/model';
import { bold, dim, styled } from '../terminal/style.ts';
import { wrapped } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';
import { inWords } from './amounts.ts';
import { repetitionIn } from './repeated.ts';
import { simplified } from './simplified.ts';

interface Manner {
  readonly language: Language;
  readonly texts: Texts;
  readonly width: number;
  /** Levels below the figure that are shown. */
  readonly depth: number;
  /** Whom the figure is for, when it has a subject. */
  readonly subject: string | undefined;
}

function periodText({ period }: Explanation, { explain }: Texts): string | undefined {
  if (period?.from !== undefined && period.to !== undefined) return explain.inForce(period.from, period.to);
  if (period?.from !== undefined) return explain.since(period.from);
  return period?.to === undefined ? undefined : explain.until(period.to);
}

/** Where the value can be looked up or changed: a parameter, the price list or a place in the case. */
function placeText({ kind, id }: Explanation, words: Texts['explain']): string | undefined {
  if (kind === 'parameter' || kind === 'schedule') return `${words.parameter}: ${id}`;
  if (kind !== 'input') return undefined;
  const [folder = '', ...rest] = id.split('.');
  const place = folder === 'parameters' ? words.parameter : folder === 'prices' ? words.price : undefined;
  return place === undefined ? `${words.place}: ${id}` : `${place}: ${rest.join('.')}`;
}

/** Source, dates, grade and reason of one step. */
function detailsOf(one: Explanation, { language, texts }: Manner): readonly string[] {
  const { explain: words } = texts;
  const details = [
    one.source === undefined || one.source === one.id ? undefined : `${words.source}: ${one.source}`,
    placeText(one, words),
    periodText(one, texts),
    one.grade === undefined ? undefined : `${words.grade}: ${gradeLabels[one.grade][language]}`,
  ].filter((part) => part !== undefined);
  const reason = one.because?.replaceAll(/\s+/gu, ' ').trim();
  return [
    ...(one.overridden ? [styled('warning', words.own)] : []),
    ...(details.length === 0 ? [] : [dim(details.join(' · '))]),
    ...(reason === undefined ? [] : [dim(`${one.kind === 'parameter' || one.kind === 'schedule' ? words.note : words.because}: ${reason}`)]),
  ];
}

function headOf(one: Explanation, isRoot: boolean, manner: Manner): string {
  const { language, texts } = manner;
  const value = Number.isFinite(one.value) ? inWords(one.value, one.unit, language) : texts.explain.notGiven;
  const each = one.weight === undefined || one.weight === 1 ? undefined : inWords(one.value / one.weight, one.unit, language);
  const weighted = each === undefined ? undefined : `${formatNumber(one.weight ?? 1, language, 2)} × ${each}`;
  const arithmetic = weighted ?? (one.formula === one.label ? undefined : one.formula);
  const formula = arithmetic === undefined ? '' : ` = ${arithmetic}`;
  const label = isRoot ? bold(manner.subject === undefined ? one.label : `${one.label}, ${manner.subject}`) : one.label;
  return `${label}: ${bold(value)}${formula}`;
}

/**
 * An explanation as a tree. What recurs is told once; later it is only referred to, by a mark
 * when there is more below it.
 */
export function explanationTree(explanation: Explanation, manner: Manner): string {
  const { language, texts, width, depth } = manner;
  const root = simplified(explanation);
  const repetition = repetitionIn(root);
  const marks = new Map<number, string>();
  const told = new Set<number>();
  const lines: string[] = [];

  const write = (text: string, first: string, rest: string): void => {
    for (const [index, line] of wrapped(text, Math.max(30, width - rest.length)).entries()) lines.push(`${dim(index === 0 ? first : rest)}${line}`);
  };
  const markOf = (one: Explanation): string => {
    const identity = repetition.identity(one);
    if (one.children.length === 0 || !repetition.isRepeated(one)) return '';
    const mark = marks.get(identity) ?? `[${String(marks.size + 1)}]`;
    marks.set(identity, mark);
    return mark;
  };
  const walk = (one: Explanation, level: number, first: string, rest: string): void => {
    const identity = repetition.identity(one);
    const isLast = level === depth;
    const head = headOf(one, level === 0, manner);
    if (told.has(identity)) {
      const mark = marks.get(identity);
      const reference = mark === undefined ? texts.explain.above : texts.explain.aboveAs(mark);
      write(`${head} ${dim(`(${reference})`)}`, first, `${rest}  `);
      return;
    }
    const isCut = isLast && one.children.length > 0;
    // What is cut off here may still be told whole at a place that is less far in.
    if (!isCut) told.add(identity);
    const mark = isCut ? '' : markOf(one);
    write(`${mark === '' ? '' : `${mark} `}${head}`, first, `${rest}${one.children.length > 0 ? '│ ' : '  '}`);
    const guide = `${rest}${one.children.length > 0 ? '│ ' : '  '}`;
    for (const detail of detailsOf(one, manner)) write(detail, guide, guide);
    if (isCut) {
      write(dim(texts.explain.more(formatNumber(one.children.length, language))), `${rest}└─ `, `${rest}   `);
      return;
    }
    one.children.forEach((child, index) => {
      const end = index === one.children.length - 1;
      walk(child, level + 1, `${rest}${end ? '└─ ' : '├─ '}`, `${rest}${end ? '   ' : '│  '}`);
    });
  };
  walk(root, 0, '', '');
  return lines.map((line) => line.trimEnd()).join('\n');
}
