const steps = 200;

/**
 * The x in [low, high] where a rising probability function comes to a probability: Newton's step
 * where it stays within the bracket, else the middle of it.
 * @param density derivative of the probability function
 * @param start a first guess
 */
export function searchQuantile(
  probability: number,
  distribution: (x: number) => number,
  density: (x: number) => number,
  low: number,
  high: number,
  start: number,
): number {
  let least = low;
  let most = high;
  let x = start > low && start < high ? start : (low + high) / 2;
  for (let step = 0; step < steps; step += 1) {
    const miss = distribution(x) - probability;
    if (miss === 0) return x;
    if (miss > 0) most = x;
    else least = x;
    const newton = x - miss / density(x);
    const next = newton > least && newton < most ? newton : (least + most) / 2;
    if (next === x || Math.abs(next - x) <= 1e-15 * Math.abs(next)) return next;
    x = next;
  }
  return x;
}
