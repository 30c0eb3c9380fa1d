import type { Text } from '../../language/text.ts';
import type { Actor } from '../../ledger/actor.ts';
import { incomeTaxAct } from '../legal-sources.ts';

/**
 * How the law treats a kind of support. `source` is the section that makes it taxable or
 * tax-free. The payer is the authority that pays the money out: activity support,
 * development allowance and introduction benefit are decided by Arbetsförmedlingen but paid
 * by Försäkringskassan.
 */
export interface SupportKind {
  readonly label: Text;
  readonly payer: Actor;
  readonly taxable: boolean;
  readonly sicknessDisabilityCredit: boolean;
  readonly pensionContribution: boolean;
  /** Supplements come beside another income; all other kinds fill the months they are paid for. */
  readonly supplement: boolean;
  readonly source: string;
}

const taxFree = { taxable: false, sicknessDisabilityCredit: false, pensionContribution: false } as const;
const taxed = { taxable: true, sicknessDisabilityCredit: false, pensionContribution: true } as const;
const compensation = { taxable: true, sicknessDisabilityCredit: true, pensionContribution: false } as const;

export const supportKinds = {
  'social-assistance': {
    label: { sv: 'Ekonomiskt bistånd', en: 'Social assistance' },
    payer: 'municipality',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap. 11 §`,
  },
  'sickness-benefit': {
    label: { sv: 'Sjukpenning', en: 'Sickness benefit' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 30 §`,
  },
  'rehabilitation-allowance': {
    label: { sv: 'Rehabiliteringspenning', en: 'Rehabilitation allowance' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 30 §`,
  },
  'sickness-compensation': {
    label: { sv: 'Sjukersättning', en: 'Sickness compensation' },
    payer: 'social-insurance',
    ...compensation,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 30 § tredje stycket och 67 kap. 9 a §`,
  },
  'activity-compensation': {
    label: { sv: 'Aktivitetsersättning', en: 'Activity compensation' },
    payer: 'social-insurance',
    ...compensation,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 30 § tredje stycket och 67 kap. 9 a §`,
  },
  'housing-supplement': {
    label: { sv: 'Bostadstillägg', en: 'Housing supplement' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap. 10 §`,
  },
  'housing-allowance': {
    label: { sv: 'Bostadsbidrag', en: 'Housing allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap. 10 §`,
  },
  'child-allowance': {
    label: { sv: 'Barnbidrag', en: 'Child allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: true,
    source: `${incomeTaxAct} 8 kap. 9 §`,
  },
  'activity-support': {
    label: { sv: 'Aktivitetsstöd', en: 'Activity support' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 36 §`,
  },
  'development-allowance': {
    label: { sv: 'Utvecklingsersättning', en: 'Development allowance' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 33 §`,
  },
  'introduction-benefit': {
    label: { sv: 'Etableringsersättning', en: 'Introduction benefit' },
    payer: 'social-insurance',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 8 kap. 13 §`,
  },
  'unemployment-benefit': {
    label: { sv: 'Arbetslöshetsersättning', en: 'Unemployment benefit' },
    payer: 'other-state',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 36 §`,
  },
  'student-finance': {
    label: { sv: 'Studiemedel', en: 'Student finance' },
    payer: 'other-state',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 34 §`,
  },
  'parental-benefit': {
    label: { sv: 'Föräldrapenning', en: 'Parental benefit' },
    payer: 'social-insurance',
    ...taxed,
    supplement: false,
    source: `${incomeTaxAct} 11 kap. 31 §`,
  },
  'no-public-support': {
    label: { sv: 'Ingen offentlig försörjning', en: 'No public support' },
    payer: 'other-state',
    ...taxFree,
    supplement: false,
    source: `${incomeTaxAct} 8 kap.`,
  },
} as const satisfies Record<string, SupportKind>;

export type SupportKindName = keyof typeof supportKinds;

export const supportKindNames = Object.keys(supportKinds) as readonly SupportKindName[];

/** The kinds that the law treats in a way, such as all taxable ones. */
export function kindsWith(
  trait: 'taxable' | 'sicknessDisabilityCredit' | 'pensionContribution',
): readonly SupportKindName[] {
  return supportKindNames.filter((name) => supportKinds[name][trait]);
}

/** All kinds but social assistance, which is what is left to need when the others have been paid. */
export const kindsBeforeAssistance = supportKindNames.filter((name) => name !== 'social-assistance');
