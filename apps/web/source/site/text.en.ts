import type { text as swedish } from './text.sv.ts';

/** What every page says in English: header, footer, breadcrumbs, errors. */
export const text: typeof swedish = {
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
    independence: 'Samnytta is an independent tool and does not belong to any public authority.',
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
    toStartPage: 'To the start page',
  },

  menu: 'Main menu',

  breadcrumbs: { label: 'Where you are', start: 'Start' },
};
