import type { method as swedish } from './method.sv.ts';

/** The page that explains how everything is worked out, in English. */
export const method: typeof swedish = {
  title: 'How we count',
  lead: 'Every step from the daily life of a person to a result with an interval, with its formula and reference. The numbers on this page are read from the same data as the calculation uses.',
  contents: 'Contents',

  postings: {
    heading: 'Postings of the ledger',
    caption: 'Postings and the parties that they concern',
    post: 'Item',
    posting: 'Posted',
    transfer: (from, to) => `Transfer from ${from} to ${to}`,
    gains: (actor) => `${actor} produces (real)`,
    uses: (actor) => `${actor} consumes (real)`,
    payer: 'The party that pays for the resource'
  },

  ledger: {
    heading: 'From a life to a ledger',
    text: [
      'A situation is twelve months of one person: work, supports, studies and what is used of public resources. From it a ledger is worked out, in which every posting has a party, an amount in kronor per year (plus is a gain), a nature and the rule that gave the amount. A transfer moves money between two parties and cancels. A real posting is something that is produced or consumed.',
      'Two laws hold for every situation and every change, and are tested on random situations: the parties sum to society, and society is the sum of the real postings. The change is the ledger after less the ledger before.'
    ],
    symbols: 'Δ is the change per year, a is a party and j a real posting.',
    indirect: 'Real postings are raised from factor price to market price by the factor for indirect taxes. The difference is posted on the other state.'
  },

  published: {
    heading: 'The convention of published evaluations',
    text: ['This is how published Swedish evaluations of coordinated interventions count: no discounting, each year equal to the first, and all of the change credited to the intervention.'],
    symbols: 'I is the income per year, C the cost, n the number of years, m the payback (the smallest whole number of months that meets the inequality), V the degree of effect and P the potential: the change to full-time unsubsidised work at the reference wage.'
  },

  appraisal: {
    heading: 'The appraisal with discounting',
    text: ['The same ledger, counted as in a cost–benefit analysis. The cost falls at the start and the effect at the end of each year. For society, the income of the public parties and their part of the cost count with the marginal cost of public funds.'],
    symbols: 'E is the effect of the intervention itself, d the share that would have happened anyway, u the share that displaces others, p the share of the effect that remains from year to year, r the discount rate, H the horizon in years and A the annual equivalent.',
    values: 'Values when the case gives none of its own',
    caption: 'Values of the appraisal with their sources',
    value: 'Value',
    name: 'What',
    grade: 'How well known',
    source: 'Source',
    check: 'Checked against HM Treasury Green Book: −100 and then five years of 30 at 3.5 per cent have the net present value 35.4516 and the annual equivalent 7.8519.'
  },

  counterfactual: {
    heading: 'What would have happened anyway',
    text: [
      'Naive credits all of the change to the intervention. Adjusted takes off what would have come anyway: a stated share, or the change of a comparison group (difference-in-differences). They always stand side by side.',
      'Difference-in-differences rests on both groups having moved alike without the intervention. Nothing in the figures can show that.'
    ],
    symbols: 'I is the income as it is and J means adjusted. N is the number of participants and bars are means: T for the participants and K for the comparison group.'
  },

  grades: {
    heading: 'From how well a value is known to what it may be',
    text: (coverage) => [
      `Every value has a grade. The grade gives a spread: the true value lies within it with a probability of ${coverage}. The mean is always the value of the case, so that the spread alone moves no result. Statutory amounts are not varied when they are verified.`
    ],
    caption: 'Grade and spread',
    grade: 'Grade',
    spread: 'Spread',
    none: 'none',
    statutory: 'statutory amount or rate, not verified',
    shapes: 'Distribution by kind of value',
    shapesCaption: 'Distribution, and what the spread is of',
    value: 'Value',
    shape: 'Distribution',
    size: 'The spread is of',
    kinds: [
      { value: 'Amount (price, cost, wage, visits)', shape: 'gamma: never below zero, skewed as costs are', size: 'the value' },
      { value: 'Share, months, weeks', shape: 'beta between its bounds', size: 'the distance to the nearer bound' },
      { value: 'Factor', shape: 'normal, at least 1', size: 'the value less 1' },
      { value: 'Change of a group', shape: 'normal', size: 'the absolute value' }
    ],
    symbols: 's is the standard deviation, f the spread, b what it is of, c the probability above and Φ the normal distribution.',
    open: (deadweight, displacement, persistence) =>
      `Where the case says nothing of what would have happened anyway, of displacement or of how the effect lasts, 0, 0 and 1 are the most favourable values there are. They are therefore triangular from there to ${deadweight}, ${displacement} and ${persistence}. This bears on the appraisal only.`,
    correlation: (prices, wages) =>
      `Inputs of a group move together (Gaussian copula): prices of public resources with the correlation ${prices}, wages with ${wages}.`,
    correlationSymbols: 'ρ is the correlation, y the common and e the own number, both normal.'
  },

  simulation: {
    heading: 'Intervals',
    text: (draws, seed) => [
      `The page draws new values of all uncertain inputs ${draws} times and works the whole case out anew each time by the same rules. A 90 per cent interval goes from the fifth to the ninety-fifth percentile. The seed is ${seed}, so that an address always shows the same figures. The random numbers are Philox 4×32-10, the same on every computer.`,
      'The interval shows the uncertainty of the inputs. It does not show what the model leaves out, nor the chance in who took part when the case is of type cases.'
    ]
  },

  sensitivity: {
    heading: 'What matters most, and when the result turns',
    text: [
      'In the bar chart one input at a time is moved from its tenth to its ninetieth percentile, with all others as in the case. The command line also shows tables of two inputs, scenarios and the break-even of any input: it is searched on 33 values and then by bisection at the turn nearest to the value of the case.',
      'The probability that the money is back is the share of draws with payback within the years. A payback that never comes counts as infinite. After a number of draws a probability cannot be said to be zero or a hundred per cent, and the page does not say so.'
    ]
  },

  information: {
    heading: 'What it is worth to know more',
    text: ['The value of knowing everything (EVPI) is what it would be worth to choose in hindsight between the intervention and none. The value of knowing one input (EVPPI) is worked out with the net present value fitted to the input by a polynomial of the third degree.'],
    symbols: 'NPV is the net present value, x the input and g the fitted net present value.'
  },

  people: {
    heading: 'From some to all',
    text: (minimum) => [
      'When the result is of a table of people, people are drawn again with replacement, the same for all parties. It shows how much the mean would have differed had other people been followed.',
      `Scaling up from a sample to all uses Student's distribution, less the part that was followed. Below ${minimum} people it is refused.`
    ],
    symbols: 'n people of N were followed, with the mean x̄ and the standard deviation s.'
  },

  views: {
    heading: 'Who gets what',
    text: ["The present values are divided among taxpayers (public parties), participants, others (employers) and indirect (what the marginal cost of public funds adds), as in the tables of WSIPP. They sum to society's present value. The marginal value of public funds is the participants' present value for each krona that the intervention costs the public in the end."],
    symbols: "W is the participants' present value, C the cost of the public parties and B their present value.",
    check: 'Checked against the table of WSIPP for Individual Placement and Support: 2,614 + 6,138 + 2 − 471 = 8,283 against the cost 951 gives the net 7,332 and the ratio 8.71.'
  },

  limits: {
    heading: 'What is left out',
    text: [
      'Quality of life, health and the benefit to relatives have no price here and are not counted. The job stimulus of social assistance, the tax credit for sparsely populated areas, the employer’s sick pay, supervision grants and the tax rules above pension age are left out; a case can state such amounts itself.',
      'The grades, spreads and correlations are choices, not measurements. They can be replaced in the case file.'
    ]
  },

  references: {
    heading: 'References',
    list: [
      'HM Treasury, The Green Book: discounting, annual equivalent.',
      'Payoff, evaluations for coordination associations, among them Finsam Lund 2015-03-17 and Samverkansteam 2016-10-27: the convention of published evaluations.',
      'NNS, Insatser med fantastiska resultat, 2016: degree of effect, payback and cost per point of effect.',
      'Washington State Institute for Public Policy (WSIPP), benefit–cost tables: whom the benefits fall to.',
      'Briggs, Claxton & Sculpher, Decision Modelling for Health Economic Evaluation, 2006: distributions of costs and shares.',
      'Salmon et al., Parallel random numbers: as easy as 1, 2, 3, SC11, 2011: Philox.',
      'Hyndman & Fan, The American Statistician 50, 1996: percentiles (type 7).',
      'Wilson, Journal of the American Statistical Association 22, 1927: interval of a probability.',
      'Strong, Oakley & Brennan, Medical Decision Making 34, 2014: the value of knowing an input.',
      'Efron, Annals of Statistics 7, 1979: the bootstrap.',
      'Cochran, Sampling Techniques, 3rd ed., 1977, §§ 2.5–2.8: scaling up from a sample.',
      'Welch, Biometrika 34, 1947: degrees of freedom when two groups are compared.',
      'Hendren & Sprung-Keyser, Quarterly Journal of Economics 135, 2020: the marginal value of public funds.'
    ]
  }
};
