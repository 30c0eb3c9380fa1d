import { formatKronor, inBoth, type Text } from '@samnytta/model';

export const parameter: Text = { sv: 'Parameter', en: 'Parameter' };
export const parameters: Text = {
  sv: 'Skatter, ersättningar, avgifter och andra daterade värden',
  en: 'Taxes, benefits, contributions and other dated values',
};
export const countOf = (count: number): Text => ({
  sv: `Antal parametrar: ${String(count)}`,
  en: `Number of parameters: ${String(count)}`,
});
export const allValuesOfOne: Text = {
  sv: 'En parameter med alla värden: samnytta parameters ID',
  en: 'One parameter with all its values: samnytta parameters ID',
};
export const onDate = (date: string): Text => ({ sv: `Värden den ${date}`, en: `Values on ${date}` });
export const allValues: Text = { sv: 'Värden', en: 'Values' };

export const id: Text = { sv: 'ID', en: 'ID' };
export const unit: Text = { sv: 'Enhet', en: 'Unit' };
export const value: Text = { sv: 'Värde', en: 'Value' };
export const period: Text = { sv: 'Gäller', en: 'In force' };
export const law: Text = { sv: 'Lag', en: 'Law' };
export const source: Text = { sv: 'Källa', en: 'Source' };
export const grade: Text = { sv: 'Hur säkert', en: 'How certain' };
export const note: Text = { sv: 'Anmärkning', en: 'Note' };
export const gaps: Text = { sv: 'Dagar utan värde', en: 'Days without a value' };
export const reason: Text = { sv: 'Skäl', en: 'Reason' };
export const missing: Text = { sv: 'Inget värde', en: 'No value' };

export const schedule: Text = { sv: 'Skala', en: 'Schedule' };
export const schedules: Text = { sv: 'Skalor', en: 'Schedules' };
export const scheduleOn = (argument: Text): Text => ({
  sv: `skala; räknas på ${argument.sv}`,
  en: `schedule; counted on ${argument.en}`,
});
export const scheduleOf = (label: Text): Text => ({ sv: `Skalan ${label.sv}`, en: `The schedule ${label.en}` });
export const above: Text = { sv: 'Över', en: 'Above' };
export const fromZero = (zero: Text): Text => ({ sv: `från och med ${zero.sv}`, en: `from ${zero.en}` });
export const base: Text = { sv: 'Belopp', en: 'Amount' };
export const slope: Text = { sv: 'Plus andel av det som överstiger', en: 'Plus share of what is above' };

export const price: Text = { sv: 'Pris', en: 'Price' };
export const weak = {
  title: {
    sv: 'Värden som inte är kontrollerade mot sin källa',
    en: 'Values that have not been checked against their source',
  },
  parameters: { sv: 'Skatter, ersättningar och antaganden', en: 'Taxes, benefits and assumptions' },
  prices: { sv: 'Priser', en: 'Prices' },
  questions: { sv: 'Värden och regler som saknas', en: 'Values and rules that are missing' },
  question: { sv: 'Saknas', en: 'Missing' },
  known: { sv: 'Vad som är känt', en: 'What is known' },
  none: { sv: 'Alla är kontrollerade.', en: 'All have been checked.' },
  caption: (count: number): Text => ({
    sv: `Antal värden: ${String(count)}`,
    en: `Number of values: ${String(count)}`,
  }),
};
/** What would settle a weak value. */
export const settled = {
  heading: { sv: 'Vad som skulle avgöra det', en: 'What would settle it' },
  ownChoice: {
    sv: 'Samnyttas eget val: kan bara prövas mot utfall',
    en: "Samnytta's own choice: can only be held against outcomes",
  },
  wording: (law: Text, from: string): Text => ({
    sv: `${law.sv}, i lydelsen den ${from}`,
    en: `${law.en}, as worded on ${from}`,
  }),
  published: (period: Text): Text => ({
    sv: `En publicerad uppgift för ${period.sv}`,
    en: `A published figure for ${period.en}`,
  }),
};

export const payer: Text = { sv: 'Betalas av', en: 'Paid by' };
export const covers: Text = { sv: 'Vad priset omfattar', en: 'What the price covers' };
export const original: Text = { sv: 'I källan', en: 'In the source' };
export const originally = (amount: number, year: number): Text => ({
  sv: `${formatKronor(amount, 'sv')} i ${String(year)} års priser`,
  en: `${formatKronor(amount, 'en')} in the prices of ${String(year)}`,
});
export const priceLevelNote = (year: number): Text => ({
  sv: `Priserna är omräknade med konsumentprisindex till ${String(year)} års prisnivå.`,
  en: `The prices have been moved to the price level of ${String(year)} with the consumer price index.`,
});

export const said = (label: Text, text: Text): Text => inBoth((language) => `${label[language]}: ${text[language]}`);

export const evidenceTitle: Text = {
  sv: 'Effekter ur publicerade utvärderingar',
  en: 'Effects in published evaluations',
};

export const evidence = {
  title: evidenceTitle,
  how: {
    sv: 'Ett fall som inget säger räknas med förslagen. Det kan i stället hämta ett värde från en rad, till exempel appraisal.deadweightFrom: ips-norway18-deadweight, eller ange ett eget.',
    en: 'A case that says nothing is worked out with the proposals. It may take a value from a row instead, such as appraisal.deadweightFrom: ips-norway18-deadweight, or state its own.',
  },
  nothing: { sv: 'Inget hittades. Pröva färre ord.', en: 'Nothing was found. Try fewer words.' },
  headings: {
    proposed: { sv: 'Förslag', en: 'Proposals' },
    published: { sv: 'Publicerade utvärderingar', en: 'Published evaluations' },
  },
  counts: {
    proposed: (count: number): Text => ({
      sv: `Samnyttas förslag när ingen har mätt: ${String(count)}`,
      en: `Proposals of Samnytta where nobody has measured: ${String(count)}`,
    }),
    published: (count: number): Text => ({
      sv: `Antal rader: ${String(count)}`,
      en: `Number of rows: ${String(count)}`,
    }),
  },
  row: { sv: 'Grupp och utfall', en: 'Group and outcome' },
  parameter: { sv: 'Vad', en: 'What' },
  value: { sv: 'Värde', en: 'Value' },
  interval: { sv: 'Intervall', en: 'Interval' },
  horizon: { sv: 'Efter', en: 'After' },
  work: { sv: 'Arbete', en: 'Work' },
  design: { sv: 'Metod', en: 'Design' },
  mark: { sv: 'Hur säkert', en: 'How certain' },
  source: { sv: 'Källa', en: 'Source' },
  note: { sv: 'Anmärkning', en: 'Note' },
  id: { sv: 'ID', en: 'ID' },
  derived: { sv: 'uträknat ur två siffror', en: 'computed from two figures' },
  directionOnly: {
    sv: 'Källan anger riktning men ingen storlek som kan räknas med.',
    en: 'The source gives a direction but no size to count with.',
  },
  noEnd: { sv: 'Anges inte.', en: 'Not given.' },
  restsOn: (ids: readonly string[]): Text =>
    ids.length === 0
      ? { sv: 'Bedömning', en: 'Judgement' }
      : { sv: `Bygger på ${ids.join(', ')}`, en: `Rests on ${ids.join(', ')}` },
};
