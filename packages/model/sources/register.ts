import type { Text } from '../language/text.ts';
import noteFile from './notes.json' with { type: 'json' };
import type { Source } from './source.ts';
import sourceFile from './sources.json' with { type: 'json' };
import { consolidatedAddress, printedAddress, statuteNumber } from './statute.ts';

// The files are held against their schema in the tests, not at every start.
const listed = sourceFile as readonly Source[];

/** Every source with a name, by id. Amending acts have none: they are made from their number. */
export const sourceRegister: ReadonlyMap<string, Source> = new Map(
  listed.map((source) => [
    source.id,
    statuteNumber.test(source.id) ? { ...source, address: consolidatedAddress(source.id) } : source,
  ]),
);

function amendment(id: string): Source {
  const title = `SFS ${id}`;
  return { id, kind: 'law', title: { sv: title, en: title }, publisher: undefined, address: printedAddress(id) };
}

/** The source with an id. @throws RangeError when there is none */
export function sourceOf(id: string): Source {
  const found = sourceRegister.get(id) ?? (statuteNumber.test(id) ? amendment(id) : undefined);
  if (found === undefined) throw new RangeError(`There is no source ${id} in sources.json`);
  return found;
}

/** A note on a value: its words, or the id of a note that several values share. */
export type Note = Text | string;

const sharedNotes = new Map(Object.entries<Text>(noteFile));

/** What a note says. @throws RangeError when there is no shared note with the id */
export function noteText(note: Note): Text {
  if (typeof note !== 'string') return note;
  const found = sharedNotes.get(note);
  if (found === undefined) throw new RangeError(`There is no note ${note} in notes.json`);
  return found;
}
