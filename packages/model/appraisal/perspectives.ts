import type { Assessment } from '../evaluation/evaluate.ts';
import type { Text } from '../language/text.ts';
import { type Actor, publicActors } from '../ledger/actor.ts';

/** Who the benefits fall to, as cost–benefit tables of social programmes divide them. */
export const perspectives = ['taxpayers', 'participants', 'others', 'indirect'] as const;
/** By whom a change falls to: one of {@link perspectives}. */
export type Perspective = (typeof perspectives)[number];

/** What each perspective is called. */
export const perspectiveLabels: Readonly<Record<Perspective, Text>> = {
  taxpayers: { sv: 'Skattebetalare', en: 'Taxpayers' },
  participants: { sv: 'Deltagare', en: 'Participants' },
  others: { sv: 'Andra', en: 'Others' },
  indirect: { sv: 'Indirekt', en: 'Indirect' },
};

/** Benefits by whom they fall to against the cost; present values, SEK or any other currency. */
export interface PerspectiveTable {
  readonly benefits: Readonly<Record<Perspective, number>>;
  readonly total: number;
  readonly cost: number;
  readonly net: number;
  /** Benefits for each krona of cost; undefined when there is no cost, or less than none (it saves money). */
  readonly ratio: number | undefined;
}

/** The table of stated amounts, of any sign. @param cost above zero = an outlay, below = a saving */
export function perspectiveTable(benefits: Readonly<Record<Perspective, number>>, cost: number): PerspectiveTable {
  const total = perspectives.reduce((sum, one) => sum + benefits[one], 0);
  return { benefits, total, cost, net: total - cost, ratio: cost > 0 ? total / cost : undefined };
}

/** A present value of the assessment, undefined when it could not be given. */
function figureValue({ figures }: Assessment, id: string): number | undefined {
  return figures.find((figure) => figure.id === id)?.value;
}

/** Present value of the effects on some actors, or undefined when one of them is not known. */
function presentValueFor(assessment: Assessment, some: readonly Actor[]): number | undefined {
  const values = some.map((actor) => figureValue(assessment, `present-value.${actor}`));
  return values.every((value) => value !== undefined) ? values.reduce((sum, value) => sum + value, 0) : undefined;
}

/**
 * An assessment's benefits by whom they fall to, in the appraisal convention. Taxpayers are the public
 * actors, others the employers, and indirect is what the marginal cost of public funds adds. Benefits
 * come to society's present value and net to its net present value. Undefined when an actor or the
 * cost is not known.
 */
export function perspectivesOf(assessment: Assessment): PerspectiveTable | undefined {
  const society = figureValue(assessment, 'present-value.society');
  const cost = figureValue(assessment, 'appraised-cost.society');
  const taxpayers = presentValueFor(assessment, publicActors);
  const participants = presentValueFor(assessment, ['participant']);
  const others = presentValueFor(assessment, ['employer']);
  if (
    society === undefined ||
    cost === undefined ||
    taxpayers === undefined ||
    participants === undefined ||
    others === undefined
  )
    return undefined;
  return perspectiveTable(
    { taxpayers, participants, others, indirect: society - taxpayers - participants - others },
    cost,
  );
}
