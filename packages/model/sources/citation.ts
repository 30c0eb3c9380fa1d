import { inBoth, type Language, type Text } from '../language/text.ts';
import { sourceOf } from './register.ts';

/** A place in a source. */
export interface Citation {
  /** Of the source in the register. */
  readonly id: string;
  /** Chapter and section, as the act writes them: `67 kap. 4 §`. */
  readonly section?: string | undefined;
  /** Of the price level or the index. */
  readonly year?: number | undefined;
  /** What is read there, or how it was used. */
  readonly detail?: Text | undefined;
}

/** Where a value or rule comes from: places in sources, or the words of the case that states the value. */
export type Cited = string | readonly Citation[];

/** One citation as it is told. */
export interface CitedText {
  readonly text: Text;
  /** Where the source can be read. */
  readonly address: string | undefined;
  /** Why the source is a weak one, when it is. */
  readonly weak: Text | undefined;
}

/** A place in a source. @param section as {@link Citation.section} */
export function cite(id: string, section?: string, detail?: Text): readonly Citation[] {
  return [{ id, section, detail }];
}

const number = String.raw`\d+(?: [a-z]\b)?`;
const list = String.raw`${number}(?:(?:–|, | och )${number})*`;

/** `67 kap. 4–5 §§` in English: `ch. 67 §§ 4–5`. */
function sectionText(section: string, language: Language): string {
  if (language === 'sv') return section;
  return section
    .replaceAll(new RegExp(`(${list}) kap\\.`, 'gu'), 'ch. $1')
    .replaceAll(new RegExp(`(${list}) (§§?)`, 'gu'), '$2 $1')
    .replaceAll('tredje stycket', 'third paragraph')
    .replaceAll('bilaga', 'annex')
    .replaceAll(' och ', ' and ');
}

function toldCitation({ id, section, year, detail }: Citation): CitedText {
  const { title, address, weak } = sourceOf(id);
  const text = inBoth((language) => {
    const place = section === undefined ? '' : ` ${sectionText(section, language)}`;
    const remarks = [year === undefined ? undefined : String(year), detail?.[language]].filter(
      (one) => one !== undefined,
    );
    return `${title[language]}${place}${remarks.map((one) => ` (${one})`).join('')}`;
  });
  return { text, address, weak };
}

/** Each citation in words. */
export function citedTexts(cited: Cited): readonly CitedText[] {
  return typeof cited === 'string'
    ? [{ text: { sv: cited, en: cited }, address: undefined, weak: undefined }]
    : cited.map(toldCitation);
}

/** All citations in words. */
export function citedText(cited: Cited): Text {
  const told = citedTexts(cited);
  return inBoth((language) => told.map(({ text }) => text[language]).join('; '));
}

/** The same sources, of a year. */
export function ofYear(cited: Cited, year: number): Cited {
  if (typeof cited === 'string') return `${cited} (${String(year)})`;
  return cited.map((one, index) => (index === 0 ? { ...one, year } : one));
}

/** Whether all that a value rests on is weak sources. */
export function isWeaklyCited(cited: Cited): boolean {
  return citedTexts(cited).every(({ weak }) => weak !== undefined);
}
