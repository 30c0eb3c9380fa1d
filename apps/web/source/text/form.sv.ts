import type { FieldText } from '#form/labels.ts';

type Fields = Readonly<Record<string, FieldText>>;

/** The form for an own type case, in Swedish. */
export const form = {
  title: 'Räkna på ett eget typfall',
  lead: 'Beskriv en person före och efter insatsen. Fälten är ifyllda med ett exempel: tryck på Räkna direkt, eller ändra det du vill först.',
  calculate: 'Räkna',
  change: 'Ändra uppgifterna',
  describe: 'Beskriv typfallet',
  reset: 'Börja om med exemplet',
  shareHint: 'Allt du fyllt i står i sidans adress. Spara eller dela adressen för att komma tillbaka till samma räkning. Skriv inga personuppgifter.',
  none: 'Inget valt',
  sides: { before: 'Före', after: 'Efter' },
  sideHeadings: { before: 'Före insatsen', after: 'Efter insatsen' },
  rows: { work: 'Arbete', support: 'Försörjning', resource: 'Resurs' },
  groups: {
    person: 'Personen',
    work: 'Arbete',
    workHelp: 'Lämna månadslönen tom om personen inte arbetar.',
    supports: 'Försörjning',
    supportsHelp: 'Lämna beloppet tomt för att få det uträknat enligt reglerna.',
    resources: 'Stöd, vård och handläggning under ett år',
    resourcesHelp: 'Välj ur prislistan och ange hur mycket, eller ange ett eget belopp.',
    intervention: 'Insatsen',
    interventionHelp: 'Lämna tomt om kostnaden inte är känd. Då visas ingen lönsamhet.',
    settings: 'Fler inställningar',
    appraisal: 'Antaganden i nyttokalkylen'
  },
  fields: {
    time: {
      year: { label: 'År', help: 'Årets regler, skatter och priser används.' },
      date: { label: 'En viss dag i stället', help: 'ÅÅÅÅ-MM-DD, när regler ändras under året.' }
    },
    person: {
      age: { label: 'Ålder vid årets början', help: '16–65 år' },
      household: { label: 'Hushåll' },
      children: { label: 'Barnens ålder', help: 'Med komma emellan, till exempel 4, 9. Lämna tomt om det inte finns barn.' },
      housingCost: { label: 'Boendekostnad' },
      partnerNetIncome: { label: 'Partnerns inkomst efter skatt' },
      municipality: { label: 'Kommun', help: 'Bestämmer skattesatserna.' },
      municipalRate: { label: 'Egen kommunal skattesats' },
      regionalRate: { label: 'Egen regional skattesats' }
    },
    work: {
      wage: { label: 'Månadslön på heltid' },
      extent: { label: 'Omfattning' },
      months: { label: 'Månader under året' },
      subsidy: { label: 'Lönestöd' },
      share: { label: 'Lönestödets andel' },
      monthsWithoutWork: { label: 'Månader utan arbete innan' },
      newcomer: { label: 'Nyanländ' },
      concurrent: { label: 'Samtidigt som försörjningen nedanför' }
    },
    support: {
      kind: { label: 'Slag' },
      amount: { label: 'Belopp', help: 'Tomt = enligt reglerna' },
      months: { label: 'Månader under året' },
      extent: { label: 'Omfattning' },
      level: { label: 'Nivå' },
      qualifyingIncome: { label: 'Sjukpenninggrundande inkomst' },
      assumedIncome: { label: 'Antagandeinkomst', help: 'Tomt = garantiersättning' },
      dayAmount: { label: 'Dagsbelopp', help: 'Tomt = grundbeloppet' },
      previousWage: { label: 'Tidigare månadslön' },
      daysUsed: { label: 'Dagar som redan är använda' },
      weeks: { label: 'Veckor' },
      additionalLoan: { label: 'Tilläggslån' },
      unemployed: { label: 'Arbetslös' },
      concurrent: { label: 'Samtidigt som annat' }
    },
    resource: {
      item: { label: 'Resurs' },
      quantity: { label: 'Antal' },
      actor: { label: 'Vem betalar' },
      description: { label: 'Vad det är' },
      amount: { label: 'Belopp per år' }
    },
    intervention: {
      title: { label: 'Namn på utvärderingen' },
      cost: { label: 'Vad insatsen kostar', help: 'Hela kostnaden för alla deltagare.' },
      participants: { label: 'Antal deltagare', help: 'De som kostnaden gäller.' }
    },
    financing: {
      municipality: { label: 'Kommunen' },
      region: { label: 'Regionen' },
      employmentService: { label: 'Arbetsförmedlingen' },
      socialInsurance: { label: 'Försäkringskassan' },
      otherState: { label: 'Övrig stat' },
      employer: { label: 'Arbetsgivare' }
    },
    settings: {
      subsidyCeiling: { label: 'Lönestödets tak', help: 'Publicerade utvärderingar har ofta räknat utan tak.' },
      collectiveAddOn: { label: 'Avtalade pålägg på lönen', help: 'Tomt = avtal för arbetare i privat sektor.' },
      indirectTaxFactor: { label: 'Faktor för indirekta skatter', help: 'Tomt = 1,25, som i publicerade utvärderingar.' },
      referenceWage: { label: 'Lön för full potential', help: 'Tomt = genomsnittslönen för året.' }
    },
    appraisal: {
      horizon: { label: 'Antal år', help: '1–10, tomt = 5' },
      discountRate: { label: 'Diskonteringsränta' },
      persistence: { label: 'Effekt kvar från år till år', help: 'Tomt = 100 %' },
      deadweight: { label: 'Andel som hade skett ändå', help: 'Tomt = 0 %' },
      displacement: { label: 'Andel som tränger undan andra', help: 'Tomt = 0 %' },
      marginalCostOfFunds: { label: 'Marginalkostnad för offentliga medel', help: 'En skattekrona kostar samhället så många kronor. Tomt = värdet för året.' }
    }
  } satisfies Readonly<Record<string, Fields>>,
  fieldUnits: {
    'SEK': 'kr',
    'SEK/month': 'kr/mån',
    'SEK/year': 'kr/år',
    'SEK/day': 'kr/dag',
    'SEK/week': 'kr/vecka',
    'SEK/unit': 'kr/enhet',
    share: '%',
    number: ''
  },
  household: { single: 'Ensamstående', couple: 'Sammanboende' },
  nationalAverage: 'Riksgenomsnitt',
  ownRates: 'Egna skattesatser',
  subsidies: {
    'wage-grant': 'Lönebidrag',
    'sheltered-public-employment': 'Offentligt skyddat arbete',
    'new-start-job': 'Nystartsjobb',
    'introduction-job': 'Introduktionsjobb',
    'extra-service': 'Extratjänst',
    'entry-job': 'Etableringsjobb',
    'special-employment': 'Särskilt anställningsstöd',
    'vocational-introduction': 'Yrkesintroduktion'
  },
  noSubsidy: 'Inget lönestöd',
  statedAmount: 'Eget belopp per år',
  ceiling: { statutory: 'Enligt lag', ignored: 'Räkna utan tak' },
  levels: {
    normal: 'Sjukpenning på normalnivå (80 %)',
    continuation: 'Sjukpenning på fortsättningsnivå (75 %)',
    base: 'Grundnivå',
    minimum: 'Lägstanivå (föräldrapenning)',
    'income-based': 'Inkomstrelaterat (aktivitetsstöd)',
    'with-upper-secondary': 'Högre nivå, med gymnasieexamen (utvecklingsersättning)',
    'without-upper-secondary': 'Lägre nivå, utan gymnasieexamen (utvecklingsersättning)',
    programme: 'I etableringsprogrammet',
    mapping: 'Under kartläggning',
    general: 'Generella bidragsnivån (studiemedel)',
    higher: 'Högre bidragsnivån (studiemedel)'
  },
  noLevel: 'Vanligaste nivån',
  priceUnits: {
    'SEK/visit': 'besök',
    'SEK/day': 'dygn',
    'SEK/hour': 'timmar',
    'SEK/month': 'månader',
    'SEK/year': 'år',
    'SEK/case': 'ärenden',
    'SEK/km': 'kilometer',
    'SEK/DRG-point': 'DRG-poäng'
  },
  problems: {
    heading: (count: number) => (count === 1 ? 'Rätta det här, så går det att räkna' : `Rätta de här ${count} uppgifterna, så går det att räkna`),
    housingCost: 'Fyll i boendekostnaden, som försörjningen räknas fram av, eller ange ett belopp för försörjningen.',
    months: (sum: string) =>
      `Tillsammans blir det mer än tolv månader på heltid (${sum}). Minska månaderna, eller kryssa i ”Samtidigt” för det som pågår på samma gång.`,
    missing: 'Fyll i fältet, eller ta bort det som det hör till.',
    write: (unit: string, example: string) => `Skriv ${unit}, till exempel ${example}.`,
    expected: (expected: string) => `Här ska stå ${expected}.`,
    stands: (typed: string) => `Nu står det ”${typed}”.`,
    units: {
      'SEK': 'ett belopp i kronor',
      'SEK/month': 'ett belopp i kronor per månad',
      'SEK/year': 'ett belopp i kronor per år',
      'SEK/day': 'ett belopp i kronor per dag',
      share: 'en andel i procent',
      number: 'ett tal'
    },
    examples: { 'SEK': '960 000', 'SEK/month': '26 000', 'SEK/year': '120 000', 'SEK/day': '365', share: '75', number: '12' }
  }
};
