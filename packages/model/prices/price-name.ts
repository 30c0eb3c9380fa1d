import type { Text } from '../language/text.ts';

/** What the price of a resource is called among other inputs. @param resource label of the resource */
export function priceName(resource: Text): Text {
  return { sv: `Pris: ${resource.sv}`, en: `Price: ${resource.en}` };
}
