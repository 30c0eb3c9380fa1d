import { assess, type Basis, type Figure, type WorkedOut } from '../figures/assess.ts';
import { type Subject, subjects } from '../figures/subject.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';
import { type Difference, type DifferenceError, differenceInDifferences } from './difference-in-differences.ts';
import { type GroupChange, groupOfMeans } from './group-change.ts';

/** What is taken to have happened without the intervention. */
export type Counterfactual =
  /** Nothing: all change is credited to the intervention. */
  | { readonly kind: 'none' }
  /** A share of the change would have come anyway, such as the share of similar people who find work by themselves. */
  | { readonly kind: 'benchmark'; readonly share: Fact }
  /**
   * A group that did not take part changed as it did. `treated` is those who took part, when their
   * changes are known one by one; else the assessment's mean is used.
   */
  | { readonly kind: 'comparison'; readonly group: GroupChange; readonly treated?: GroupChange | undefined };

/** A subject's yearly income as it stands and less what would have come anyway, SEK per year for all people. */
export interface AdjustedIncome {
  readonly subject: Subject;
  readonly naive: number;
  readonly adjusted: number;
  /** Part of the naive income that would have come anyway; undefined when that is zero. */
  readonly share: number | undefined;
  readonly error: DifferenceError | undefined;
}

/** What a side counts from, and its key figures, which are worked out when somebody asks for them. */
export interface CountedSide {
  readonly basis: Basis;
  readonly figures: readonly Figure[];
  /** Those of society, without working out the others. */
  readonly ofSociety: readonly Figure[];
}

function countedSide(basis: Basis): CountedSide {
  let figures: readonly Figure[] | undefined;
  let ofSociety: readonly Figure[] | undefined;
  return {
    basis,
    get figures() {
      return (figures ??= assess(basis));
    },
    get ofSociety() {
      return (ofSociety ??= assess(basis, ['society']));
    },
  };
}

/** Everything credited to the intervention beside what is left when the counterfactual is taken off. */
export interface SideBySide {
  readonly counterfactual: Counterfactual;
  readonly incomes: readonly AdjustedIncome[];
  readonly naive: CountedSide;
  readonly adjusted: CountedSide;
}

const anyway: Text = { sv: 'Hade skett ändå', en: 'Would have happened anyway' };
const observed: Text = { sv: 'Förändring som den är', en: 'Change as it is' };

/** The counterfactual that a case's own deadweight states; none when it is zero. */
export function counterfactualOfCase({ appraisal: { deadweight } }: Basis): Counterfactual {
  return deadweight.value === 0 ? { kind: 'none' } : { kind: 'benchmark', share: deadweight };
}

/** The basis with no deadweight: what would have happened anyway is taken off the income itself, once. */
function withoutDeadweight(basis: Basis): Basis {
  const origin = {
    path: 'appraisal.deadweight',
    grade: 'measured',
    because: { sv: 'Redan fråndraget i förändringen', en: 'Already taken off the change' },
  } as const;
  return { ...basis, appraisal: { ...basis.appraisal, deadweight: { value: 0, origin } } };
}

function scaled(error: DifferenceError | undefined, people: number): DifferenceError | undefined {
  if (error === undefined) return undefined;
  const { standardError, degrees, low, high } = error;
  return { standardError: standardError * people, degrees, low: low * people, high: high * people };
}

function incomesBy(
  basis: Basis,
  taken: (subject: Subject, naive: number) => { adjusted: number; error?: DifferenceError | undefined } | undefined,
): readonly AdjustedIncome[] {
  return subjects.flatMap((subject): readonly AdjustedIncome[] => {
    const naive = basis.income[subject]?.value;
    const found = naive === undefined ? undefined : taken(subject, naive);
    if (naive === undefined || found === undefined) return [];
    const { adjusted, error } = found;
    return [{ subject, naive, adjusted, share: naive === 0 ? undefined : 1 - adjusted / naive, error }];
  });
}

function adjustedIncomes(basis: Basis, counterfactual: Counterfactual): readonly AdjustedIncome[] {
  const { participants } = basis;
  switch (counterfactual.kind) {
    case 'none':
      return incomesBy(basis, (_, naive) => ({ adjusted: naive }));
    case 'benchmark':
      return incomesBy(basis, (_, naive) => ({ adjusted: naive * (1 - counterfactual.share.value) }));
    case 'comparison': {
      const { group, treated } = counterfactual;
      const mean = Object.fromEntries(
        subjects.flatMap((subject) => {
          const value = basis.income[subject]?.value;
          return value === undefined ? [] : [[subject, value / participants]];
        }),
      );
      const differences = new Map(
        differenceInDifferences(treated ?? groupOfMeans(participants, mean), group).map(
          (one): [Subject, Difference] => [one.subject, one],
        ),
      );
      return incomesBy(basis, (subject, naive) => {
        const found = differences.get(subject);
        if (found === undefined) return undefined;
        // The comparison is taken off the assessment's own income; the people give the error.
        const adjusted = naive - participants * found.comparison;
        const error = scaled(found.error, participants);
        const shift = adjusted - participants * found.adjusted;
        return {
          adjusted,
          error: error === undefined ? undefined : { ...error, low: error.low + shift, high: error.high + shift },
        };
      });
    }
  }
}

/** What the public actors gain together, less what would have come anyway; undefined where it is not known apart from theirs one by one. */
function adjustedPublicIncome(
  { publicIncome, participants }: Basis,
  counterfactual: Counterfactual,
): number | undefined {
  if (publicIncome === undefined || counterfactual.kind === 'none') return publicIncome;
  if (counterfactual.kind === 'benchmark') return publicIncome * (1 - counterfactual.share.value);
  const { publicMean } = counterfactual.group;
  return publicMean === undefined ? undefined : publicIncome - participants * publicMean;
}

/** A later year's income less what would have come anyway: the same share of it, or what the comparison group has changed by. */
function adjustedLater(
  basis: Basis,
  incomes: readonly AdjustedIncome[],
  counterfactual: Counterfactual,
): Basis['later'] {
  return basis.later?.map((ofYear) =>
    Object.fromEntries(
      incomes.flatMap(({ subject, naive, adjusted }) => {
        const value = ofYear[subject]?.value;
        if (value === undefined) return [];
        const taken = counterfactual.kind === 'benchmark' ? value * counterfactual.share.value : naive - adjusted;
        return [
          [
            subject,
            {
              value: value - taken,
              parts: [
                { label: observed, value, parts: ofYear[subject]?.parts },
                { label: anyway, value: -taken },
              ],
            },
          ] as const,
        ];
      }),
    ),
  );
}

function adjustedBasis(basis: Basis, incomes: readonly AdjustedIncome[], counterfactual: Counterfactual): Basis {
  const income = incomes.map(({ subject, naive, adjusted }): [Subject, WorkedOut] => [
    subject,
    {
      value: adjusted,
      parts: [
        { label: observed, value: naive, parts: basis.income[subject]?.parts },
        { label: anyway, value: adjusted - naive },
      ],
    },
  ]);
  return withoutDeadweight({
    ...basis,
    income: Object.fromEntries(income),
    later: adjustedLater(basis, incomes, counterfactual),
    publicIncome: adjustedPublicIncome(basis, counterfactual),
  });
}

/**
 * Key figures with all change credited to the intervention, and with the counterfactual taken off: always
 * both. A deadweight of the case's own is in neither, since the counterfactual is in its place; see
 * {@link counterfactualOfCase}. Subjects that the comparison group does not tell of are left out of the
 * adjusted ones.
 */
export function sideBySide(basis: Basis, counterfactual: Counterfactual): SideBySide {
  const naive = countedSide(withoutDeadweight(basis));
  const incomes = adjustedIncomes(basis, counterfactual);
  const adjusted = counterfactual.kind === 'none' ? naive : countedSide(adjustedBasis(basis, incomes, counterfactual));
  return { counterfactual, incomes, naive, adjusted };
}
