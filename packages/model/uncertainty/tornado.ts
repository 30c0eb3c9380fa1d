import type { Text } from '../language/text.ts';
import type { FigureColumns } from './figure-columns.ts';
import { type InputGroup, inputGroupLabels } from './input-groups.ts';
import { type UncertainInput, varies } from './inputs.ts';
import { figuresAt, type Point, type UncertainModel } from './points.ts';

/** Each input is moved from its tenth to its ninetieth percentile: one chance in ten that it is outside to either side. */
export const tornadoShares = { low: 0.1, high: 0.9 } as const;

/** One bar: the figure with one input, or one group of inputs, low and high and all others as in the case. */
export interface TornadoBar {
  /** Id of the input, or `group <name>`. */
  readonly id: string;
  readonly label: Text;
  readonly group: InputGroup | undefined;
  readonly inputs: readonly UncertainInput[];
  /** Values of the first input at its low and high percentile. */
  readonly low: number;
  readonly high: number;
  /** The figure there; undefined where it has no meaning, infinite for a payback that never comes. */
  readonly atLow: number | undefined;
  readonly atHigh: number | undefined;
  /** Distance between them; undefined when one is missing. */
  readonly swing: number | undefined;
}

/** How much a figure moves when each input alone moves between its ends, the largest first. */
export interface Tornado {
  readonly figure: string;
  /** The figure at the values of the case; undefined where it has no meaning. */
  readonly base: number | undefined;
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
  /** A payback that no bar moves, although what it is worked out from moves: it is told in whole months. */
  readonly isRoundedAlike: boolean;
}

interface Mover {
  readonly id: string;
  readonly label: Text;
  readonly group: InputGroup | undefined;
  readonly inputs: readonly UncertainInput[];
}

function moversOf(inputs: readonly UncertainInput[], together: boolean): readonly Mover[] {
  const movers = new Map<string, Mover>();
  for (const input of inputs.filter(varies)) {
    const group = together ? input.group : undefined;
    const id = group === undefined ? input.id : `group ${group}`;
    const others = movers.get(id)?.inputs ?? [];
    movers.set(id, {
      id,
      label: group === undefined ? input.label : inputGroupLabels[group],
      group,
      inputs: [...others, input],
    });
  }
  return [...movers.values()];
}

function at({ inputs }: Mover, share: number): Point {
  return new Map(
    inputs.map(({ id, isOpposed, distribution }) => [
      id,
      distribution.quantile(isOpposed === true && inputs.length > 1 ? 1 - share : share),
    ]),
  );
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** The figures of a one-way sensitivity analysis, from which a tornado of any figure can be read. */
export interface OneWay {
  readonly movers: readonly Mover[];
  readonly figures: FigureColumns;
}

/**
 * Moves each input that varies to its low and its high percentile, one at a time.
 * @param together moves the inputs of a group (all prices) as one
 */
export function oneWay(model: UncertainModel, together = false): OneWay {
  const movers = moversOf(model.inputs, together);
  const points = movers.flatMap((mover) => [at(mover, tornadoShares.low), at(mover, tornadoShares.high)]);
  return { movers, figures: figuresAt(model, points) };
}

function movesBeforeRounding(figures: FigureColumns, id: string): boolean {
  const { unit, subject } = figures.figure(id);
  return (
    unit === 'months' &&
    (['income', 'cost'] as const).some((rule) => new Set(figures.column(`${rule}.${subject}`)).size > 1)
  );
}

/**
 * The bars of one figure, widest first; those that do not move it are left out.
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 * import { kernelSampler, oneWay, tornado, uncertainInputs } from '@samnytta/model/uncertainty';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const result = evaluate(ofCase);
 * const assessment = assessmentOf(result, undefined);
 * const inputs = uncertainInputs(result, assessment);
 * const sampler = kernelSampler(result, assessment, inputs);
 * for (const { id } of tornado(oneWay({ assessment, inputs, sampler }), 'income.society').bars) console.log(id);
 * ```
 */
export function tornado({ movers, figures }: OneWay, figure: string): Tornado {
  const column = figures.column(figure);
  const base = figures.figure(figure).value;
  const bars = movers.map((mover, index): TornadoBar => {
    const [first] = mover.inputs;
    const [atLow, atHigh] = [known(column[2 * index]), known(column[2 * index + 1])];
    // Two that never come are not apart.
    const swing =
      atLow === undefined || atHigh === undefined ? undefined : atLow === atHigh ? 0 : Math.abs(atHigh - atLow);
    return {
      ...mover,
      low: first?.distribution.quantile(tornadoShares.low) ?? Number.NaN,
      high: first?.distribution.quantile(tornadoShares.high) ?? Number.NaN,
      atLow,
      atHigh,
      swing,
    };
  });
  // What is less than a billionth of the figure is the rounding of the arithmetic, not an effect.
  const noise = 1e-9 * Math.max(Math.abs(base ?? 0), 1e-3);
  const moving = bars.filter(({ swing, atLow, atHigh }) => (swing === undefined ? atLow !== atHigh : swing > noise));
  const isRoundedAlike = moving.length === 0 && movesBeforeRounding(figures, figure);
  return {
    figure,
    base,
    isRoundedAlike,
    bars: moving.toSorted((one, other) => (other.swing ?? Infinity) - (one.swing ?? Infinity)),
  };
}
