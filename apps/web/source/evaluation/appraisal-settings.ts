import { type Assessment, type Explanation, explainFigure, type Language, valueText } from '@samnytta/model';

/** One assumption of the appraisal, in words. */
export interface AppraisalSetting {
  readonly label: string;
  readonly value: string;
  readonly because: string | undefined;
}

function inputsOf(explanation: Explanation): readonly Explanation[] {
  return explanation.kind === 'input' ? [explanation] : explanation.children.flatMap(inputsOf);
}

/** What the appraisal of society was worked out with, as its own explanation tells it. */
export function appraisalSettings(assessment: Assessment, language: Language): readonly AppraisalSetting[] {
  const { appraisal } = assessment.basis;
  const paths: readonly string[] = Object.values(appraisal).map((fact) => fact.origin.path);
  const inputs = inputsOf(explainFigure(assessment, 'present-value.society'));
  const byPath = new Map(inputs.filter(({ id }) => paths.includes(id)).map((one) => [one.id, one]));
  return [...byPath.values()].map(({ label, value, unit, because }) => ({ label: label[language], value: valueText(value, unit, language), because: because?.text[language] }));
}
