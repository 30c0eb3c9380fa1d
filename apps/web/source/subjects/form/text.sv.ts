import type { FieldText } from './labels.ts';

type Fields = Readonly<Record<string, FieldText>>;

/** The fields of a case in a form: what they are called, and what is wrong in them, in Swedish. */
export const text = {
  none: 'Inget valt',
  nothingChosen: { subsidy: 'Inget lönestöd', level: 'Vanligaste nivån' },
  sides: { before: 'Före', after: 'Efter' },
  rows: { work: 'Arbete', support: 'Försörjning', resource: 'Resurs' },
  fields: {
    time: {
      year: { label: 'År', help: 'Årets regler, skatter och priser används.' },
      date: { label: 'En viss dag i stället', help: 'ÅÅÅÅ-MM-DD, när regler ändras under året.' },
    },
    person: {
      municipalRate: { label: 'Egen kommunal skattesats' },
      regionalRate: { label: 'Egen regional skattesats' },
    },
    intervention: {
      title: { label: 'Namn på utvärderingen' },
    },
  } satisfies Readonly<Record<string, Fields>>,
  fieldUnits: {
    SEK: 'kr',
    'SEK/month': 'kr/mån',
    'SEK/year': 'kr/år',
    'SEK/day': 'kr/dag',
    'SEK/week': 'kr/vecka',
    'SEK/unit': 'kr/enhet',
    share: '%',
    number: '',
  },
  ownRates: 'Egna skattesatser',
  ownRatesHelp: 'Fyll i båda för att räkna med dem i stället för kommunens och regionens.',
  problems: {
    heading: (count: number) =>
      count === 1 ? 'Rätta det här, så går det att räkna' : `Rätta de här ${count} uppgifterna, så går det att räkna`,
    housingCost: 'Fyll i boendekostnaden, som försörjningen räknas fram av, eller ange ett belopp för försörjningen.',
    months: (sum: string) =>
      `Tillsammans blir det mer än tolv månader på heltid (${sum}). Minska månaderna, eller kryssa i ”Samtidigt” för det som pågår på samma gång.`,
    missing: 'Fyll i fältet, eller ta bort det som det hör till.',
    write: (unit: string, example: string) => `Skriv ${unit}, till exempel ${example}.`,
    level: (levels: readonly string[]) => `Välj en nivå som försörjningen har: ${levels.join(', ')}.`,
    share: (asPart: string, asPercent: string) =>
      `Menar du ${asPart} eller ${asPercent}? Skriv talet med procenttecken.`,
    municipality: (nearest: readonly string[]) =>
      `Skriv namnet eller koden på en kommun.${nearest.length === 0 ? '' : ` Närmast är ${nearest.join(', ')}.`}`,
    expected: (expected: string) => `Här ska stå ${expected}.`,
    choose: (choices: string) => `Välj något av ${choices}.`,
    quoted: (name: string) => `”${name}”`,
    someValue: 'något av det som räkningen behöver',
    stands: (typed: string) => `Nu står det ”${typed}”.`,
    units: {
      SEK: 'ett belopp i kronor',
      'SEK/month': 'ett belopp i kronor per månad',
      'SEK/year': 'ett belopp i kronor per år',
      'SEK/day': 'ett belopp i kronor per dag',
      'SEK/week': 'ett belopp i kronor per vecka',
      'SEK/unit': 'ett belopp i kronor per enhet',
      share: 'en andel i procent',
      number: 'ett tal',
    },
    examples: {
      SEK: '960 000',
      'SEK/month': '26 000',
      'SEK/year': '120 000',
      'SEK/day': '365',
      'SEK/week': '700',
      'SEK/unit': '1 900',
      share: '75',
      number: '12',
    },
  },
};
