import type { Convention } from '../../figures/figure-rules.ts';
import { type Subject, subjectNames } from '../../figures/subject.ts';
import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import { type FanYear, fanValue } from '../monte-carlo.ts';
import { figureText, probabilityText } from './numbers.ts';

/** A loss less likely than this is said to be unlikely. */
const safe = 0.95;

/** The first year from which something is true of all that follow; undefined when it is not true of the last. */
function yearFrom(fan: readonly FanYear[], isTrue: (year: FanYear) => boolean): number | undefined {
  return fan[fan.findLastIndex((one) => !isTrue(one)) + 1]?.year;
}

function reading(fan: readonly FanYear[], subject: Subject, language: Language): string {
  const last = fan.at(-1);
  if (last === undefined)
    return language === 'sv'
      ? 'Insatsens kostnad är inte angiven, så lönsamheten går inte att räkna.'
      : 'The cost of the intervention is not given, so its profitability cannot be counted.';
  const who = subjectNames[subject][language];
  const years = formatNumber(last.year, language);
  const even = yearFrom(fan, (one) => fanValue(one, 0.5) >= 0);
  const sure = yearFrom(fan, ({ notLoss }) => notLoss.probability >= safe);
  const year = (one: number): string => formatNumber(one, language);
  const middle =
    even === undefined
      ? language === 'sv'
        ? `I mitten av utfallen har insatsen inte gått jämnt upp för ${who} efter ${years} år.`
        : `In the middle outcome the intervention has not broken even for ${who} after ${years} years.`
      : even === 0
        ? language === 'sv'
          ? `I mitten av utfallen kostar insatsen inte ${who} något från början.`
          : `In the middle outcome the intervention costs ${who} nothing at the start.`
        : language === 'sv'
          ? `I mitten av utfallen har insatsen gått jämnt upp för ${who} efter ${year(even)} år.`
          : `In the middle outcome the intervention has broken even for ${who} after ${year(even)} ${even === 1 ? 'year' : 'years'}.`;
  const certain =
    sure !== undefined && sure > 0
      ? language === 'sv'
        ? `Med minst 95 procents sannolikhet är det inte längre en förlust efter ${year(sure)} år.`
        : `With a probability of at least 95 per cent it is no longer a loss after ${year(sure)} ${sure === 1 ? 'year' : 'years'}.`
      : '';
  const [low, high] = [fanValue(last, 0.05), fanValue(last, 0.95)];
  const show = (value: number): string => figureText(value, 'SEK', language);
  const end =
    low === high
      ? language === 'sv'
        ? `Efter ${years} år är nettot ${show(low)} i varje dragning.`
        : `After ${years} years the net is ${show(low)} in every draw.`
      : language === 'sv'
        ? `Med 90 procents sannolikhet ligger nettot efter ${years} år mellan ${show(low)} och ${show(high)}.`
        : `With a probability of 90 per cent the net after ${years} years lies between ${show(low)} and ${show(high)}.`;
  const { notLoss } = last;
  const draws = formatNumber(notLoss.draws, language);
  const loss =
    notLoss.times === 0
      ? language === 'sv'
        ? `Det är en förlust i alla ${draws} dragningar.`
        : `It is a loss in all ${draws} draws.`
      : notLoss.times < notLoss.draws && sure === undefined
        ? language === 'sv'
          ? `Sannolikheten att det då inte är en förlust är ${probabilityText(notLoss, language)}.`
          : `The probability that it is not a loss by then is ${probabilityText(notLoss, language)}.`
        : '';
  return [middle, certain, end, loss].filter((part) => part !== '').join(' ');
}

const conventions: Readonly<Record<Convention, Text>> = {
  published: {
    sv: 'Varje år räknas här som det första, utan diskontering (publicerad konvention).',
    en: 'Each year is counted like the first here, without discounting (published convention).',
  },
  appraisal: {
    sv: 'Åren räknas till nuvärde, med det som klingar av och hade skett ändå (kalkylkonvention).',
    en: 'The years are counted as present values, with what fades and would have happened anyway (appraisal convention).',
  },
};

/**
 * What a fan of the net position over the years says, in plain words.
 * @param convention to say how the years are counted, where nothing beside the text does
 */
export function fanReading(fan: readonly FanYear[], subject: Subject, convention?: Convention): Text {
  const inLanguage = (language: Language): string =>
    [
      reading(fan, subject, language),
      ...(convention === undefined || fan.length === 0 ? [] : [conventions[convention][language]]),
    ].join(' ');
  return { sv: inLanguage('sv'), en: inLanguage('en') };
}
