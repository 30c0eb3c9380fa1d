import type { NavigationEntry } from '#site/navigation.ts';

export const navigation: NavigationEntry = {
  path: '/metod',
  order: 4,
  header: { sv: 'Metod', en: 'Method' },
};
