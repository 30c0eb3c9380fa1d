import { type Rule, choose, constant, input, minimum, rule } from '../../graph/expression.ts';
import type { Text } from '../../language/text.ts';
import { subsidyKind } from '../employer/job.ts';
import { labourCost } from '../employer/labour-cost.ts';
import { evaluationModel } from '../legal-sources.ts';
import { entryJob } from './entry-job.ts';
import { extraService } from './extra-service.ts';
import { introductionJob } from './introduction-job.ts';
import { newStartJob } from './new-start-job.ts';
import { specialEmployment } from './special-employment.ts';
import { vocationalIntroduction } from './vocational-introduction.ts';
import { wageGrant } from './wage-grant.ts';

/** Subsidy that the case states, in place of what a rule gives. */
export const statedSubsidy = input(
  'subsidyPerYear',
  'SEK/year',
  { sv: 'Angivet lönestöd', en: 'Stated wage subsidy' },
  'work',
);

interface WageSubsidy {
  readonly label: Text;
  /** Other names that people write for it. */
  readonly also?: readonly string[];
  readonly amount: Rule<'SEK/year'>;
}

function subsidy(amount: Rule<'SEK/year'>, also: readonly string[] = [], label = amount.label): WageSubsidy {
  return { label, also, amount };
}

const kinds = {
  'wage-grant': subsidy(wageGrant, ['lönebidrag för utveckling', 'lönebidrag för trygghet']),
  'sheltered-public-employment': subsidy(wageGrant, ['osa', 'skyddat arbete hos offentlig arbetsgivare'], {
    sv: 'Offentligt skyddat arbete',
    en: 'Sheltered public employment',
  }),
  'new-start-job': subsidy(newStartJob),
  'introduction-job': subsidy(introductionJob),
  'extra-service': subsidy(extraService),
  'entry-job': subsidy(entryJob),
  'special-employment': subsidy(specialEmployment),
  'vocational-introduction': subsidy(vocationalIntroduction),
};

/** Name of a kind of wage subsidy, as case files write it: `wage-grant`. */
export type WageSubsidyKind = keyof typeof kinds;

/** The kinds of wage subsidy by identifier; the same ceiling and rule serve the four forms of wage grant. */
export const wageSubsidyKinds: Readonly<Record<WageSubsidyKind, WageSubsidy>> = kinds;

/** Every kind of wage subsidy. */
export const wageSubsidyNames = Object.keys(kinds) as readonly WageSubsidyKind[];

/** Wage subsidy of a job, at most its labour cost, SEK per year. */
export const wageSubsidy = rule({
  id: 'subsidy',
  label: subsidyKind.label,
  source: evaluationModel,
  formula: choose(subsidyKind, {
    ...Object.fromEntries(
      Object.entries(wageSubsidyKinds).map(([kind, { amount }]) => [kind, minimum(amount, labourCost)]),
    ),
    stated: minimum(statedSubsidy, labourCost),
    none: constant(0, 'SEK/year'),
  }),
});
