/** What a parameter stands under in the catalogue, whose ids are the branches of a tree: `local-tax.municipality` of `local-tax.municipality.lund`. */
export function headingOf(id: string): string {
  return id.split('.').slice(0, -1).join('.');
}
