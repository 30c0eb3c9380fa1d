import {
  type Assessment,
  type EvaluationResult,
  formatNumber,
  type Language,
  type PublishedComparison,
  type ShownUnit,
  subjectLabels,
  valueText
} from '@samnytta/model';
import { textIn } from '#text';

/** A published figure beside the computed one, in words. */
export interface PublishedRow {
  readonly figure: string;
  readonly label: string;
  readonly published: string;
  readonly computed: string | undefined;
  readonly tolerance: string;
  readonly agrees: boolean;
  readonly note: string | undefined;
}

/** What a compared figure is called, measured in and explained by. */
function nameOf({ figure: written, measure }: PublishedComparison, language: Language): { readonly label: string; readonly unit: ShownUnit; readonly figure: string } {
  const text = textIn(language).result;
  if (measure === undefined) return { label: written, unit: 'SEK', figure: written };
  if (measure.kind === 'disposable-income') return { label: text.disposable.change(measure.years), unit: measure.years === 1 ? 'SEK/year' : 'SEK', figure: measure.kind };
  const { figure, isPerParticipant } = measure;
  const name = `${subjectLabels[figure.subject][language]}, ${figure.label[language].toLowerCase()}`;
  return { label: isPerParticipant ? `${name}, ${text.actors.perParticipant.toLowerCase()}` : name, unit: figure.unit, figure: figure.id };
}

function rowOf(comparison: PublishedComparison, language: Language): PublishedRow {
  const { label, unit, figure } = nameOf(comparison, language);
  const words = (value: number): string => (unit === 'factor' ? formatNumber(value, language, 2) : valueText(value, unit, language));
  return {
    figure,
    label,
    published: words(comparison.published),
    computed: comparison.computed === undefined ? undefined : words(comparison.computed),
    tolerance: words(comparison.tolerance),
    agrees: comparison.agrees,
    note: comparison.note
  };
}

/** What the report printed of an assessment, held against what is computed. */
export function publishedRows(result: EvaluationResult, assessment: Assessment, language: Language): readonly PublishedRow[] {
  return result.published.filter((one) => one.assessment === assessment.id).map((one) => rowOf(one, language));
}
