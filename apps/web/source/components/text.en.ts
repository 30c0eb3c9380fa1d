import type { text as swedish } from './text.sv.ts';

/** What the components say that have no subject: reports and their charts, in English. */
export const text: typeof swedish = {
  why: 'why?',
  told: 'Explained above already',
  intervalShort: (interval) => `90% probability: ${interval}`,
  showTable: 'Show the figures of the chart in a table',
  morePayback: 'In words, for each party',
  waterfall: {
    axis: 'SEK per year',
    largeAxis: 'SEK million per year',
    legend: { gain: 'Gains (+)', loss: 'Loses (−)', total: "Society's sum" },
    caption: 'Kronor per year. Each bar begins where the one before ended. The same figures are in the table below.',
  },
  tornado: {
    caption: 'The vertical line is the value of the case.',
    more: (count) =>
      count === 1
        ? 'One more input, which matters less, is in the table.'
        : `${count} more inputs, which matter less, are in the table.`,
    legend: { low: 'Input low', high: 'Input high' },
  },
  fan: { legend: { middle: 'Middle outcome', half: 'Half of the outcomes', ninety: '90 per cent of the outcomes' } },
  axis: { thousands: 'SEK thousand', millions: 'SEK million', years: 'years' },
};
