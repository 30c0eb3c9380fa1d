/** The result of an evaluation, in Swedish. */
export const result = {
  heading: 'Resultat',
  why: 'varför?',
  clickHint: 'Varje siffra är en länk: klicka för att se varför den är vad den är.',

  chart: {
    axis: 'kr per år',
    largeAxis: 'mn kr per år',
    legend: { gain: 'Vinner (+)', loss: 'Förlorar (−)', total: 'Samhällets summa' },
    caption: 'Kronor per år. Varje stapel börjar där den förra slutade. Samma siffror står i tabellen nedanför.'
  },

  actors: {
    actor: 'Part',
    ofWhichState: 'Staten sammanlagt'
  },

  profitability: {
    never: 'Aldrig'
  },

  keyFigures: {
    figure: 'Nyckeltal'
  },

  noValue: {
    heading: 'Det finns inget värde för den dagen',
    advice: 'Välj ett annat år.'
  },
  problemsHeading: 'Det gick inte att räkna'
};
