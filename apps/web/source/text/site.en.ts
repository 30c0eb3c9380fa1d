import type { site as swedish } from './site.sv.ts';

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

  start: {
    title: 'What does the intervention give back, and to whom?',
    pageTitle: 'Socio-economic evaluation for coordination associations',
    lead: "Describe a person's situation before and after the intervention. Samnytta works out the kronor for the municipality, the region, the state, the participant and society, and shows why.",
    toEvaluation: 'Evaluate an intervention',
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
        heading: 'Uncertainty is visible',
        text: 'Assumptions are marked as assumptions, and the result says what happens if they are wrong.'
      }
    ]
  },

  evaluation: {
    heading: 'Evaluate an intervention',
    pending: 'The form is not on the page yet. The same calculation can be made on the command line:'
  }
};
