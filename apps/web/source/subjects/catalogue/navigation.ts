import type { NavigationEntry } from '#site/navigation.ts';

export const navigation: NavigationEntry = {
  path: '/parametrar',
  order: 3,
  header: { sv: 'Värden och källor', en: 'Values and sources' },
};
