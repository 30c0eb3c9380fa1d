import thresholds from '../cohort/thresholds.json' with { type: 'json' };
import { citedText } from '../sources/citation.ts';
import { markdownTable } from './markdown.ts';

/** What disclosure control goes by, as it stands in `docs/cohort-table.md`. */
export function thresholdTable(): string {
  const rows = Object.values(thresholds).map(({ label, value, unit, source, grade }) => [
    label.en,
    unit === 'share' ? `${String(value * 100)} %` : String(value),
    citedText(source).en,
    grade,
  ]);
  return markdownTable(['Threshold', 'Value', 'Source', 'Grade'], rows);
}
