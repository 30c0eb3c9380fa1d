import { CaseError, type Problem, type ProblemKind } from '../problem.ts';

type Group = Readonly<Record<string, unknown>>;

const typeCase = {
  id: 'work',
  name: 'Arbete',
  before: { supports: [{ kind: 'social-assistance', amount: '120000 SEK/year' }] },
  after: { work: [{ wage: '19000 SEK/month' }] },
};

/** A case without faults, for a test to put faults in. */
export const soundCase: Group = { title: 'Lund', date: '2015-01-01', typeCases: [typeCase] };

export function withKeys(keys: Group): Group {
  return { ...soundCase, ...keys };
}

export function withTypeCase(keys: Group): Group {
  return { ...soundCase, typeCases: [{ ...typeCase, ...keys }] };
}

export function withJob(keys: Group): Group {
  return withTypeCase({ after: { work: [{ wage: '19000 SEK/month', ...keys }] } });
}

export function withSupports(...supports: readonly Group[]): Group {
  return withTypeCase({ before: { supports } });
}

export function withResource(resource: Group): Group {
  return withTypeCase({ before: { resources: [resource] } });
}

export function withPerson(person: Group): Group {
  return withTypeCase({ person });
}

const statedOnly = { title: 'Lund', date: '2015-01-01' };

export function withStatedChange(statedChange: Group, rest: Group = {}): Group {
  return { ...statedOnly, statedChange, ...rest };
}

/** The lines of a case file, one for each text. */
export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** A group of keys with one that JSON can have but an object literal cannot. */
export function prototypeKey(value: unknown): unknown {
  return JSON.parse(`{"__proto__": ${JSON.stringify(value)}}`);
}

/** Lists inside each other. */
export function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

/** Repetitions of repetitions: nine lines that stand for a thousand million values. */
export function aliasBomb(): string {
  const names = 'abcdefghi'.split('');
  const repeated = names.map((name, index) => {
    const before = names[index - 1];
    return `  ${name}: &${name} [${Array.from({ length: 10 }, () => (before === undefined ? 'x' : `*${before}`)).join(', ')}]`;
  });
  return lines('title: Bomb', 'date: 2015-01-01', 'assumptions:', ...repeated);
}

/** Path, kind, found, expected in Swedish and in English, and example of a problem. */
export type Told = readonly [path: string, kind: ProblemKind, found: string, sv: string, en: string, example: string];

/** The problems that reading tells of; an error of another sort, or none, fails the test. */
export function problemsIn(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof CaseError) return error.problems;
    throw error;
  }
  throw new Error('The input was accepted.');
}

export function toldOf({ path, kind, found, expected, example }: Problem): Told {
  return [path, kind, found, expected.sv, expected.en, example];
}

const onlySwedish = /[åäöÅÄÖ]|\b(och|eller|inte|som|ett|högst|ska)\b/u;
const onlyEnglish = /\b(the|and|or|not|that|which|expected|invalid|must|should|of)\b/u;
/** What the user wrote, names of keys, and samples of what to write belong to no language. */
const quoted = /"[^"]*"|For example:.*|Till exempel:.*|\([^)]*\)|\b[a-z]+(-[a-z]+)+\b|ÅÅÅÅ/gu;

/** What of a problem's words is in the wrong language; empty when nothing is. */
export function wrongLanguage({ path, text, expected }: Problem): readonly string[] {
  const plain = (words: string): string => words.replace(path, '').replaceAll(quoted, '');
  return [
    ...[text.sv, expected.sv].filter((words) => words.trim() === '' || onlyEnglish.test(plain(words))),
    ...[text.en, expected.en].filter((words) => words.trim() === '' || onlySwedish.test(plain(words))),
  ];
}
