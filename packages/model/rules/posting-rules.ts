import {
  type Collection,
  type Expression,
  type Rule,
  constant,
  input,
  minus,
  rule,
  times,
} from '../graph/expression.ts';
import type { Text } from '../language/text.ts';
import type { Actor } from '../ledger/actor.ts';
import { employerContribution } from './employer/employer-contribution.ts';
import { grossWage } from './employer/gross-wage.ts';
import { collectiveAddOns } from './employer/labour-cost.ts';
import { production } from './employer/production.ts';
import { taxToState } from './income-tax/income-tax.ts';
import { municipalTax, regionalTax } from './income-tax/local-tax.ts';
import { evaluationModel } from './legal-sources.ts';
import { medicineFees } from './resources/medicines.ts';
import { patientFee, patientFees, resourceCost } from './resources/resource-use.ts';
import { visitFees } from './resources/visit-fees.ts';
import { householdKinds, ofHousehold } from './supports/of-household.ts';
import { supportAmount } from './supports/support-amount.ts';
import { type SupportKind, type SupportKindName, supportKindNames, supportKinds } from './supports/support-kinds.ts';
import { wageSubsidy } from './wage-subsidies/wage-subsidy.ts';

/** What a posting is about; items of a collection are posted one by one. */
interface PostingRuleBase {
  readonly account: string;
  readonly label: Text;
  readonly amount: Expression<'SEK/year'>;
  readonly items?: { readonly collection: Collection; readonly kinds?: readonly string[] };
}

/** Purchasing power that moves from one actor to another. */
export interface TransferRule extends PostingRuleBase {
  readonly nature: 'transfer';
  readonly from: Actor;
  readonly to: Actor;
  /** The support that is paid, whose payer a case may move. */
  readonly support?: SupportKindName;
}

/**
 * A good or service that is produced (`gain`) or consumed (`use`). The actor of a resource is
 * the one that the price list or the case names as its payer.
 */
export interface RealRule extends PostingRuleBase {
  readonly nature: 'real';
  readonly actor: Actor | 'payer-of-item';
  readonly direction: 'gain' | 'use';
  /** The part of the market value above what the actor carries, posted on other state. */
  readonly indirectTax: Rule<'SEK/year'>;
}

/** How one thing is posted: a transfer between two actors, or a real gain or use. */
export type PostingRule = TransferRule | RealRule;

/** Market price over factor price. */
export const indirectTaxFactor = input('indirectTaxFactor', 'factor', {
  sv: 'Faktor för indirekta skatter',
  en: 'Indirect-tax factor',
});

function indirectTaxOn(real: Rule<'SEK/year'>): Rule<'SEK/year'> {
  return rule({
    id: `${real.id}.indirect-tax`,
    label: { sv: `Indirekt skatt: ${real.label.sv}`, en: `Indirect tax: ${real.label.en}` },
    source: evaluationModel,
    formula: times(real, minus(indirectTaxFactor, constant(1, 'factor'))),
  });
}

const work = { collection: 'work' } as const;

const workPostings: readonly PostingRule[] = [
  {
    account: 'wage',
    label: { sv: 'Lön', en: 'Wage' },
    nature: 'transfer',
    from: 'employer',
    to: 'participant',
    amount: grossWage,
    items: work,
  },
  {
    account: 'employer-contribution',
    label: employerContribution.label,
    nature: 'transfer',
    from: 'employer',
    to: 'other-state',
    amount: employerContribution,
    items: work,
  },
  {
    account: 'deferred-pay',
    label: {
      sv: 'Avtalspension och avtalsförsäkringar (uppskjuten lön)',
      en: 'Collective pension and insurance (deferred pay)',
    },
    nature: 'transfer',
    from: 'employer',
    to: 'participant',
    amount: collectiveAddOns,
    items: work,
  },
  {
    account: 'wage-subsidy',
    label: wageSubsidy.label,
    nature: 'transfer',
    from: 'employment-service',
    to: 'employer',
    amount: wageSubsidy,
    items: work,
  },
  {
    account: 'production',
    label: { sv: 'Produktion', en: 'Production' },
    nature: 'real',
    actor: 'employer',
    direction: 'gain',
    amount: production,
    indirectTax: indirectTaxOn(production),
    items: work,
  },
];

const taxPostings: readonly PostingRule[] = [
  {
    account: 'municipal-tax',
    label: { sv: 'Kommunalskatt', en: 'Municipal tax' },
    nature: 'transfer',
    from: 'participant',
    to: 'municipality',
    amount: municipalTax,
  },
  {
    account: 'regional-tax',
    label: { sv: 'Regionskatt', en: 'Regional tax' },
    nature: 'transfer',
    from: 'participant',
    to: 'region',
    amount: regionalTax,
  },
  {
    account: 'state-tax',
    label: { sv: 'Statlig skatt och avgifter efter skattereduktioner', en: 'State tax and fees after credits' },
    nature: 'transfer',
    from: 'participant',
    to: 'other-state',
    amount: taxToState,
  },
];

function paidSupport(
  support: SupportKindName,
  account: string,
  { label, payer }: Pick<SupportKind, 'label' | 'payer'>,
  amount: Rule<'SEK/year'>,
): TransferRule {
  return { account, label, nature: 'transfer', from: payer, to: 'participant', support, amount };
}

const kinds = supportKindNames.map((name): readonly [SupportKindName, SupportKind] => [name, supportKinds[name]]);
const itemsOf = (kind: string): PostingRule['items'] & object => ({ collection: 'supports', kinds: [kind] });

/** Each support by itself; then what the whole household's economy gives, in its parts. */
const supportPostings: readonly PostingRule[] = [
  ...kinds
    .filter(([, { amount, parts }]) => amount !== 'nothing' && parts === undefined)
    .map(([name, kind]) => ({ ...paidSupport(name, name, kind, supportAmount), items: itemsOf(name) })),
  ...householdKinds.flatMap((name) => {
    const { label, payer } = supportKinds[name];
    return Object.entries(ofHousehold[name].amounts).map(([account, amount]) =>
      paidSupport(name, account, { label: account === name ? label : amount.label, payer }, amount),
    );
  }),
];

const resourcePostings: readonly PostingRule[] = [
  {
    account: 'resource-use',
    label: resourceCost.label,
    nature: 'real',
    actor: 'payer-of-item',
    direction: 'use',
    amount: resourceCost,
    indirectTax: indirectTaxOn(resourceCost),
    items: { collection: 'resources' },
  },
  {
    account: 'patient-fee',
    label: patientFee.label,
    nature: 'transfer',
    from: 'participant',
    to: 'region',
    amount: patientFees,
    items: { collection: 'resources' },
  },
  {
    account: 'visit-fee',
    label: visitFees.label,
    nature: 'transfer',
    from: 'participant',
    to: 'region',
    amount: visitFees,
  },
  {
    account: 'medicine-fee',
    label: medicineFees.label,
    nature: 'transfer',
    from: 'participant',
    to: 'region',
    amount: medicineFees,
  },
];

/** How each thing in a life is posted: the whole ledger is these rules and nothing else. */
export const postingRules: readonly PostingRule[] = [
  ...workPostings,
  ...taxPostings,
  ...supportPostings,
  ...resourcePostings,
];
