import type { result as swedish } from './text.sv.ts';

/** The result of an evaluation, in English. */
export const result: typeof swedish = {
  heading: 'Result',
  why: 'why?',
  clickHint: 'Every figure is a link: click it to see why it is what it is.',

  chart: {
    axis: 'SEK per year',
    largeAxis: 'SEK million per year',
    legend: { gain: 'Gains (+)', loss: 'Loses (−)', total: "Society's sum" },
    caption: 'Kronor per year. Each bar begins where the one before ended. The same figures are in the table below.'
  },

  actors: {
    actor: 'Party',
    ofWhichState: 'The state together'
  },

  profitability: {
    never: 'Never'
  },

  keyFigures: {
    figure: 'Key figure'
  },

  noValue: {
    heading: 'There is no value for that day',
    advice: 'Choose another year.'
  },
  problemsHeading: 'It could not be worked out'
};
