import { choose, constant, input, minimum, rule } from '../../graph/expression.ts';
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

const statedSubsidy = input(
  'subsidyPerYear',
  'SEK/year',
  { sv: 'Angivet lönestöd', en: 'Stated wage subsidy' },
  'work',
);

/** The kinds of wage subsidy by identifier; the same ceiling and rule serve the four forms of wage grant. */
export const wageSubsidyKinds = {
  'wage-grant': wageGrant,
  'sheltered-public-employment': wageGrant,
  'new-start-job': newStartJob,
  'introduction-job': introductionJob,
  'extra-service': extraService,
  'entry-job': entryJob,
  'special-employment': specialEmployment,
  'vocational-introduction': vocationalIntroduction,
} as const;

export type WageSubsidyKind = keyof typeof wageSubsidyKinds;

/** Wage subsidy of a job, at most its labour cost, SEK per year. */
export const wageSubsidy = rule({
  id: 'subsidy',
  label: { sv: 'Lönestöd', en: 'Wage subsidy' },
  source: evaluationModel,
  formula: choose(subsidyKind, {
    ...Object.fromEntries(
      Object.entries(wageSubsidyKinds).map(([kind, subsidy]) => [kind, minimum(subsidy, labourCost)]),
    ),
    stated: minimum(statedSubsidy, labourCost),
    none: constant(0, 'SEK/year'),
  }),
});
