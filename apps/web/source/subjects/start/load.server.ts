import { languageOf } from '#language';
import { invitationsIn } from '#site/navigation.server.ts';
import { placesOfExamples } from '#subjects/example/example-places.ts';
import type { StartData } from './load.ts';

/** What the server has for the start page. */
export function loadStartData(url: URL): StartData {
  return { places: placesOfExamples(), invitations: invitationsIn(languageOf(url.pathname)) };
}
