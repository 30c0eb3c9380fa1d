import type { Rule } from '../../graph/expression.ts';
import type { Text } from '../../language/text.ts';
import type { Actor } from '../../ledger/actor.ts';
import { incomeTaxAct } from '../legal-sources.ts';
import { activitySupport } from './activity-support.ts';
import { developmentAllowance } from './development-allowance.ts';
import { introductionBenefit } from './introduction-benefit.ts';
import { parentalBenefit } from './parental-benefit.ts';
import { sicknessBenefit } from './sickness-benefit.ts';
import { sicknessCompensation } from './sickness-compensation.ts';
import { studentFinance, studentGrant, studentLoan } from './student-finance.ts';
import { unemploymentBenefit } from './unemployment-benefit.ts';

/** A part of a support that is posted by itself, under the label of its rule. */
interface SupportPart {
  readonly account: string;
  readonly amount: Rule<'SEK/year'>;
}

/**
 * How the law treats a kind of support. `source` is the section that makes it taxable or
 * tax-free. The payer is the authority that pays the money out: activity support,
 * development allowance and introduction benefit are decided by Arbetsförmedlingen but paid
 * by Försäkringskassan.
 */
export interface SupportKind {
  readonly label: Text;
  /** Other names that people write for it. */
  readonly also?: readonly string[];
  readonly payer: Actor;
  readonly taxable: boolean;
  readonly sicknessDisabilityCredit: boolean;
  readonly pensionContribution: boolean;
  /** Supplements come beside another income; all other kinds fill the months they are paid for. */
  readonly supplement: boolean;
  readonly source: string;
  /**
   * What gives the amount when the case states none: a rule for each support, or a test of the whole person's
   * needs, which stands in `needs-tested.ts`. `stated`: the case has to state it.
   */
  readonly amount: Rule<'SEK/year'> | 'needs-tested' | 'stated' | 'nothing';
  /** Parts that are posted, and that the case may state, in place of one amount. */
  readonly parts?: readonly SupportPart[];
  /** True when none of the levels is the usual one. */
  readonly levelMustBeStated?: true;
}

const taxFree = { taxable: false, sicknessDisabilityCredit: false, pensionContribution: false } as const;
const taxed = { taxable: true, sicknessDisabilityCredit: false, pensionContribution: true } as const;
const compensation = { taxable: true, sicknessDisabilityCredit: true, pensionContribution: false } as const;

const kinds = {
  'social-assistance': {
    label: { sv: 'Ekonomiskt bistånd', en: 'Social assistance' },
    also: ['försörjningsstöd', 'bistånd', 'socialbidrag'],
    payer: 'municipality',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap.`,
    amount: 'needs-tested',
  },
  'sickness-benefit': {
    label: { sv: 'Sjukpenning', en: 'Sickness benefit' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap.`,
    amount: sicknessBenefit,
  },
  'rehabilitation-allowance': {
    label: { sv: 'Rehabiliteringspenning', en: 'Rehabilitation allowance' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap.`,
    amount: sicknessBenefit,
  },
  'sickness-compensation': {
    label: { sv: 'Sjukersättning', en: 'Sickness compensation' },
    payer: 'social-insurance',
    ...compensation,
    supplement: false,
    source: `${incomeTaxAct} 10 och 67 kap.`,
    amount: sicknessCompensation,
  },
  'activity-compensation': {
    label: { sv: 'Aktivitetsersättning', en: 'Activity compensation' },
    payer: 'social-insurance',
    ...compensation,
    supplement: false,
    source: `${incomeTaxAct} 10 och 67 kap.`,
    amount: sicknessCompensation,
  },
  'housing-supplement': {
    label: { sv: 'Bostadstillägg', en: 'Housing supplement' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap.`,
    amount: 'needs-tested',
  },
  'housing-allowance': {
    label: { sv: 'Bostadsbidrag', en: 'Housing allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap.`,
    amount: 'stated',
  },
  'child-allowance': {
    label: { sv: 'Barnbidrag', en: 'Child allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap.`,
    amount: 'stated',
  },
  'activity-support': {
    label: { sv: 'Aktivitetsstöd', en: 'Activity support' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap.`,
    amount: activitySupport,
  },
  'development-allowance': {
    label: { sv: 'Utvecklingsersättning', en: 'Development allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 8 kap.`,
    amount: developmentAllowance,
    levelMustBeStated: true,
  },
  'introduction-benefit': {
    label: { sv: 'Etableringsersättning', en: 'Introduction benefit' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 8 kap.`,
    amount: introductionBenefit,
  },
  'unemployment-benefit': {
    label: { sv: 'Arbetslöshetsersättning', en: 'Unemployment benefit' },
    also: ['a-kassa', 'arbetslöshetskassa'],
    payer: 'other-state',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 10 kap.`,
    amount: unemploymentBenefit,
  },
  'student-finance': {
    label: { sv: 'Studiemedel', en: 'Student finance' },
    also: ['studiestöd', 'csn'],
    payer: 'other-state',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 34 §`,
    amount: studentFinance,
    parts: [
      { account: 'student-grant', amount: studentGrant },
      { account: 'student-loan', amount: studentLoan },
    ],
  },
  'parental-benefit': {
    label: { sv: 'Föräldrapenning', en: 'Parental benefit' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap.`,
    amount: parentalBenefit,
  },
  'no-public-support': {
    label: { sv: 'Ingen offentlig försörjning', en: 'No public support' },
    payer: 'other-state',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 8 kap.`,
    amount: 'nothing',
  },
} as const satisfies Record<string, SupportKind>;

export type SupportKindName = keyof typeof kinds;

/** The kinds whose amount is worked out from the whole person's economy. */
export type NeedsTestedKind = {
  [Name in SupportKindName]: (typeof kinds)[Name]['amount'] extends 'needs-tested' ? Name : never;
}[SupportKindName];

/** Each kind of support, in one place: what else is said of a kind follows from its entry here and from its rule. */
export const supportKinds: Readonly<Record<SupportKindName, SupportKind>> = kinds;

export const supportKindNames = Object.keys(kinds) as readonly SupportKindName[];

/** The accounts that supports are posted on. */
export const supportAccounts: readonly string[] = supportKindNames.flatMap((name) => supportKinds[name].parts?.map(({ account }) => account) ?? [name]);

export function isSupportKind(kind: string): kind is SupportKindName {
  return Object.hasOwn(kinds, kind);
}

/** The kinds that the law treats in a way, such as all taxable ones. */
export function kindsWith(
  trait: 'taxable' | 'sicknessDisabilityCredit' | 'pensionContribution',
): readonly SupportKindName[] {
  return supportKindNames.filter((name) => supportKinds[name][trait]);
}

/** All kinds but social assistance, which is what is left to need when the others have been paid. */
export const kindsBeforeAssistance = supportKindNames.filter((name) => name !== 'social-assistance');
