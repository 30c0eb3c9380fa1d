import { type Assessment, figureOf, inputsOf, type Language, valueText } from '@samnytta/model';

/** One assumption of the appraisal, in words. */
export interface AppraisalSetting {
  readonly label: string;
  readonly value: string;
  readonly because: string | undefined;
}

/** What the appraisal of society was worked out with, as its own rules read it. */
export function appraisalSettings(assessment: Assessment, language: Language): readonly AppraisalSetting[] {
  const settings = new Set(Object.values(assessment.basis.appraisal));
  const presentValue = figureOf(assessment, 'present-value.society')?.because;
  const inputs = presentValue === undefined ? [] : inputsOf(presentValue);
  return inputs
    .filter(({ fact }) => settings.has(fact))
    .map(({ label, unit, fact: { value, origin } }) => ({
      label: label[language],
      value: valueText(value, unit, language),
      because: typeof origin.because === 'object' ? origin.because[language] : origin.because
    }));
}
