/** The page where a table of people is evaluated in the reader's own browser, in Swedish. */
export const text = {
  title: 'Räkna på en deltagartabell',
  lead: 'Har du en tabell med vad deltagarna levde på före och efter insatsen? Välj filen, så räknas kostnad och nytta för alla tillsammans, med intervall.',
  untitled: 'Min deltagartabell',

  privacy: {
    heading: 'Filen lämnar aldrig din dator',
    text: 'Tabellen läses och räknas i din egen webbläsare. Den skickas inte hit, till samordningsförbundet eller någon annanstans, och ingenting sparas.',
    proofHeading: 'Hur kan jag veta det?',
    proof:
      'Du behöver inte lita på vårt ord: sidan talar om för webbläsaren att den inte får ansluta någonstans, och den del som öppnar filen har ännu strängare regler. Du kan också stänga av nätet när sidan har laddats. Räkningen fungerar ändå.',
    identity:
      'Skriv aldrig personnummer eller namn i tabellen. Finns något som liknar ett personnummer läses den inte. Inget visas för färre än fem personer.',
  },

  noScript: {
    heading: 'Den här sidan behöver skript',
    text: 'Tabellen räknas i webbläsaren just för att inget ska skickas, och det går inte med skript avstängda. På kommandoraden ger samma tabell samma resultat, också där utan att något lämnar datorn:',
    command: 'npm run samnytta -- evaluate deltagare.csv --case insats.yaml --draws 2000',
  },

  example: {
    heading: 'Vill du bara pröva?',
    text: 'Räkna på en påhittad tabell: fyrtio personer som inte finns.',
    run: 'Pröva med exemplet',
    fill: 'Fyll i exemplet',
    filled: 'Exemplet är ifyllt. Tryck på Räkna, eller ändra något först.',
    title: 'Påhittad kohort: fyrtio deltagare före och efter',
    covers: 'Påhittat belopp, 85 000 kr per deltagare.',
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
    templateWorkbook: 'Hämta en tom mall för Excel, med listor att välja ur',
    templateHelp:
      'Ta bort de kolumner som du inte använder: i en kolumn märkt med * räknas en tom cell som ett saknat värde.',
    columns: 'Kolumner som kan finnas i tabellen',
    columnsCaption: 'Kolumner i tabellen, på svenska och engelska',
    swedish: 'Rubrik',
    english: 'På engelska',
    columnExample: 'Exempel',
    needed: 'Fylls alltid i',
    yes: 'ja *',
    resources:
      'Vård och handläggning kan också ha en egen kolumn med namnet ur prislistan som rubrik, till exempel ”Läkarbesök i primärvården”, och antalet i cellerna.',
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
    financingHelp:
      'Andelar som tillsammans är 100 %. Tomt = enligt lagen om finansiell samordning: staten hälften, regionen och kommunen en fjärdedel var.',
    more: 'Fler inställningar',
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
      bound: 'Räkna sämsta och bästa fall',
    },
    windows: 'Perioder som inte är tolv månader',
    windowChoices: { refuse: 'Godta inga: visa var de är', annualise: 'Räkna om till tolv månader' },
  },

  drawing: {
    heading: 'Hur intervallen räknas',
    draws: 'Antal dragningar',
    drawsHelp: (least: string, most: string) =>
      `Så många gånger räknas resultatet om med nya värden, ${least}–${most}. Fler ger säkrare gränser och tar längre tid.`,
    seed: 'Startvärde för slumpen',
    seedHelp: 'Samma startvärde ger samma intervall igen.',
  },

  calculate: 'Räkna',
  reset: 'Töm formuläret',

  progress: {
    heading: 'Räknar',
    label: 'Så långt har räkningen kommit',
    percent: (percent: string) => `${percent} klart`,
    left: (seconds: number) =>
      seconds < 90
        ? `ungefär ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'} kvar`
        : `ungefär ${Math.round(seconds / 60)} minuter kvar`,
    cancel: 'Avbryt',
    cancelled: 'Räkningen är avbruten. Inget resultat visas, och formuläret står kvar.',
    done: 'Räkningen är klar.',
  },

  problems: {
    noTable: 'Välj en tabell med deltagare.',
    noSettings: 'Välj en inställningsfil, eller fyll i uppgifterna här.',
    settingsTooLarge: (most: string) => `Filen är större än ${most} kB. Välj en fallfil i YAML eller JSON.`,
    wholeNumber: (least: string, most: string, stands: string) =>
      `Skriv ett heltal från ${least} till ${most}. Nu står det ”${stands}”.`,
    noComparison:
      'Välj ett annat sätt: med en jämförelsegrupp kan saknade värden inte räknas som sämsta och bästa fall.',
    tables: (count: number, tables: number) =>
      count === 1 ? 'Det är ett fel i tabellen' : `Det är ${count} fel i ${tables === 1 ? 'tabellen' : 'tabellerna'}`,
    nothingUsed:
      'Inget av tabellen har använts. Rätta felen i filen, spara den och välj den igen. Det du har fyllt i står kvar.',
    cutShort: 'Det finns fler fel än så här.',
    settings: 'Uppgifterna om insatsen går inte att använda',
    failedHeading: 'Något gick fel',
    failed:
      'Det gick inte att räkna, och inget resultat visas. Formuläret står kvar. Beskriv gärna felet för dem som har byggt Samnytta, utan att skicka tabellen:',
  },

  download: {
    heading: 'Spara resultatet',
    text: 'Filerna görs i webbläsaren och har bara siffror för grupper om minst fem personer.',
    json: 'Hämta som JSON',
    csv: 'Hämta som CSV',
    print: 'Skriv ut',
    name: 'resultat',
  },
};
