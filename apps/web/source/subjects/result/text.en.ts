import type { text as swedish } from './text.sv.ts';

/** The result of an evaluation, in English. */
export const text: typeof swedish = {
  heading: 'Result',
  clickHint: 'Every figure is a link: click it to see why it is what it is.',

  noValue: {
    heading: 'There is no value for that day',
    advice: 'Choose another year.',
  },
  problemsHeading: 'It could not be worked out',

  sliders: {
    heading: 'Try other values',
    lead: 'The inputs that matter most. Move a slider and the whole result is worked out anew, intervals too.',
    base: (value) => `Value of the case: ${value}`,
    moved: 'The result is of the values above. So are the explanations behind the figures.',
    movedTo: 'Worked out with other values than those of the case:',
    impossible: 'The values cannot be counted with together. The result is that of the case.',
    reset: 'Back to the values of the case',
  },
};
