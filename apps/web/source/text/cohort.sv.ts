/** The page where a table of people is evaluated in the reader's own browser, in Swedish. */
export const cohort = {
  title: 'Räkna på en deltagartabell',
  lead: 'Har du en tabell med vad deltagarna levde på före och efter insatsen? Välj filen, så räknas kostnad och nytta för alla tillsammans, med intervall.',
  untitled: 'Min deltagartabell',

  privacy: {
    heading: 'Filen lämnar aldrig din dator',
    text: 'Tabellen läses och räknas i din egen webbläsare. Den skickas inte hit, till samordningsförbundet eller någon annanstans, och ingenting sparas.',
    proofHeading: 'Hur kan jag veta det?',
    proof:
      'Du behöver inte lita på vårt ord: sidan talar om för webbläsaren att den inte får ansluta någonstans, och den del som öppnar filen har ännu strängare regler. Du kan också stänga av nätet när sidan har laddats. Räkningen fungerar ändå.',
    identity: 'Skriv aldrig personnummer eller namn i tabellen. Finns något som liknar ett personnummer läses den inte. Inget visas för färre än fem personer.'
  },

  noScript: {
    heading: 'Den här sidan behöver skript',
    text: 'Tabellen räknas i webbläsaren just för att inget ska skickas, och det går inte med skript avstängda. På kommandoraden ger samma tabell samma resultat, också där utan att något lämnar datorn:',
    command: 'npm run samnytta -- evaluate deltagare.csv --case insats.yaml --draws 2000'
  },

  example: {
    heading: 'Vill du bara pröva?',
    text: 'Räkna på en påhittad tabell: fyrtio personer som inte finns.',
    run: 'Pröva med exemplet',
    fill: 'Fyll i exemplet',
    filled: 'Exemplet är ifyllt. Tryck på Räkna, eller ändra något först.',
    title: 'Påhittad kohort: fyrtio deltagare före och efter',
    covers: 'Påhittat belopp, 85 000 kr per deltagare.'
  },

  files: {
    heading: 'Tabeller',
    table: 'Deltagarna',
    tableHelp: 'CSV eller Excel (.xlsx), högst 50 MB. En rad före och en rad efter för varje deltagare.',
    comparison: 'Jämförelsegrupp, om det finns en',
    comparisonHelp: 'Personer som inte deltog, i en likadan tabell. Deras förändring dras av från deltagarnas.',
    sheets: 'Ett annat blad än det första',
    sheetsHelp: 'Skriv bladets namn om tabellen inte står på Excel-filens första synliga blad.',
    sheet: 'Deltagarnas blad',
    comparisonSheet: 'Jämförelsegruppens blad',
    template: 'Hämta en tom mall (CSV)',
    templateHelp: 'Ta bort de kolumner som du inte använder: i en kolumn märkt med * räknas en tom cell som ett saknat värde.',
    columns: 'Kolumner som kan finnas i tabellen',
    columnsCaption: 'Kolumner i tabellen, på svenska och engelska',
    swedish: 'Rubrik',
    english: 'På engelska',
    columnExample: 'Exempel',
    needed: 'Fylls alltid i',
    yes: 'ja *',
    resources: 'Vård och handläggning kan också ha en egen kolumn med namnet ur prislistan som rubrik, till exempel ”Läkarbesök i primärvården”, och antalet i cellerna.'
  },

  settings: {
    formHeading: 'Tabellen och insatsen',
    heading: 'Insatsen',
    from: 'Uppgifterna om insatsen',
    choices: { form: 'Fyll i dem här', file: 'Läs dem från en inställningsfil' },
    file: 'Inställningsfil',
    fileHelp: 'En fallfil (YAML eller JSON) utan egna deltagare, som till kommandoraden.',
    costGrade: 'Hur säker är kostnaden?',
    covers: 'Vad kostnaden omfattar',
    coversHelp: 'Till exempel ”personal och lokaler 2024, enligt bokslutet”.',
    financing: 'Vem betalar?',
    financingHelp: 'Andelar som tillsammans är 100 %. Tomt = enligt lagen om finansiell samordning: staten hälften, regionen och kommunen en fjärdedel var.',
    more: 'Fler inställningar',
    appraisal: 'Antaganden i nyttokalkylen'
  },

  handling: {
    heading: 'Om något saknas',
    missing: 'Saknade värden',
    missingHelp: 'Celler där det står ”saknas” eller ?, och tomma celler i kolumner som måste fyllas i.',
    missingChoices: {
      refuse: 'Godta inga: visa var de är',
      mean: 'Ersätt med medelvärdet',
      median: 'Ersätt med medianen',
      zero: 'Ersätt med noll',
      bound: 'Räkna sämsta och bästa fall'
    },
    windows: 'Perioder som inte är tolv månader',
    windowChoices: { refuse: 'Godta inga: visa var de är', annualise: 'Räkna om till tolv månader' }
  },

  drawing: {
    heading: 'Hur intervallen räknas',
    draws: 'Antal dragningar',
    drawsHelp: (least: string, most: string) => `Så många gånger räknas resultatet om med nya värden, ${least}–${most}. Fler ger säkrare gränser och tar längre tid.`,
    seed: 'Startvärde för slumpen',
    seedHelp: 'Samma startvärde ger samma intervall igen.'
  },

  calculate: 'Räkna',
  reset: 'Töm formuläret',

  progress: {
    heading: 'Räknar',
    label: 'Så långt har räkningen kommit',
    percent: (percent: string) => `${percent} klart`,
    left: (seconds: number) => (seconds < 90 ? `ungefär ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'} kvar` : `ungefär ${Math.round(seconds / 60)} minuter kvar`),
    cancel: 'Avbryt',
    cancelled: 'Räkningen är avbruten. Inget resultat visas, och formuläret står kvar.',
    done: 'Räkningen är klar.'
  },

  problems: {
    noTable: 'Välj en tabell med deltagare.',
    noSettings: 'Välj en inställningsfil, eller fyll i uppgifterna här.',
    settingsTooLarge: (most: string) => `Filen är större än ${most} kB. Välj en fallfil i YAML eller JSON.`,
    wholeNumber: (least: string, most: string, stands: string) => `Skriv ett heltal från ${least} till ${most}. Nu står det ”${stands}”.`,
    noComparison: 'Välj ett annat sätt: med en jämförelsegrupp kan saknade värden inte räknas som sämsta och bästa fall.',
    table: { participants: 'Deltagarna', comparison: 'Jämförelsegruppen' },
    tables: (count: number, tables: number) => (count === 1 ? 'Det är ett fel i tabellen' : `Det är ${count} fel i ${tables === 1 ? 'tabellen' : 'tabellerna'}`),
    nothingUsed: 'Inget av tabellen har använts. Rätta felen i filen, spara den och välj den igen. Det du har fyllt i står kvar.',
    cutShort: 'Det finns fler fel än så här.',
    settings: 'Uppgifterna om insatsen går inte att använda',
    failedHeading: 'Något gick fel',
    failed: 'Det gick inte att räkna, och inget resultat visas. Formuläret står kvar. Beskriv gärna felet för dem som har byggt Samnytta, utan att skicka tabellen:'
  },

  result: {
    csv: (encoding: string, delimiter: string) => `CSV, ${encoding}, kolumnerna åtskilda av ${delimiter}`,
    xlsx: (sheet: string) => `Excel, bladet ”${sheet}”`,
    otherSheets: (names: string) => `Inte lästa blad: ${names}.`,
    tab: 'tabb',
    read: (people: string, file: string) => `${people} personer i tabellen (${file}).`,
    readComparison: (people: string, file: string) => `${people} personer i jämförelsegruppen (${file}).`,
    costFor: (participants: string) => `Kostnaden gäller ${participants} deltagare. Så stor del av den som svarar mot personerna i tabellen räknas.`,
    hidden: (names: string) => `Visas inte, eftersom färre än fem personer berörs eller för att de annars skulle gå att räkna ut: ${names}.`,
    resampled: 'Intervallen gäller både priser och antaganden och vilka personer som råkade vara med (bootstrap). Det som tabellen säger om var och en varieras inte.',
    notResampled: 'Det är för få personer för att säga något om valet av dem: intervallen gäller bara priser, kostnad och antaganden.',
    variant: { stated: '', worst: 'Sämsta fall', best: 'Bästa fall' },
    bounded: 'Saknade värden är räknade på två sätt: som sämst och som bäst för samhället. Det riktiga värdet ligger någonstans emellan, så långt det går att veta.',
    bounds: 'Från sämsta till bästa fall',
    boundsCaption: 'Samhällets nyckeltal från sämsta till bästa fall',
    boundsNote: 'Intervallet går från det sämsta fallets nedre gräns till det bästa fallets övre, och omfattar både det som saknas och det som varieras.',
    scaledBounds: 'För alla deltagare, från sämsta till bästa fall',
    scaledBoundsNote: 'Från det sämsta fallets nedre gräns till det bästa fallets övre, om de i tabellen är ett slumpmässigt urval.',
    figure: 'Nyckeltal',
    between: 'Mellan fallen',
    interval: '90 procents intervall'
  },

  missing: {
    heading: 'Det som saknades',
    handling: {
      refuse: 'Inga saknade värden godtogs.',
      mean: 'Saknade värden är ersatta med medelvärdet av vad andra har.',
      median: 'Saknade värden är ersatta med medianen av vad andra har.',
      zero: 'Saknade värden är ersatta med noll.',
      bound: 'Saknade värden är räknade som sämsta och bästa fall.'
    },
    caption: 'Saknade värden och vad som har satts i stället',
    column: 'Kolumn',
    count: 'Antal',
    instead: 'I stället',
    few: 'färre än fem',
    job: 'arbete',
    side: { before: 'före', after: 'efter' },
    fewAnnualised: 'Färre än fem perioder är omräknade till tolv månader.',
    annualised: (periods: string, shortest: string, longest: string) => `${periods} perioder är omräknade till tolv månader (från ${shortest} till ${longest} månader).`,
    ofParticipants: 'Deltagarna',
    ofComparison: 'Jämförelsegruppen'
  },

  distribution: {
    heading: 'Hur förändringen fördelar sig på personer',
    text: 'Förändring per person och år. För att ingen ska gå att känna igen är varje gräns ett medelvärde av fem personer. Ett streck betyder att gruppen är för liten för att visas.',
    caption: (who: string, groups: string) => `${who}, ${groups}: kronor per person och år`,
    measures: { society: 'Samhället', participant: 'Deltagaren' },
    group: 'Grupp',
    number: 'Antal',
    mean: 'Medel',
    quantile: (share: string) => `${share} har mindre än`,
    median: 'Mitten',
    tables: { all: 'alla', bySex: 'efter kön', byAge: 'efter ålder', bySexAndAge: 'efter kön och ålder' },
    headings: { all: 'Alla', bySex: 'Efter kön', byAge: 'Efter ålder', bySexAndAge: 'Efter kön och ålder' },
    merged: 'Åldersgrupper är sammanslagna så att ingen är mindre än fem personer.',
    gains: 'Vinner och förlorar',
    gainsText: 'Vinner gör den vars förändring är minst en halv krona. Visas bara där varje grupp har minst fem personer, och inte efter ålder.',
    gainsCaption: (who: string) => `${who}: hur många som vinner och förlorar`,
    gaining: 'Vinner',
    losing: 'Förlorar',
    unchanged: 'Lika',
    gained: 'Vinst sammanlagt',
    lost: 'Förlust sammanlagt',
    noGains: 'Hur många som vinner och förlorar visas inte: någon grupp är mindre än fem personer.'
  },

  scaled: {
    heading: 'För alla deltagare',
    text: (people: string, all: string) => `Uppräknat från ${people} personer i tabellen till alla ${all}, om de i tabellen är ett slumpmässigt urval. Intervallet gäller valet av personer.`,
    caption: 'Förändring per år för alla deltagare, uppräknad',
    total: 'Per år, alla deltagare',
    interval: '90 procents intervall',
    refused: 'Ingen uppräkning görs'
  },

  comparison: {
    answer: {
      gains: (amount: string, naive: string) => `Jämfört med jämförelsegruppen vinner samhället ${amount} per år. Utan jämförelsen är förändringen ${naive}.`,
      loses: (amount: string, naive: string) => `Jämfört med jämförelsegruppen förlorar samhället ${amount} per år. Utan jämförelsen är förändringen ${naive}.`,
      nothing: (naive: string) => `Jämfört med jämförelsegruppen varken vinner eller förlorar samhället. Utan jämförelsen är förändringen ${naive}.`
    },
    heading: 'Naivt och justerat',
    text: (people: string) =>
      `Naivt tillskrivs insatsen hela förändringen. Justerat dras förändringen i jämförelsegruppen av (${people} personer, skillnad i skillnader), i stället för en andel som hade skett ändå. Det bygger på att grupperna hade följts åt utan insatsen, och det kan inga siffror visa.`,
    incomes: 'Förändring per år, naivt och justerat',
    naive: 'Naivt',
    adjusted: 'Justerat',
    error: 'Medelfel',
    errorInterval: '95 procents intervall',
    errorNote: 'Medelfel och 95 procents intervall gäller valet av personer i båda grupperna.',
    figures: 'Nyckeltal för samhället, naivt och justerat',
    figure: 'Nyckeltal',
    intervals: { naive: 'Naivt, 90 % sannolikhet', adjusted: 'Justerat, 90 % sannolikhet' },
    intervalNote: 'Med 90 procents sannolikhet ligger siffran inom intervallet, om priser, antaganden och valet av personer i båda grupperna varieras.',
    detailsNaive: 'Resultatet nedanför är det naiva: hela förändringen tillskrivs insatsen.',
    driven: 'Vad det justerade resultatet hänger på'
  },

  download: {
    heading: 'Spara resultatet',
    text: 'Filerna görs i webbläsaren och har bara siffror för grupper om minst fem personer.',
    json: 'Hämta som JSON',
    csv: 'Hämta som CSV',
    print: 'Skriv ut',
    name: 'resultat',
    csvColumns: ['del', 'siffra', 'part eller grupp', 'namn', 'enhet', 'värde', 'per deltagare', 'nedre gräns 90 %', 'övre gräns 90 %']
  }
};
