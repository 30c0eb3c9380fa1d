import type { CategoryFact, Fact, ItemFacts } from '../graph/situation-facts.ts';
import { nearestName } from '../parameters/suggestion.ts';
import type { CaseContext } from './context.ts';
import type { Faults, Resolver } from './resolve.ts';
import type { JobFile } from './schema.ts';
import { assumedFact, defaultFact, factFromParameter } from './setting.ts';

type Subsidy = NonNullable<JobFile['subsidy']>;

const sharedKinds: readonly string[] = ['wage-grant', 'sheltered-public-employment'];

/** Fields of a subsidy that its kind reads; all others are told as faults. */
function checkSubsidy(subsidy: Subsidy, path: string, faults: Faults): void {
  const accepted = ['kind', 'amount'];
  const isDerived = subsidy.amount === undefined;
  if (isDerived && sharedKinds.includes(subsidy.kind)) accepted.push('share');
  if (isDerived && subsidy.kind === 'new-start-job') accepted.push('monthsWithoutWork', 'newcomer');
  for (const [key, value] of Object.entries(subsidy)) {
    if (value !== undefined && !accepted.includes(key)) {
      faults.add(`${path}.${key}`, { kind: 'unknown-key', found: key, keys: accepted, example: nearestName(key, accepted) ?? 'kind' });
    }
  }
}

function subsidyInputs(subsidy: Subsidy | undefined, months: number, path: string, context: CaseContext, resolver: Resolver): Record<string, Fact> {
  const share =
    subsidy?.share === undefined
      ? subsidy !== undefined && sharedKinds.includes(subsidy.kind)
        ? factFromParameter(context.parameters, 'subsidy.wage-grant.typical-share', context.date)
        : defaultFact(`${path}.share`, 0)
      : resolver.fact(subsidy.share, `${path}.share`);
  const monthsWithoutWork =
    subsidy?.monthsWithoutWork === undefined
      ? subsidy?.kind !== 'new-start-job'
        ? defaultFact(`${path}.monthsWithoutWork`, 0)
        : assumedFact(`${path}.monthsWithoutWork`, 24, { sv: 'Två år utan arbete, när inget annat anges', en: 'Two years without work, when nothing else is stated' })
      : resolver.fact(subsidy.monthsWithoutWork, `${path}.monthsWithoutWork`);
  const subsidyPerYear =
    subsidy?.amount === undefined ? defaultFact(`${path}.amount`, 0) : resolver.yearly(subsidy.amount, `${path}.amount`, months);
  return { subsidyShare: share, monthsWithoutWork, subsidyPerYear };
}

/** One job of the case as the graph reads it. */
export function jobFacts(job: JobFile, path: string, context: CaseContext, resolver: Resolver, faults: Faults): ItemFacts {
  if (job.subsidy !== undefined) checkSubsidy(job.subsidy, `${path}.subsidy`, faults);
  const category = (value: string): CategoryFact => ({ value, origin: { path: `${path}.subsidy`, grade: 'measured' } });
  const fact = (key: 'extent' | 'months', otherwise: number): Fact => {
    const quantity = job[key];
    return quantity === undefined ? defaultFact(`${path}.${key}`, otherwise) : resolver.fact(quantity, `${path}.${key}`);
  };
  const months = fact('months', 12);
  const kind = job.subsidy === undefined ? 'none' : job.subsidy.amount === undefined ? job.subsidy.kind : 'stated';
  return {
    kind: 'job',
    path,
    inputs: {
      wage: resolver.fact(job.wage, `${path}.wage`),
      extent: fact('extent', 1),
      months,
      ...subsidyInputs(job.subsidy, months.value, `${path}.subsidy`, context, resolver),
    },
    categories: { subsidy: category(kind), newcomer: category(job.subsidy?.newcomer === true ? 'yes' : 'no') },
  };
}
