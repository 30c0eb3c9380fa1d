/** The result of an evaluation, in Swedish. */
export const text = {
  heading: 'Resultat',
  clickHint: 'Varje siffra är en länk: klicka för att se varför den är vad den är.',

  noValue: {
    heading: 'Det finns inget värde för den dagen',
    advice: 'Välj ett annat år.',
  },
  problemsHeading: 'Det gick inte att räkna',

  sliders: {
    heading: 'Pröva andra värden',
    lead: 'De underlag som betyder mest. Flytta ett reglage så räknas hela resultatet om, även intervallen.',
    base: (value: string) => `Fallets värde: ${value}`,
    moved: 'Resultatet gäller värdena ovan. Det gör också förklaringarna bakom siffrorna.',
    movedTo: 'Räknat med andra värden än fallets egna:',
    impossible: 'Värdena går inte att räkna med tillsammans. Resultatet är fallets eget.',
    reset: 'Tillbaka till fallets värden',
  },
};
