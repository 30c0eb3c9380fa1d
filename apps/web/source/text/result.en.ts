import type { result as swedish } from './result.sv.ts';

/** The result of an evaluation, in English. */
export const result: typeof swedish = {
  heading: 'Result',
  why: 'why?',
  clickHint: 'Every figure is a link: click it to see why it is what it is.',

  sentence: {
    gains: (who, amount, people) => `${who} gains ${amount} per year ${people}.`,
    loses: (who, amount, people) => `${who} loses ${amount} per year ${people}.`,
    nothing: (who) => `${who} neither gains nor loses by the change.`,
    perPerson: 'on one person in this situation',
    perGroup: (people) => `on ${people} participants together`,
    gain: (list) => `Those who gain most, per person and year: ${list}.`,
    pay: (list) => `Those who pay more: ${list}.`,
    nobodyPays: 'No party is worse off.',
    item: (who, amount) => `${who} (${amount})`,
    payback: (cost, months) => `The intervention costs society ${cost} and is paid back in ${months}.`,
    neverBack: (cost) => `The intervention costs society ${cost} and is not paid back, since society does not gain by the change.`
  },

  facts: {
    heading: 'In short',
    society: 'Society, per year',
    fiveYears: 'Society, in five years',
    disposable: "The participant's disposable income, per year",
    payback: 'The cost is paid back in',
    degree: 'Share of the potential that is reached'
  },

  warningsHeading: 'To bear in mind before you use the figures',

  chart: {
    heading: 'From the parties to society',
    title: (name) => `Change per year, ${name}`,
    description: (steps) => `Bar chart in which the change of each party is added to the one before and the sum is society's: ${steps}.`,
    axis: 'SEK per year',
    largeAxis: 'SEK million per year',
    labels: {
      municipality: ['Municipality'],
      region: ['Region'],
      'employment-service': ['Arbets-', 'förmedlingen'],
      'social-insurance': ['Försäkrings-', 'kassan'],
      'other-state': ['Other state'],
      participant: ['Participant'],
      employer: ['Employer'],
      state: ['The state'],
      society: ['Society'],
      rest: ['Not divided']
    },
    legend: { gain: 'Gains (+)', loss: 'Loses (−)', total: "Society's sum" },
    caption: 'Kronor per year. Each bar begins where the one before ended. The same figures are in the table below.'
  },

  actors: {
    heading: 'Change per year and party',
    caption: 'Change for each party, kronor per year',
    actor: 'Party',
    before: 'Before',
    after: 'After',
    change: 'Change per year',
    perParticipant: 'Per participant',
    fiveYears: 'In five years',
    interval: 'Per year, 90% probability',
    ofWhichState: 'The state together',
    state: 'The state is the sum of Arbetsförmedlingen, Försäkringskassan and the other state. Plus means that the party gets more or pays less.'
  },

  profitability: {
    heading: 'Cost and profitability',
    convention: 'Worked out as in published Swedish evaluations: no discounting, each year equal to the first, and all of the change credited to the intervention.',
    caption: 'Cost and profitability of the intervention for each party, kronor',
    cost: 'Cost',
    years: (count) => `Profitability ${count} ${count === 1 ? 'year' : 'years'}`,
    payback: 'Payback',
    never: 'Never',
    ownCost: "Society's cost is the paid cost times the factor for indirect taxes. The part that no party pays falls on the other state."
  },

  keyFigures: {
    heading: 'Key figures of society',
    caption: 'Key figures by the published convention',
    figure: 'Key figure',
    value: 'Value',
    perParticipant: 'Per participant',
    missing: (figures, reason) => `${reason} Not shown for that reason: ${figures}.`
  },

  appraisal: {
    summary: 'Appraisal with discounting',
    explanation: 'Another convention than in the tables above: the cost falls at the start, the effect of each year is discounted and may fade, and a part may be taken off for what would have happened anyway.',
    caption: 'Appraisal for society',
    actorsCaption: 'Net present value for each party, kronor',
    settings: 'Assumptions of the appraisal',
    breakEven: (share) => `It breaks even if ${share} of the effect remains from year to year.`
  },

  disposable: {
    heading: 'What the participant has to live on',
    caption: "The participant's disposable income, kronor per year",
    row: 'Disposable income',
    change: (years) => (years === 1 ? 'Participant, disposable income per year' : `Participant, disposable income in ${years} years`),
    debt: 'Of which new student loan',
    deferred: (amount) => `The change per party above also holds ${amount} of occupational pension and insurance, which is deferred pay and cannot be lived on today.`,
    perMonth: (amount) => `The change is ${amount} a month.`
  },

  lines: {
    summary: 'All items that change',
    explanation: 'A transfer is seen at two parties with opposite signs. Only what is produced or consumed changes the sum of society.',
    caption: 'Items that change, kronor per year',
    post: 'Item',
    actor: 'Party',
    nature: 'Nature',
    transfer: 'transfer',
    real: 'produced or consumed',
    change: 'Change'
  },

  published: {
    heading: 'Published and computed',
    changed: 'You have changed assumptions, so the computed figures are no longer meant to agree with the published ones.',
    caption: 'Published figures against computed ones',
    figure: 'Figure',
    published: 'Published',
    computed: 'Computed',
    tolerance: 'Accepted difference',
    agrees: 'Agrees',
    yes: 'Yes',
    no: 'No',
    summary: (agreeing, all) => `${agreeing} of ${all} figures agree, but for an accepted difference.`
  },

  noValue: {
    heading: 'There is no value for that day',
    advice: 'Choose another year.'
  },
  problemsHeading: 'It could not be worked out'
};
