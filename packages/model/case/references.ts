import { pathText } from './path-text.ts';
import type { Quantity } from './quantity.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

function isQuantity(value: object): value is Quantity {
  return (
    'kind' in value &&
    ((value.kind === 'stated' && 'unit' in value) || (value.kind === 'reference' && 'limits' in value))
  );
}

type Reference = Extract<Quantity, { readonly kind: 'reference' }>;

/** Calls for every reference of the case with its place; the place is written out for references alone, which are few. */
function eachReference(
  value: object,
  place: (string | number)[],
  found: (reference: Reference, path: string) => void,
): void {
  if (isQuantity(value)) {
    if (value.kind === 'reference') found(value, pathText(place));
    return;
  }
  for (const [key, one] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (typeof one !== 'object' || one === null) continue;
    place.push(key);
    eachReference(one as object, place, found);
    place.pop();
  }
}

/**
 * Every `$name` of the case has an assumption whose value can stand there, also where the value is
 * read only when the case is evaluated; an assumption is a value, not another `$name`.
 */
export function checkReferences(file: CaseFile, resolver: Resolver, faults: Faults): void {
  const { assumptions = {}, ...rest } = file;
  for (const [name, quantity] of Object.entries(assumptions)) {
    if (quantity.kind === 'reference') {
      faults.add(`assumptions.${name}`, {
        kind: 'not-a-quantity',
        found: `$${quantity.assumption}`,
        expected: {
          sv: 'ett värde med enhet; ett antagande kan inte hänvisa till ett annat',
          en: 'a value with its unit; an assumption cannot refer to another',
        },
        example: `${name}: 18000 SEK/year`,
      });
    }
  }
  eachReference(rest, [], (reference, path) => resolver.value(reference, path));
}
