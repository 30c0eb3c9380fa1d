import type { CaseFile } from './schema.ts';

/** Whether a case tells of all the people together: how many the type cases stand for, or a stated change. */
export function hasWhole({ statedChange, programme, typeCases = [] }: CaseFile): boolean {
  return (
    statedChange !== undefined ||
    programme !== undefined ||
    typeCases.some(({ participants }) => participants !== undefined)
  );
}
