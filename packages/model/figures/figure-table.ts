import { writeFormula } from '../explanation/write-formula.ts';
import { figureRules } from './figure-rules.ts';
import { formulasOf } from './formulas.ts';
import { subjectLabels } from './subject.ts';

/** Subjects that are named one by one; more are all others. */
const mostNamed = 2;

/** The table of key figures of the documentation, in Markdown: every rule with its label and formula. */
export function figureTable(): string {
  const ids = new Set<string>(figureRules.map(({ id }) => id));
  const seen = new Set<string>();
  const rows = (['published', 'appraisal'] as const).flatMap((convention) =>
    formulasOf(convention).flatMap(({ id, label, lines }) => {
      if (seen.has(id)) return [];
      seen.add(id);
      const formulas = lines.map(({ subjects, formula }) => {
        const who = lines.length === 1 ? '' : subjects.length > mostNamed ? 'others: ' : `${subjects.map((subject) => subjectLabels[subject].en.toLowerCase()).join(' and ')}: `;
        return `${who}${writeFormula(formula, 'en')}`;
      });
      return [`| ${ids.has(id) ? `\`${id}\`` : ''} | ${label.en} | ${formulas.join('; ')} |`];
    }),
  );
  return ['| Figure | Name | Formula |', '|---|---|---|', ...rows].join('\n');
}
