import { writeFormula } from '../explanation/write-formula.ts';
import { figureRules } from './figure-rules.ts';
import { formulasOf, type WrittenRule } from './formulas.ts';

/** Names within a sentence. */
function lowerCased(label: string): string {
  return label.toLowerCase();
}

function formulasIn({ lines }: WrittenRule): string {
  return lines
    .map(({ who, formula }) => `${who === undefined ? '' : `${who.en}: `}${writeFormula(formula, 'en', lowerCased)}`)
    .join('; ');
}

/** The table of key figures of the documentation, in Markdown: every rule with its label and formula, each step before what needs it. */
export function figureTable(): string {
  const ids = new Set<string>(figureRules.map(({ id }) => id));
  const written = new Map(
    (['published', 'appraisal'] as const).flatMap((convention) =>
      formulasOf(convention).map((rule) => [rule.id, rule]),
    ),
  );
  const counted = figureRules
    .filter(({ id }) => !written.has(id))
    .map(({ id, rule }) => `| \`${id}\` | ${rule.label.en} | what the others are counted from, see below |`);
  const rows = Array.from(
    written.values(),
    (rule) => `| ${ids.has(rule.id) ? `\`${rule.id}\`` : ''} | ${rule.label.en} | ${formulasIn(rule)} |`,
  );
  return ['| Figure | Name | Formula |', '|---|---|---|', ...counted, ...rows].join('\n');
}
