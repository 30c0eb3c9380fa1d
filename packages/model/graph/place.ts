/**
 * Where an input of a case is stated, and so where another value of it is put: among the case's assumptions, at a
 * place in its file, or in the price list or the dated parameters that the file leaves it to.
 */
export type Place =
  | { readonly kind: 'assumption'; readonly name: string }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'price'; readonly item: string }
  | { readonly kind: 'parameter'; readonly id: string };

/** What a place is called in files and on command lines: the id of the input that is stated there. */
export function placeId(place: Place): string {
  switch (place.kind) {
    case 'assumption':
      return `assumptions.${place.name}`;
    case 'field':
      return place.path;
    case 'price':
      return `prices.${place.item}`;
    case 'parameter':
      return `parameters.${place.id}`;
  }
}

/** The origin of a value that is stated in one of the lists: its path and its place. */
export function statedIn(place: Place): { readonly path: string; readonly place: Place } {
  return { path: placeId(place), place };
}
