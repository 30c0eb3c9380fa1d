import type { uncertainty as swedish } from './uncertainty.sv.ts';

/** How sure a result is, in English. */
export const uncertainty: typeof swedish = {
  heading: 'How sure is the result?',
  interval: (low, high) => `${low} to ${high}`,
  intervalShort: (interval) => `90% probability: ${interval}`,
  certain: 'Does not depend on the uncertain inputs',
  intervalColumn: '90 per cent interval',
  how: (draws, inputs) =>
    `Worked out ${draws} times with new values of ${inputs} uncertain inputs. How uncertain an input is follows from how well it is known.`,
  method: 'How we count',
  nothingVaries: 'No input is uncertain, so there is nothing to vary.',
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
    heading: 'What matters most?',
    title: (figure) => `What matters most for ${figure}`,
    description: (count, figure) =>
      `Horizontal bars, the widest first, for ${count} inputs: from ${figure} where the input is low to where it is high. The figures are in the table below the chart.`,
    caption: 'Each input is moved by itself from low to high (one chance in ten that it is lower still, one in ten that it is higher still). The vertical line is the value of the case.',
    more: (count) => (count === 1 ? 'One more input, which matters less, is in the table.' : `${count} more inputs, which matter less, are in the table.`),
    legend: { low: 'Input low', high: 'Input high' },
    input: 'Input',
    low: 'Low value',
    high: 'High value',
    atLow: 'Result at low',
    atHigh: 'Result at high'
  },

  turning: {
    heading: 'At what value does the result turn?',
    explanation: 'The inputs that matter most, one at a time with all else as in the case.'
  },

  twoWay: {
    heading: 'The two most important inputs together',
    reading: (losses, cells) => (losses === 0 ? `None of the ${cells} cells is a loss.` : losses === cells ? `All ${cells} cells are a loss.` : `${losses} of ${cells} cells ${losses === 1 ? 'is' : 'are'} a loss.`),
    explanation: (figure, unit) =>
      `Each cell shows ${figure}, in ${unit}, when both inputs have the values of the cell and all else is as in the case. The values are those that the inputs are below with a probability of 5, 25, 50, 75 and 95 per cent. Minus is a loss.`,
    caption: (figure, row, column, unit) => `${figure.charAt(0).toUpperCase()}${figure.slice(1)}, in ${unit}, for values of “${row}” and “${column}”`
  },

  scenarios: {
    heading: 'If things go worse or better',
    stated: 'The scenarios are those of the case. Figures that none of them changes are left out.',
    quartiles:
      'In the cautious scenario all inputs have at once a worse value than expected, in the favourable one a better: for each of them there is one chance in four that it goes further than that. It is rare that all goes the same way. The scenarios show a direction, not how likely it is.',
    caption: (who) => `Key figures of ${who} in each scenario`,
    base: 'As in the case'
  },

  fan: {
    heading: 'Profitability year by year',
    title: {
      published: (who) => `Net of the intervention so far, year by year, ${who}`,
      appraisal: (who) => `Net of the intervention so far, year by year in the appraisal, ${who}`
    },
    description: (years) =>
      `Fan from year 0, when the cost has been paid, to year ${years}: the middle outcome as a line, half of the outcomes in the dark band and 90 per cent in the light one. The figures are in the table below the chart.`,
    caption: {
      published: 'The effects so far less the cost. No discounting and each year equal to the first, as in published Swedish evaluations.',
      appraisal: 'The effects so far less the cost, with discounting, fading effect and less what would have happened anyway.'
    },
    appraisal: 'Profitability year by year in the appraisal',
    legend: { middle: 'Middle outcome', half: 'Half of the outcomes', ninety: '90 per cent of the outcomes' },
    year: 'Year',
    low: 'Lower limit (5%)',
    lowHalf: '25%',
    middle: 'Middle',
    highHalf: '75%',
    high: 'Upper limit (95%)',
    notLoss: 'Probability that it is not a loss'
  },

  payback: {
    heading: 'Probability that the money is back',
    caption: 'Probability that each party that pays has its part of the cost back',
    after: (years) => `After ${years} ${years === 1 ? 'year' : 'years'}`,
    more: 'In words, for each party'
  },

  figures: {
    summary: 'Intervals of more key figures',
    caption: 'Key figures with 90 per cent intervals',
    value: 'Value',
    middle: 'Middle',
    explanation: 'The value is what the tables above show. Half of the draws lie below the middle.',
    outside: 'A value outside its interval rests on assumptions that are more, or less, favourable than what is likely. A common reason: if all of the effect is counted as lasting year after year, it can only turn out worse.'
  },

  counterfactual: {
    summary: 'What would have happened anyway?',
    explanation: (share) =>
      `The case reckons that ${share} of the change would have come without the intervention. Naive credits all of it to the intervention; adjusted takes that part off.`,
    none: 'The case says nothing of what would have happened anyway. All of the change is then credited to the intervention, which is the most favourable assumption there is.',
    mostAnyway: (share) => `Society breaks even as long as at most ${share} would have happened anyway.`,
    caption: 'Change per year, naive and adjusted',
    naive: 'Naive',
    adjusted: 'Adjusted',
    keyFigures: 'Key figures of society, naive and adjusted'
  },

  views: {
    summary: 'Who gets what, and when?',
    courses: 'Net so far for each party, year by year',
    coursesExplanation: "The effects so far less the party's part of the cost, not discounted. Year 0 is the cost.",
    year: (year) => `Year ${year}`,
    evenFrom: 'No loss from',
    never: (years) => `Not within ${years} years`,
    perspectives: 'Taxpayers, participants, others and indirect',
    perspectivesExplanation: 'Present values of the appraisal. Taxpayers are the public parties, others are employers, and indirect is what the marginal cost of public funds adds.',
    whom: 'Who',
    presentValue: 'Present value',
    total: 'Benefits together',
    cost: 'Cost',
    net: 'Net',
    ratio: 'Benefit per krona of cost',
    funds: 'Marginal value of public funds (MVPF)',
    fundsReading: {
      ratio: (value) => `The participants get ${value} kronor in present value for each krona that the intervention costs the public in the end.`,
      infinite: 'Infinite: the public gets back more than it pays and the participants do not lose. The intervention pays for itself.',
      negative: 'Negative: the public pays and the participants lose.',
      'saving-at-a-loss': (value) => `The public saves and the participants lose ${value} kronor for each krona saved.`,
      nothing: 'The intervention neither costs nor gives anything.'
    }
  },

  information: {
    summary: 'What would it be worth to know more?',
    caption: 'Highest value of knowing an input for certain before deciding',
    explanation: 'Counted on the net present value, for the decision to go ahead or not. Where an input stands at zero, the decision would be the same whatever it turned out to be.',
    input: 'Input',
    value: 'Value of knowing',
    group: (name) => `${name}, all together`,
    all: 'Everything at once'
  },

  inputs: {
    summary: (count) => (count === 1 ? 'The uncertain input' : `The ${count} uncertain inputs`),
    caption: 'Uncertain inputs, how well they are known and what they may be',
    input: 'Input',
    value: 'Value',
    grade: 'How well known',
    may: 'What it may be'
  }
};
