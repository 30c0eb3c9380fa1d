import { type Document, isScalar, type Pair, type ParsedNode, Scalar, visit } from 'yaml';

const wholePart = /^[-+−]?\d[\d \u00a0]*$/u;
const decimals = /^\d+(?:\s*[^\d\s].*)?$/u;

/** A plain scalar as it is written; undefined for anything else. */
function written(
  node: unknown,
  text: string,
): { readonly source: string; readonly from: number; readonly to: number } | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return undefined;
  const [from, to] = node.range;
  return { source: text.slice(from, to), from, to };
}

/** A whole number and its unit when nothing but a comma stands between them and the number goes on in the next key. */
function joined({ value }: Pair, { key, value: nothing }: Pair, text: string): string | undefined {
  const [whole, rest] = [written(value, text), written(key, text)];
  if (whole === undefined || rest === undefined || nothing !== null) return undefined;
  const isOne = wholePart.test(whole.source) && decimals.test(rest.source) && text.slice(whole.to, rest.from) === ',';
  return isOne ? text.slice(whole.from, rest.to) : undefined;
}

/**
 * Puts numbers with a decimal comma together within braces, where YAML parts entries by commas: `{ extent: 12,5 % }`
 * is 12,5 %, and not 12 and an entry "5 %" without a value. Only a comma without a blank after it is one.
 */
export function joinDecimalCommas(document: Document.Parsed, text: string): void {
  visit(document, {
    Map(_, map) {
      if (map.flow !== true) return;
      for (let index = map.items.length - 1; index > 0; index -= 1) {
        const [pair, next] = map.items.slice(index - 1, index + 1);
        const number = pair && next && joined(pair, next, text);
        if (number === undefined || pair === undefined) continue;
        pair.value = new Scalar(number);
        map.items.splice(index, 1);
      }
    },
  });
}

/** Whether two keys of a group are the same; decimals that are taken for keys may be. */
export function isSameKey(one: ParsedNode, other: ParsedNode): boolean {
  return isScalar(one) && isScalar(other) && one.value === other.value && !decimals.test(String(one.value));
}
