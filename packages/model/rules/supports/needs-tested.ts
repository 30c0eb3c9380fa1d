import type { Input, Rule } from '../../graph/expression.ts';
import { housingSupplement, housingSupplementMonths } from './housing-supplement.ts';
import { assistanceMonths, derivedSocialAssistance } from './social-assistance.ts';
import type { NeedsTestedKind } from './support-kinds.ts';

/** A support that is worked out from the whole person's economy. */
interface NeedsTestedSupport {
  readonly amount: Rule<'SEK/year'>;
  /** Months of the year in which it is applied for, over all the person's supports of the kind. */
  readonly months: Input<'months'>;
}

/** The rules of the kinds that are needs-tested: they read all other supports, so they cannot stand with these. */
export const needsTested: Readonly<Record<NeedsTestedKind, NeedsTestedSupport>> = {
  'housing-supplement': { amount: housingSupplement, months: housingSupplementMonths },
  'social-assistance': { amount: derivedSocialAssistance, months: assistanceMonths },
};

export const needsTestedKinds = Object.keys(needsTested) as readonly NeedsTestedKind[];
