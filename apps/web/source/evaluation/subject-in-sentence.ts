import { type Language, type Subject, subjectLabels } from '@samnytta/model';

/** What a subject is called within a sentence: `kommunen`, but `Försäkringskassan`, which is a name. */
export function subjectInSentence(subject: Subject, language: Language): string {
  const label = subjectLabels[subject][language];
  const isName = subject === 'employment-service' || subject === 'social-insurance';
  return isName ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
