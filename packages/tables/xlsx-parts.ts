import type { Reading } from './reading.ts';
import { readXml, type XmlHandlers } from './xml.ts';
import { textOf, type Zip } from './zip.ts';

/** One part of a workbook that another refers to. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `chartsheet`, `styles`. */
  readonly type: string;
  /** Name of the file inside the workbook. */
  readonly path: string;
}

/** Everything that one file of the workbook has to say; nothing when it is not there. */
export async function collected<T>(
  zip: Zip,
  name: string,
  reading: Reading,
  handlersFor: (emit: (value: T) => void) => XmlHandlers,
): Promise<readonly T[]> {
  const entry = zip.get(name);
  const values: T[] = [];
  if (entry === undefined) return values;
  for await (const value of readXml(textOf(entry, reading), name, reading, handlersFor)) values.push(value);
  return values;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Name of a file that is referred to from a folder. */
function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The parts that a part refers to. @param path name of its file; empty for the whole workbook */
export async function relationsOf(path: string, zip: Zip, reading: Reading): Promise<readonly Relation[]> {
  const folder = folderOf(path);
  return collected<Relation>(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, reading, (emit) => ({
    open: (name, { Id, Target, Type = '' }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      emit({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(Target, folder) });
    },
  }));
}

/** The file of the workbook itself: what the whole refers to, or where programs put it. */
export async function workbookPath(zip: Zip, reading: Reading): Promise<string> {
  return (await relationsOf('', zip, reading)).find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
}

/** The file of a part that a workbook has one of. */
export function pathOf(type: 'styles' | 'sharedStrings', workbook: string, relations: readonly Relation[]): string {
  return relations.find((one) => one.type === type)?.path ?? `${folderOf(workbook)}${type}.xml`;
}
