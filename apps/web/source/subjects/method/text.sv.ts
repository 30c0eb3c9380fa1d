/** The page that explains how everything is worked out, in Swedish. */
export const text = {
  title: 'Så räknar vi',
  lead: 'Varje steg från en persons vardag till ett resultat med intervall, med formel och källa. Talen på sidan är hämtade ur samma data som räkningen använder.',
  contents: 'Innehåll',

  formulas: {
    dividedBy: ' delat med ',
    years: (of: string) => `En term för varje år, så många som: ${of.toLowerCase()}.`,
  },

  postings: {
    heading: 'Poster i kontot',
    caption: 'Poster och vilka parter de rör',
    post: 'Post',
    posting: 'Bokförs',
    transfer: (from: string, to: string) => `Överföring från ${from} till ${to}`,
    gains: (actor: string) => `${actor} producerar (realt)`,
    uses: (actor: string) => `${actor} förbrukar (realt)`,
    payer: 'Den som betalar resursen',
  },

  ledger: {
    heading: 'Från ett liv till ett konto',
    text: [
      'En situation är tolv månader för en person: arbete, försörjning, studier och det som används av offentliga resurser. Ur den räknas ett konto där varje post har en part, ett belopp i kronor per år (plus är en vinst), ett slag och regeln som gav beloppet. En överföring flyttar pengar mellan två parter och tar ut sig. En real post är något som produceras eller förbrukas.',
      'Två lagar gäller för varje situation och varje förändring, och provas på slumpade situationer: parterna summerar till samhället, och samhället är summan av de reala posterna. Förändringen är kontot efter minus kontot före.',
    ],
    symbols: 'Δ är förändringen per år, a är en part och j en real post.',
    indirect:
      'Reala poster räknas upp från faktorpris till marknadspris med faktorn för indirekta skatter. Skillnaden bokförs på övrig stat, både i förändringen och i insatsens kostnad.',
    indirectSymbols: 'F är faktorpris, M marknadspris och f faktorn för indirekta skatter.',
    sources:
      'Källor: HM Treasury, The Green Book (överföringar räknas inte som samhällets vinst); ASEK, Trafikverket, om indirekta skatter i kalkylen; lagrummen bakom varje regel visas i resultatets förklaring.',
  },

  published: {
    heading: 'Konventionen i publicerade utvärderingar',
    text: [
      'Så räknar publicerade svenska utvärderingar av samordnade insatser: ingen diskontering, varje år lika med det första, och hela förändringen tillskrivs insatsen.',
    ],
    sources: 'Källor: Payoffs utvärderingar för samordningsförbund; NNS, Insatser med fantastiska resultat, 2016.',
  },

  appraisal: {
    heading: 'Nyttokalkylen med diskontering',
    text: [
      'Samma konto räknat som i en samhällsekonomisk kalkyl. Kostnaden faller i början och varje års effekt i slutet av året. Det är försiktigt: med effekten mitt i året vore den värd ett halvt års ränta mer.',
      'Det som hade skett ändå och det som tränger undan andra minskar varje parts förändring lika mycket. Deltagarnas siffra är alltså räknad med det som de undanträngda förlorar.',
      'Samhällets nettonuvärde är summan av alla parters, och på de offentliga parternas läggs vad offentliga medel kostar utöver sig själva. En offentlig krona som bara sparar in en annan är därför värd noll.',
    ],
    symbols:
      'NPV är nettonuvärdet, S samhället, a varje part, o de offentliga och λ marginalkostnaden för offentliga medel.',
    sources:
      'Källor: HM Treasury, The Green Book (diskontering, årlig ekvivalent); Homes and Communities Agency, Additionality Guide, 4 uppl., 2014 (vad som hade skett ändå, undanträngning); ASEK 5 och Hultkrantz, PM till ASEK 5, 2012-02-29 (marginalkostnad för offentliga medel).',
    values: 'Värden när fallet inte anger egna',
    caption: 'Kalkylens värden med källa',
    value: 'Värde',
    name: 'Vad',
    source: 'Källa',
    check:
      'Provat mot HM Treasury Green Book: −100 och sedan fem år à 30 till 3,5 procent har nettonuvärdet 35,4516 och den årliga ekvivalenten 7,8519.',
  },

  counterfactual: {
    heading: 'Vad som hade hänt ändå',
    text: [
      'Utan avdrag tillskrivs insatsen hela förändringen. Med avdrag dras det av som hade hänt ändå: en angiven andel, eller förändringen i en jämförelsegrupp (skillnad i skillnader). De visas alltid bredvid varandra.',
      'Skillnad i skillnader bygger på att grupperna hade följts åt utan insatsen. Inget i siffrorna kan visa det. Ett fall som själv anger en andel som hade skett ändå får den inte avdragen en gång till: jämförelsegruppen träder i dess ställe.',
    ],
    symbols:
      'I är intäkten som den är och J betyder justerad. N är antalet deltagare och streck medelvärden: T för deltagarna och K för jämförelsegruppen. s är standardavvikelsen mellan personerna, n hur många de är och SE medelfelet; intervallet är 95 procent med Welchs frihetsgrader.',
    drawn:
      'I dragningarna har också det justerade sitt fel: priser och parametrar dras en gång för båda grupperna, och personerna i var och en för sig. Är någon grupp mindre än ett urval får vara dras inte personerna, och det sägs.',
    check: 'Provat mot Card & Krueger 1994, tabell 3: 0,59 (0,54) minus −2,16 (1,25) är 2,76 (1,36).',
    sources: 'Källor: Card & Krueger, American Economic Review 84, 1994; Welch, Biometrika 34, 1947.',
  },

  grades: {
    heading: 'Från hur väl ett värde är känt till vad det kan vara',
    text: (coverage: string) => [
      `Varje värde har en grad. Graden ger en spridning: det sanna värdet ligger inom den med ${coverage} sannolikhet. Medelvärdet är alltid fallets värde, så att spridningen ensam inte flyttar något resultat. Lagens belopp varieras inte när de är kontrollerade.`,
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
      {
        value: 'Belopp (pris, kostnad, lön, besök)',
        shape: 'gamma: aldrig under noll, skev som kostnader är',
        size: 'värdet',
      },
      { value: 'Andel, månader, veckor', shape: 'beta mellan sina gränser', size: 'avståndet till närmaste gräns' },
      { value: 'Faktor', shape: 'normal, minst 1', size: 'värdet minus 1' },
      { value: 'Förändring för en grupp', shape: 'normal', size: 'beloppet utan tecken' },
    ],
    symbols:
      's är standardavvikelsen, f spridningen, b det som den räknas på, c sannolikheten ovan och Φ normalfördelningen.',
    shapeSymbols:
      'Fördelningarna har värdet som medelvärde och s som standardavvikelse. Gamma: k är formen, θ skalan och b värdet. Beta: α och β är formerna och v värdet som andel av vägen mellan gränserna, med s på samma skala.',
    sources:
      'Källor: Briggs, Claxton & Sculpher 2006 (fördelningarna); National Clinical Guideline Centre, NICE CG144, 2012, bilaga H (gamma av medelvärde och medelfel); Nelsen 2006 (kopulor). Graderna och spridningarna är Samnyttas val.',
    open: 'Säger fallet inget om vad som hade skett ändå, om hur effekten håller i sig eller om undanträngning dras de ur spann som publicerade utvärderingar ger: triangelfördelade mellan ett lägsta och ett högsta värde, med det vanligaste som kalkylens värde. Vilket spann som gäller beror på hur långt deltagarna var från arbetsmarknaden och på om arbetet har stöd. Det påverkar bara nyttokalkylen.',
    evidence: 'Spannen och studierna bakom dem',
    correlation: (prices: string, wages: string, catchUp: string) =>
      `Underlag i samma grupp rör sig tillsammans (Gauss-kopula): priser på offentliga resurser med korrelationen ${prices}, löner med ${wages}. Vad som hade skett ändå och vad som är kvar av effekten går åt var sitt håll, med −${catchUp}: båda beror på hur snart de som inte deltog kommer ikapp.`,
    correlationSymbols:
      'z är underlagets normalfördelade tal, ρ är korrelationen, y det gemensamma och e det egna talet.',
  },

  simulation: {
    heading: 'Intervall',
    text: (draws: string, seed: string) => [
      `Sidan drar nya värden på alla osäkra underlag ${draws} gånger och räknar om hela fallet varje gång med samma regler. Ett 90 procents intervall går från den femte till den nittiofemte percentilen. Fröet är ${seed}, så att samma adress alltid visar samma siffror. Slumptalen är Philox 4×32-10, lika på varje dator.`,
      'Sannolikheten att pengarna är tillbaka är andelen dragningar med återbetalning inom åren. En återbetalning som aldrig kommer räknas som oändlig. Efter ett antal dragningar kan en sannolikhet inte sägas vara noll eller hundra procent, och det gör sidan inte; den har ett intervall av sig själv efter Wilson.',
      'Intervallet visar osäkerheten i underlagen. Det visar inte om modellen lämnar ute något, och inte slumpen i vilka som deltog när fallet är typfall.',
    ],
    symbols:
      'F är siffran, q dess percentiler (typ 7), m återbetalningstiden i månader, n antalet år, D antalet dragningar, # hur många av dem, p sannolikheten och z 1,96 för 95 procent.',
    sources: 'Källor: Salmon m.fl. 2011 (slumptal); Hyndman & Fan 1996 (percentiler); Wilson 1927.',
  },

  sensitivity: {
    heading: 'Vad som betyder mest, och när resultatet vänder',
    text: [
      'I stapeldiagrammet flyttas ett underlag i taget från sin tionde till sin nittionde percentil, med alla andra som i fallet. Underlagen i en grupp kan flyttas som ett. För en tabell med personer flyttas priser, parametrar, kostnad och antaganden, lika för alla personer; det som raderna säger om var och en är uppmätt och flyttas inte, och det som färre än fem personer hänger på visas inte.',
      'Tabellen för två underlag (samnytta sensitivity FALL --two-way UNDERLAG,UNDERLAG) visar siffran för varje par, vart och ett vid sin 5:e, 25:e, 50:e, 75:e och 95:e percentil. Två underlag som vart för sig inte vänder resultatet kan göra det tillsammans.',
      'Scenarier ändrar flera värden på en gång. De som fallet anger visas bredvid det, som om de hade skrivits i filen. Anger fallet inga visas ett försiktigt och ett gynnsamt, där varje underlag står vid den kvartil som försämrar eller förbättrar siffran. Ett scenario är en riktning, inte en sannolikhet: att allt är dåligt på en gång är mycket ovanligare än ett fall på fyra.',
      'Nollpunkten för ett underlag söks på 33 värden över allt det kan vara, och sedan med intervallhalvering vid den vändning som ligger närmast fallets värde. Vänder resultatet aldrig sägs det, och på vilken sida det stannar.',
    ],
    symbols: 'F är siffran, x och y underlag, S hur långt siffran flyttas, T tabellen och x* nollpunkten.',
    sources:
      'Källor: HM Treasury, The Green Book (känslighetsanalys, vändpunkter och scenarier); Briggs, Claxton & Sculpher 2006.',
  },

  information: {
    heading: 'Vad det är värt att veta mer',
    text: [
      'Värdet av att veta allt (EVPI) är vad det vore värt att kunna välja i efterhand mellan insatsen och ingen insats. Värdet av att veta ett underlag (EVPPI) räknas med nettonuvärdet anpassat till underlaget med ett polynom av tredje graden. Inget av dem kan vara mer värt än att veta allt. Av underlag som rör sig tillsammans visas vart och ett med det som det avslöjar om de andra.',
      'För en grupp, som alla priser eller alla löner, är x den viktade summa av gruppens underlag som följer nettonuvärdet närmast (minsta kvadrat). När nettonuvärdet är nära linjärt i priserna går inget förlorat av det. Gruppen är ofta värd att följa upp fast inget enskilt pris är det.',
    ],
    symbols: 'NPV är nettonuvärdet, x underlaget, g det anpassade nettonuvärdet och w vikterna i en grupp.',
    check:
      'Provat mot förlustintegralen för normalfördelningen (Raiffa & Schlaifer): för allt, för ett underlag och för en grupp med korrelationen 0, 0,5 och 1.',
    sources:
      'Källor: Raiffa & Schlaifer 1961; Strong, Oakley & Brennan 2014 (ett underlag eller en grupp); Jalal & Alarid-Escudero 2017 (linjär sammanvägning).',
  },

  people: {
    heading: 'Från några till alla',
    text: (minimum: string) => [
      'När resultatet bygger på en tabell med personer dras personer om med återläggning, samma för alla parter. Det visar hur mycket medelvärdet hade skilt sig om andra personer hade följts.',
      `Uppräkning från ett urval till alla görs med Students fördelning och avdrag för den del som följts. Under ${minimum} personer vägras den.`,
    ],
    symbols:
      'n personer är följda av N, med medelvärdet x̄ och standardavvikelsen s. Stjärna betyder omdragen, och t är Students fördelning; intervallets bredd följer av den.',
    check:
      'Provat mot Efron & Tibshirani 1993, överlevnad hos möss: medelfelet 23,02 och 95 procent mellan 45,9 och 135,4.',
    sources: 'Källor: Efron, Annals of Statistics 7, 1979; Efron & Tibshirani 1993; Cochran 1977, §§ 2.5–2.8.',
  },

  views: {
    heading: 'Vem får vad',
    text: [
      'Nuvärdena delas på skattebetalare (offentliga parter), deltagare, andra (arbetsgivare) och indirekt (det som marginalkostnaden för offentliga medel lägger till), som i WSIPP:s tabeller. De kan ha vilket tecken som helst och summerar till samhällets nuvärde.',
      'Marginalvärdet av offentliga medel är vad insatsen är värd för deltagarna, sedan de betalat sin egen del, för varje krona som den till slut kostar det offentliga. Marginalkostnaden för offentliga medel är inte med i det: kvoten är det som en sådan kostnad ska jämföras med. Får det offentliga tillbaka sina pengar utan att deltagarna förlorar är den oändlig; att spara på deltagarnas bekostnad sägs för sig.',
    ],
    symbols:
      'B är nuvärdet: S för skattebetalare, D för deltagare, A för andra och I för indirekt. W är deltagarnas nuvärde sedan de betalat sin del, C de offentliga parternas kostnad och B i kvoten deras nuvärde.',
    checks: [
      'Provat mot WSIPP:s tabell för Individual Placement and Support: 2 614 + 6 138 + 2 − 471 = 8 283 mot kostnaden 951 ger netto 7 332 och kvoten 8,71. Också mot fem tabeller för arbetsmarknadsinsatser, av vilka en är en ren förlust (kvoten −0,28).',
      'Provat mot Policy Impacts Library: WorkAdvance 3 635 / (5 641 − 11 − 940) = 0,78; National Supported Work för unga 0,60; JTPA för vuxna 1,38 och för unga −0,23; en utbildningsplats som betalat sig vid 33 års ålder är oändlig.',
    ],
    sources: 'Källor: WSIPP, Benefit–Cost Results; Hendren & Sprung-Keyser 2020; Policy Impacts Library.',
  },

  limits: {
    heading: 'Vad som inte är med',
    text: [
      'Livskvalitet, hälsa och anhörigas nytta har inget pris här och räknas inte. Jobbstimulansen i ekonomiskt bistånd, skattereduktionen för boende i glesbygd, arbetsgivarens sjuklön, handledarstöd och skattereglerna över pensionsåldern är utelämnade; ett fall kan ange sådana belopp självt.',
      'Graderna, spridningarna och korrelationerna är val, inte mätningar. De går att byta ut i fallfilen.',
    ],
  },

  references: {
    heading: 'Referenser',
    list: [
      'ASEK, Analysmetod och samhällsekonomiska kalkylvärden för transportsektorn, Trafikverket (ASEK 5 och senare); Hultkrantz, PM till ASEK 5, 2012-02-29: indirekta skatter, marginalkostnad för offentliga medel.',
      'Briggs, Claxton & Sculpher, Decision Modelling for Health Economic Evaluation, 2006: fördelningar för kostnader och andelar, känslighetsanalys.',
      'Card & Krueger, Minimum Wages and Employment, American Economic Review 84, 1994: skillnad i skillnader.',
      'Cochran, Sampling Techniques, 3 uppl., 1977, §§ 2.5–2.8: uppräkning från urval.',
      'Efron, Annals of Statistics 7, 1979; Efron & Tibshirani, An Introduction to the Bootstrap, 1993: omdragning av personer.',
      'Hendren & Sprung-Keyser, A Unified Welfare Analysis of Government Policies, Quarterly Journal of Economics 135, 2020; Policy Impacts Library: marginalvärdet av offentliga medel.',
      'HM Treasury, The Green Book: överföringar, diskontering, årlig ekvivalent, känslighetsanalys.',
      'Homes and Communities Agency, Additionality Guide, 4 uppl., 2014: vad som hade skett ändå, undanträngning.',
      'Hyndman & Fan, The American Statistician 50, 1996: percentiler (typ 7).',
      'Jalal & Alarid-Escudero, A Gaussian Approximation Approach for Value of Information Analysis, Medical Decision Making 38, 2017: linjär sammanvägning av en grupp.',
      'National Clinical Guideline Centre, NICE CG144, 2012, bilaga H: fördelningar av medelvärde och medelfel.',
      'Nelsen, An Introduction to Copulas, 2006: underlag som rör sig tillsammans.',
      'NNS, Insatser med fantastiska resultat, 2016: verkningsgrad, återbetalningstid och kostnad per verkningsgrad.',
      'Payoff, utvärderingar för samordningsförbund, bland annat Finsam Lund 2015-03-17 och Samverkansteam 2016-10-27: konventionen i publicerade utvärderingar.',
      'Raiffa & Schlaifer, Applied Statistical Decision Theory, 1961: värdet av att veta.',
      'Salmon m.fl., Parallel random numbers: as easy as 1, 2, 3, SC11, 2011: Philox.',
      'Strong, Oakley & Brennan, Medical Decision Making 34, 2014: värdet av att veta ett underlag eller en grupp.',
      'Washington State Institute for Public Policy (WSIPP), Benefit–Cost Results: vem nyttan tillfaller.',
      'Welch, Biometrika 34, 1947: frihetsgrader när två grupper jämförs.',
      'Wilson, Journal of the American Statistical Association 22, 1927: intervall för en sannolikhet.',
    ],
  },
};
