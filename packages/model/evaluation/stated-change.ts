import type { Case } from '../case/case.ts';
import { type YearOfChange, yearOfChange } from '../case/change/place.ts';
import type { CaseFile } from '../case/schema.ts';
import type { Basis, WorkedOut } from '../figures/assess.ts';
import { actorsOf, type Subject, subjectLabels, subjects } from '../figures/subject.ts';
import type { Fact, FactPart } from '../graph/situation-facts.ts';
import { type Actor, actors } from '../ledger/actor.ts';
import { commonBasis } from './basis.ts';
import { unknownWork } from './work-after.ts';

type Amounts = ReadonlyMap<Subject, WorkedOut>;

function part(subject: Subject, value: number): FactPart {
  return { label: subjectLabels[subject], value };
}

function sumOf(parts: readonly FactPart[]): WorkedOut {
  return { value: parts.reduce((sum, { value }) => sum + value, 0), parts };
}

/** The amounts that the case states of a year, and the actor that what is left of society falls on. */
function statedAmounts(
  { file, resolver }: Case,
  year: YearOfChange,
  stated: Pick<NonNullable<CaseFile['statedChange']>, 'actors' | 'society'> | undefined,
): Amounts {
  const amounts = new Map<Subject, WorkedOut>();
  const path = `statedChange.${year}`;
  for (const actor of actors) {
    const quantity = stated?.actors?.[actor];
    if (quantity !== undefined) amounts.set(actor, resolver.yearly(quantity, `${path}actors.${actor}`));
  }
  if (stated?.society === undefined) return amounts;
  const society = resolver.yearly(stated.society, `${path}society`);
  const remainder = file.statedChange?.remainder;
  if (remainder !== undefined) {
    const listed = [...amounts].map(([actor, { value }]) => part(actor, -value));
    amounts.set(remainder, sumOf([part('society', society.value), ...listed]));
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

function incomesOf(amounts: Amounts): Basis['income'] {
  const income: Partial<Record<Subject, WorkedOut>> = {};
  for (const subject of subjects) {
    const amount = knownAmount(subject, amounts);
    if (amount !== undefined) income[subject] = amount;
  }
  return income;
}

/** The yearly change of each subject that is stated or follows from what is stated, that of later years, and the potential. */
export function incomesOfStatedChange(ofCase: Case): Pick<Basis, 'income' | 'later' | 'potential'> {
  const { statedChange } = ofCase.file;
  const potential: Fact | undefined =
    statedChange?.potential === undefined
      ? undefined
      : ofCase.resolver.yearly(statedChange.potential, 'statedChange.potential');
  return {
    income: incomesOf(statedAmounts(ofCase, '', statedChange)),
    later: statedChange?.laterYears?.map((stated, index) =>
      incomesOf(statedAmounts(ofCase, yearOfChange(index), stated)),
    ),
    potential,
  };
}

/** What the key figures of a stated change are counted from: only what is stated or follows from it. */
export function basisOfStatedChange(ofCase: Case): Basis | undefined {
  const { statedChange } = ofCase.file;
  return (
    statedChange && { ...commonBasis(ofCase, statedChange.participants, unknownWork), ...incomesOfStatedChange(ofCase) }
  );
}
