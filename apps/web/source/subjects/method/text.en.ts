import type { text as swedish } from './text.sv.ts';

/** The page that explains how everything is worked out, in English. */
export const text: typeof swedish = {
  title: 'How we count',
  lead: 'Every step from the daily life of a person to a result with an interval, with its formula and reference. The numbers on this page are read from the same data as the calculation uses.',
  contents: 'Contents',

  formulas: {
    dividedBy: ' divided by ',
    years: (of: string) => `One term for each year, as many as: ${of.toLowerCase()}.`,
  },

  postings: {
    heading: 'Postings of the ledger',
    caption: 'Postings and the parties that they concern',
    post: 'Item',
    posting: 'Posted',
    transfer: (from, to) => `Transfer from ${from} to ${to}`,
    gains: (actor) => `${actor} produces (real)`,
    uses: (actor) => `${actor} consumes (real)`,
    payer: 'The party that pays for the resource',
  },

  ledger: {
    heading: 'From a life to a ledger',
    text: [
      'A situation is twelve months of one person: work, supports, studies and what is used of public resources. From it a ledger is worked out, in which every posting has a party, an amount in kronor per year (plus is a gain), a nature and the rule that gave the amount. A transfer moves money between two parties and cancels. A real posting is something that is produced or consumed.',
      'Two laws hold for every situation and every change, and are tested on random situations: the parties sum to society, and society is the sum of the real postings. The change is the ledger after less the ledger before.',
    ],
    symbols: 'Δ is the change per year, a is a party and j a real posting.',
    indirect:
      "Real postings are raised from factor price to market price by the factor for indirect taxes. The difference is posted on the other state, in the change and in the intervention's cost alike.",
    indirectSymbols: 'F is factor price, M market price and f the factor for indirect taxes.',
    sources:
      'Sources: HM Treasury, The Green Book (transfers are no gain to society); ASEK, the Swedish Transport Administration, on indirect taxes in appraisal; the sections of law behind each rule are shown in the explanation of a result.',
  },

  published: {
    heading: 'The convention of published evaluations',
    text: [
      'This is how published Swedish evaluations of coordinated interventions count: no discounting, each year equal to the first, and all of the change credited to the intervention.',
    ],
    sources:
      "Sources: Payoff's evaluations for coordination associations; NNS, Insatser med fantastiska resultat, 2016.",
  },

  appraisal: {
    heading: 'The appraisal with discounting',
    text: [
      "The same ledger, counted as in a cost–benefit analysis. The cost falls at the start and each year's effect at the end of the year. That is cautious: in the middle of the year the effect would be worth half a year's interest more.",
      "What would have happened anyway and what displaces others reduce every party's change alike. The participants' figure is thus net of what those lose whom they displace.",
      "Society's net present value is the sum of all parties', and on that of the public parties is laid what public funds cost beyond themselves. A public krona that only spares another is therefore worth nothing.",
    ],
    symbols:
      'NPV is the net present value, S society, a each actor, o the public ones and λ the marginal cost of public funds.',
    sources:
      'Sources: HM Treasury, The Green Book (discounting, annual equivalent); Homes and Communities Agency, Additionality Guide, 4th ed., 2014 (what would have happened anyway, displacement); ASEK 5 and Hultkrantz, memorandum to ASEK 5, 2012-02-29 (marginal cost of public funds).',
    values: 'Values when the case gives none of its own',
    caption: 'Values of the appraisal with their sources',
    value: 'Value',
    name: 'What',
    source: 'Source',
    check:
      'Checked against HM Treasury Green Book: −100 and then five years of 30 at 3.5 per cent have the net present value 35.4516 and the annual equivalent 7.8519.',
  },

  counterfactual: {
    heading: 'What would have happened anyway',
    text: [
      'Before the deduction all of the change is credited to the intervention. After it what would have come anyway is taken off: a stated share, or the change of a comparison group (difference-in-differences). They always stand side by side.',
      'Difference-in-differences rests on both groups having moved alike without the intervention. Nothing in the figures can show that. Where the case itself states a share that would have happened anyway, that is not taken off as well: the comparison group stands in its place.',
    ],
    symbols:
      'I is the income as it is and J means adjusted. N is the number of participants and bars are means: T for the participants and K for the comparison group. s is the standard deviation between people, n how many they are and SE the standard error; the interval is of 95 per cent with the degrees of freedom of Welch.',
    drawn:
      'In the draws the adjusted has its error as well: prices and parameters are drawn once for both groups, and the people in each by themselves. When a group is smaller than a sample may be, people are not drawn, and that is said.',
    check: 'Checked against Card & Krueger 1994, table 3: 0.59 (0.54) less −2.16 (1.25) is 2.76 (1.36).',
    sources: 'Sources: Card & Krueger, American Economic Review 84, 1994; Welch, Biometrika 34, 1947.',
  },

  grades: {
    heading: 'From how well a value is known to what it may be',
    text: (coverage) => [
      `Every value has a grade. The grade gives a spread: the true value lies within it with a probability of ${coverage}. The mean is always the value of the case, so that the spread alone moves no result. Statutory amounts are not varied when they are verified.`,
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
      {
        value: 'Amount (price, cost, wage, visits)',
        shape: 'gamma: never below zero, skewed as costs are',
        size: 'the value',
      },
      { value: 'Share, months, weeks', shape: 'beta between its bounds', size: 'the distance to the nearer bound' },
      { value: 'Factor', shape: 'normal, at least 1', size: 'the value less 1' },
      { value: 'Change of a group', shape: 'normal', size: 'the absolute value' },
    ],
    symbols:
      's is the standard deviation, f the spread, b what it is of, c the probability above and Φ the normal distribution.',
    shapeSymbols:
      'The distributions have the value as their mean and s as their standard deviation. Gamma: k is the shape, θ the scale and b the value. Beta: α and β are the shapes and v the value as a share of the way between the bounds, with s on the same scale.',
    sources:
      "Sources: Briggs, Claxton & Sculpher 2006 (the distributions); National Clinical Guideline Centre, NICE CG144, 2012, appendix H (gamma from mean and standard error); Nelsen 2006 (copulas). Grades and spreads are Samnytta's choice.",
    open: 'Where the case says nothing of what would have happened anyway, of how the effect lasts or of displacement, they are drawn from ranges that published evaluations give: triangular between a least and a largest value, with the most usual one as the value of the appraisal. Which range it is depends on how far from the labour market people were and on whether the work is supported. This bears on the appraisal only.',
    evidence: 'The ranges and the studies behind them',
    correlation: (prices, wages, catchUp) =>
      `Inputs of a group move together (Gaussian copula): prices of public resources with the correlation ${prices}, wages with ${wages}. What would have happened anyway and what is left of the effect move apart, with −${catchUp}: both follow from how soon those who did not take part catch up.`,
    correlationSymbols: 'z is the normal number of the input, ρ the correlation, y the common and e the own number.',
  },

  simulation: {
    heading: 'Intervals',
    text: (draws, seed) => [
      `The page draws new values of all uncertain inputs ${draws} times and works the whole case out anew each time by the same rules. A 90 per cent interval goes from the fifth to the ninety-fifth percentile. The seed is ${seed}, so that an address always shows the same figures. The random numbers are Philox 4×32-10, the same on every computer.`,
      'The probability that the money is back is the share of draws with payback within the years. A payback that never comes counts as infinite. After a number of draws a probability cannot be said to be zero or a hundred per cent, and the page does not say so; it has an interval of its own after Wilson.',
      'The interval shows the uncertainty of the inputs. It does not show what the model leaves out, nor the chance in who took part when the case is of type cases.',
    ],
    symbols:
      'F is the figure, q its percentiles (type 7), m the payback in months, n the number of years, D the number of draws, # how many of them, p the probability and z 1.96 for 95 per cent.',
    sources: 'Sources: Salmon et al. 2011 (random numbers); Hyndman & Fan 1996 (percentiles); Wilson 1927.',
  },

  sensitivity: {
    heading: 'What matters most, and when the result turns',
    text: [
      'In the bar chart one input at a time is moved from its tenth to its ninetieth percentile, with all others as in the case. The inputs of a group can be moved as one. For a table of people, prices, parameters, cost and assumptions are moved, alike for all people; what the rows say of each person is measured and is not moved, and what fewer than five people depend on is not shown.',
      'The table of two inputs (samnytta sensitivity CASE --two-way INPUT,INPUT) shows the figure for every pair, each at its 5th, 25th, 50th, 75th and 95th percentile. Two inputs that do not turn the result by themselves may do so together.',
      'Scenarios change several values at once. Those that the case states are shown beside it, as if they had been written in the file. When it states none, a cautious and a favourable one are shown, with every input at the quartile that lowers or raises the figure. A scenario is a direction, not a probability: all being bad at once is far less common than one case in four.',
      'The break-even of an input is searched on 33 values over all that it can be, and then by bisection at the turn nearest to the value of the case. When the result never turns that is said, and on which side it stays.',
    ],
    symbols: 'F is the figure, x and y inputs, S how far the figure moves, T the table and x* the break-even.',
    sources:
      'Sources: HM Treasury, The Green Book (sensitivity analysis, switching values and scenarios); Briggs, Claxton & Sculpher 2006.',
  },

  information: {
    heading: 'What it is worth to know more',
    text: [
      'The value of knowing everything (EVPI) is what it would be worth to choose in hindsight between the intervention and none. The value of knowing one input (EVPPI) is worked out with the net present value fitted to the input by a polynomial of the third degree. None of them can be worth more than knowing everything. Of inputs that move together each is shown with what it reveals of the others.',
      'For a group, such as all prices or all wages, x is the weighted sum of its inputs that follows the net present value most closely (least squares). Nothing is lost by that when the net present value is near to linear in the prices. A group is often worth following up although no single price is.',
    ],
    symbols: 'NPV is the net present value, x the input, g the fitted net present value and w the weights in a group.',
    check:
      'Checked against the loss integral of the normal distribution (Raiffa & Schlaifer): for everything, for one input and for a group with the correlations 0, 0.5 and 1.',
    sources:
      'Sources: Raiffa & Schlaifer 1961; Strong, Oakley & Brennan 2014 (an input or a group); Jalal & Alarid-Escudero 2017 (linear sum).',
  },

  people: {
    heading: 'From some to all',
    text: (minimum) => [
      'When the result is of a table of people, people are drawn again with replacement, the same for all parties. It shows how much the mean would have differed had other people been followed.',
      `Scaling up from a sample to all uses Student's distribution, less the part that was followed. Below ${minimum} people it is refused.`,
    ],
    symbols:
      "n people of N were followed, with the mean x̄ and the standard deviation s. A star means drawn again, and t is Student's distribution; the width of the interval follows from it.",
    check:
      'Checked against Efron & Tibshirani 1993, survival of mice: the standard error 23.02, and 95 per cent between 45.9 and 135.4.',
    sources: 'Sources: Efron, Annals of Statistics 7, 1979; Efron & Tibshirani 1993; Cochran 1977, §§ 2.5–2.8.',
  },

  views: {
    heading: 'Who gets what',
    text: [
      "The present values are divided among taxpayers (public parties), participants, others (employers) and indirect (what the marginal cost of public funds adds), as in the tables of WSIPP. They may have any sign and sum to society's present value.",
      'The marginal value of public funds is what the intervention is worth to the participants, once they have paid their own part, for each krona that it costs the public in the end. The marginal cost of public funds is not in it: the ratio is what such a cost is to be held against. When the public gets its money back and the participants do not lose, it is infinite; saving at the expense of the participants is told apart.',
    ],
    symbols:
      "B is the present value: S for taxpayers, D for participants, A for others and I for indirect. W is the participants' present value once they have paid their part, C the cost of the public parties and B in the ratio their present value.",
    checks: [
      'Checked against the table of WSIPP for Individual Placement and Support: 2,614 + 6,138 + 2 − 471 = 8,283 against the cost 951 gives the net 7,332 and the ratio 8.71. Also against five tables of labour-market programmes, one of which is a plain loss (the ratio −0.28).',
      'Checked against the Policy Impacts Library: WorkAdvance 3,635 / (5,641 − 11 − 940) = 0.78; National Supported Work for youth 0.60; JTPA for adults 1.38 and for youth −0.23; a college place that has paid for itself at age 33 is infinite.',
    ],
    sources: 'Sources: WSIPP, Benefit–Cost Results; Hendren & Sprung-Keyser 2020; Policy Impacts Library.',
  },

  limits: {
    heading: 'What is left out',
    text: [
      'Quality of life, health and the benefit to relatives have no price here and are not counted. The job stimulus of social assistance, the tax credit for sparsely populated areas, the employer’s sick pay, supervision grants and the tax rules above pension age are left out; a case can state such amounts itself.',
      'The grades, spreads and correlations are choices, not measurements. They can be replaced in the case file.',
    ],
  },

  references: {
    heading: 'References',
    list: [
      'ASEK, Analysmetod och samhällsekonomiska kalkylvärden för transportsektorn, Trafikverket (ASEK 5 and later); Hultkrantz, PM till ASEK 5, 2012-02-29: indirect taxes, marginal cost of public funds.',
      'Briggs, Claxton & Sculpher, Decision Modelling for Health Economic Evaluation, 2006: distributions of costs and shares, sensitivity analysis.',
      'Card & Krueger, Minimum Wages and Employment, American Economic Review 84, 1994: difference-in-differences.',
      'Cochran, Sampling Techniques, 3rd ed., 1977, §§ 2.5–2.8: scaling up from a sample.',
      'Efron, Annals of Statistics 7, 1979; Efron & Tibshirani, An Introduction to the Bootstrap, 1993: the bootstrap.',
      'Hendren & Sprung-Keyser, A Unified Welfare Analysis of Government Policies, Quarterly Journal of Economics 135, 2020; Policy Impacts Library: the marginal value of public funds.',
      'HM Treasury, The Green Book: transfers, discounting, annual equivalent, sensitivity analysis.',
      'Homes and Communities Agency, Additionality Guide, 4th ed., 2014: what would have happened anyway, displacement.',
      'Hyndman & Fan, The American Statistician 50, 1996: percentiles (type 7).',
      'Jalal & Alarid-Escudero, A Gaussian Approximation Approach for Value of Information Analysis, Medical Decision Making 38, 2017: linear sum of a group.',
      'National Clinical Guideline Centre, NICE CG144, 2012, appendix H: distributions from mean and standard error.',
      'Nelsen, An Introduction to Copulas, 2006: inputs that move together.',
      'NNS, Insatser med fantastiska resultat, 2016: degree of effect, payback and cost per point of effect.',
      'Payoff, evaluations for coordination associations, among them Finsam Lund 2015-03-17 and Samverkansteam 2016-10-27: the convention of published evaluations.',
      'Raiffa & Schlaifer, Applied Statistical Decision Theory, 1961: the value of knowing.',
      'Salmon et al., Parallel random numbers: as easy as 1, 2, 3, SC11, 2011: Philox.',
      'Strong, Oakley & Brennan, Medical Decision Making 34, 2014: the value of knowing an input or a group.',
      'Washington State Institute for Public Policy (WSIPP), Benefit–Cost Results: whom the benefits fall to.',
      'Welch, Biometrika 34, 1947: degrees of freedom when two groups are compared.',
      'Wilson, Journal of the American Statistical Association 22, 1927: interval of a probability.',
    ],
  },
};
