import { figureOf, type Assessment, type EvaluationResult } from '../evaluation/evaluate.ts';
import { linePart } from '../evaluation/basis.ts';
import { participantChange } from '../evaluation/participant-change.ts';
import type { FactPart } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import type { Language, Text } from '../language/text.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { explain, type Explanation } from './explain.ts';

/** A figure that the result does not have. */
export class UnknownFigureError extends Error {
  readonly figure: string;
  readonly choices: readonly string[];
  readonly text: Text;
  constructor(figure: string, choices: readonly string[]) {
    const suggestion = nearestName(figure, choices) ?? choices[0] ?? '';
    const text = {
      sv: `Siffran "${figure}" finns inte i resultatet. Menade du "${suggestion}"? Valen är ${choices.join(', ')}.`,
      en: `The result has no figure "${figure}". Did you mean "${suggestion}"? The choices are ${choices.join(', ')}.`,
    };
    super(text.en);
    this.name = 'UnknownFigureError';
    this.figure = figure;
    this.choices = choices;
    this.text = text;
  }
}

/** Ids of what can be explained in an assessment: key figures, ledger lines and disposable income. */
export function explainable(assessment: Assessment): readonly string[] {
  const figures = assessment.figures.map((figure) => figure.id);
  if (assessment.typeCase === undefined) return figures;
  const lines = assessment.typeCase.change.lines.map((line) => `line.${line.account}.${line.actor}`);
  return [...figures, 'disposable-income', ...lines];
}

function ofParts(id: string, label: string, unit: Unit, parts: readonly Explanation[], value: number): Explanation {
  return {
    kind: 'part',
    id,
    label,
    value,
    unit,
    formula: undefined,
    source: undefined,
    period: undefined,
    grade: undefined,
    because: undefined,
    overridden: false,
    weight: undefined,
    children: parts,
  };
}

function explainTree(part: FactPart, language: Language): Explanation {
  const below = (part.parts ?? []).map((one) => explainTree(one, language));
  const because = part.because === undefined ? [] : [explain(part.because, language)];
  return ofParts('', part.label[language], 'SEK/year', [...below, ...because], part.value);
}

/**
 * Explains a figure of an assessment down to inputs, dated parameters and sources.
 * @throws UnknownFigureError with the figures there are
 */
export function explainFigure(assessment: Assessment, id: string, language: Language): Explanation {
  const figure = figureOf(assessment, id);
  if (figure?.because !== undefined) return explain(figure.because, language);
  if (figure !== undefined) {
    const reason = figure.notApplicable?.reason[language] ?? '';
    return { ...ofParts(id, figure.label[language], figure.unit, [], Number.NaN), because: reason };
  }
  const { typeCase } = assessment;
  if (typeCase !== undefined && id === 'disposable-income') {
    const label = language === 'sv' ? 'Förändrad disponibel inkomst' : 'Change in disposable income';
    const when = { after: { sv: 'efter', en: 'after' }, before: { sv: 'före', en: 'before' } } as const;
    const side = (one: 'after' | 'before'): Explanation => {
      const explained = explain(typeCase[one].disposable, language);
      return { ...explained, label: `${explained.label} (${when[one][language]})` };
    };
    return ofParts(id, label, 'SEK/year', [side('after'), side('before')], participantChange(typeCase).disposableIncome.change);
  }
  const line = typeCase?.change.lines.find((one) => `line.${one.account}.${one.actor}` === id);
  if (line === undefined) throw new UnknownFigureError(id, explainable(assessment));
  return explainTree(linePart(line), language);
}

/** The assessment with an id; without one, the whole cohort or else the first. */
export function assessmentOf(result: EvaluationResult, id: string | undefined): Assessment {
  const found =
    id === undefined
      ? (result.assessments.find((one) => one.typeCase === undefined) ?? result.assessments[0])
      : result.assessments.find((one) => one.id === id);
  if (found === undefined) throw new UnknownFigureError(id ?? '', result.assessments.map((one) => one.id));
  return found;
}
