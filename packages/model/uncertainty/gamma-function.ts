const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Logarithm of the gamma function for x > 0 (Lanczos, SIAM J. Numer. Anal. B 1, 1964). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const series = lanczos.reduce(
    (sum, coefficient, index) => (index === 0 ? coefficient : sum + coefficient / (shifted + index)),
    0,
  );
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 10_000;

/**
 * Value of a continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method
 * (Thompson & Barnett, J. Comput. Phys. 64, 1986).
 */
function continuedFraction(first: number, term: (index: number) => { readonly a: number; readonly b: number }): number {
  let value = first === 0 ? tiny : first;
  let c = value;
  let d = 0;
  for (let index = 1; index < mostTerms; index += 1) {
    const { a, b } = term(index);
    d = b + a * d;
    if (d === 0) d = tiny;
    c = b + a / c;
    if (c === 0) c = tiny;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return value;
}

/** Regularised lower incomplete gamma function P(shape, x): probability that a gamma variable of scale 1 is at most x. */
export function gammaProbability(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let index = 1; index < mostTerms && Math.abs(term) > Math.abs(sum) * precision; index += 1) {
      term *= x / (shape + index);
      sum += term;
    }
    return front * sum;
  }
  const fraction = continuedFraction(x + 1 - shape, (index) => ({
    a: -index * (index - shape),
    b: x + 2 * index + 1 - shape,
  }));
  return 1 - front / fraction;
}

/** Regularised incomplete beta function: probability that a beta variable on 0 to 1 is at most x. */
export function betaProbability(alpha: number, beta: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * Math.log(x) + beta * Math.log1p(-x),
  );
  const fraction = (a: number, b: number, at: number): number =>
    continuedFraction(1, (index) => {
      const m = Math.floor(index / 2);
      const isEven = index % 2 === 0;
      const numerator = isEven ? m * (b - m) : -(a + m) * (a + b + m);
      return { a: (numerator * at) / ((a + 2 * m - (isEven ? 1 : 0)) * (a + 2 * m + (isEven ? 0 : 1))), b: 1 };
    });
  // The fraction converges quickly below the mean; above it the other tail is used.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? front / (alpha * fraction(alpha, beta, x))
    : 1 - front / (beta * fraction(beta, alpha, 1 - x));
}
