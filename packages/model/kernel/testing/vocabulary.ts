import { type Reads, reachableFrom, readsIn } from '../../graph/walk.ts';
import { ledgerOutputs } from '../output.ts';

/** All that the ledger's rules read, found by walking them, so that random lives lack nothing when a rule is added. */
export function vocabularyOfRules(): Reads {
  const roots = Object.values(ledgerOutputs).flatMap(({ person, items }) => [
    ...person.map(({ of }) => of),
    ...items.flatMap(({ terms }) => terms.map(({ of }) => of)),
  ]);
  return readsIn(reachableFrom(roots));
}
