/** What a place in the case is called on the pages, and where it can be changed. */
export type PlaceOf = (place: string) => { readonly label: string; readonly href: string } | undefined;
