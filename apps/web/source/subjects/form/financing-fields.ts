import { type Actor, actors } from '@samnytta/model';

/** The field of each actor that may pay for the intervention. */
export const financingFields = {
  municipality: 'financing.municipality',
  region: 'financing.region',
  'employment-service': 'financing.employmentService',
  'social-insurance': 'financing.socialInsurance',
  'other-state': 'financing.otherState',
  employer: 'financing.employer',
} as const satisfies Readonly<Partial<Record<Actor, string>>>;

const fieldOf: Readonly<Partial<Record<Actor, string>>> = financingFields;

/** The actor whose share of the cost a field is; undefined for other fields. */
export function payerOf(field: string): Actor | undefined {
  return actors.find((actor) => fieldOf[actor] === field);
}
