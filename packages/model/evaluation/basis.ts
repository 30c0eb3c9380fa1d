import type { Case } from '../case/case.ts';
import type { Basis } from '../figures/assess.ts';
import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import type { FactPart } from '../graph/situation-facts.ts';
import { type Actor, actors } from '../ledger/actor.ts';
import type { ChangeLine } from '../ledger/change.ts';
import type { Posting } from '../ledger/ledger.ts';
import type { Change, TypeCaseResult } from './evaluate-case.ts';
import { appraisalSettings, interventionCost } from './intervention.ts';

type Incomes = Basis['income'];

function postingPart(posting: Posting, side: 'before' | 'after'): FactPart {
  const where = side === 'after' ? { sv: 'efter', en: 'after' } : { sv: 'före', en: 'before' };
  return {
    label: { sv: `${posting.label.sv} (${where.sv})`, en: `${posting.label.en} (${where.en})` },
    value: side === 'after' ? posting.amount : -posting.amount,
    because: posting.because,
  };
}

/** A line of the change as a part of a figure: what came after, less what was before. */
export function linePart(line: ChangeLine): FactPart {
  return {
    label: line.label,
    value: line.amount,
    parts: [
      ...line.after.map((posting) => postingPart(posting, 'after')),
      ...line.before.map((posting) => postingPart(posting, 'before')),
    ],
  };
}

/**
 * The lines that make a subject's change. Society is told by its real postings: its transfers
 * cancel and would only repeat every amount with both signs.
 */
export function partsOf(change: Change, subject: Subject): readonly FactPart[] {
  const lines =
    subject === 'society'
      ? change.lines.filter((line) => line.nature === 'real')
      : change.lines.filter((line) => actorsOf(subject).includes(line.actor));
  return lines.filter((line) => line.amount !== 0).map(linePart);
}

function sumOf(change: Change, subject: Subject): number {
  return actorsOf(subject).reduce((sum, actor) => sum + change.byActor[actor], 0);
}

interface Weighted {
  readonly result: TypeCaseResult;
  readonly weight: number;
}

function weightedParts(weighted: readonly Weighted[], parts: (result: TypeCaseResult) => readonly FactPart[], value: (result: TypeCaseResult) => number): readonly FactPart[] {
  const [only] = weighted;
  if (weighted.length === 1 && only?.weight === 1) return parts(only.result);
  return weighted.map(({ result, weight }) => ({ label: result.typeCase.name, value: value(result) * weight, weight, parts: parts(result) }));
}

function common(ofCase: Case, people: number): Pick<Basis, 'cost' | 'indirectTaxFactor' | 'appraisal' | 'date' | 'parameters' | 'participants'> {
  return {
    participants: people,
    cost: interventionCost(ofCase, people),
    indirectTaxFactor: ofCase.indirectTaxFactor,
    appraisal: appraisalSettings(ofCase),
    date: ofCase.context.date,
    parameters: ofCase.context.parameters,
  };
}

/** What the key figures of type cases are counted from, each with the people it stands for. */
export function basisOfTypeCases(ofCase: Case, weighted: readonly Weighted[]): Basis {
  const people = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const income: Incomes = Object.fromEntries(
    subjects.map((subject) => [
      subject,
      {
        value: weighted.reduce((sum, { result, weight }) => sum + weight * sumOf(result.change, subject), 0),
        parts: weightedParts(weighted, (result) => partsOf(result.change, subject), (result) => sumOf(result.change, subject)),
      },
    ]),
  );
  const hasPotential = weighted.every(({ result }) => result.potential !== undefined);
  const potentialOf = ({ potential }: TypeCaseResult): number => potential?.society ?? 0;
  return {
    ...common(ofCase, people),
    income,
    potential: hasPotential
      ? {
          value: weighted.reduce((sum, { result, weight }) => sum + weight * potentialOf(result), 0),
          parts: weightedParts(weighted, ({ potential }) => (potential === undefined ? [] : partsOf(potential, 'society')), potentialOf),
        }
      : undefined,
  };
}

/** What the key figures of a stated change are counted from: only what is stated or follows from it. */
export function basisOfStatedChange(ofCase: Case): Basis | undefined {
  const { statedChange } = ofCase.file;
  if (statedChange === undefined) return undefined;
  const { resolver } = ofCase;
  const stated = new Map<Actor, number>();
  for (const actor of actors) {
    const quantity = statedChange.actors?.[actor];
    if (quantity !== undefined) stated.set(actor, resolver.fact(quantity, `statedChange.actors.${actor}`).value);
  }
  const total = statedChange.society === undefined ? undefined : resolver.fact(statedChange.society, 'statedChange.society').value;
  const { remainder } = statedChange;
  if (remainder !== undefined && total !== undefined) {
    const listed = [...stated.values()].reduce((sum, value) => sum + value, 0);
    stated.set(remainder, total - listed);
  }
  const known = (subject: Subject): number | undefined => {
    if (subject === 'society' && total !== undefined) return total;
    const amounts = actorsOf(subject).map((actor) => stated.get(actor));
    return amounts.every((amount) => amount !== undefined) ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined;
  };
  const income: Record<string, Incomes[Subject]> = {};
  for (const subject of subjects) {
    const value = known(subject);
    if (value !== undefined) income[subject] = { value, parts: [] };
  }
  return {
    ...common(ofCase, statedChange.participants),
    income,
    potential:
      statedChange.potential === undefined
        ? undefined
        : { value: resolver.fact(statedChange.potential, 'statedChange.potential').value, parts: [] },
  };
}
