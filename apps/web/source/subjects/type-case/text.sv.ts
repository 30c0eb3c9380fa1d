/** The form for an own type case, in Swedish. */
export const text = {
  title: 'Räkna på ett eget typfall',
  lead: 'Beskriv en person före och efter insatsen. Fälten är ifyllda med ett exempel: tryck på Räkna direkt, eller ändra det du vill först.',
  calculate: 'Räkna',
  change: 'Ändra uppgifterna',
  describe: 'Beskriv typfallet',
  reset: 'Börja om med exemplet',
  shareHint: 'Allt du fyllt i står i sidans adress. Spara eller dela adressen för att komma tillbaka till samma räkning. Skriv inga personuppgifter.',
  sideHeadings: { before: 'Före insatsen', after: 'Efter insatsen' },
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
    settings: 'Fler inställningar'
  },
  statedAmount: 'Eget belopp per år',
  priceUnits: {
    'SEK/visit': 'besök',
    'SEK/day': 'dygn',
    'SEK/hour': 'timmar',
    'SEK/month': 'månader',
    'SEK/year': 'år',
    'SEK/case': 'ärenden',
    'SEK/km': 'kilometer',
    'SEK/DRG-point': 'DRG-poäng'
  }
};
