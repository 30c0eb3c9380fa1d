import { columnLetter } from '@samnytta/model/cohort';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}

/** A row of texts, in the style of headings when it is one. */
export function rowXml(number: number, texts: readonly string[], isHeading = false): string {
  const style = isHeading ? ' s="1"' : '';
  const cells = texts.map((text, index) =>
    text === ''
      ? ''
      : `<c r="${columnLetter(index)}${String(number)}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

/** A sheet of rows, the first of which stays when the others are scrolled. @param rest what stands after the rows */
export function sheetXml(columns: string, rows: readonly string[], rest = ''): string {
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${declaration}<worksheet xmlns="${main}">${view}<cols>${columns}</cols><sheetData>${rows.join('')}</sheetData>${rest}</worksheet>`;
}
