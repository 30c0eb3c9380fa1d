import type { Language } from '#language';
import type { Invitation, MenuItem, NavigationEntry } from './navigation.ts';

const declared = import.meta.glob<NavigationEntry>('../subjects/*/navigation.ts', {
  eager: true,
  import: 'navigation',
});

const entries = Object.values(declared).sort((one, other) => one.order - other.order);

/** What the subjects declare for the menu of every page. */
export function menuIn(language: Language): readonly MenuItem[] {
  return entries.flatMap(({ path, header }) => (header === undefined ? [] : [{ path, label: header[language] }]));
}

/** What the subjects declare for the start page. */
export function invitationsIn(language: Language): readonly Invitation[] {
  return entries.flatMap(({ path, start }) =>
    start === undefined
      ? []
      : [{ path, heading: start.heading[language], lead: start.lead[language], action: start.action[language] }],
  );
}
