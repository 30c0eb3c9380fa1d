import type { Text } from '../language/text.ts';
import { formatNumber } from '../language/format.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { uncertaintySetting } from './settings.ts';
import { studentQuantile } from './student.ts';
import { momentsOf } from './summary.ts';

/** Why a sample cannot be scaled up to everybody. */
export type ExtrapolationRefusal = 'too-few' | 'no-spread' | 'fewer-than-sample' | 'suppressed';

/** The total for all participants from a sample of them, or why it is not given. */
export type Extrapolation =
  | {
      readonly kind: 'estimate';
      readonly sample: number;
      readonly participants: number;
      /** For all participants, in the values' unit. */
      readonly total: number;
      readonly standardError: number;
      readonly low: number;
      readonly high: number;
      readonly level: number;
    }
  | { readonly kind: 'refused'; readonly because: ExtrapolationRefusal; readonly text: Text };

function refusal(because: ExtrapolationRefusal, text: Text): Extrapolation {
  return { kind: 'refused', because, text };
}

/**
 * Total of N participants from n of them taken as a random sample: N × mean, with the standard error
 * N × s / √n × √(1 − n / N) and Student's distribution with n − 1 degrees of freedom (Cochran, Sampling
 * Techniques, 3rd ed., 1977, §§ 2.5–2.8). The correction makes the error zero when everybody was followed.
 *
 * Refused when fewer were followed than the stated minimum, and when there is no spread to take an
 * interval from: a total without an interval would say more than is known.
 * @param values one for each person followed
 * @param participants all that the total is for
 * @param catalogue where the minimum is, and @param date the day it is of
 */
export function extrapolate(
  values: Float64Array,
  participants: number,
  catalogue: ParameterCatalogue,
  date: string,
  level = 0.95,
): Extrapolation {
  const sample = values.length;
  const minimum = uncertaintySetting(catalogue, 'minimum-sample', date).value;
  const show = (value: number): Text => ({ sv: formatNumber(value, 'sv'), en: formatNumber(value, 'en') });
  const [followed, all, least] = [show(sample), show(participants), show(minimum)];
  if (participants < sample) {
    return refusal('fewer-than-sample', {
      sv: `${followed.sv} personer är följda men resultatet ska gälla ${all.sv}. Ange hur många deltagarna är, minst ${followed.sv}.`,
      en: `${followed.en} people were followed but the result is to be for ${all.en}. State how many participants there are, at least ${followed.en}.`,
    });
  }
  const { mean, standardDeviation } = momentsOf(values);
  if (sample === 0 || (participants > sample && sample < minimum)) {
    return refusal('too-few', {
      sv: `Resultatet räknas inte upp: ${followed.sv} följda personer kan inte stå för ${all.sv}. Minst ${least.sv} behövs för ett intervall som håller. Redovisa resultatet för de ${followed.sv}, eller följ fler.`,
      en: `The result is not scaled up: ${followed.en} people followed cannot stand for ${all.en}. At least ${least.en} are needed for an interval that holds. Report the result for the ${followed.en}, or follow more.`,
    });
  }
  if (participants > sample && standardDeviation === 0) {
    return refusal('no-spread', {
      sv: `Resultatet räknas inte upp: alla ${followed.sv} personer har samma förändring, så det går inte att säga hur mycket de övriga skiljer sig. Använd varje persons egna uppgifter.`,
      en: `The result is not scaled up: all ${followed.en} people have the same change, so there is no telling how much the others differ. Use each person's own figures.`,
    });
  }
  const total = participants * mean;
  const correction = Math.sqrt(1 - sample / participants);
  const standardError =
    participants === sample ? 0 : ((participants * standardDeviation) / Math.sqrt(sample)) * correction;
  const half = standardError === 0 ? 0 : studentQuantile((1 + level) / 2, sample - 1) * standardError;
  return { kind: 'estimate', sample, participants, total, standardError, low: total - half, high: total + half, level };
}
