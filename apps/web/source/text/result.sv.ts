/** The result of an evaluation, in Swedish. */
export const result = {
  heading: 'Resultat',
  why: 'varför?',
  clickHint: 'Varje siffra är en länk: klicka för att se varför den är vad den är.',

  sentence: {
    gains: (who: string, amount: string, people: string) => `${who} vinner ${amount} per år ${people}.`,
    loses: (who: string, amount: string, people: string) => `${who} förlorar ${amount} per år ${people}.`,
    nothing: (who: string) => `${who} varken vinner eller förlorar på förändringen.`,
    perPerson: 'på en person i den här situationen',
    perGroup: (people: string) => `på ${people} deltagare tillsammans`,
    gain: (list: string) => `Mest vinner ${list}, räknat per person och år.`,
    pay: (list: string) => `Mer betalar ${list}.`,
    nobodyPays: 'Ingen part får det sämre.',
    item: (who: string, amount: string) => `${who} (${amount})`,
    payback: (cost: string, months: string) => `Insatsen kostar samhället ${cost} och är återbetald på ${months}.`,
    neverBack: (cost: string) => `Insatsen kostar samhället ${cost} och blir inte återbetald, eftersom samhället inte vinner på förändringen.`
  },

  facts: {
    heading: 'I korthet',
    society: 'Samhället, per år',
    fiveYears: 'Samhället, på fem år',
    disposable: 'Deltagarens disponibla inkomst, per år',
    payback: 'Kostnaden är återbetald på',
    degree: 'Andel av potentialen som nås'
  },

  warningsHeading: 'Att tänka på innan du använder siffrorna',

  chart: {
    heading: 'Från parterna till samhället',
    title: (name: string) => `Förändring per år, ${name}`,
    description: (steps: string) => `Stapeldiagram där varje parts förändring läggs till den föregående och summan är samhällets: ${steps}.`,
    axis: 'kr per år',
    largeAxis: 'mn kr per år',
    labels: {
      municipality: ['Kommunen'],
      region: ['Regionen'],
      'employment-service': ['Arbets-', 'förmedlingen'],
      'social-insurance': ['Försäkrings-', 'kassan'],
      'other-state': ['Övrig stat'],
      participant: ['Deltagaren'],
      employer: ['Arbetsgivaren'],
      state: ['Staten'],
      society: ['Samhället'],
      rest: ['Inte fördelat']
    },
    legend: { gain: 'Vinner (+)', loss: 'Förlorar (−)', total: 'Samhällets summa' },
    caption: 'Kronor per år. Varje stapel börjar där den förra slutade. Samma siffror står i tabellen nedanför.'
  },

  actors: {
    heading: 'Förändring per år och part',
    caption: 'Förändring för varje part, kronor per år',
    actor: 'Part',
    before: 'Före',
    after: 'Efter',
    change: 'Förändring per år',
    perParticipant: 'Per deltagare',
    fiveYears: 'På fem år',
    interval: 'Per år, 90 % sannolikhet',
    ofWhichState: 'Staten sammanlagt',
    state: 'Staten är summan av Arbetsförmedlingen, Försäkringskassan och övrig stat. Plus betyder att parten får mer eller betalar mindre.'
  },

  profitability: {
    heading: 'Kostnad och lönsamhet',
    convention: 'Räknat som i publicerade svenska utvärderingar: ingen diskontering, varje år är lika med det första och hela förändringen tillskrivs insatsen.',
    caption: 'Insatsens kostnad och lönsamhet för varje part, kronor',
    cost: 'Kostnad',
    years: (count: number) => `Lönsamhet ${count} år`,
    payback: 'Återbetalning',
    never: 'Aldrig',
    ownCost: 'Samhällets kostnad är den betalda kostnaden gånger faktorn för indirekta skatter. Den del som ingen part betalar läggs på övrig stat.'
  },

  keyFigures: {
    heading: 'Nyckeltal för samhället',
    caption: 'Nyckeltal enligt den publicerade konventionen',
    figure: 'Nyckeltal',
    value: 'Värde',
    perParticipant: 'Per deltagare',
    missing: (figures: string, reason: string) => `${reason} Därför visas inte ${figures}.`
  },

  appraisal: {
    summary: 'Nyttokalkyl med diskontering',
    explanation: 'En annan konvention än tabellerna ovan: kostnaden faller i början, varje års effekt diskonteras och kan avta, och en del kan dras av för det som hade skett ändå.',
    caption: 'Nyttokalkyl för samhället',
    actorsCaption: 'Nettonuvärde för varje part, kronor',
    settings: 'Antaganden i kalkylen',
    breakEven: (share: string) => `Det går jämnt upp om ${share} av effekten finns kvar från år till år.`
  },

  disposable: {
    heading: 'Vad deltagaren har att leva på',
    caption: 'Deltagarens disponibla inkomst, kronor per år',
    row: 'Disponibel inkomst',
    change: (years: number): string => (years === 1 ? 'Deltagaren, disponibel inkomst per år' : `Deltagaren, disponibel inkomst på ${years} år`),
    debt: 'Varav nytt studielån',
    deferred: (amount: string) => `I förändringen per part ovan ingår också ${amount} i avtalspension och avtalsförsäkringar, som är uppskjuten lön och inte går att leva på i dag.`,
    perMonth: (amount: string) => `Förändringen är ${amount} i månaden.`
  },

  lines: {
    summary: 'Alla poster som ändras',
    explanation: 'En överföring syns hos två parter med motsatta tecken. Bara det som produceras eller förbrukas ändrar samhällets summa.',
    caption: 'Poster som ändras, kronor per år',
    post: 'Post',
    actor: 'Part',
    nature: 'Slag',
    transfer: 'överföring',
    real: 'produceras eller förbrukas',
    change: 'Förändring'
  },

  published: {
    heading: 'Publicerat och uträknat',
    changed: 'Du har ändrat antaganden, så de uträknade siffrorna ska inte längre stämma med de publicerade.',
    caption: 'Publicerade siffror mot uträknade',
    figure: 'Siffra',
    published: 'Publicerat',
    computed: 'Uträknat',
    tolerance: 'Godtagen skillnad',
    agrees: 'Stämmer',
    yes: 'Ja',
    no: 'Nej',
    summary: (agreeing: number, all: number) => `${agreeing} av ${all} siffror stämmer, så när som på en godtagen skillnad.`
  },

  noValue: {
    heading: 'Det finns inget värde för den dagen',
    advice: 'Välj ett annat år.'
  },
  problemsHeading: 'Det gick inte att räkna'
};
