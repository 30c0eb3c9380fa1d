import {
  type Expression,
  choose,
  compare,
  minimum,
  minus,
  parameter,
  rule,
  times,
  when,
} from '../../graph/expression.ts';
import { cite } from '../../sources/citation.ts';
import { age } from '../household/person.ts';
import { socialContributionsAct } from '../legal-sources.ts';
import { monthlyPay } from './gross-wage.ts';
import { growthSupport, workMonths } from './job.ts';

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

/** Full rate on the wage, less a reduction on the part up to a cap. */
function reduced(pay: Expression<'SEK/month'>, { rate, cap }: Pick<Band, 'rate' | 'cap'>): Expression<'SEK/month'> {
  return minus(times(pay, fullRate), times(minimum(pay, cap), minus(fullRate, rate)));
}

/** The reduction of those in the age band. */
function reducedFor(band: Band, pay: Expression<'SEK/month'>, otherwise: Expression<'SEK/month'>) {
  return when(
    compare(age, '>=', band.from),
    when(compare(age, '<=', band.to), reduced(pay, band), otherwise),
    otherwise,
  );
}

const ofGrowth = {
  rate: parameter('employer.contribution.growth.rate', 'share'),
  cap: parameter('employer.contribution.growth.wage-cap', 'SEK/month'),
};

/** Statutory contribution on a monthly pay, with the reductions for young and older workers and for first employees, SEK per month. */
export function contributionOn(pay: Expression<'SEK/month'>): Expression<'SEK/month'> {
  const full = times(pay, fullRate);
  const young = reducedFor(band('young'), pay, reducedFor(band('young-adult'), pay, full));
  const byAge = when(compare(age, '>=', elderlyAge), times(pay, elderlyRate), young);
  return choose(growthSupport, { yes: minimum(reduced(pay, ofGrowth), byAge), no: byAge });
}

/** Employer contribution of a job (arbetsgivaravgift), SEK per year. */
export const employerContribution = rule({
  id: 'employer.contribution',
  label: { sv: 'Arbetsgivaravgift', en: 'Employer contribution' },
  source: [
    ...cite(socialContributionsAct, '2 kap. 24–27 §§'),
    ...cite('1994:1920'),
    ...cite('2021:55'),
    ...cite('2016:1053'),
  ],
  formula: times(contributionOn(monthlyPay), workMonths),
});
