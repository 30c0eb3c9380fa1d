import type { Text } from '../../language/text.ts';

const between = /[\s,;+/&]+/u;
const words = ['', 'år', 'och', 'years', 'year', 'old', 'and'];
const age = /^(\d{1,2})(?:år)?$/u;
const none = /^(?:inga|none|no|nej)[.:]?$/iu;
/** Years below which a number alone may be how many the children are. */
const fewestToBeAges = 4;

/** A text that gives no ages, with what was expected in its place. */
export interface AgesFault {
  readonly expected: Text;
  readonly example: string;
}

function agesOrDecimal(first: string, second: string): AgesFault {
  const example = `${first} ${second}`;
  return {
    expected: {
      sv: `barnens åldrar med mellanslag emellan; ${first},${second} kan vara ett tal med decimaler. Skriv ${example} om det är två barns åldrar, annars varje barns ålder i hela år (inga om det inte finns barn)`,
      en: `the children's ages with spaces between; ${first},${second} may be a number with decimals. Write ${example} if it is the ages of two children, else the age of each child in whole years (none if there are none)`,
    },
    example,
  };
}

/** How many ages there may be, and the highest, in years. */
interface AgeLimits {
  readonly most: number;
  readonly oldest: number;
}

function ageOrCount(written: string): AgesFault {
  return {
    expected: {
      sv: `barnens åldrar; ${written} kan vara en ålder eller ett antal barn. Skriv ${written} år om det är ett barns ålder, annars varje barns ålder (inga om det inte finns barn)`,
      en: `the children's ages; ${written} may be an age or a number of children. Write ${written} years if it is the age of one child, else the age of each child (none if there are none)`,
    },
    example: `${written} år`,
  };
}

/**
 * Ages of children as people write them: `3 7`, `3, 7`, `3+7`, `3 och 7 år`, `inga`. What is left over between, before
 * and after the ages says nothing. A small number alone, without the word years, is a fault: it may be how many they are. So is one with a comma and
 * no blank before the next digits, which may be a mean of numbers.
 */
export function readAges(text: string, { most, oldest }: AgeLimits): readonly number[] | AgesFault {
  const written = text.trim();
  if (none.test(written)) return [];
  if (/^\d$/u.test(written) && Number(written) < fewestToBeAges) return ageOrCount(written);
  const [, whole, decimals] = /^(\d),(\d{1,2})$/u.exec(written) ?? [];
  if (whole !== undefined && decimals !== undefined && Number(whole) < fewestToBeAges)
    return agesOrDecimal(whole, decimals);
  const all = written.split(between).filter((word) => !words.includes(word.toLowerCase()));
  const ages = all.flatMap((word) => {
    const [, years] = age.exec(word.toLowerCase()) ?? [];
    return years === undefined || Number(years) > oldest ? [] : [Number(years)];
  });
  if (all.length > 0 && all.length <= most && ages.length === all.length) return ages;
  return {
    expected: {
      sv: `barnens åldrar i hela år, 0 till ${String(oldest)}, med mellanslag emellan (inte antalet barn), eller inga`,
      en: `the children's ages in whole years, 0 to ${String(oldest)}, with spaces between (not the number of children), or none`,
    },
    example: '3 7',
  };
}

export function isAgesFault(read: readonly number[] | AgesFault): read is AgesFault {
  return 'expected' in read;
}
