import type { Language } from '@samnytta/model';
import type { Block, KeyFigure, Report, Section, Sentence, Warning } from '@samnytta/report';
import { cellText } from '@samnytta/report';
import { bold, dim, styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { assumptionsText } from './assumptions-text.ts';
import { chartText } from './chart-text.ts';
import { explanationText } from './explanation-text.ts';
import { tableText } from './table-text.ts';

/** How a report is written to a terminal. */
export interface Manner {
  readonly language: Language;
  readonly width: number;
}

function sentenceText({ role, text }: Sentence, { language, width }: Manner): string {
  switch (role) {
    case 'lead':
      return bold(paragraph(text[language], width, '  '));
    case 'body':
      return paragraph(text[language], width, '  ');
    case 'reading':
      return paragraph(text[language], width, '  • ');
    case 'note':
      return dim(paragraph(text[language], width, '  '));
  }
}

function keyFigureText({ label, value, interval, note }: KeyFigure, { language, width }: Manner): string {
  const within = interval === undefined ? '' : ` (${cellText(interval, language)})`;
  const line = paragraph(`${label[language]}: ${bold(cellText(value, language))}${within}`, width, '  ');
  return note === undefined ? line : `${line}\n${dim(paragraph(note[language], width, '  '))}`;
}

function warningText({ text }: Warning, { language, width }: Manner): string {
  return styled('warning', paragraph(text[language], width, '  ! '));
}

function blockText(block: Block, isAlone: boolean, manner: Manner): string {
  switch (block.kind) {
    case 'sentence':
      return sentenceText(block, manner);
    case 'key-figure':
      return keyFigureText(block, manner);
    case 'table':
      return tableText(block, isAlone, manner);
    case 'chart':
      return chartText(block, isAlone, manner);
    case 'warning':
      return warningText(block, manner);
    case 'explanation':
      return explanationText(block, manner);
    case 'assumptions':
      return assumptionsText(block, isAlone, manner);
  }
}

/** Blocks below each other; tables and lists that have captions of their own stand apart. */
function joined(
  parts: readonly { readonly kind: Block['kind']; readonly text: string }[],
  hasHeading: boolean,
): string {
  return parts
    .filter(({ text }) => text !== '')
    .map(({ kind, text }, index, all) => {
      const before = all[index - 1]?.kind;
      const isApart =
        index > 0 && kind !== 'sentence' && kind !== 'warning' && kind !== 'key-figure' && before !== 'sentence';
      return `${index === 0 ? (hasHeading ? '\n' : '') : isApart ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

function headingText({ heading }: Section, level: number, { language, width }: Manner): string {
  if (heading === undefined) return '';
  const title = bold(paragraph(heading[language], width));
  const longest = Math.max(...heading[language].split('\n').map((line) => [...line].length));
  return level === 1 ? `${title}\n${bold('═'.repeat(Math.min(width, longest)))}` : title;
}

/** What stands in appendices is for programs and spreadsheets, and what one asks `explain` for: it would fill the screen. */
export function sectionText(section: Section, level: number, manner: Manner): string {
  if (section.depth === 'appendix') return '';
  const heading = headingText(section, level, manner);
  const captioned = section.blocks.filter(({ kind }) => kind === 'table' || kind === 'assumptions' || kind === 'chart');
  const isAlone = heading !== '' && captioned.length === 1;
  const parts = section.blocks.map((block) => ({ kind: block.kind, text: blockText(block, isAlone, manner) }));
  const blocks = joined(parts, heading !== '');
  const below = section.sections.map((one) => sectionText(one, level + 1, manner)).filter((text) => text !== '');
  // A heading of nothing, such as of a chart that a terminal does not draw.
  if (blocks === '' && below.length === 0) return '';
  return [heading + blocks, ...below].filter((text) => text !== '').join('\n\n');
}

/** A report for people, with marks for style (see `terminal/style.ts`). Sections within a section are one level down. */
export function reportText(report: Report, manner: Manner): string {
  const parts = [
    bold(paragraph(report.title[manner.language], manner.width)),
    ...report.sections.map((section) => sectionText(section, 1, manner)),
  ];
  return parts.filter((text) => text !== '').join('\n\n');
}
