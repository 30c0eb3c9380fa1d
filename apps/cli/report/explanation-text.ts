import { cellText, type ExplanationBlock, type ExplanationStep, type StepFact, stepFacts } from '@samnytta/report';
import { bold, dim, styled } from '../terminal/style.ts';
import { wrapped } from '../terminal/wrap.ts';
import type { Manner } from './report-text.ts';

/** However far in a step is, it gets this many columns. */
const narrowest = 30;

const words = {
  sv: {
    above: 'se ovan',
    aboveAt: (mark: string) => `se ${mark} ovan`,
    omitted: (count: number) => `… ${String(count)} steg till under detta; höj --depth`,
  },
  en: {
    above: 'see above',
    aboveAt: (mark: string) => `see ${mark} above`,
    omitted: (count: number) => `… ${String(count)} more below this; raise --depth`,
  },
} as const;

function markText(mark: number): string {
  return `[${String(mark)}]`;
}

function headText(
  { label, value, formula, mark, above }: ExplanationStep,
  isRoot: boolean,
  { language }: Manner,
): string {
  const marked = mark === undefined ? '' : `${markText(mark)} `;
  const name = isRoot ? bold(label[language]) : label[language];
  const arithmetic = formula === undefined ? '' : ` = ${formula[language]}`;
  const { above: plain, aboveAt } = words[language];
  const reference =
    above === undefined ? '' : ` ${dim(`(${above.mark === undefined ? plain : aboveAt(markText(above.mark))})`)}`;
  return `${marked}${name}: ${bold(cellText(value, language, 'full'))}${arithmetic}${reference}`;
}

function factText({ label, text }: StepFact): string {
  return `${label.toLowerCase()}: ${text}`;
}

/** What is said of a step beside its head; what is told further up is not told again. */
function detailsOf(step: ExplanationStep, { language }: Manner): readonly string[] {
  if (step.above !== undefined) return [];
  const facts = stepFacts(step, language);
  const some = (...about: readonly StepFact['about'][]): readonly StepFact[] =>
    facts.filter((fact) => about.includes(fact.about));
  const known = some('source', 'place', 'period', 'grade');
  return [
    ...some('own-value').map(({ text }) => styled('warning', text)),
    ...(known.length === 0 ? [] : [dim(known.map(factText).join(' · '))]),
    ...some('because').map((fact) => dim(factText(fact))),
  ];
}

/** An explanation as a tree. What recurs is told once; later it is referred to, by a mark when there is more below it. */
export function explanationText({ root }: ExplanationBlock, manner: Manner): string {
  const { language, width } = manner;
  const write = (text: string, first: string, rest: string): readonly string[] =>
    wrapped(text, Math.max(narrowest, width - rest.length)).map(
      (line, index) => `${dim(index === 0 ? first : rest)}${line}`,
    );
  const walk = (step: ExplanationStep, isRoot: boolean, first: string, rest: string): readonly string[] => {
    const { children, omitted } = step;
    const guide = `${rest}${children.length > 0 || omitted !== undefined ? '│ ' : '  '}`;
    return [
      ...write(headText(step, isRoot, manner), first, guide),
      ...detailsOf(step, manner).flatMap((detail) => write(detail, guide, guide)),
      ...(omitted === undefined ? [] : write(dim(words[language].omitted(omitted)), `${rest}└─ `, `${rest}   `)),
      ...children.flatMap((child, index) =>
        index === children.length - 1
          ? walk(child, false, `${rest}└─ `, `${rest}   `)
          : walk(child, false, `${rest}├─ `, `${rest}│  `),
      ),
    ];
  };
  return walk(root, true, '', '')
    .map((line) => line.trimEnd())
    .join('\n');
}
