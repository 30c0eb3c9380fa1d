/** What stands around how sure a result is, in Swedish: links, sliders, charts and what is folded. */
export const uncertainty = {
  intervalShort: (interval: string) => `90 % sannolikhet: ${interval}`,
  method: 'Så räknar vi',
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
    caption: 'Den lodräta linjen är fallets eget värde.',
    more: (count: number) => (count === 1 ? 'Ett underlag till, med mindre betydelse, står i tabellen.' : `${count} underlag till, med mindre betydelse, står i tabellen.`),
    legend: { low: 'Underlaget lågt', high: 'Underlaget högt' }
  },

  fan: { legend: { middle: 'Mitten av utfallen', half: 'Hälften av utfallen', ninety: '90 procent av utfallen' } },
  payback: { more: 'Läsning för varje part' }
};
