/** The identifier nearest to a name that people write: `Malmö stad` is `malmo-stad`. */
export function identifierFrom(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/gu, '-')
    .replace(/^[^a-z]+/u, '')
    .replace(/-+$/u, '');
  return plain === '' ? 'type-case-1' : plain;
}
