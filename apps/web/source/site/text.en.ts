import type { site as swedish } from './text.sv.ts';

/** What every page says in English: header, footer, errors, start page. */
export const site: typeof swedish = {
  name: 'Samnytta',
  tagline: 'Socio-economic evaluation',
  skipLink: 'Skip to content',
  toStartPage: 'to the start page',
  otherLanguage: 'På svenska',
  pageTitle: (page) => `${page} – Samnytta`,

  footer: {
    label: 'About the service',
    purpose:
      'Samnytta works out what a coordinated intervention costs and yields for society, for each party and for the participant.',
    openSourceHeading: 'Open source',
    openSource:
      'The rules, prices and sources are open under the MIT licence. Anyone may examine, use and change them.',
    privacyHeading: 'Nothing is stored',
    privacy: 'What you enter is used for the answer on the page and is not stored. No cookies, no tracking.',
    independenceHeading: 'Independent',
    independence: 'Samnytta is an independent tool and does not belong to any public authority.'
  },

  error: {
    title: (page) => `Error: ${page}`,
    notFoundHeading: 'The page does not exist',
    notFound: 'The address leads nowhere. Check it, or begin again from the start page.',
    tooLargeHeading: 'Too much at once',
    tooLarge: 'What was sent is larger than the page accepts (512 kB). Send less, or use the command line.',
    refusedHeading: 'What was sent could not be read',
    refused: 'The page did not accept what was sent. Go back and try again.',
    failedHeading: 'Something went wrong on our side',
    failed: 'The error is noted. Nothing has been stored. Try again in a while.',
    code: (status) => `Error code ${status}`,
    toStartPage: 'To the start page'
  },

  navigation: { label: 'Main menu', build: 'Your own type case', table: 'Table of participants', catalogue: 'Values and sources', method: 'Method' },

  start: {
    title: 'What does the intervention give back, and to whom?',
    pageTitle: 'Socio-economic evaluation for coordination associations',
    lead: 'Samnytta works out what a coordinated intervention costs and gives: for society, for each party and for the participant. Begin with a published evaluation or describe a type case of your own, and follow every krona down to law and source.',
    toBuild: 'Build your own type case',
    toExamples: 'See an example',
    examplesHeading: 'Choose an example',
    examplesLead: 'Published evaluations, worked out again from the ground up, and invented cases that show more. Change an assumption and see what happens.',
    card: {
      typeCases: (count) => (count === 1 ? '1 type case' : `${count} type cases`),
      participants: (count) => `${count} participants`,
      society: 'Society per year',
      parties: 'The parties per year',
      everyone: 'All participants',
      agrees: (agreeing, all) => `${agreeing} of ${all} published figures agree`
    },
    payoff: {
      heading: "Payoff's list: seven interventions compared",
      lead: 'The list prints three key figures. Samnytta works out cost and income per participant from them, and the key figures back again.',
      intervention: 'Intervention',
      degree: 'Degree of effect',
      payback: 'Payback',
      cost: 'Cost per point of effect'
    },
    buildHeading: 'Or build your own type case',
    buildLead: 'Say how a person lives before and after the intervention. The form is filled in from the start, so you can press Calculate at once.',
    tableHeading: 'Or evaluate a table of participants',
    tableLead: 'Do you have a row for each participant, before and after? The table is evaluated in your own browser and never leaves your computer.',
    toTable: 'Evaluate a table of participants',
    principlesHeading: 'How Samnytta calculates',
    principles: [
      {
        heading: 'Every krona can be followed',
        text: 'Click on a figure to see the rule, the section of law, the price and the year behind it.'
      },
      {
        heading: 'The parties sum to society',
        text: 'A krona of benefit is a cost to one party and an income to another. Only what is produced or consumed changes the sum.'
      },
      {
        heading: 'Assumptions are marked',
        text: 'Every value says whether it is measured, verified in a source or assumed, and you can try another.'
      }
    ]
  }
};
