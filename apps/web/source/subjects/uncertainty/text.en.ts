import type { uncertainty as swedish } from './text.sv.ts';

/** What stands around how sure a result is, in English: links, sliders, charts and what is folded. */
export const uncertainty: typeof swedish = {
  intervalShort: (interval) => `90% probability: ${interval}`,
  method: 'How we count',
  showTable: 'Show the figures of the chart in a table',
  axis: { thousands: 'SEK thousand', millions: 'SEK million', years: 'years' },

  sliders: {
    heading: 'Try other values',
    lead: 'The inputs that matter most. Move a slider and the whole result is worked out anew, intervals too.',
    base: (value) => `Value of the case: ${value}`,
    moved: 'The result is of the values above. So are the explanations behind the figures.',
    movedTo: 'Worked out with other values than those of the case:',
    impossible: 'The values cannot be counted with together. The result is that of the case.',
    reset: 'Back to the values of the case'
  },

  tornado: {
    caption: 'The vertical line is the value of the case.',
    more: (count) => (count === 1 ? 'One more input, which matters less, is in the table.' : `${count} more inputs, which matter less, are in the table.`),
    legend: { low: 'Input low', high: 'Input high' }
  },

  fan: { legend: { middle: 'Middle outcome', half: 'Half of the outcomes', ninety: '90 per cent of the outcomes' } },
  payback: { more: 'In words, for each party' }
};
