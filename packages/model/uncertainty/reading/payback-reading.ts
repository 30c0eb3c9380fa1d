import { type Subject, subjectNames } from '../../figures/subject.ts';
import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import { type PaybackProbability, paybackProbability, type Simulation } from '../monte-carlo.ts';
import { listed, sentence } from './names.ts';
import { probabilityText } from './numbers.ts';

type Known = Extract<PaybackProbability, { kind: 'probability' }>;

function yearsText(years: number, language: Language): string {
  return language === 'sv'
    ? `${formatNumber(years, language, 1)} år`
    : `${formatNumber(years, language, 1)} ${years === 1 ? 'year' : 'years'}`;
}

/** That a subject has nothing to get back. */
export function withoutCost(subject: Subject, language: Language): string {
  const who = subjectNames[subject][language];
  return language === 'sv'
    ? `${sentence(who)} betalar ingen del av kostnaden och har inget att få tillbaka.`
    : `No part of the cost falls on ${who}: there is nothing to get back.`;
}

function reading(subject: Subject, found: readonly PaybackProbability[], hasCost: boolean, language: Language): string {
  const who = subjectNames[subject][language];
  const known = found.filter((one): one is Known => one.kind === 'probability');
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) {
    if (!hasCost)
      return language === 'sv'
        ? 'Insatsens kostnad är inte angiven, så återbetalningen går inte att räkna.'
        : 'The cost of the intervention is not given, so its payback cannot be counted.';
    return withoutCost(subject, language);
  }
  const draws = formatNumber(last.draws, language);
  if (last.times === 0) {
    return language === 'sv'
      ? `${sentence(who)} har inte fått pengarna tillbaka inom ${yearsText(last.years, language)} i någon av ${draws} dragningar.`
      : `In none of ${draws} draws is the money of ${who} back within ${yearsText(last.years, language)}.`;
  }
  if (first.times === first.draws) {
    return language === 'sv'
      ? `${sentence(who)} har fått pengarna tillbaka inom ${yearsText(first.years, language)} i alla ${draws} dragningar.`
      : `In all ${draws} draws the money of ${who} is back within ${yearsText(first.years, language)}.`;
  }
  const parts = known.map(
    (one) =>
      `${probabilityText(one, language)} ${language === 'sv' ? 'efter' : 'after'} ${yearsText(one.years, language)}`,
  );
  return language === 'sv'
    ? `Sannolikheten att ${who} har fått pengarna tillbaka är ${listed(parts, language)}.`
    : `The probability that the money of ${who} is back is ${listed(parts, language)}.`;
}

/** How likely a subject is to have its money back, in plain words. @param years in rising order */
export function paybackReading(simulation: Simulation, subject: Subject, years: readonly number[] = [1, 3, 5]): Text {
  const found = years.map((year) => paybackProbability(simulation, subject, year));
  const hasCost = simulation.assessment.basis.cost !== undefined;
  return { sv: reading(subject, found, hasCost, 'sv'), en: reading(subject, found, hasCost, 'en') };
}
