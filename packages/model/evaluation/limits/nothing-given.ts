import { isWithin } from '../../case/path-text.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { inBoth } from '../../language/text.ts';
import { ofHousehold } from '../../rules/supports/of-household.ts';
import { supportAmount } from '../../rules/supports/support-amount.ts';
import type { Side } from '../evaluate-case.ts';
import { categoryOf, inputOf, type Limit, nameOf } from './limit.ts';

/** What a support that is worked out comes to, SEK per year. */
function amountOf({ evaluation }: Side, item: SituationFacts['items']['supports'][number]): number {
  const household = Object.entries(ofHousehold).find(([kind]) => kind === item.kind)?.[1].amounts ?? {};
  // Introduction benefit has an amount of its own and supplements of the household.
  return Object.values(household).reduce(
    (sum, rule) => sum + evaluation.of(rule).value,
    evaluation.ofItem(supportAmount, item).value,
  );
}

/** Supports that are worked out and come to nothing. @param told places where another limit already says why */
export function nothingGiven(side: Side, told: readonly string[]): readonly Limit[] {
  return side.evaluation.facts.items.supports
    .filter(
      (item) =>
        categoryOf(item, 'basis') === 'derived' &&
        inputOf(item, 'months') > 0 &&
        !told.some((path) => isWithin(path, item.path)) &&
        amountOf(side, item) === 0,
    )
    .map((item) => ({
      kind: 'income',
      path: item.path,
      text: () =>
        inBoth((language) =>
          language === 'sv'
            ? `${nameOf(item).sv} räknas fram till 0 kr: inkomsten, åldern eller hushållet ger inget`
            : `${nameOf(item).en} is worked out to be SEK 0: the income, the age or the household gives nothing`,
        ),
    }));
}
