import type { text as swedish } from './text.sv.ts';

/** The start page, in English. */
export const text: typeof swedish = {
  title: 'What does the intervention give back, and to whom?',
  pageTitle: 'Socio-economic evaluation for coordination associations',
  lead: 'Samnytta works out what a coordinated intervention costs and gives: for society, for each party and for the participant. Begin with a published evaluation or describe a type case of your own, and follow every krona down to law and source.',
  toExamples: 'See an example',
  examplesHeading: 'Choose an example',
  examplesLead:
    'Published evaluations, worked out again from the ground up, and invented cases that show more. Change an assumption and see what happens.',
  card: {
    typeCases: (count) => (count === 1 ? '1 type case' : `${count} type cases`),
    participants: (count) => `${count} participants`,
    society: 'Society per year',
    parties: 'The parties per year',
    everyone: 'All participants',
    agrees: (agreeing, all) => `${agreeing} of ${all} published figures agree`,
  },
  payoff: {
    heading: "Payoff's list: seven interventions compared",
    lead: 'The list prints three key figures. Samnytta works out cost and income per participant from them, and the key figures back again.',
    intervention: 'Intervention',
    degree: 'Degree of effect',
    payback: 'Payback',
    cost: 'Cost per point of effect',
  },
  principlesHeading: 'How Samnytta calculates',
  principles: [
    {
      heading: 'Every krona can be followed',
      text: 'Click on a figure to see the rule, the section of law, the price and the year behind it.',
    },
    {
      heading: 'The parties sum to society',
      text: 'A krona of benefit is a cost to one party and an income to another. Only what is produced or consumed changes the sum.',
    },
    {
      heading: 'Assumptions are marked',
      text: 'Every value says whether it is measured, verified in a source or assumed, and you can try another.',
    },
  ],
};
