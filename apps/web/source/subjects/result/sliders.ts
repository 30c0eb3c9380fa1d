import { firstInputs, type UncertainInput } from '@samnytta/model/uncertainty';
import type { Uncertainty } from '#subjects/uncertainty/uncertainty.ts';

const steps = 200;

/** A value of the case that can be moved on the page, in its own unit. */
export interface Slider {
  readonly input: UncertainInput;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** A step of a round size, about one part in {@link steps} of the way. */
function stepOf(length: number): number {
  const rough = length / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((one) => one * power >= rough) ?? 10);
}

/** The inputs that nobody has measured here and those that matter most, from their 5th to their 95th percentile. */
export function slidersOf({ drives: { tornado } }: Uncertainty): readonly Slider[] {
  return firstInputs(tornado.bars).flatMap(({ inputs: [input] }): readonly Slider[] => {
    // How many people had an outcome is as the case says: with another number the cost would be for others.
    if (input === undefined || input.route.kind === 'programme') return [];
    const { base, distribution } = input;
    const [low, high] = [Math.min(base, distribution.quantile(0.05)), Math.max(base, distribution.quantile(0.95))];
    const step = stepOf(high - low);
    return [{ input, step, least: Math.floor(low / step) * step, most: Math.ceil(high / step) * step }];
  });
}
