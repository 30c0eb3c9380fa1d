import { type Assumptions, cellText, insteadOf, type ListedAssumption, sourcesText } from '@samnytta/report';
import { bold, dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Manner } from './report-text.ts';

function itemText(
  { label, value, replaced, grade, because, source, sources }: ListedAssumption,
  { language, width }: Manner,
): readonly string[] {
  const was = replaced === undefined ? '' : `, ${insteadOf[language]} ${cellText(replaced, language, 'full')}`;
  const known = grade === undefined ? '' : ` (${grade[language]})`;
  const from = sources === undefined ? source : sourcesText(sources, language);
  const reason = [because?.[language], from].filter((part) => part !== undefined).join(' ');
  return [
    paragraph(`${label[language]}: ${bold(cellText(value, language, 'full'))}${was}${known}`, width, '  • ', '    '),
    ...(reason === '' ? [] : [dim(paragraph(reason, width, '    '))]),
  ];
}

/** Values with why they were chosen and where they come from. @param isAlone the heading above says what the caption says */
export function assumptionsText({ caption, items }: Assumptions, isAlone: boolean, manner: Manner): string {
  return [
    ...(isAlone ? [] : [bold(paragraph(caption[manner.language], manner.width))]),
    ...items.flatMap((item) => itemText(item, manner)),
  ].join('\n');
}
