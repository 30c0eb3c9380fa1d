import { type ZipPart, zipOf } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorkbookParts {
  /** Content of the worksheet element. */
  readonly sheet: string;
  readonly sharedStrings?: readonly string[];
  readonly sheets?: string;
  readonly before?: string;
  readonly others?: readonly ZipPart[];
  readonly change?: (part: ZipPart) => ZipPart;
}

/** The parts of a workbook as LibreOffice Calc writes them: two formats, of which the second is a date. */
export function calcWorkbook({
  sheet,
  sharedStrings = [],
  sheets,
  before = '',
  others = [],
  change = (part) => part,
}: WorkbookParts): Buffer {
  const names = sheets ?? '<sheet name="Blad1" sheetId="1" state="visible" r:id="rId3"/>';
  return zipOf(
    [
      {
        name: '_rels/.rels',
        content: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId4" Type="${relations}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
      },
      {
        name: 'xl/styles.xml',
        content: `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellStyleXfs count="1"><xf numFmtId="165"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
      },
      {
        name: 'xl/workbook.xml',
        content: `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="false"/><sheets>${names}</sheets><calcPr iterateCount="100" refMode="A1"/></workbook>`,
      },
      {
        name: 'xl/sharedStrings.xml',
        content: `${declaration}<sst xmlns="${main}" count="${String(sharedStrings.length)}">${sharedStrings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `${declaration}${before}<worksheet xmlns="${main}"><sheetPr filterMode="false"/><cols><col collapsed="false" customWidth="false" hidden="false" max="1024" min="1" style="0" width="11.5"/></cols>${sheet}</worksheet>`,
      },
      {
        name: 'xl/worksheets/sheet2.xml',
        content: `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>andra</t></is></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData></worksheet>`,
      },
      ...others,
    ].map(change),
  );
}
