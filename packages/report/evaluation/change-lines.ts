import { actorLabels, type Assessment, type ChangeLine, changeLineId, leastChange } from '@samnytta/model';
import { appendix, quantities, row, sentence, table, texts } from '../document/blocks.ts';
import { money, words } from '../document/cells.ts';
import type { Row, Section } from '../document/schema.ts';
import { labels, natures } from './texts.ts';

function rowOf(line: ChangeLine): Row {
  const { account, actor, nature, label, amountBefore, amountAfter, amount } = line;
  const figure = changeLineId(line);
  return row(`${account}.${actor}.${nature}`, label, {
    actor: words(actorLabels[actor]),
    nature: words(natures[nature]),
    before: money(amountBefore, 'SEK/year', { figure }),
    after: money(amountAfter, 'SEK/year', { figure }),
    change: money(amount, 'SEK/year', { figure, isSigned: true }),
  });
}

function rowsOf({ change }: NonNullable<Assessment['typeCase']>): readonly Row[] {
  return change.lines.filter(({ amount }) => Math.abs(amount) >= leastChange).map(rowOf);
}

/** Every account that changes for a party, before and after. */
export function lineSection({ typeCase }: Pick<Assessment, 'typeCase'>): Section | undefined {
  if (typeCase === undefined) return undefined;
  const columns = [
    texts('actor', labels.party),
    texts('nature', labels.nature),
    quantities('before', labels.before),
    quantities('after', labels.after),
    quantities('change', labels.change),
  ];
  return appendix('lines', labels.lines, () => [
    sentence('what-lines-are', labels.linesExplained),
    table('lines', labels.linesCaption, { rowHeading: labels.item, columns, rows: rowsOf(typeCase) }),
  ]);
}
