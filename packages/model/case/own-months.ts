import type { CategoryFact, ItemFacts } from '../graph/situation-facts.ts';
import { kindsOfIncome, ownMonths } from '../rules/supports/income-months.ts';
import { isSupportKind, supportKinds } from '../rules/supports/support-kinds.ts';
import type { SituationFile } from './schema.ts';

/** Whether an item goes on in the same months as another: the case says so, or it is a supplement. */
export function isBeside(
  { kind }: ItemFacts,
  written: { readonly concurrent?: boolean | undefined } | undefined,
): boolean {
  return written?.concurrent === true || (isSupportKind(kind) && supportKinds[kind].supplement);
}

function givesIncome({ kind }: ItemFacts): boolean {
  return !isSupportKind(kind) || kindsOfIncome.includes(kind);
}

/** The jobs and supports of one side of a person's life. */
interface WorkAndSupports {
  readonly work: readonly ItemFacts[];
  readonly supports: readonly ItemFacts[];
}

function monthsOf({ inputs }: ItemFacts): number {
  return inputs['months']?.value ?? 0;
}

/**
 * Says of each item whether its months are months with an income that no other item has counted. What goes on beside
 * something else adds none, unless it lasts longer than all that it could go on beside: then its months are the ones.
 */
export function withOwnMonths(items: WorkAndSupports, file: SituationFile): WorkAndSupports {
  const written = [
    ...items.work.map((item, index) => ({ item, written: file.work?.[index] })),
    ...items.supports.map((item, index) => ({ item, written: file.supports?.[index] })),
  ];
  const income = written.filter(({ item }) => givesIncome(item));
  const filling = income.filter((one) => !isBeside(one.item, one.written)).map(({ item }) => item);
  const beside = income.filter((one) => isBeside(one.item, one.written)).map(({ item }) => item);
  const filled = filling.reduce((sum, item) => sum + monthsOf(item), 0);
  const longest = beside.reduce<ItemFacts | undefined>(
    (long, item) => (long !== undefined && monthsOf(long) >= monthsOf(item) ? long : item),
    undefined,
  );
  const own = new Set(longest !== undefined && monthsOf(longest) > filled ? [longest] : filling);
  const named = (item: ItemFacts): ItemFacts => {
    const fact: CategoryFact = {
      value: own.has(item) ? 'yes' : 'no',
      origin: { path: `${item.path}.concurrent`, grade: 'measured' },
    };
    return { ...item, categories: { ...item.categories, [ownMonths]: fact } };
  };
  return { work: items.work.map(named), supports: items.supports.map(named) };
}
