/** The page that explains how everything is worked out, in Swedish. */
export const method = {
  title: 'Så räknar vi',
  lead: 'Varje steg från en persons vardag till ett resultat med intervall, med formel och källa. Talen på sidan är hämtade ur samma data som räkningen använder.',
  contents: 'Innehåll',

  postings: {
    heading: 'Poster i kontot',
    caption: 'Poster och vilka parter de rör',
    post: 'Post',
    posting: 'Bokförs',
    transfer: (from: string, to: string) => `Överföring från ${from} till ${to}`,
    gains: (actor: string) => `${actor} producerar (realt)`,
    uses: (actor: string) => `${actor} förbrukar (realt)`,
    payer: 'Den som betalar resursen'
  },

  ledger: {
    heading: 'Från ett liv till ett konto',
    text: [
      'En situation är tolv månader för en person: arbete, försörjning, studier och det som används av offentliga resurser. Ur den räknas ett konto där varje post har en part, ett belopp i kronor per år (plus är en vinst), ett slag och regeln som gav beloppet. En överföring flyttar pengar mellan två parter och tar ut sig. En real post är något som produceras eller förbrukas.',
      'Två lagar gäller för varje situation och varje förändring, och provas på slumpade situationer: parterna summerar till samhället, och samhället är summan av de reala posterna. Förändringen är kontot efter minus kontot före.'
    ],
    symbols: 'Δ är förändringen per år, a är en part och j en real post.',
    indirect: 'Reala poster räknas upp från faktorpris till marknadspris med faktorn för indirekta skatter. Skillnaden bokförs på övrig stat.'
  },

  published: {
    heading: 'Konventionen i publicerade utvärderingar',
    text: ['Så räknar publicerade svenska utvärderingar av samordnade insatser: ingen diskontering, varje år lika med det första, och hela förändringen tillskrivs insatsen.'],
    symbols: 'I är intäkten per år, C kostnaden, n antalet år, m återbetalningstiden (det minsta hela antal månader som uppfyller olikheten), V verkningsgraden och P potentialen: förändringen till heltidsarbete utan stöd med referenslönen.'
  },

  appraisal: {
    heading: 'Nyttokalkylen med diskontering',
    text: ['Samma konto räknat som i en samhällsekonomisk kalkyl. Kostnaden faller i början och effekten i slutet av varje år. För samhället räknas de offentliga parternas intäkt och deras del av kostnaden med marginalkostnaden för offentliga medel.'],
    symbols: 'E är effekten som insatsen själv ger, d andelen som hade skett ändå, u andelen som tränger undan andra, p andelen av effekten som finns kvar från år till år, r diskonteringsräntan, H tidshorisonten i år och A den årliga ekvivalenten.',
    values: 'Värden när fallet inte anger egna',
    caption: 'Kalkylens värden med källa',
    value: 'Värde',
    name: 'Vad',
    grade: 'Hur väl känt',
    source: 'Källa',
    check: 'Provat mot HM Treasury Green Book: −100 och sedan fem år à 30 till 3,5 procent har nettonuvärdet 35,4516 och den årliga ekvivalenten 7,8519.'
  },

  counterfactual: {
    heading: 'Vad som hade hänt ändå',
    text: [
      'Naivt tillskrivs insatsen hela förändringen. Justerat dras det av som hade hänt ändå: en angiven andel, eller förändringen i en jämförelsegrupp (skillnad i skillnader). De visas alltid bredvid varandra.',
      'Skillnad i skillnader bygger på att grupperna hade följts åt utan insatsen. Inget i siffrorna kan visa det.'
    ],
    symbols: 'I är intäkten som den är och J betyder justerad. N är antalet deltagare och streck medelvärden: T för deltagarna och K för jämförelsegruppen.'
  },

  grades: {
    heading: 'Från hur väl ett värde är känt till vad det kan vara',
    text: (coverage: string) => [
      `Varje värde har en grad. Graden ger en spridning: det sanna värdet ligger inom den med ${coverage} sannolikhet. Medelvärdet är alltid fallets värde, så att spridningen ensam inte flyttar något resultat. Lagens belopp varieras inte när de är kontrollerade.`
    ],
    caption: 'Grad och spridning',
    grade: 'Grad',
    spread: 'Spridning',
    none: 'ingen',
    statutory: 'lagens belopp eller sats, inte kontrollerad',
    shapes: 'Fördelning efter slag av värde',
    shapesCaption: 'Fördelning, och vad spridningen räknas på',
    value: 'Värde',
    shape: 'Fördelning',
    size: 'Spridningen räknas på',
    kinds: [
      { value: 'Belopp (pris, kostnad, lön, besök)', shape: 'gamma: aldrig under noll, skev som kostnader är', size: 'värdet' },
      { value: 'Andel, månader, veckor', shape: 'beta mellan sina gränser', size: 'avståndet till närmaste gräns' },
      { value: 'Faktor', shape: 'normal, minst 1', size: 'värdet minus 1' },
      { value: 'Förändring för en grupp', shape: 'normal', size: 'beloppet utan tecken' }
    ],
    symbols: 's är standardavvikelsen, f spridningen, b det som den räknas på, c sannolikheten ovan och Φ normalfördelningen.',
    open: (deadweight: string, displacement: string, persistence: string) =>
      `Säger fallet inget om vad som hade skett ändå, om undanträngning eller om hur effekten håller i sig är 0, 0 och 1 de mest gynnsamma värden som finns. De är därför triangelfördelade därifrån till ${deadweight}, ${displacement} och ${persistence}. Det påverkar bara nyttokalkylen.`,
    correlation: (prices: string, wages: string) =>
      `Underlag i samma grupp rör sig tillsammans (Gauss-kopula): priser på offentliga resurser med korrelationen ${prices}, löner med ${wages}.`,
    correlationSymbols: 'ρ är korrelationen, y det gemensamma och e det egna talet, båda normalfördelade.'
  },

  simulation: {
    heading: 'Intervall',
    text: (draws: string, seed: string) => [
      `Sidan drar nya värden på alla osäkra underlag ${draws} gånger och räknar om hela fallet varje gång med samma regler. Ett 90 procents intervall går från den femte till den nittiofemte percentilen. Fröet är ${seed}, så att samma adress alltid visar samma siffror. Slumptalen är Philox 4×32-10, lika på varje dator.`,
      'Intervallet visar osäkerheten i underlagen. Det visar inte om modellen lämnar ute något, och inte slumpen i vilka som deltog när fallet är typfall.'
    ]
  },

  sensitivity: {
    heading: 'Vad som betyder mest, och när resultatet vänder',
    text: [
      'I stapeldiagrammet flyttas ett underlag i taget från sin tionde till sin nittionde percentil, med alla andra som i fallet. Kommandoraden visar också tabeller för två underlag, scenarier och nollpunkten för ett valfritt underlag: den söks på 33 värden och sedan med intervallhalvering vid den vändning som ligger närmast fallets värde.',
      'Sannolikheten att pengarna är tillbaka är andelen dragningar med återbetalning inom åren. En återbetalning som aldrig kommer räknas som oändlig. Efter ett antal dragningar kan en sannolikhet inte sägas vara noll eller hundra procent, och det gör sidan inte.'
    ]
  },

  information: {
    heading: 'Vad det är värt att veta mer',
    text: ['Värdet av att veta allt (EVPI) är vad det vore värt att kunna välja i efterhand mellan insatsen och ingen insats. Värdet av att veta ett underlag (EVPPI) räknas med nettonuvärdet anpassat till underlaget med ett polynom av tredje graden.'],
    symbols: 'NPV är nettonuvärdet, x underlaget och g det anpassade nettonuvärdet.'
  },

  people: {
    heading: 'Från några till alla',
    text: (minimum: string) => [
      'När resultatet bygger på en tabell med personer dras personer om med återläggning, samma för alla parter. Det visar hur mycket medelvärdet hade skilt sig om andra personer hade följts.',
      `Uppräkning från ett urval till alla görs med Students fördelning och avdrag för den del som följts. Under ${minimum} personer vägras den.`
    ],
    symbols: 'n personer är följda av N, med medelvärdet x̄ och standardavvikelsen s.'
  },

  views: {
    heading: 'Vem får vad',
    text: ['Nuvärdena delas på skattebetalare (offentliga parter), deltagare, andra (arbetsgivare) och indirekt (det som marginalkostnaden för offentliga medel lägger till), som i WSIPP:s tabeller. De summerar till samhällets nuvärde. Marginalvärdet av offentliga medel är deltagarnas nuvärde för varje krona som insatsen till slut kostar det offentliga.'],
    symbols: 'W är deltagarnas nuvärde, C de offentliga parternas kostnad och B deras nuvärde.',
    check: 'Provat mot WSIPP:s tabell för Individual Placement and Support: 2 614 + 6 138 + 2 − 471 = 8 283 mot kostnaden 951 ger netto 7 332 och kvoten 8,71.'
  },

  limits: {
    heading: 'Vad som inte är med',
    text: [
      'Livskvalitet, hälsa och anhörigas nytta har inget pris här och räknas inte. Jobbstimulansen i ekonomiskt bistånd, skattereduktionen för boende i glesbygd, arbetsgivarens sjuklön, handledarstöd och skattereglerna över pensionsåldern är utelämnade; ett fall kan ange sådana belopp självt.',
      'Graderna, spridningarna och korrelationerna är val, inte mätningar. De går att byta ut i fallfilen.'
    ]
  },

  references: {
    heading: 'Referenser',
    list: [
      'HM Treasury, The Green Book: diskontering, årlig ekvivalent.',
      'Payoff, utvärderingar för samordningsförbund, bland annat Finsam Lund 2015-03-17 och Samverkansteam 2016-10-27: konventionen i publicerade utvärderingar.',
      'NNS, Insatser med fantastiska resultat, 2016: verkningsgrad, återbetalningstid och kostnad per verkningsgrad.',
      'Washington State Institute for Public Policy (WSIPP), tabeller för nytta och kostnad: vem nyttan tillfaller.',
      'Briggs, Claxton & Sculpher, Decision Modelling for Health Economic Evaluation, 2006: fördelningar för kostnader och andelar.',
      'Salmon m.fl., Parallel random numbers: as easy as 1, 2, 3, SC11, 2011: Philox.',
      'Hyndman & Fan, The American Statistician 50, 1996: percentiler (typ 7).',
      'Wilson, Journal of the American Statistical Association 22, 1927: intervall för en sannolikhet.',
      'Strong, Oakley & Brennan, Medical Decision Making 34, 2014: värdet av att veta ett underlag.',
      'Efron, Annals of Statistics 7, 1979: omdragning av personer.',
      'Cochran, Sampling Techniques, 3 uppl., 1977, §§ 2.5–2.8: uppräkning från urval.',
      'Welch, Biometrika 34, 1947: frihetsgrader när två grupper jämförs.',
      'Hendren & Sprung-Keyser, Quarterly Journal of Economics 135, 2020: marginalvärdet av offentliga medel.'
    ]
  }
};
