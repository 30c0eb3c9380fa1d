import type { Text } from '../language/text.ts';
import { type Grade, gradeLabels } from '../parameters/grade.ts';

/** Places of what somebody decides, and nobody can measure. */
const choices = /^(?:appraisal\.(?:horizon|discountRate|discountSteps\[\d+\]\.rate|marginalCostOfFunds|supportYears)|funder\.years)$/u;
const chosen: Text = { sv: 'valt i fallet', en: 'chosen in the case' };

/** How well a value is known, in words. @param place where it is stated */
export function gradeText(grade: Grade, place: string): Text {
  return grade === 'measured' && choices.test(place) ? chosen : gradeLabels[grade];
}
