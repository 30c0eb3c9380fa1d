import type { Assessment, EvaluationResult } from '@samnytta/model';
import { BoundedCache } from './bounded-cache.ts';
import { settled, type Uncertainty, uncertaintyOf } from './uncertainty.ts';

const mostKept = 100;
/** An address longer than this is not worth keeping in memory. */
const longestKept = 4000;
const kept = new BoundedCache<{ readonly uncertainty: Uncertainty | undefined }>(mostKept);

/**
 * The uncertainty of what an address shows, worked out the first time that it is asked for.
 * @param swedishPath both languages show the same figures
 */
export function keptUncertainty(
  swedishPath: string,
  query: URLSearchParams,
  result: EvaluationResult,
  assessment: Assessment,
): Uncertainty | undefined {
  const key = `${swedishPath}?${query.toString()}`;
  if (key.length > longestKept) return uncertaintyOf(result, assessment);
  return kept.get(key, () => {
    const uncertainty = uncertaintyOf(result, assessment);
    return { uncertainty: uncertainty && settled(uncertainty) };
  }).uncertainty;
}
