import {
  type Assessment,
  type EvaluationResult,
  figureOf,
  formatNumber,
  type Language,
  type PublishedComparison,
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

const perHead = '.per-participant';
const disposable = 'disposable-income';

/** The name of a figure that is not a key figure: what the participant has to live on, one year or several. */
function disposableName(id: string, language: Language): string {
  return textIn(language).result.disposable.change(Number(/-(\d+)$/u.exec(id)?.[1] ?? 1));
}

function rowOf(comparison: PublishedComparison, assessment: Assessment, language: Language): PublishedRow {
  const text = textIn(language).result;
  const id = comparison.figure.endsWith(perHead) ? comparison.figure.slice(0, -perHead.length) : comparison.figure;
  const figure = figureOf(assessment, id);
  const unit = figure?.unit ?? (id === disposable ? 'SEK/year' : 'SEK');
  const words = (value: number): string => (unit === 'factor' ? formatNumber(value, language, 2) : valueText(value, unit, language));
  const name = figure === undefined ? disposableName(id, language) : `${subjectLabels[figure.subject][language]}, ${figure.label[language].toLowerCase()}`;
  return {
    figure: figure === undefined ? disposable : id,
    label: id === comparison.figure ? name : `${name}, ${text.actors.perParticipant.toLowerCase()}`,
    published: words(comparison.published),
    computed: comparison.computed === undefined ? undefined : words(comparison.computed),
    tolerance: words(comparison.tolerance),
    agrees: comparison.agrees,
    note: comparison.note
  };
}

/** What the report printed of an assessment, held against what is computed. */
export function publishedRows(result: EvaluationResult, assessment: Assessment, language: Language): readonly PublishedRow[] {
  return result.published.filter((one) => one.assessment === assessment.id).map((one) => rowOf(one, assessment, language));
}
