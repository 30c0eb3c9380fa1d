import type { Language, Text } from '@samnytta/model';
import type { ExplanationStep } from '../document/schema.ts';
import { sourcesText } from './source-text.ts';

/** One thing that is said of a step of an explanation beside its value. */
export interface StepFact {
  readonly about: 'formula' | 'source' | 'place' | 'period' | 'grade' | 'because' | 'own-value';
  readonly label: string;
  readonly text: string;
  /** The language of the text, when it is not sure to be the language asked for. */
  readonly language: Language | undefined;
}

const labels = {
  formula: { sv: 'Så räknas det', en: 'How it is worked out' },
  source: { sv: 'Lag och källa', en: 'Law and source' },
  period: { sv: 'Gäller', en: 'In force' },
  grade: { sv: 'Hur säkert', en: 'How certain' },
  because: { sv: 'Kommentar', en: 'Comment' },
} as const satisfies Readonly<Record<string, Text>>;

const places: Readonly<Record<NonNullable<ExplanationStep['place']>['in'], Text>> = {
  case: { sv: 'Uppgift i fallet', en: 'Entry in the case' },
  parameters: { sv: 'Parameter', en: 'Parameter' },
  prices: { sv: 'Prislista', en: 'Price list' },
};

const ownValue: Text = {
  sv: 'Fallets eget värde i stället för Samnyttas',
  en: "The case's own value in place of Samnytta's",
};

/** Days between two dates in words: `från 2011-01-01`, `2011-01-01 – 2022-12-31`. */
export function periodText(from: string | undefined, to: string | undefined, language: Language): string {
  if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  if (from !== undefined) return language === 'sv' ? `från ${from}` : `from ${from}`;
  if (to !== undefined) return language === 'sv' ? `till ${to}` : `until ${to}`;
  return language === 'sv' ? 'utan tidsgräns' : 'without limit';
}

/** What a step says beside its value, in the order it is read. */
export function stepFacts(
  { formula, sources, place, period, grade, because, isOverridden }: ExplanationStep,
  language: Language,
): readonly StepFact[] {
  const fact = (
    about: StepFact['about'],
    label: Text,
    text: string | undefined,
    own?: Language,
  ): readonly StepFact[] => (text === undefined ? [] : [{ about, label: label[language], text, language: own }]);
  return [
    ...fact('formula', labels.formula, formula?.[language]),
    ...fact('own-value', labels.because, isOverridden && ownValue[language]),
    ...fact('source', labels.source, sources && sourcesText(sources, language)),
    ...(place === undefined ? [] : fact('place', places[place.in], place.name)),
    ...(period === undefined ? [] : fact('period', labels.period, periodText(period.from, period.to, language))),
    ...fact('grade', labels.grade, grade?.label[language]),
    ...fact('because', labels.because, because?.text[language], because?.language),
  ];
}
