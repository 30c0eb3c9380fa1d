/** A polynomial by Horner's scheme, the highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

const below = {
  numerator: [3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376],
  denominator: [8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752],
};

/**
 * Probability that a standard normal variable is at most z. Hart's approximation 5666 with West's
 * continued fraction in the tail (West, "Better approximations to cumulative normal functions",
 * Wilmott, 2005); absolute error below 10⁻¹⁴.
 */
export function normalProbability(z: number): number {
  const size = Math.abs(z);
  if (size > 37) return z > 0 ? 1 : 0;
  const density = Math.exp((-size * size) / 2);
  const tail =
    size < 7.07106781186547
      ? (density * polynomial(below.numerator, size)) / polynomial(below.denominator, size)
      : density / (size + 1 / (size + 2 / (size + 3 / (size + 4 / (size + 0.65))))) / 2.506628274631;
  return z > 0 ? 1 - tail : tail;
}

const central = {
  numerator: [2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608],
  denominator: [5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1],
};
const middle = {
  numerator: [7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734],
  denominator: [1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1],
};
const far = {
  numerator: [2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772],
  denominator: [2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1],
};

/**
 * The value that a standard normal variable is at most with a probability: the inverse of
 * {@link normalProbability}. Wichura's AS 241 (Applied Statistics 37, 1988), relative error about 10⁻¹⁶.
 * @param probability strictly between 0 and 1; 0 and 1 give the infinities
 */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const square = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * polynomial(central.numerator, square)) / polynomial(central.denominator, square);
  }
  const tail = Math.min(probability, 1 - probability);
  if (tail <= 0) return fromMiddle < 0 ? -Infinity : Infinity;
  const root = Math.sqrt(-Math.log(tail));
  const { numerator, denominator } = root <= 5 ? middle : far;
  const shifted = root - (root <= 5 ? 1.6 : 5);
  const size = polynomial(numerator, shifted) / polynomial(denominator, shifted);
  return fromMiddle < 0 ? -size : size;
}

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
