import { type Document, parseDocument, type Tags, type YAMLError } from 'yaml';
import { formatNumber } from '../language/format.ts';
import { isSameKey, joinDecimalCommas } from './decimal-commas.ts';
import { keepDoubtfulNumbers } from './doubtful-numbers.ts';
import { describeProblem } from './describe-problem.ts';
import { CaseError, type ProblemDetails } from './problem.ts';
import { yamlFaultText } from './yaml-fault-texts.ts';

/** Largest case file, in characters: far above any real case, far below what slows a machine down. */
export const largestCase = 1_000_000;

const example = 'title: Lund 2015';
/** Characters that no written text has: control characters, and what stands for bytes that are not UTF-8. */
const notText = /[^\P{Cc}\t\n\r\u0085]|\ufffd/u;

function problemOf(details: ProblemDetails): CaseError {
  return new CaseError([describeProblem('', details)]);
}

function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function checkText(text: string): void {
  if (text.length > largestCase) {
    throw problemOf({
      kind: 'too-large',
      found: undefined,
      expected: {
        sv: `högst ${formatNumber(largestCase, 'sv')} tecken; filen har ${formatNumber(text.length, 'sv')}`,
        en: `at most ${formatNumber(largestCase, 'en')} characters; the file has ${formatNumber(text.length, 'en')}`,
      },
      example,
    });
  }
  const strange = text.search(notText);
  if (strange >= 0) {
    const code = text.codePointAt(strange) ?? 0;
    throw problemOf({
      kind: 'unreadable',
      found: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
      expected: {
        sv: 'vanlig text sparad som UTF-8 (välj UTF-8 när filen sparas, så läses också å, ä och ö rätt)',
        en: 'plain text saved as UTF-8 (choose UTF-8 when saving the file)',
      },
      example,
      position: positionOf(text, strange),
    });
  }
}

function yamlProblem(text: string, error: YAMLError): CaseError {
  const position = positionOf(text, error.pos[0]);
  return problemOf({
    kind: 'unreadable',
    found: text.split('\n')[position.line - 1],
    expected: yamlFaultText(error.code),
    example,
    position,
  });
}

/** YAML's own numbers but for those in other digits and with powers of ten, which stay text and are told where they stand. */
function plainNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !['HEX', 'OCT', 'EXP'].includes(tag.format ?? ''));
}

function parsed(text: string): Document.Parsed {
  try {
    return parseDocument(text, {
      uniqueKeys: isSameKey,
      merge: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'error',
      customTags: plainNumbers,
    });
  } catch {
    throw problemOf({
      kind: 'unreadable',
      found: text,
      expected: { sv: 'giltig YAML eller JSON', en: 'valid YAML or JSON' },
      example,
    });
  }
}

/**
 * Reads YAML or JSON text to plain data. Repeated parts (`&name`, `*name`) are shared in the result.
 * @throws CaseError `too-large` or `unreadable`, with line and column
 *
 * @example
 * ```ts
 * import { parseCaseText } from '@samnytta/model';
 *
 * console.log(parseCaseText('{ title: Test, date: 2025-01-01 }'));
 * ```
 */
export function parseCaseText(text: string): unknown {
  checkText(text);
  const document = parsed(text);
  joinDecimalCommas(document, text);
  keepDoubtfulNumbers(document, text);
  const error = document.errors[0] ?? document.warnings[0];
  if (error !== undefined) throw yamlProblem(text, error);
  try {
    return document.toJS({ maxAliasCount: 1000 }) as unknown;
  } catch {
    throw problemOf({
      kind: 'unreadable',
      found: /\*[^\s,\]}]+/u.exec(text)?.[0],
      expected: {
        sv: 'upprepningar (*namn) av det som getts ett namn tidigare (&namn), högst tusen gånger',
        en: 'repetitions (*name) of what was named before (&name), at most a thousand times',
      },
      example: 'before: *before',
    });
  }
}
