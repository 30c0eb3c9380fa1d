/** What the components say that have no subject: reports and their charts, in Swedish. */
export const text = {
  why: 'varför?',
  told: 'Förklaras redan ovan',
  intervalShort: (interval: string) => `90 % sannolikhet: ${interval}`,
  showTable: 'Visa diagrammets siffror i en tabell',
  morePayback: 'Läsning för varje part',
  waterfall: {
    axis: 'kr per år',
    largeAxis: 'mn kr per år',
    legend: { gain: 'Vinner (+)', loss: 'Förlorar (−)', total: 'Samhällets summa' },
    caption: 'Kronor per år. Varje stapel börjar där den förra slutade. Samma siffror står i tabellen nedanför.',
  },
  tornado: {
    caption: 'Den lodräta linjen är fallets eget värde.',
    more: (count: number) =>
      count === 1
        ? 'Ett underlag till, med mindre betydelse, står i tabellen.'
        : `${count} underlag till, med mindre betydelse, står i tabellen.`,
    legend: { low: 'Underlaget lågt', high: 'Underlaget högt' },
  },
  fan: { legend: { middle: 'Mitten av utfallen', half: 'Hälften av utfallen', ninety: '90 procent av utfallen' } },
  axis: { thousands: 'tusen kr', millions: 'mn kr', years: 'år' },
};
