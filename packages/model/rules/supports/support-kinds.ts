import type { Rule } from '../../graph/expression.ts';
import type { Text } from '../../language/text.ts';
import type { Actor } from '../../ledger/actor.ts';
import { type Cited, cite } from '../../sources/citation.ts';
import { incomeTaxAct, socialInsuranceCode } from '../legal-sources.ts';
import { activitySupport } from './activity-support.ts';
import { developmentAllowance } from './development-allowance.ts';
import { dormantCompensation } from './dormant-compensation.ts';
import { establishmentJob } from './establishment-job.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { parentalBenefit } from './parental-benefit.ts';
import { sicknessBenefit } from './sickness-benefit.ts';
import { sicknessCompensation } from './sickness-compensation.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';

/**
 * How the law treats a kind of support. `source` is the section that makes it taxable or
 * tax-free. The payer is the authority that pays the money out, which a case may move
 * (`payers.ts`); the decider is another for activity support, development allowance and
 * introduction benefit and establishment jobs, which Arbetsförmedlingen decides and Försäkringskassan pays.
 */
export interface SupportKind {
  readonly label: Text;
  /** Other names that people write for it. */
  readonly also?: readonly string[];
  readonly payer: Actor;
  /** Who decides, where that is another than the payer. */
  readonly decider?: Actor;
  readonly taxable: boolean;
  readonly sicknessDisabilityCredit: boolean;
  readonly pensionContribution: boolean;
  /** Income of work, which gives the earned-income credit. */
  readonly workIncome: boolean;
  /** Supplements come beside another income; all other kinds fill the months they are paid for. */
  readonly supplement: boolean;
  readonly source: Cited;
  /**
   * What gives the amount when the case states none: a rule for each support, or the whole household's economy, whose
   * rules stand in `of-household.ts`.
   */
  readonly amount: Rule<'SEK/year'> | 'of-household' | 'nothing';
  /** True when the household's economy gives something beside what the rule for each support gives. */
  readonly hasHouseholdSupplement?: true;
  /** Accounts of the parts that are posted, and that the case may state, in place of one amount. */
  readonly parts?: readonly string[];
  /** True when none of the levels is the usual one. */
  readonly levelMustBeStated?: true;
  /** Fields without a default that the rule can do without. */
  readonly optional?: readonly string[];
}

const taxFree = {
  taxable: false,
  sicknessDisabilityCredit: false,
  pensionContribution: false,
  workIncome: false,
} as const;
const taxed = { taxable: true, sicknessDisabilityCredit: false, pensionContribution: true, workIncome: false } as const;
const compensation = {
  taxable: true,
  sicknessDisabilityCredit: true,
  pensionContribution: false,
  workIncome: false,
} as const;

const kinds = {
  'social-assistance': {
    label: { sv: 'Ekonomiskt bistånd', en: 'Social assistance' },
    also: ['försörjningsstöd', 'bistånd', 'socialbidrag'],
    payer: 'municipality',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '8 kap. 11 §'),
    amount: 'of-household',
  },
  'sickness-benefit': {
    label: { sv: 'Sjukpenning', en: 'Sickness benefit' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 30 §'),
    amount: sicknessBenefit,
  },
  'rehabilitation-allowance': {
    label: { sv: 'Rehabiliteringspenning', en: 'Rehabilitation allowance' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 30 §'),
    amount: sicknessBenefit,
  },
  'sickness-compensation': {
    label: { sv: 'Sjukersättning', en: 'Sickness compensation' },
    payer: 'social-insurance',
    ...compensation,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 30 § tredje stycket och 67 kap. 9 a §'),
    amount: sicknessCompensation,
  },
  'activity-compensation': {
    label: { sv: 'Aktivitetsersättning', en: 'Activity compensation' },
    payer: 'social-insurance',
    ...compensation,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 30 § tredje stycket och 67 kap. 9 a §'),
    amount: sicknessCompensation,
  },
  'dormant-compensation': {
    label: { sv: 'Vilande sjuk- eller aktivitetsersättning', en: 'Dormant sickness or activity compensation' },
    also: ['vilande sjukersättning', 'vilande aktivitetsersättning'],
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '11 kap. 30 § tredje stycket'),
    amount: dormantCompensation,
  },
  'housing-supplement': {
    label: { sv: 'Bostadstillägg', en: 'Housing supplement' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '8 kap. 10 §'),
    amount: 'of-household',
  },
  'residence-supplement': {
    label: { sv: 'Boendetillägg', en: 'Residence supplement' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '8 kap. 10 §'),
    amount: 'of-household',
  },
  'housing-allowance': {
    label: { sv: 'Bostadsbidrag', en: 'Housing allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '8 kap. 10 §'),
    amount: 'of-household',
  },
  'child-allowance': {
    label: { sv: 'Barnbidrag', en: 'Child allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '8 kap. 9 §'),
    amount: 'of-household',
  },
  'maintenance-support': {
    label: { sv: 'Underhållsstöd', en: 'Maintenance support' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: cite(incomeTaxAct, '8 kap.'),
    amount: 'of-household',
  },
  'activity-support': {
    label: activitySupport.label,
    payer: 'social-insurance',
    decider: 'employment-service',
    ...taxed,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 36 §'),
    amount: activitySupport,
    optional: ['previousWage'],
  },
  'development-allowance': {
    label: developmentAllowance.label,
    payer: 'social-insurance',
    decider: 'employment-service',
    ...taxFree,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 33 §'),
    amount: developmentAllowance,
    levelMustBeStated: true,
  },
  'introduction-benefit': {
    label: introductionBenefit.label,
    payer: 'social-insurance',
    decider: 'employment-service',
    ...taxFree,
    supplement: false,
    source: cite(incomeTaxAct, '8 kap. 13 §'),
    amount: introductionBenefit,
    hasHouseholdSupplement: true,
  },
  'establishment-job': {
    label: establishmentJob.label,
    also: ['etableringsjobb'],
    payer: 'social-insurance',
    decider: 'employment-service',
    ...taxed,
    workIncome: true,
    supplement: true,
    source: [...cite(incomeTaxAct, '67 kap. 6 §'), ...cite(socialInsuranceCode, '59 kap. 9 §')],
    amount: establishmentJob,
  },
  'unemployment-benefit': {
    label: unemploymentBenefit.label,
    also: ['a-kassa', 'arbetslöshetskassa'],
    payer: 'other-state',
    ...taxed,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 36 §'),
    amount: unemploymentBenefit,
  },
  'student-finance': {
    label: { sv: 'Studiemedel', en: 'Student finance' },
    also: ['studiestöd', 'csn'],
    payer: 'other-state',
    ...taxFree,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 34 §'),
    amount: 'of-household',
    parts: ['student-grant', 'student-loan'],
  },
  'parental-benefit': {
    label: parentalBenefit.label,
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: cite(incomeTaxAct, '11 kap. 31 §'),
    amount: parentalBenefit,
  },
  'no-public-support': {
    label: { sv: 'Ingen offentlig försörjning', en: 'No public support' },
    payer: 'other-state',
    ...taxFree,
    supplement: false,
    source: cite(incomeTaxAct, '8 kap.'),
    amount: 'nothing',
  },
} as const satisfies Record<string, SupportKind>;

/** Name of a kind of support, as case files write it: `social-assistance`. */
export type SupportKindName = keyof typeof kinds;

/** The kinds that the whole household's economy gives something for. */
export type HouseholdKind = {
  [Name in SupportKindName]: (typeof kinds)[Name] extends
    { readonly amount: 'of-household' } | { readonly hasHouseholdSupplement: true }
    ? Name
    : never;
}[SupportKindName];

/** Each kind of support, in one place: what else is said of a kind follows from its entry here and from its rule. */
export const supportKinds: Readonly<Record<SupportKindName, SupportKind>> = kinds;

/** Every kind of support, in the order that forms and tables list them. */
export const supportKindNames = Object.keys(kinds) as readonly SupportKindName[];

/** The accounts that supports are posted on. */
export const supportAccounts: readonly string[] = supportKindNames.flatMap(
  (name) => supportKinds[name].parts ?? [name],
);

/** Whether a text is the name of a kind of support. */
export function isSupportKind(kind: string): kind is SupportKindName {
  return Object.hasOwn(kinds, kind);
}

/** The kinds that the law treats in a way, such as all taxable ones. */
export function kindsWith(
  trait: 'taxable' | 'sicknessDisabilityCredit' | 'pensionContribution' | 'workIncome',
): readonly SupportKindName[] {
  return supportKindNames.filter((name) => supportKinds[name][trait]);
}

/** Kinds that a housing supplement comes with (socialförsäkringsbalken 101 kap. 3–4 §§). */
export const kindsWithHousingSupplement: readonly SupportKindName[] = [
  ...kindsWith('sicknessDisabilityCredit'),
  'dormant-compensation',
];

/** Kinds that a residence supplement comes with (103 c kap. 4 §). */
export const kindsWithResidenceSupplement = [
  'sickness-benefit',
  'rehabilitation-allowance',
] as const satisfies readonly SupportKindName[];
