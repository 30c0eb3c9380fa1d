import type { Language } from '@samnytta/model';
import { type Interval, type IntervalLevel, type ToldUncertainty, toldLevels, type Tornado, type ValueOfInformation } from '@samnytta/model/uncertainty';

const shownLevels: readonly IntervalLevel[] = Object.values(toldLevels);

/** What never comes and what cannot be worked out are null, as JSON has neither. */
export function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function barsJson({ bars }: Tornado, language: Language) {
  return bars.map(({ id, label, inputs, low, high, atLow, atHigh, swing }) => ({
    input: id,
    label: label[language],
    unit: inputs[0]?.unit ?? null,
    low: finite(low),
    high: finite(high),
    atLow: finite(atLow),
    atHigh: finite(atHigh),
    swing: finite(swing),
  }));
}

function informationJson(information: ValueOfInformation | undefined, language: Language) {
  if (information === undefined) return null;
  const { figure, expected, decision, wrong, perfect, inputs, groups } = information;
  return {
    figure,
    expected,
    decision,
    wrong,
    perfect,
    inputs: inputs.map(({ input, value, standardError }) => ({ input: input.id, label: input.label[language], value, standardError })),
    groups: groups.map(({ group, label, inputs: members, value, standardError }) => ({ group, label: label[language], inputs: members.map(({ id }) => id), value, standardError })),
  };
}

/** The intervals that are shown, for programs. */
export function intervalsJson(intervals: readonly Pick<Interval, 'level' | 'low' | 'high'>[]) {
  return shownLevels.flatMap((level) => {
    const found = intervals.find((one) => one.level === level);
    return found === undefined ? [] : [{ level, low: finite(found.low), high: finite(found.high) }];
  });
}

/** How sure an assessment is, for programs. */
export function uncertaintyJson({ assessment, draws, seed, inputs, summaries, payback, figure, drives, information, readings }: ToldUncertainty, language: Language) {
  return {
    assessment: assessment.id,
    draws,
    seed,
    varying: inputs.length,
    figures: Array.from(summaries, ([id, summary]) => ({
      id,
      mean: finite(summary.mean),
      median: finite(summary.median),
      standardDeviation: finite(summary.standardDeviation),
      applicable: summary.applicable,
      intervals: intervalsJson(summary.intervals),
    })),
    payback: payback.flatMap(({ subject, years, reading }) =>
      years.map((one) => ({
        subject,
        years: one.years,
        probability: one.kind === 'probability' ? one.probability : null,
        low: one.kind === 'probability' ? one.low : null,
        high: one.kind === 'probability' ? one.high : null,
        reading: reading[language],
      })),
    ),
    figure,
    drives: drives === undefined ? null : barsJson(drives.tornado, language),
    information: informationJson(information, language),
    readings: Array.from(readings.values(), (reading) => reading[language]),
  };
}
