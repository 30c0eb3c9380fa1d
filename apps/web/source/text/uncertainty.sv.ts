/** How sure a result is, in Swedish. */
export const uncertainty = {
  heading: 'Hur säkert är resultatet?',
  interval: (low: string, high: string) => `${low} till ${high}`,
  intervalShort: (interval: string) => `90 % sannolikhet: ${interval}`,
  certain: 'Beror inte på de osäkra underlagen',
  intervalColumn: '90 procents intervall',
  how: (draws: string, inputs: string) =>
    `Räknat ${draws} gånger med nya värden på ${inputs} osäkra underlag. Hur osäkert ett underlag är följer av hur väl det är känt.`,
  method: 'Så räknar vi',
  nothingVaries: 'Inget underlag är osäkert, så det finns inget att variera.',
  showTable: 'Visa diagrammets siffror i en tabell',
  axis: { thousands: 'tusen kr', millions: 'mn kr', years: 'år' },

  sliders: {
    heading: 'Pröva andra värden',
    lead: 'De underlag som betyder mest. Flytta ett reglage så räknas hela resultatet om, även intervallen.',
    base: (value: string) => `Fallets värde: ${value}`,
    moved: 'Resultatet gäller värdena ovan. Det gör också förklaringarna bakom siffrorna.',
    movedTo: 'Räknat med andra värden än fallets egna:',
    impossible: 'Värdena går inte att räkna med tillsammans. Resultatet är fallets eget.',
    reset: 'Tillbaka till fallets värden'
  },

  tornado: {
    heading: 'Vad betyder mest?',
    title: (figure: string) => `Vad som betyder mest för ${figure}`,
    description: (count: number, figure: string) =>
      `Liggande staplar, den bredaste först, för ${count} underlag: från ${figure} när underlaget är lågt till när det är högt. Siffrorna står i tabellen under diagrammet.`,
    caption: 'Varje underlag flyttas för sig från lågt till högt (en chans på tio att det är ännu lägre, en på tio att det är ännu högre). Den lodräta linjen är fallets eget värde.',
    more: (count: number) => (count === 1 ? 'Ett underlag till, med mindre betydelse, står i tabellen.' : `${count} underlag till, med mindre betydelse, står i tabellen.`),
    legend: { low: 'Underlaget lågt', high: 'Underlaget högt' },
    input: 'Underlag',
    low: 'Lågt värde',
    high: 'Högt värde',
    atLow: 'Resultat vid lågt',
    atHigh: 'Resultat vid högt'
  },

  turning: {
    heading: 'Vid vilket värde vänder resultatet?',
    explanation: 'De underlag som betyder mest, ett i taget och allt annat som i fallet.'
  },

  twoWay: {
    heading: 'De två viktigaste underlagen tillsammans',
    reading: (losses: number, cells: number) =>
      losses === 0 ? `Ingen av de ${cells} rutorna är en förlust.` : losses === cells ? `Alla ${cells} rutor är en förlust.` : `${losses} av ${cells} rutor är en förlust.`,
    explanation: (figure: string, unit: string) =>
      `Varje ruta visar ${figure}, i ${unit}, när båda underlagen har rutans värden och allt annat är som i fallet. Underlagens värden är de som de ligger under med 5, 25, 50, 75 och 95 procents sannolikhet. Minus är förlust.`,
    caption: (figure: string, row: string, column: string, unit: string) => `${figure.charAt(0).toUpperCase()}${figure.slice(1)}, i ${unit}, för värden på ”${row}” och ”${column}”`
  },

  scenarios: {
    heading: 'Om det går sämre eller bättre',
    stated: 'Scenarierna är fallets egna. Siffror som inget av dem ändrar är inte med.',
    quartiles:
      'I det försiktiga scenariot har alla underlag på en gång ett sämre värde än väntat, i det gynnsamma ett bättre: för vart och ett är det en chans på fyra att det går längre än så. Att allt går åt samma håll är ovanligt. Scenarierna visar riktningen, inte hur sannolik den är.',
    caption: (who: string) => `Nyckeltal för ${who} i varje scenario`,
    base: 'Som i fallet'
  },

  fan: {
    heading: 'Lönsamhet år för år',
    title: {
      published: (who: string) => `Insatsens samlade netto år för år, ${who}`,
      appraisal: (who: string) => `Insatsens samlade netto år för år i nyttokalkylen, ${who}`
    },
    description: (years: number) =>
      `Solfjäder från år 0, då kostnaden är betald, till år ${years}: mitten av utfallen som en linje, hälften av utfallen i det mörka bandet och 90 procent i det ljusa. Siffrorna står i tabellen under diagrammet.`,
    caption: {
      published: 'Effekterna hittills minus kostnaden. Ingen diskontering och varje år lika med det första, som i publicerade svenska utvärderingar.',
      appraisal: 'Effekterna hittills minus kostnaden, med diskontering, avtagande effekt och avdrag för det som hade skett ändå.'
    },
    appraisal: 'Lönsamhet år för år i nyttokalkylen',
    legend: { middle: 'Mitten av utfallen', half: 'Hälften av utfallen', ninety: '90 procent av utfallen' },
    year: 'År',
    low: 'Nedre gräns (5 %)',
    lowHalf: '25 %',
    middle: 'Mitten',
    highHalf: '75 %',
    high: 'Övre gräns (95 %)',
    notLoss: 'Sannolikhet att det inte är en förlust'
  },

  payback: {
    heading: 'Sannolikhet att pengarna är tillbaka',
    caption: 'Sannolikhet att varje part som betalar har fått sin del av kostnaden tillbaka',
    after: (years: number) => `Efter ${years} år`,
    more: 'Läsning för varje part'
  },

  figures: {
    summary: 'Intervall för fler nyckeltal',
    caption: 'Nyckeltal med 90 procents intervall',
    value: 'Värde',
    middle: 'Mitten',
    explanation: 'Värdet är det som tabellerna ovan visar. Mitten är det värde som hälften av dragningarna ligger under.',
    outside: 'Ett värde utanför sitt intervall bygger på antaganden som är mer eller mindre gynnsamma än vad som är troligt. Ett vanligt skäl: räknas hela effekten kvar år efter år kan det bara visa sig bli sämre.'
  },

  counterfactual: {
    summary: 'Vad hade hänt ändå?',
    explanation: (share: string) =>
      `Fallet räknar med att ${share} av förändringen hade skett även utan insatsen. Naivt tillskrivs insatsen allt; justerat dras den delen av.`,
    none: 'Fallet säger inget om vad som hade skett ändå. All förändring tillskrivs då insatsen, vilket är det mest gynnsamma som kan antas.',
    mostAnyway: (share: string) => `Samhället går jämnt upp så länge högst ${share} hade skett ändå.`,
    caption: 'Förändring per år, naivt och justerat',
    naive: 'Naivt',
    adjusted: 'Justerat',
    keyFigures: 'Nyckeltal för samhället, naivt och justerat'
  },

  views: {
    summary: 'Vem får vad, och när?',
    courses: 'Samlat netto för varje part, år för år',
    coursesExplanation: 'Effekterna hittills minus partens del av kostnaden, utan diskontering. År 0 är kostnaden.',
    year: (year: number) => `År ${year}`,
    evenFrom: 'Ingen förlust från',
    never: (years: number) => `Inte inom ${years} år`,
    perspectives: 'Skattebetalare, deltagare, andra och indirekt',
    perspectivesExplanation: 'Nuvärden i nyttokalkylen. Skattebetalare är de offentliga parterna, andra är arbetsgivare, och indirekt är det som marginalkostnaden för offentliga medel lägger till.',
    whom: 'Vem',
    presentValue: 'Nuvärde',
    total: 'Nytta sammanlagt',
    cost: 'Kostnad',
    net: 'Netto',
    ratio: 'Nytta per krona kostnad',
    funds: 'Marginalvärde av offentliga medel (MVPF)',
    fundsReading: {
      ratio: (value: string) => `Deltagarna får ${value} kronor i nuvärde för varje krona som insatsen till slut kostar det offentliga.`,
      infinite: 'Oändligt: det offentliga får tillbaka mer än det betalar och deltagarna förlorar inte. Insatsen betalar sig själv.',
      negative: 'Negativt: det offentliga betalar och deltagarna förlorar.',
      'saving-at-a-loss': (value: string) => `Det offentliga sparar och deltagarna förlorar ${value} kronor för varje sparad krona.`,
      nothing: 'Insatsen varken kostar eller ger något.'
    }
  },

  information: {
    summary: 'Vad vore det värt att veta mer?',
    caption: 'Högsta värdet av att veta ett underlag säkert före beslutet',
    explanation: 'Räknat på nettonuvärdet och för beslutet att göra insatsen eller låta bli. Står ett underlag på noll skulle beslutet bli detsamma hur det än visade sig vara.',
    input: 'Underlag',
    value: 'Värde av att veta',
    group: (name: string) => `${name}, alla tillsammans`,
    all: 'Allt på en gång'
  },

  inputs: {
    summary: (count: number) => (count === 1 ? 'Det osäkra underlaget' : `De ${count} osäkra underlagen`),
    caption: 'Osäkra underlag, hur väl de är kända och vad de kan vara',
    input: 'Underlag',
    value: 'Värde',
    grade: 'Hur väl känt',
    may: 'Vad det kan vara'
  }
};
