import { betaProbability, logGamma } from './gamma-function.ts';
import { normalQuantile } from './normal.ts';
import { searchQuantile } from './quantile-search.ts';

/** Above this many degrees of freedom Student's distribution is the normal to six digits. */
const normalFrom = 1e7;

function probabilityOf(t: number, degrees: number): number {
  const tail = betaProbability(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The value that Student's t is at most with a probability.
 * @param probability strictly between 0 and 1
 * @param degrees degrees of freedom, above 0; need not be whole
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (degrees >= normalFrom) return normalQuantile(probability);
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  const constant = Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  const density = (t: number): number => constant * (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
  let high = 10;
  while (probabilityOf(high, degrees) < probability) high *= 10;
  return searchQuantile(probability, (t) => probabilityOf(t, degrees), density, 0, high, normalQuantile(probability));
}
