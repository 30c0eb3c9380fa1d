import type { Text } from '../language/text.ts';

/** What is in a price: how it was arrived at decides which costs it holds. */
export const coverageLabels = {
  'full-cost': {
    sv: 'Hela kostnaden: personal, lokaler och gemensamma kostnader',
    en: 'The whole cost: staff, premises and shared costs',
  },
  'full-price': {
    sv: 'Fullpris i en regions prislista, vad patienter utan subvention eller deras region betalar: avsett att täcka personal, lokaler och gemensamma kostnader',
    en: 'Full price in the list of a region, what patients without subsidy or their region pay: meant to cover staff, premises and shared costs',
  },
  'national-amount': {
    sv: 'Nationellt belopp, satt efter den genomsnittliga kostnaden för en vårddag',
    en: 'National amount, set at the average cost of an inpatient day',
  },
  'average-cost': {
    sv: 'Genomsnittlig kostnad: all kostnad för verksamheten delad med antalet elever',
    en: 'Average cost: all costs of the activity divided by the number of students',
  },
  'cost-per-user': { sv: 'En kommuns bruttokostnad per brukare', en: 'Cost of a municipality per user' },
  'spending-by-number': {
    sv: 'Samlade utgifter delade med antalet personer eller ärenden',
    en: 'Total spending divided by the number of people or cases',
  },
  'national-price-list': {
    sv: 'Ersättning per elev enligt riksprislistan',
    en: 'Compensation per pupil in the national price list',
  },
  'provider-compensation': {
    sv: 'Ersättning till utföraren enligt kommunens tariff; kommunens egen handläggning ingår inte',
    en: 'Compensation of the provider by the tariff of the municipality, without its own handling',
  },
  'wage-and-overhead': {
    sv: 'Lön med avgifter och påslag för lokaler och gemensamma kostnader',
    en: 'Wage with contributions and overhead for premises and shared costs',
  },
  staff: { sv: 'Personalkostnad, utan lokaler och material', en: 'Staff cost, without premises and material' },
  'wage-with-contributions': {
    sv: 'Lön med arbetsgivaravgifter, utan gemensamma kostnader',
    en: 'Wage with employer contributions, without shared costs',
  },
  'fee-with-contributions': {
    sv: 'Arvode med arbetsgivaravgifter och omkostnader, utan handläggning',
    en: 'Fee with employer contributions and expenses, without handling',
  },
  'fee-to-person': {
    sv: 'Rekommenderat belopp till uppdragstagaren, utan arbetsgivaravgifter',
    en: 'Recommended amount to the person, without employer contributions',
  },
  'fee-before-subsidy': {
    sv: 'Kommunens avgift före statligt stöd',
    en: 'Fee of the municipality before the state subsidy',
  },
  'fee-after-subsidy': {
    sv: 'Kommunens avgift efter statligt stöd, inte hela kostnaden',
    en: 'Fee of the municipality after the state subsidy, not the whole cost',
  },
  charge: {
    sv: 'Avgift enligt taxa för patienter utan subvention',
    en: 'Charge by tariff for patients without subsidy',
  },
  'payment-liability': {
    sv: 'Taxa för kommunens betalningsansvar, inte vad vårddagen kostade',
    en: "Tariff of the municipality's payment liability, not what the day cost",
  },
  'state-grant': { sv: 'Statens bidrag, inte hela kostnaden', en: 'Grant of the state, not the whole cost' },
  study: {
    sv: 'Enhetskostnad i en studie; vad som ingår sägs inte',
    en: 'Unit cost in a study; what is in it is not told',
  },
  'not-told': { sv: 'Vad som ingår sägs inte i källan', en: 'What is in it is not told by the source' },
} as const satisfies Readonly<Record<string, Text>>;

export type Coverage = keyof typeof coverageLabels;

function isCoverage(name: string): name is Coverage {
  return Object.hasOwn(coverageLabels, name);
}

export const coverages: readonly Coverage[] = Object.keys(coverageLabels).filter(isCoverage);
