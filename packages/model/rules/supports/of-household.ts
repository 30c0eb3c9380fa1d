import { beforeAssistance, type HouseholdSupport } from './household-supports.ts';
import { assistanceMonths, derivedSocialAssistance } from './social-assistance.ts';
import type { HouseholdKind } from './support-kinds.ts';

/** The rules of the kinds that the whole household's economy gives something for: they read all other supports, so they cannot stand with these. */
export const ofHousehold: Readonly<Record<HouseholdKind, HouseholdSupport>> = {
  ...beforeAssistance,
  'social-assistance': { amounts: { 'social-assistance': derivedSocialAssistance }, months: assistanceMonths },
};

export const householdKinds = Object.keys(ofHousehold) as readonly HouseholdKind[];
