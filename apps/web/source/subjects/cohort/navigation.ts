import type { NavigationEntry } from '#site/navigation.ts';

export const navigation: NavigationEntry = {
  path: '/tabell',
  order: 2,
  header: { sv: 'Deltagartabell', en: 'Table of participants' },
  start: {
    heading: { sv: 'Eller räkna på en tabell med deltagare', en: 'Or evaluate a table of participants' },
    lead: {
      sv: 'Har du en rad för varje deltagare, före och efter? Tabellen räknas i din egen webbläsare och lämnar aldrig din dator.',
      en: 'Do you have a row for each participant, before and after? The table is evaluated in your own browser and never leaves your computer.',
    },
    action: { sv: 'Räkna på en deltagartabell', en: 'Evaluate a table of participants' },
  },
};
