import { type PlaceList, placesOf } from '@samnytta/model';
import { languageOf } from '#language';
import type { LoadedTexts } from '#language/texts.ts';
import type { Invitation } from '#site/navigation.ts';
import { type ExampleCard, exampleCards } from '#subjects/example/examples.ts';
import { startTexts } from './texts.ts';

export interface StartData {
  /** The places that the examples name. */
  readonly places: PlaceList;
  readonly invitations: readonly Invitation[];
}

/** What the start page shows. */
export interface StartPage {
  readonly texts: readonly LoadedTexts[];
  readonly cards: readonly ExampleCard[];
  readonly invitations: readonly Invitation[];
}

export async function loadStart(url: URL, { places, invitations }: StartData): Promise<StartPage> {
  return {
    texts: [await startTexts.load(languageOf(url.pathname))],
    cards: exampleCards(placesOf(places)),
    invitations,
  };
}
