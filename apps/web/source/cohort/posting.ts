import { distributionOf, type DistributionSpec } from '@samnytta/model/uncertainty';
import type { CohortOutcome } from './messages.ts';

/** An outcome as it is posted between a worker and its page: plain data, without the functions of distributions. */
export interface PostedOutcome {
  readonly outcome: unknown;
}

type Change = (object: object) => object;

/** A copy in which each object is changed; what is shared stays shared. */
function copied(value: unknown, change: Change, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy = (one: unknown): unknown => copied(one, change, seen);
  let result: unknown;
  if (Array.isArray(value)) result = value.map(copy);
  else if (value instanceof Map) result = new Map(Array.from(value, ([key, one]) => [key, copy(one)]));
  else result = change(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)])));
  seen.set(value, result);
  return result;
}

/** Takes away a distribution's functions, which follow from its description beside it. */
function withoutDistribution(object: object): object {
  if (!('spec' in object && 'distribution' in object)) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== 'distribution'));
}

function withDistribution(object: object): object {
  return 'spec' in object && 'route' in object ? { ...object, distribution: distributionOf(object.spec as DistributionSpec) } : object;
}

/** Distributions are functions, and functions cannot be posted. */
export function posted(outcome: CohortOutcome): PostedOutcome {
  return { outcome: copied(outcome, withoutDistribution, new Map()) };
}

/** The outcome that was posted, whole again. */
export function received({ outcome }: PostedOutcome): CohortOutcome {
  return copied(outcome, withDistribution, new Map()) as CohortOutcome;
}
