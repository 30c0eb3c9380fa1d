import { inBoth, type Figure, subjectNames, type Text } from '@samnytta/model';
import { outsideNote } from '../evaluation/intervals.ts';
import { lowered } from '../evaluation/words.ts';

/** Labels of how sure a result is. */
export const labels = {
  heading: { sv: 'Hur säkert är resultatet?', en: 'How sure is the result?' },
  input: { sv: 'Underlag', en: 'Input' },
  value: { sv: 'Värde', en: 'Value' },
  middle: { sv: 'Mitten', en: 'Middle' },
  drawing: { sv: 'Dragningarna', en: 'The draws' },
  draws: { sv: 'Antal dragningar', en: 'Number of draws' },
  seed: { sv: 'Frö', en: 'Seed' },
  varying: { sv: 'Osäkra underlag', en: 'Uncertain inputs' },
  nothingVaries: {
    sv: 'Inget underlag är osäkert, så det finns inget att variera.',
    en: 'No input is uncertain, so there is nothing to vary.',
  },

  incomes: {
    sv: 'Förändring per år för varje part, med intervall',
    en: 'Change per year for each party, with intervals',
  },
  'net-present-value': {
    sv: 'Nettonuvärde för varje part, med intervall (kalkylkonvention)',
    en: 'Net present value for each party, with intervals (appraisal convention)',
  },
  'profitability-5': {
    sv: 'Lönsamhet efter fem år för varje part, med intervall (publicerad konvention)',
    en: 'Profitability after five years for each party, with intervals (published convention)',
  },
  society: { sv: 'Nyckeltal för samhället, med intervall', en: 'Key figures of society, with intervals' },
  allIntervals: { sv: 'Intervall för fler nyckeltal', en: 'Intervals of more key figures' },
  intervalsExplained: {
    sv: 'Siffran ligger med 90 respektive 50 procents sannolikhet inom intervallet, om fördelningarna stämmer. Mitten är det värde som hälften av dragningarna ligger under.',
    en: 'The figure lies within the interval with a probability of 90 and 50 per cent, if the distributions are right. Half of the draws lie below the middle.',
  },
  outside: outsideNote,

  statistics: { sv: 'Dragningarna av alla nyckeltal', en: 'The draws of all key figures' },
  mean: { sv: 'Medel', en: 'Mean' },
  standardDeviation: { sv: 'Standardavvikelse', en: 'Standard deviation' },
  applicable: { sv: 'Dragningar med ett värde', en: 'Draws with a value' },
  noMoments: { sv: 'I någon dragning tjänas kostnaden aldrig in.', en: 'In some draw the cost is never earned back.' },

  payback: { sv: 'Sannolikhet att pengarna är tillbaka', en: 'Probability that the money is back' },
  paybackCaption: {
    sv: 'Sannolikhet att varje part som betalar har fått sin del av kostnaden tillbaka (publicerad konvention)',
    en: 'Probability that each party that pays has its part of the cost back (published convention)',
  },

  tornado: { sv: 'Vad betyder mest?', en: 'What matters most?' },
  tornadoExplained: {
    sv: 'Varje underlag flyttas för sig från lågt till högt (en chans på tio att det är ännu lägre, en på tio att det är ännu högre); allt annat är som i fallet.',
    en: 'Each input is moved by itself from low to high (one chance in ten that it is lower still, one in ten that it is higher still); all else is as in the case.',
  },
  low: { sv: 'Lågt värde', en: 'Low value' },
  high: { sv: 'Högt värde', en: 'High value' },
  atLow: { sv: 'Resultat vid lågt', en: 'Result at low' },
  atHigh: { sv: 'Resultat vid högt', en: 'Result at high' },
  together: { sv: 'tillsammans', en: 'together' },

  turning: { sv: 'Vid vilket värde vänder resultatet?', en: 'At what value does the result turn?' },
  turningExplained: {
    sv: 'De underlag som betyder mest, ett i taget och allt annat som i fallet.',
    en: 'The inputs that matter most, one at a time with all else as in the case.',
  },

  scenarios: { sv: 'Om det går sämre eller bättre', en: 'If things go worse or better' },
  stated: {
    sv: 'Scenarierna är fallets egna. Siffror som inget av dem ändrar är inte med.',
    en: 'The scenarios are those of the case. Figures that none of them changes are left out.',
  },
  quartiles: {
    sv: 'I det försiktiga scenariot har alla underlag på en gång ett sämre värde än väntat, i det gynnsamma ett bättre: för vart och ett är det en chans på fyra att det går längre än så. Att allt går åt samma håll är ovanligt. Scenarierna visar riktningen, inte hur sannolik den är.',
    en: 'In the cautious scenario all inputs have at once a worse value than expected, in the favourable one a better: for each of them there is one chance in four that it goes further than that. It is rare that all goes the same way. The scenarios show a direction, not how likely it is.',
  },
  suppressedScenario: {
    sv: 'Undertryckt: scenariot ändrar resultatet för färre än fem personer, och skillnaden skulle gälla dem.',
    en: 'Suppressed: the scenario changes the result of fewer than five people, and the difference would be theirs.',
  },
  allScenarios: { sv: 'Alla nyckeltal i varje scenario', en: 'All key figures in each scenario' },
  base: { sv: 'Som i fallet', en: 'As in the case' },

  fan: { sv: 'Lönsamhet år för år', en: 'Profitability year by year' },
  appraisalFan: { sv: 'Lönsamhet år för år i nyttokalkylen', en: 'Profitability year by year in the appraisal' },
  year: { sv: 'År', en: 'Year' },
  notLoss: { sv: 'Sannolikhet att det inte är en förlust', en: 'Probability that it is not a loss' },

  information: { sv: 'Vad vore det värt att veta mer?', en: 'What would it be worth to know more?' },
  noInformation: {
    sv: 'Vad det vore värt att veta mer räknas bara för ett belopp där insatsens kostnad är avdragen och som har ett värde i varje dragning, till exempel nettonuvärdet.',
    en: 'What it would be worth to know more is only counted for an amount that the cost of the intervention is taken off and that has a value in every draw, such as the net present value.',
  },
  informationCaption: {
    sv: 'Högsta värdet av att veta ett underlag säkert före beslutet',
    en: 'Highest value of knowing an input for certain before deciding',
  },
  knowing: { sv: 'Värde av att veta', en: 'Value of knowing' },
  standardError: { sv: 'Medelfel', en: 'Standard error' },
  everything: { sv: 'Allt på en gång', en: 'Everything at once' },

  inputsCaption: {
    sv: 'Osäkra underlag, hur väl de är kända och vad de kan vara',
    en: 'Uncertain inputs, how well they are known and what they may be',
  },
  name: { sv: 'Namn', en: 'Name' },
  grade: { sv: 'Hur väl känt', en: 'How well known' },
  mayBe: { sv: 'Vad det kan vara', en: 'What it may be' },
} satisfies Readonly<Record<string, Text>>;

/** A figure as a title says it: `samhället, lönsamhet, 5 år`. */
export function figureTitle({ subject, label }: Pick<Figure, 'subject' | 'label'>): Text {
  const [who, what] = [subjectNames[subject], lowered(label)];
  return inBoth((language) => `${who[language]}, ${what[language]}`);
}

/** `Efter 3 år` */
export function afterYears(years: number): Text {
  return { sv: `Efter ${String(years)} år`, en: `After ${String(years)} ${years === 1 ? 'year' : 'years'}` };
}
