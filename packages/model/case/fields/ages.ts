const between = /[\s,;+/&]+/u;
const words = ['', 'år', 'och', 'years', 'year', 'old', 'and'];
const age = /^(\d{1,2})(?:år)?$/u;

/**
 * Ages of children as people write them: `3 7`, `3, 7`, `3+7`, `3 och 7 år`. What is no age in whole years stays as
 * it is written, to be told; what is left over between, before and after the ages says nothing.
 */
export function agesIn(text: string): readonly (number | string)[] {
  return text
    .split(between)
    .filter((word) => !words.includes(word.toLowerCase()))
    .map((word) => {
      const [, years] = age.exec(word.toLowerCase()) ?? [];
      return years === undefined ? word : Number(years);
    });
}

/** Years below which a number alone may be how many the children are. */
const fewestToBeAges = 4;

/** Whether a text may be a number of children and not an age: a small number alone, without the word years. */
export function mayBeCount(text: string): boolean {
  return /^\s*\d\s*$/u.test(text) && Number(text) < fewestToBeAges;
}
