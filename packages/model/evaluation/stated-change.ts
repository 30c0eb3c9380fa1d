import type { Case } from '../case/case.ts';
import type { Basis, WorkedOut } from '../figures/assess.ts';
import { actorsOf, type Subject, subjectLabels, subjects } from '../figures/subject.ts';
import type { Fact, FactPart } from '../graph/situation-facts.ts';
import { type Actor, actors } from '../ledger/actor.ts';
import { commonBasis } from './basis.ts';

type Amounts = ReadonlyMap<Subject, WorkedOut>;

function part(subject: Subject, value: number): FactPart {
  return { label: subjectLabels[subject], value };
}

function sumOf(parts: readonly FactPart[]): WorkedOut {
  return { value: parts.reduce((sum, { value }) => sum + value, 0), parts };
}

/** The amounts that the case states, and the actor that what is left of society falls on. */
function statedAmounts({ file, resolver }: Case): Amounts {
  const { statedChange } = file;
  const amounts = new Map<Subject, WorkedOut>();
  for (const actor of actors) {
    const quantity = statedChange?.actors?.[actor];
    if (quantity !== undefined) amounts.set(actor, resolver.yearly(quantity, `statedChange.actors.${actor}`));
  }
  if (statedChange?.society === undefined) return amounts;
  const society = resolver.yearly(statedChange.society, 'statedChange.society');
  if (statedChange.remainder !== undefined) {
    const listed = [...amounts].map(([actor, { value }]) => part(actor, -value));
    amounts.set(statedChange.remainder, sumOf([part('society', society.value), ...listed]));
  }
  return amounts.set('society', society);
}

/** What is known of a subject: what the case states, or the sum of its actors when all are known. */
function knownAmount(subject: Subject, amounts: Amounts): WorkedOut | undefined {
  const stated = amounts.get(subject);
  if (stated !== undefined) return stated;
  const parts = actorsOf(subject).map((actor: Actor) => {
    const amount = amounts.get(actor);
    return amount === undefined ? undefined : part(actor, amount.value);
  });
  return parts.every((one) => one !== undefined) ? sumOf(parts) : undefined;
}

/** The yearly change of each subject that is stated or follows from what is stated, and the potential. */
export function incomesOfStatedChange(ofCase: Case): Pick<Basis, 'income' | 'potential'> {
  const { statedChange } = ofCase.file;
  const amounts = statedAmounts(ofCase);
  const income: Partial<Record<Subject, WorkedOut>> = {};
  for (const subject of subjects) {
    const amount = knownAmount(subject, amounts);
    if (amount !== undefined) income[subject] = amount;
  }
  const potential: Fact | undefined =
    statedChange?.potential === undefined ? undefined : ofCase.resolver.yearly(statedChange.potential, 'statedChange.potential');
  return { income, potential };
}

/** What the key figures of a stated change are counted from: only what is stated or follows from it. */
export function basisOfStatedChange(ofCase: Case): Basis | undefined {
  const { statedChange } = ofCase.file;
  return statedChange && { ...commonBasis(ofCase, statedChange.participants, 'ordinary'), ...incomesOfStatedChange(ofCase) };
}
