/** A number in Svensk författningssamling, such as `2010:110`. */
export const statuteNumber = /^(\d{4}):(\d+)$/u;

/** From here on what is printed is published on the web and not on paper (SFS 2018:160, April 2018). */
const firstOnWeb = { year: 2018, number: 160 };
/** From here on what was printed on paper is kept as PDF (SFS 1998:306). */
const firstKept = { year: 1998, number: 306 };

type Numbered = typeof firstOnWeb;

function isFrom(one: Numbered, first: Numbered): boolean {
  return one.year > first.year || (one.year === first.year && one.number >= first.number);
}

/** Address of the consolidated text of an act or ordinance. */
export function consolidatedAddress(number: string): string {
  return `https://rkrattsbaser.gov.se/sfst?bet=${number}`;
}

/** Address of an amending act or ordinance as it was printed; undefined for those that are on paper alone. */
export function printedAddress(id: string): string | undefined {
  const [, year = '', number = ''] = statuteNumber.exec(id) ?? [];
  const one = { year: Number(year), number: Number(number) };
  if (isFrom(one, firstOnWeb)) return `https://svenskforfattningssamling.se/doc/${year}${number}.html`;
  if (!isFrom(one, firstKept)) return undefined;
  const short = year.slice(2);
  return `https://rkrattsdb.gov.se/SFSdoc/${short}/${short}${number.padStart(4, '0')}.PDF`;
}
