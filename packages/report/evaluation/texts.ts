import { inBoth, needReasons, type Text } from '@samnytta/model';
import { number } from './words.ts';

/** Labels of what an evaluation comes to: headings, columns and rows. */
export const labels = {
  party: { sv: 'Part', en: 'Party' },
  parties: { sv: 'Förändring per år och part', en: 'Change per year and party' },
  partiesCaption: { sv: 'Förändring för varje part, kronor per år', en: 'Change for each party, kronor per year' },
  stateTogether: { sv: 'Staten sammanlagt', en: 'The state together' },
  stateNote: {
    sv: 'Staten är summan av Arbetsförmedlingen, Försäkringskassan och övrig stat. Plus betyder att parten får mer eller betalar mindre.',
    en: 'The state is the sum of Arbetsförmedlingen, Försäkringskassan and the other state. Plus means that the party gets more or pays less.',
  },
  fiveYearsNote: {
    sv: 'På fem år är fem gånger ett år, utan diskontering (publicerad konvention).',
    en: 'In five years is five times one year, not discounted (published convention).',
  },
  byYear: { sv: 'Förändring år för år', en: 'Change year by year' },
  byYearCaption: {
    sv: 'Förändring för varje part, år för år, kronor per år',
    en: 'Change for each party, year by year, kronor per year',
  },
  year: { sv: 'År efter insatsen', en: 'Year after the intervention' },
  pathNote: {
    sv: 'Fallet anger hur effekten ändras över åren. Den publicerade konventionen räknar ändå varje år som det första; nyttokalkylen följer åren.',
    en: 'The case states how the effect changes over the years. The published convention still counts each year as the first; the appraisal follows the years.',
  },
  goesOnNote: {
    sv: 'Åren efter det sista fortsätter med den del av effekten som finns kvar från år till år.',
    en: 'The years after the last go on with the share of the effect that remains from year to year.',
  },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  changePerYear: { sv: 'Förändring per år', en: 'Change per year' },
  change: { sv: 'Förändring', en: 'Change' },
  perParticipant: { sv: 'Per deltagare', en: 'Per participant' },
  fiveYears: { sv: 'På fem år', en: 'In five years' },
  figure: { sv: 'Nyckeltal', en: 'Key figure' },
  value: { sv: 'Värde', en: 'Value' },
  countedFrom: { sv: 'Räknas av', en: 'Counted from' },
  convention: { sv: 'Konvention', en: 'Convention' },
  noValue: { sv: 'Det är inte känt.', en: 'It is not known.' },

  profitability: { sv: 'Kostnad och lönsamhet', en: 'Cost and profitability' },
  profitabilityConvention: {
    sv: 'Räknat som i publicerade svenska utvärderingar: ingen diskontering, varje år är lika med det första och hela förändringen tillskrivs insatsen (publicerad konvention).',
    en: 'Worked out as in published Swedish evaluations: no discounting, each year equal to the first, and all of the change credited to the intervention (published convention).',
  },
  profitabilityCaption: {
    sv: 'Insatsens kostnad och lönsamhet för varje part, kronor',
    en: 'Cost and profitability of the intervention for each party, kronor',
  },
  costNote: {
    sv: 'Samhällets kostnad är den betalda kostnaden gånger faktorn för indirekta skatter. Den del som ingen part betalar läggs på övrig stat.',
    en: "Society's cost is the paid cost times the factor for indirect taxes. The part that no party pays falls on the other state.",
  },
  noCost: {
    sv: 'Insatsens kostnad, eller den förändring i pengar som den ska vägas mot, är inte angiven: lönsamhet och återbetalning räknas inte.',
    en: 'The cost of the intervention, or the change in money to set against it, is not given: profitability and payback are not computed.',
  },
  paysNothing: needReasons['own-cost'],

  participant: { sv: 'Vad deltagaren har att leva på', en: 'What the participant has to live on' },
  participantCaption: {
    sv: 'Deltagarens disponibla inkomst, kronor per år',
    en: "The participant's disposable income, kronor per year",
  },
  amount: { sv: 'Belopp', en: 'Amount' },
  disposableIncome: { sv: 'Disponibel inkomst', en: 'Disposable income' },
  newDebt: { sv: 'Varav nytt studielån (skuld)', en: 'Of which new student loan (debt)' },

  keyFigures: {
    sv: 'Nyckeltal för samhället, publicerad konvention',
    en: 'Key figures of society, published convention',
  },
  keyFiguresCaption: {
    sv: 'Nyckeltal enligt den publicerade konventionen',
    en: 'Key figures by the published convention',
  },

  appraisal: {
    sv: 'Nyttokalkyl med diskontering (kalkylkonvention)',
    en: 'Appraisal with discounting (appraisal convention)',
  },
  appraisalConvention: {
    sv: 'En annan konvention än den publicerade: kostnaden faller i början, varje års effekt diskonteras och kan avta, och en del kan dras av för det som hade skett ändå.',
    en: 'Another convention than the published one: the cost falls at the start, the effect of each year is discounted and may fade, and a part may be taken off for what would have happened anyway.',
  },
  settings: { sv: 'Antaganden i nyttokalkylen', en: 'Assumptions of the appraisal' },
  appraisalCaption: { sv: 'Nyttokalkyl för samhället', en: 'Appraisal for society' },
  breakEvenPersistence: {
    sv: 'Del av effekten som måste finnas kvar varje år för att gå jämnt upp',
    en: 'Part of the effect that must remain each year to break even',
  },
  appraisalParties: { sv: 'Nettonuvärde för varje part, kronor', en: 'Net present value for each party, kronor' },
  fundsNote: {
    sv: 'I samhällets rad ingår marginalkostnaden för offentliga medel, som ingen enskild part bär.',
    en: "Society's row includes the marginal cost of public funds, which no single party carries.",
  },

  lines: { sv: 'Alla poster som ändras', en: 'All items that change' },
  linesExplained: {
    sv: 'En överföring syns hos två parter med motsatta tecken. Bara det som produceras eller förbrukas ändrar samhällets summa.',
    en: 'A transfer is seen at two parties with opposite signs. Only what is produced or consumed changes the sum of society.',
  },
  linesCaption: { sv: 'Poster som ändras, kronor per år', en: 'Items that change, kronor per year' },
  item: { sv: 'Post', en: 'Item' },
  nature: { sv: 'Slag', en: 'Nature' },

  allFiguresPerParticipant: {
    sv: 'Alla nyckeltal för alla parter, per deltagare',
    en: 'All key figures of all parties, per participant',
  },
  allFigures: { sv: 'Alla nyckeltal för alla parter', en: 'All key figures of all parties' },

  assumptions: { sv: 'Antaganden i fallet', en: 'Assumptions of the case' },
  warnings: { sv: 'Att tänka på innan du använder siffrorna', en: 'To bear in mind before you use the figures' },
} satisfies Readonly<Record<string, Text>>;

export const natures = {
  transfer: { sv: 'överföring', en: 'transfer' },
  real: { sv: 'produceras eller förbrukas', en: 'produced or consumed' },
} satisfies Readonly<Record<string, Text>>;

export const conventions = {
  published: { sv: 'publicerad', en: 'published' },
  appraisal: { sv: 'kalkyl', en: 'appraisal' },
} satisfies Readonly<Record<string, Text>>;

/** `35 personer` */
export function peopleText(count: number): Text {
  const people = number(count, 2);
  return count === 1 ? { sv: '1 person', en: '1 person' } : { sv: `${people.sv} personer`, en: `${people.en} people` };
}

/** Whom the amounts of a table are for. */
export function amountsOf(count: number): Text {
  const people = count === 1 ? { sv: 'en person', en: 'one person' } : peopleText(count);
  return { sv: `Kronor per år för ${people.sv}.`, en: `Kronor per year for ${people.en}.` };
}

/** Parties whose change is not known. */
export function notKnown(names: Text): Text {
  return { sv: `Inte kända var för sig: ${names.sv}.`, en: `Not known by themselves: ${names.en}.` };
}

/** Key figures that are left out, and why. */
export function leftOut(figures: Text, reason: Text): Text {
  return {
    sv: `${reason.sv} Därför visas inte ${figures.sv}.`,
    en: `${reason.en} Not shown for that reason: ${figures.en}.`,
  };
}

export function perMonth(amount: Text): Text {
  return { sv: `Förändringen är ${amount.sv} i månaden.`, en: `The change is ${amount.en} a month.` };
}

/** Why the participant's change in the table of parties is another than that of what there is to live on. */
export function deferredPay(amount: Text): Text {
  return {
    sv: `I förändringen per part ingår också ${amount.sv} i avtalspension och avtalsförsäkringar, som är uppskjuten lön och inte går att leva på i dag.`,
    en: `The change per party also holds ${amount.en} of occupational pension and insurance, which is deferred pay and cannot be lived on today.`,
  };
}

/** Heading of a column of intervals. @param level probability of lying in them */
export function intervalHeading(level: number): Text {
  const percent = number(level * 100);
  return { sv: `Per år, ${percent.sv}\u00a0% sannolikhet`, en: `Per year, ${percent.en}% probability` };
}

/** `90 procents intervall` @param level probability of lying in it */
export function intervalOf(level: number): Text {
  const percent = number(level * 100);
  return { sv: `${percent.sv} procents intervall`, en: `${percent.en} per cent interval` };
}

/** Name, and what else it is known by. */
export function named(name: Text, other: Text): Text {
  return inBoth((language) => `${name[language]} (${other[language]})`);
}
