import type { Facts } from '../../graph/situation-facts.ts';
import type { Actor } from '../../ledger/actor.ts';
import { type SupportKindName, supportKindNames, supportKinds } from './support-kinds.ts';

/** Whom a case puts supports on, by kind, where that is another than the one that pays them out. */
export type Payers = Readonly<Partial<Record<SupportKindName, Actor | undefined>>>;

/** Kinds that something is paid for. */
export const paidKinds = supportKindNames.filter((name) => supportKinds[name].amount !== 'nothing');

function categoryOf(kind: SupportKindName): string {
  return `payer of ${kind}`;
}

/** What a case says of who pays, as categories of each person. @param path where it stands */
export function payerCategories(payers: Payers, path: string): Facts['categories'] {
  return Object.fromEntries(
    paidKinds.flatMap((kind) => {
      const value = payers[kind];
      return value === undefined
        ? []
        : [[categoryOf(kind), { value, origin: { path: `${path}.${kind}`, grade: 'measured' } }] as const];
    }),
  );
}

/** The name of the actor that a person's support is put on; undefined where it is its own payer. */
export function statedPayer(kind: SupportKindName, { categories }: Pick<Facts, 'categories'>): string | undefined {
  return categories[categoryOf(kind)]?.value;
}

/** A support that a case puts on another than the one that pays it out. */
export interface MovedPayer {
  readonly kind: SupportKindName;
  readonly actor: Actor;
}

/** The supports that are put on another than the one that pays them out. */
export function movedPayers(payers: Payers = {}): readonly MovedPayer[] {
  return paidKinds.flatMap((kind) => {
    const actor = payers[kind];
    return actor === undefined || actor === supportKinds[kind].payer ? [] : [{ kind, actor }];
  });
}
