import {
  type Expression,
  compare,
  minimum,
  minus,
  parameter,
  rule,
  times,
  when,
} from '../../graph/expression.ts';
import { age } from '../household/person.ts';
import { socialContributionsAct } from '../legal-sources.ts';
import { monthlyWagePaid } from './gross-wage.ts';
import { workMonths } from './job.ts';

const fullRate = parameter('employer.contribution.total', 'share');
const elderlyAge = parameter('employer.contribution.elderly.age-from', 'years');
const elderlyRate = parameter('employer.contribution.elderly.rate', 'share');

interface Band {
  readonly from: Expression<'years'>;
  readonly to: Expression<'years'>;
  readonly rate: Expression<'share'>;
  readonly cap: Expression<'SEK/month'>;
}

function band(name: 'young' | 'young-adult'): Band {
  const id = `employer.contribution.${name}`;
  return {
    from: parameter(`${id}.age-from`, 'years'),
    to: parameter(`${id}.age-to`, 'years'),
    rate: parameter(`${id}.rate`, 'share'),
    cap: parameter(`${id}.wage-cap`, 'SEK/month'),
  };
}

/** Full rate on the wage, less the reduction on the part up to the cap for those in the age band. */
function reducedFor({ from, to, rate, cap }: Band, pay: Expression<'SEK/month'>, otherwise: Expression<'SEK/month'>) {
  const reduced = minus(times(pay, fullRate), times(minimum(pay, cap), minus(fullRate, rate)));
  return when(compare(age, '>=', from), when(compare(age, '<=', to), reduced, otherwise), otherwise);
}

/** Statutory contribution on a monthly pay, with the reductions for young and older workers, SEK per month. */
export function contributionOn(pay: Expression<'SEK/month'>): Expression<'SEK/month'> {
  const full = times(pay, fullRate);
  const young = reducedFor(band('young'), pay, reducedFor(band('young-adult'), pay, full));
  return when(compare(age, '>=', elderlyAge), times(pay, elderlyRate), young);
}

/** Employer contribution of a job (arbetsgivaravgift), SEK per year. */
export const employerContribution = rule({
  id: 'employer.contribution',
  label: { sv: 'Arbetsgivaravgift', en: 'Employer contribution' },
  source: `${socialContributionsAct} 2 kap. 24–27 §§ och lagen (1994:1920) om allmän löneavgift; för unga lagen (2021:55)`,
  formula: times(contributionOn(monthlyWagePaid), workMonths),
});
