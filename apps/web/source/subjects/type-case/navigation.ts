import type { NavigationEntry } from '#site/navigation.ts';

export const navigation: NavigationEntry = {
  path: '/typfall',
  order: 1,
  header: { sv: 'Eget typfall', en: 'Your own type case' },
  start: {
    heading: { sv: 'Eller bygg ett eget typfall', en: 'Or build your own type case' },
    lead: {
      sv: 'Fyll i hur en person har det före och efter insatsen. Formuläret är ifyllt från början, så att du kan trycka på Räkna direkt.',
      en: 'Say how a person lives before and after the intervention. The form is filled in from the start, so you can press Calculate at once.',
    },
    action: { sv: 'Bygg ett eget typfall', en: 'Build your own type case' },
  },
};
