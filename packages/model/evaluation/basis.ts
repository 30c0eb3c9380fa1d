import type { Case } from '../case/case.ts';
import type { Basis } from '../figures/assess.ts';
import { actorsOf, type Subject, subjects } from '../figures/subject.ts';
import type { FactPart } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import type { ChangeLine } from '../ledger/change.ts';
import type { Posting } from '../ledger/ledger.ts';
import { appraisalSettings } from './appraisal-settings.ts';
import type { Change, TypeCaseResult } from './evaluate-case.ts';
import { fundingOf, interventionCost } from './intervention.ts';
import { noChangeLabel } from './programme.ts';
import { commonWork, type WorkAfter, workAfter } from './work-after.ts';

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

/** A type case with the people it stands for. */
export interface Weighted {
  readonly result: TypeCaseResult;
  readonly weight: number;
}

function weightedParts(
  weighted: readonly Weighted[],
  parts: (result: TypeCaseResult) => readonly FactPart[],
  value: (result: TypeCaseResult) => number,
): readonly FactPart[] {
  const [only] = weighted;
  if (weighted.length === 1 && only?.weight === 1) return parts(only.result);
  return weighted.map(({ result, weight }) => ({
    label: result.typeCase.name,
    value: value(result) * weight,
    weight,
    parts: parts(result),
  }));
}

/** What does not depend on how the change is known. @param work that the people have after */
export function commonBasis(ofCase: Case, people: number, work: WorkAfter): Omit<Basis, 'income' | 'potential'> {
  return {
    participants: people,
    cost: interventionCost(ofCase, people),
    funding: fundingOf(ofCase),
    indirectTaxFactor: ofCase.indirectTaxFactor,
    appraisal: appraisalSettings(ofCase, work),
    date: ofCase.context.date,
    parameters: ofCase.context.parameters,
  };
}

const unchangedPotential: Text = {
  sv: 'Ingen förändring, i genomsnitt som de andra',
  en: 'No change, on average as the others',
};

/** A part for those who have no type case; none when there are none. */
function unchangedPart(label: Text, value: number, weight: number): readonly FactPart[] {
  return weight === 0 ? [] : [{ label, value, weight, parts: [] }];
}

/**
 * What the key figures of type cases are counted from, each with the people it stands for.
 * @param unchanged people beside them for whom nothing changes; they could have changed as much as the others on average
 */
export function basisOfTypeCases(ofCase: Case, weighted: readonly Weighted[], unchanged = 0): Basis {
  const changed = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const incomesOf = (changeOf: (result: TypeCaseResult) => Change): Incomes =>
    Object.fromEntries(
      subjects.map((subject) => [
        subject,
        {
          value: weighted.reduce((sum, { result, weight }) => sum + weight * sumOf(changeOf(result), subject), 0),
          parts: [
            ...weightedParts(
              weighted,
              (result) => partsOf(changeOf(result), subject),
              (result) => sumOf(changeOf(result), subject),
            ),
            ...unchangedPart(noChangeLabel, 0, unchanged),
          ],
        },
      ]),
    );
  // Type cases that are added up have the same number of years.
  const years = weighted[0]?.result.later ?? [];
  const hasPotential = weighted.every(({ result }) => result.potential !== undefined);
  const potentialOf = ({ potential }: TypeCaseResult): number => potential?.society ?? 0;
  const potential = weighted.reduce((sum, { result, weight }) => sum + weight * potentialOf(result), 0);
  const ofUnchanged = unchanged === 0 ? 0 : (potential / changed) * unchanged;
  return {
    ...commonBasis(
      ofCase,
      changed + unchanged,
      commonWork(weighted.map(({ result, weight }) => ({ ...workAfter(result.typeCase), people: weight }))),
    ),
    income: incomesOf(({ change }) => change),
    later:
      years.length === 0
        ? undefined
        : years.map((_, index) => incomesOf(({ change, later }) => later[index]?.change ?? change)),
    potential: hasPotential
      ? {
          value: potential + ofUnchanged,
          parts: [
            ...weightedParts(
              weighted,
              (result) => (result.potential === undefined ? [] : partsOf(result.potential, 'society')),
              potentialOf,
            ),
            ...unchangedPart(unchangedPotential, ofUnchanged, unchanged),
          ],
        }
      : undefined,
  };
}
