import type { Quantity } from './quantity.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { CaseFile } from './schema.ts';

function isQuantity(value: object): value is Quantity {
  return 'kind' in value && ((value.kind === 'stated' && 'unit' in value) || (value.kind === 'reference' && 'limits' in value));
}

/** Every quantity of the case with its place. */
function* quantitiesOf(value: unknown, path: string): Generator<{ readonly quantity: Quantity; readonly path: string }> {
  if (typeof value !== 'object' || value === null) return;
  if (isQuantity(value)) {
    yield { quantity: value, path };
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* quantitiesOf(one, `${path}[${String(index)}]`);
  } else {
    for (const [key, one] of Object.entries(value)) yield* quantitiesOf(one, path === '' ? key : `${path}.${key}`);
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
        problem: 'not-a-quantity',
        found: `$${quantity.assumption}`,
        expected: {
          text: {
            sv: 'ett värde med enhet; ett antagande kan inte hänvisa till ett annat',
            en: 'a value with its unit; an assumption cannot refer to another',
          },
        },
        example: `${name}: 18000 SEK/year`,
      });
    }
  }
  for (const { quantity, path } of quantitiesOf(rest, '')) {
    if (quantity.kind === 'reference') resolver.value(quantity, path);
  }
}
