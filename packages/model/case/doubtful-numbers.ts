import { type Document, type Scalar, visit } from 'yaml';
import { isNumberFault, readNumber } from '../language/read-number.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps numbers that may be in thousands (`1.250`) as they are written, so that each is read as a text is where it
 * stands, and is a fault where both can be meant. A number of JSON is what JSON says that it is.
 */
export function keepDoubtfulNumbers(document: Document.Parsed, text: string): void {
  const doubtful: Scalar[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || typeof node.value !== 'number' || node.source === undefined) return;
      const read = readNumber(node.source);
      if (!isNumberFault(read) && read.inThousands !== undefined) doubtful.push(node);
    },
  });
  if (doubtful.length === 0 || isJson(text)) return;
  for (const node of doubtful) node.value = node.source;
}
