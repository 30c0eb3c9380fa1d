import { type Assessment, participantChange } from '@samnytta/model';
import { quantities, row, section, table } from '../document/blocks.ts';
import { money } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section } from '../document/schema.ts';
import { deferredPay, labels, perMonth } from './texts.ts';
import { joined, kronor } from './words.ts';

const figure = 'disposable-income';
/** Below a krona nothing is deferred that is worth telling. */
const leastTold = 1;

function cells({
  before,
  after,
  change,
}: ReturnType<typeof participantChange>['disposableIncome']): Readonly<Record<string, Cell>> {
  return {
    before: money(before, 'SEK/year', { figure }),
    after: money(after, 'SEK/year', { figure }),
    change: money(change, 'SEK/year', { figure, isSigned: true }),
  };
}

/** What the participant of a type case has to live on, before and after, and what of it is a debt. */
export function participantSection({ typeCase }: Pick<Assessment, 'typeCase'>): Section | undefined {
  if (typeCase === undefined) return undefined;
  const { disposableIncome, perMonth: monthly, newDebt, deferredPay: deferred } = participantChange(typeCase);
  const hasDebt = newDebt.before !== 0 || newDebt.after !== 0;
  const rows = [
    row('disposable-income', labels.disposableIncome, cells(disposableIncome)),
    ...(hasDebt ? [row('new-debt', labels.newDebt, cells(newDebt), { role: 'subtotal' })] : []),
  ];
  const columns = [
    quantities('before', labels.before),
    quantities('after', labels.after),
    quantities('change', labels.changePerYear),
  ];
  const notes = [
    joined([
      perMonth(kronor(monthly, true)),
      ...(Math.abs(deferred) < leastTold ? [] : [deferredPay(kronor(deferred))]),
    ]),
  ];
  return section('participant', 'full', labels.participant, [
    table('participant', labels.participantCaption, { rowHeading: labels.amount, columns, rows, notes }),
  ]);
}
