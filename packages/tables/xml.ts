import { SaxesParser } from 'saxes';
import type { Reading } from './reading.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is done at each part of an XML file. Names are without prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** More than this without a tag is not a table. */
const longestWithoutTag = 1_000_000;
const deepest = 100;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes by name without prefix. */
function localAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

/**
 * Reads XML chunk by chunk and gives out what the handlers emit, in order. A document type is
 * refused, so that no entity but the five of XML can stand for anything.
 */
export async function* readXml<T>(
  chunks: AsyncIterable<string>,
  part: string,
  reading: Reading,
  handlersFor: (emit: (value: T) => void) => XmlHandlers,
): AsyncGenerator<T> {
  const fail = (found: string): never =>
    reading.faults.fail({
      kind: 'unreadable',
      found: `${part}: ${found}`,
      expected: {
        sv: 'en arbetsbok (.xlsx) som ett kalkylprogram har sparat',
        en: 'a workbook (.xlsx) saved by a spreadsheet program',
      },
      example: '',
    });
  let emitted: T[] = [];
  const handlers = handlersFor((value) => void emitted.push(value));
  let [sinceTag, depth] = [0, 0];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('doctype', () => fail('DOCTYPE'));
  parser.on('error', (error) => fail(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    sinceTag = 0;
    depth += 1;
    if (depth > deepest) fail(name);
    handlers.open?.(localName(name), localAttributes(attributes));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => {
    sinceTag = 0;
    depth -= 1;
    handlers.close?.(localName(name));
  });
  for await (const chunk of chunks) {
    sinceTag += chunk.length;
    parser.write(chunk);
    if (sinceTag > longestWithoutTag + chunk.length) fail('…');
    yield* emitted;
    emitted = [];
  }
  parser.close();
  yield* emitted;
}
