import { linePart } from '../evaluation/basis.ts';
import type { Side, TypeCaseResult } from '../evaluation/evaluate-case.ts';
import { figureNamed, type Assessment, type EvaluationResult } from '../evaluation/evaluate.ts';
import { outcomeFigureNamed } from '../evaluation/outcomes.ts';
import { participantChange } from '../evaluation/participant-change.ts';
import { SamnyttaError } from '../language/samnytta-error.ts';
import { inBoth, type Text } from '../language/text.ts';
import type { ChangeLine } from '../ledger/change.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { Explainer, type Explanation, nothingSaid } from './explain.ts';

/** A figure that the result does not have. */
export class UnknownFigureError extends SamnyttaError {
  readonly figure: string;
  readonly choices: readonly string[];
  constructor(figure: string, choices: readonly string[]) {
    const suggestion = nearestName(figure, choices) ?? choices[0] ?? '';
    const text = {
      sv: `Siffran "${figure}" finns inte i resultatet. Menade du "${suggestion}"? Valen är ${choices.join(', ')}.`,
      en: `The result has no figure "${figure}". Did you mean "${suggestion}"? The choices are ${choices.join(', ')}.`,
    };
    super('UnknownFigureError', text);
    this.figure = figure;
    this.choices = choices;
  }
}

/** What the change in disposable income is called. */
export const disposableIncomeLabel: Text = { sv: 'Förändrad disponibel inkomst', en: 'Change in disposable income' };

/** The id that a line of a change is explained by. */
export function changeLineId({ account, actor }: ChangeLine): string {
  return `line.${account}.${actor}`;
}

/**
 * Ids of what can be explained in an assessment: key figures, ledger lines and disposable income.
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, explainable, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * console.log(explainable(assessmentOf(evaluate(ofCase), undefined)));
 * ```
 */
export function explainable(assessment: Assessment): readonly string[] {
  const figures = [...assessment.figures, ...assessment.outcomes.flatMap((outcome) => outcome.figures)].map(
    (figure) => figure.id,
  );
  if (assessment.typeCase === undefined) return figures;
  return [...figures, 'disposable-income', ...assessment.typeCase.change.lines.map(changeLineId)];
}

const when = { after: { sv: 'efter', en: 'after' }, before: { sv: 'före', en: 'before' } } as const;

function ofDisposableIncome(typeCase: TypeCaseResult, explainer: Explainer): Explanation {
  const side = (one: 'after' | 'before', { disposable }: Side): Explanation => {
    const explained = explainer.of(disposable);
    return { ...explained, label: inBoth((language) => `${explained.label[language]} (${when[one][language]})`) };
  };
  return {
    ...nothingSaid,
    kind: 'part',
    id: 'disposable-income',
    label: disposableIncomeLabel,
    value: participantChange(typeCase).disposableIncome.change,
    unit: 'SEK/year',
    children: [side('after', typeCase.after), side('before', typeCase.before)],
  };
}

/** A figure that cannot be given, with why. */
function withoutValue(
  { label, unit }: Pick<Explanation, 'label' | 'unit'>,
  id: string,
  reason: Text | undefined,
): Explanation {
  return {
    ...nothingSaid,
    kind: 'part',
    id,
    label,
    value: Number.NaN,
    unit,
    because: reason && { text: reason, language: undefined },
  };
}

/**
 * Explains a figure of an assessment down to inputs, dated parameters and sources.
 * @throws UnknownFigureError with the figures there are
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, explainFigure, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const explanation = explainFigure(assessmentOf(evaluate(ofCase), undefined), 'income.society');
 * console.log(explanation.label.en, explanation.value);
 * ```
 */
export function explainFigure(assessment: Assessment, id: string): Explanation {
  const explainer = new Explainer();
  const figure = figureNamed(assessment, id);
  if (figure?.because !== undefined) return explainer.of(figure.because);
  if (figure !== undefined) return withoutValue(figure, id, figure.notApplicable?.reason);
  const ofOutcome = outcomeFigureNamed(assessment, id)?.figure;
  if (ofOutcome?.because !== undefined) return explainer.of(ofOutcome.because);
  if (ofOutcome !== undefined) return withoutValue(ofOutcome, id, ofOutcome.reason);
  const { typeCase } = assessment;
  if (typeCase !== undefined && id === 'disposable-income') return ofDisposableIncome(typeCase, explainer);
  const line = typeCase?.change.lines.find((one) => changeLineId(one) === id);
  if (line === undefined) throw new UnknownFigureError(id, explainable(assessment));
  return explainer.ofPart(linePart(line), 'SEK/year');
}

/**
 * The assessment with an id; without one, the whole cohort or else the first.
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * console.log(assessmentOf(evaluate(ofCase), undefined).name.sv);
 * ```
 */
export function assessmentOf(result: EvaluationResult, id: string | undefined): Assessment {
  const found =
    id === undefined
      ? (result.assessments.find((one) => one.typeCase === undefined) ?? result.assessments[0])
      : result.assessments.find((one) => one.id === id);
  if (found === undefined)
    throw new UnknownFigureError(
      id ?? '',
      result.assessments.map((one) => one.id),
    );
  return found;
}
