import type { Reading } from './reading.ts';

const saveAs = {
  sv: 'en tabell sparad som CSV UTF-8 eller som Excel-arbetsbok (.xlsx)',
  en: 'a table saved as CSV UTF-8 or as an Excel workbook (.xlsx)',
};

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a text stands somewhere in UTF-16, as the names of streams in an OLE file do. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  const isAt = (start: number): boolean =>
    codes.every((code, index) => bytes[start + 2 * index] === code && bytes[start + 2 * index + 1] === 0);
  const [first = 0] = codes;
  for (let start = bytes.indexOf(first); start >= 0; start = bytes.indexOf(first, start + 1))
    if (isAt(start)) return true;
  return false;
}

const locked = 'XLSX: EncryptedPackage';

function refusedFormat(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return namesStream(bytes, 'EncryptedPackage') ? locked : 'XLS (Excel 97–2003)';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'PDF';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'GZIP';
  if (startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return '7z';
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21)) return 'RAR';
  const start = String.fromCharCode(...bytes.subarray(0, 200))
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'HTML';
  if (start.startsWith('<?xml')) return 'XML';
  if (start.startsWith('{\\rtf')) return 'RTF';
  return undefined;
}

/** Which of the two formats the bytes are, by what they begin with and not by the file's name. */
export function formatOf(bytes: Uint8Array, reading: Reading): 'csv' | 'xlsx' {
  if (bytes.length === 0) reading.faults.fail({ kind: 'empty', expected: saveAs, example: 'person;period;lön' });
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'xlsx';
  const refused = refusedFormat(bytes);
  if (refused === undefined) return 'csv';
  const withoutPassword = { sv: `${saveAs.sv}, utan lösenord`, en: `${saveAs.en}, without a password` };
  return reading.faults.fail({
    kind: 'unsupported',
    found: refused,
    expected: refused === locked ? withoutPassword : saveAs,
    example: 'deltagare.xlsx',
  });
}
