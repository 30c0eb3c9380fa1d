import type { CommandName, OperandName, OptionName } from '../arguments/commands.ts';

interface CommandHelp {
  readonly summary: string;
  readonly text: readonly string[];
  readonly examples: readonly [string, ...string[]];
}

interface Help {
  readonly title: string;
  readonly usage: string;
  readonly usageText: string;
  readonly commandsHeading: string;
  readonly optionsHeading: string;
  readonly examplesHeading: string;
  readonly exitHeading: string;
  readonly exit: readonly [string, string][];
  readonly more: string;
  readonly operands: Readonly<Record<OperandName, { readonly name: string; readonly what: string }>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
}

export const helpInSwedish: Help = {
  title: 'Samnytta: samhällsekonomisk utvärdering av samordningsförbundens insatser',
  usage: 'Användning',
  usageText: 'samnytta KOMMANDO … [VAL …]',
  commandsHeading: 'Kommandon',
  optionsHeading: 'Val',
  examplesHeading: 'Exempel',
  exitHeading: 'Slutkoder',
  exit: [
    ['0', 'klart; allt som jämfördes stämmer, eller det fanns inget att jämföra'],
    [
      '1',
      'klart, men publicerade siffror ligger utanför det som godtas, eller siffror i rapporten stämmer inte med varandra',
    ],
    ['2', 'fel i det som skrevs: kommandot, filen eller ett värde i den'],
    ['130', 'avbrutet med Ctrl-C; inget resultat är skrivet'],
  ],
  more: 'Mer om ett kommando: samnytta help KOMMANDO. Ingenting skrivs någonsin till någon fil.',
  operands: {
    case: {
      name: 'FALL',
      what: 'en fallfil i YAML eller JSON, eller - för standard in; för evaluate, sensitivity och breakeven också en tabell med deltagare i CSV eller XLSX',
    },
    input: { name: 'UNDERLAG', what: 'ett underlag eller ett antagandes namn, till exempel officer-hours' },
    figure: { name: 'SIFFRA', what: 'en siffra i resultatet, till exempel income.society' },
    id: { name: 'ID', what: 'en parameters ID eller dess början' },
    words: { name: 'ORD', what: 'ord att söka på, inom citattecken när de är flera' },
    report: { name: 'RAPPORT', what: 'en rapportfil i YAML eller JSON, eller - för standard in' },
    format: { name: 'FORMAT', what: 'case för fallfiler (annars) eller report för det som --json ger' },
    command: { name: 'KOMMANDO', what: 'namnet på ett kommando' },
  },
  options: {
    json: 'svara i JSON, för program; också fel',
    lang: 'sv (annars) eller en; kan också anges i SAMNYTTA_LANG',
    'no-color': 'ingen färg; också NO_COLOR i miljön',
    help: 'visa hjälpen',
    version: 'visa versionen',
    set: 'namn=värde: ändra ett antagande, en plats i filen, ett pris eller en parameter (prices.gp-visit, parameters.<id>); kan upprepas',
    prices:
      'en CSV- eller XLSX-fil med egna priser (id, pris, enhet, år, källa) i stället för katalogens; samnytta schema prices ger en att fylla i',
    'type-case': 'bara detta typfall (dess id), eller cohort för alla deltagare',
    depth: 'visa högst så många nivåer',
    date: 'värdet som gäller den dagen, ÅÅÅÅ-MM-DD',
    weak: 'bara värden som inte är kontrollerade mot sin källa, och vad som skulle avgöra dem',
    draws: 'visa hur säkert resultatet är, med så många dragningar (100–100000)',
    seed: 'frö för dragningarna; samma frö ger samma svar (annars 1)',
    figure: 'siffran det gäller, nyckeltal.aktör (annars samhällets nettonuvärde, eller det närmaste som finns)',
    target: 'värdet som siffran ska nå (annars 0, eller 1 för en kvot)',
    'two-way': 'två underlag med komma emellan: en tabell av siffran över båda, från lågt till högt',
    actor:
      'parten som bidrar: kommun, region, af, fk, övrig stat, staten, deltagaren eller arbetsgivaren (annars alla som gör det)',
    contribution: 'vad aktören bidrar med, till exempel "1375000 SEK" (annars det fallet säger)',
    years: 'år inom vilka det ska vara tillbaka, 1–10 (annars det fallet säger, eller 1)',
    case: 'filen med inställningar till en tabell (annars .yaml-filen med tabellens namn)',
    comparison: 'en tabell med en grupp som inte deltog; dess förändring dras av (skillnad i skillnader)',
    missing: 'saknade värden i en tabell: refuse (annars), mean, median, zero eller bound',
    windows: 'perioder av annan längd än tolv månader: refuse (annars) eller annualise',
    sheet: 'bladet i en XLSX-fil (annars det första som inte är dolt)',
    outcome: 'resultatet som strategierna hålls mot varandra i (annars det första som alla har)',
    cost: 'paid för vad som betalas för insatsen (annars) eller public för vad det offentliga har kvar att betala när effekterna har kommit',
    willingness:
      'vad ett resultat är värt, i kronor: visar nettovärdet, och sannolikheten att vara bäst runt det värdet',
  },
  commands: {
    evaluate: {
      summary: 'räkna på ett fall',
      text: [
        'FALL är en fallfil, eller en tabell med en rad för varje person före och efter (CSV eller XLSX, se docs/cohort-table.md) med sina inställningar i en fallfil bredvid. Av en tabell visas bara grupper om minst fem personer.',
        'Visar vad varje aktör, staten och samhället tjänar eller förlorar, nyckeltal i två konventioner (publicerad: som svenska utvärderingsrapporter; kalkyl: med diskontering och bortfall), varningar, och – när fallet har publicerade siffror – rapportens siffror bredvid de beräknade.',
        'När fallet anger en andel som hade skett ändå, eller när --comparison ger en jämförelsegrupp, visas också allt utan avdrag (hela förändringen) och med avdrag för det som hade skett ändå bredvid varandra. Med --draws får båda intervall; i det med avdrag ligger båda gruppernas slump.',
      ],
      examples: [
        'samnytta evaluate examples/lund-2015.yaml',
        'samnytta evaluate examples/lund-2015.yaml --type-case work --set officer-hours=90',
        `samnytta evaluate examples/lund-2015.yaml --set 'typeCases[0].after.work[0].wage=21000 SEK/month'`,
        'samnytta evaluate examples/cohort-illustration.csv',
        'samnytta evaluate examples/cohort-illustration.csv --comparison examples/cohort-comparison.csv',
        'samnytta evaluate examples/lund-2015.yaml --type-case work --draws 1000 --seed 1',
        'samnytta evaluate - --json < examples/lund-2015.yaml',
      ],
    },
    sensitivity: {
      summary: 'visa vad resultatet hänger på',
      text: [
        'Flyttar varje underlag för sig från lågt till högt och visar hur långt siffran följer med, störst först. Med --draws också vad det vore värt att veta mer innan man bestämmer sig, ett underlag för sig och alla priser tillsammans.',
        'Av en tabell med deltagare prövas det som alla delar: priser, parametrar, kostnad och antaganden. Det som färre än fem personer berörs av visas inte. Med --comparison är siffrorna justerade för jämförelsegruppen.',
        'Fallets scenarier (scenarios i fallfilen) visas bredvid fallet. Anger det inga visas ett försiktigt och ett gynnsamt.',
      ],
      examples: [
        'samnytta sensitivity examples/illustration-2026.yaml',
        'samnytta sensitivity examples/lund-2015.yaml --type-case work --figure kommunen',
        'samnytta sensitivity examples/illustration-2026.yaml --draws 1000',
        'samnytta sensitivity examples/illustration-2026.yaml --two-way deadweight,persistence',
        'samnytta sensitivity examples/cohort-illustration.csv --draws 1000',
      ],
    },
    breakeven: {
      summary: 'visa var resultatet vänder',
      text: [
        'Söker det värde på ett underlag där siffran når målet, allt annat lika, eller säger att den aldrig vänder. Utan UNDERLAG visas vilka underlag som finns. Av en tabell med deltagare är det bara sådana som alla delar; med --comparison är siffran justerad för jämförelsegruppen.',
      ],
      examples: [
        'samnytta breakeven examples/illustration-2026.yaml intervention.cost',
        'samnytta breakeven examples/illustration-2026.yaml deadweight --target 1000000',
        'samnytta breakeven examples/illustration-2026.yaml',
        'samnytta breakeven examples/cohort-illustration.csv intervention.cost',
      ],
    },
    funder: {
      summary: 'visa hur många personer som krävs för att ett bidrag ska komma tillbaka',
      text: [
        'För varje utfall (typfall, grupp eller angiven förändring) i FALL: en aktörs bidrag delat med vad en person med utfallet är värd för den under åren, avrundat uppåt, som i publicerade utvärderingar och justerat för det som hade skett ändå. Där värdet inte är större än noll räcker inget antal.',
        'Bidragen står i fallet (funder.contributions) eller är vad varje aktör betalar av insatsen. Med --draws finns intervall.',
      ],
      examples: [
        `samnytta funder examples/lund-2015.yaml --actor kommun --contribution '1375000 SEK' --years 1`,
        'samnytta funder examples/lund-2015.yaml --type-case work --draws 1000',
      ],
    },
    strategies: {
      summary: 'jämför vad flera strategier kostar för det som de ger',
      text: [
        'Håller två eller flera fall, eller fallet och dess strategier (strategies i fallfilen), mot varandra och mot ingen insats: vilka som är dominerade, och vad varje steg längs fronten kostar för ett resultat till (ICER). Allt är per deltagare, och resultatet är det som insatsen själv ger.',
        'Med --willingness visas nettovärdet. Med --draws visas hur troligt det är att varje strategi är bäst, för olika värden av ett resultat; ett underlag som flera strategier delar dras en gång för alla.',
      ],
      examples: [
        'samnytta strategies examples/strategies-2026.yaml',
        'samnytta strategies examples/strategies-2026.yaml --outcome certificates --willingness 400000 --draws 1000',
        'samnytta strategies examples/strategies-2026.yaml examples/illustration-2026.yaml --outcome in-work --cost public',
      ],
    },
    explain: {
      summary: 'visa hur en siffra kommit till',
      text: [
        'Följer en siffra ned till uppgifterna i fallet, lagrummen och källorna, med datum, säkerhet och skäl. Utan SIFFRA visas vad som kan förklaras.',
        'Siffran skrivs nyckeltal.aktör. Vanliga svenska ord går också bra: samhället, intäkt.kommunen, lönsamhet-5.regionen.',
      ],
      examples: [
        'samnytta explain examples/lund-2015.yaml income.society',
        'samnytta explain examples/lund-2015.yaml kommunen --type-case studies',
        'samnytta explain examples/lund-2015.yaml disposable-income --depth 3',
        'samnytta explain examples/lund-2015.yaml',
      ],
    },
    parameters: {
      summary: 'visa skatter, ersättningar, avgifter och andra daterade värden',
      text: [
        'Utan ID visas alla. Med början av ett ID visas de som börjar så. Med ett helt ID visas alla daterade värden, källa och säkerhet, och dagar som saknar värde. Med --date visas värdet den dagen, eller varför det saknas. Med --weak visas de värden som inte är kontrollerade mot sin källa, priser också, och vad som skulle avgöra dem.',
      ],
      examples: [
        'samnytta parameters',
        'samnytta parameters income-tax',
        'samnytta parameters employer.contribution.total',
        'samnytta parameters basic-amount.price-base --date 2015-01-01',
        'samnytta parameters --weak',
      ],
    },
    evidence: {
      summary: 'visa effekter ur publicerade utvärderingar, och spannen som räknas när ingen har mätt',
      text: [
        'Utan ORD visas alla rader, Samnyttas förslag först. Med ORD visas de rader som har alla orden, på svenska eller engelska: grupp, land, metod, källa eller ID. Ett fall kan hämta ett värde från en rad: appraisal.deadweightFrom, persistenceFrom eller displacementFrom.',
      ],
      examples: ['samnytta evidence', 'samnytta evidence ips', `samnytta evidence 'hade skett ändå norge'`],
    },
    audit: {
      summary: 'pröva en publicerad rapports siffror mot varandra',
      text: [
        'Räknar om det som följer av vad i en rapport och säger vad som stämmer, vad som inte stämmer och vad som kan förklara det. Rapportens siffror skrivs av i en fil; exempel finns i examples/reports.',
      ],
      examples: [
        'samnytta audit examples/reports/samverkansteam-2016.yaml',
        'samnytta audit - --json < examples/reports/lund-2015.yaml',
      ],
    },
    schema: {
      summary: 'skriv ut JSON-schemat för fallfiler, eller för rapporter i JSON',
      text: [
        'Formatet prices är en lista med lokala priser att fylla i, för --prices: varje resurs i prislistan med sin enhet. Rader utan pris lämnar katalogens.',
        'Formatet template är en Excel-arbetsbok att fylla i med deltagare, med listor att välja ur, enheter och exempel.',
        'Spara schemat för fallfiler bredvid fallet och ange det i redigeraren, så fyller den i nycklar och visar fel medan du skriver.',
        'Schemat för rapporter beskriver vad de andra kommandona ger med --json: avsnitt med meningar, tabeller, diagram och förklaringar. Nycklar läggs till, men ändras och försvinner inte inom en version.',
        'Schemat problems beskriver felen som --json ger i stället när ett kommando inte kan utföras.',
      ],
      examples: [
        'samnytta schema > case.schema.json',
        'samnytta schema report > report.schema.json',
        'samnytta schema template > deltagare.xlsx',
        'samnytta schema prices > lokala-priser.csv',
      ],
    },
    help: {
      summary: 'visa hjälpen, eller hjälpen för ett kommando',
      text: [],
      examples: ['samnytta help explain'],
    },
  },
};

export type HelpTexts = Help;
