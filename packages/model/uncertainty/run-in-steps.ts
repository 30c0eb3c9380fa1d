import { subjects } from '../figures/subject.ts';
import { type DrawSettings, drawInputs } from './draws.ts';
import { FigureColumns } from './figure-columns.ts';
import type { Simulation } from './monte-carlo.ts';
import type { UncertainModel } from './points.ts';
import type { OnProgress } from './progress.ts';
import type { InputColumns, SampledChange, Sampler } from './sampler.ts';

/** Few enough that who waits is heard; never so few that a step is slower than it need be. */
const drawsInStep = 500;

/** The columns of steps after one another; what is not known in one step is known in none. */
function joinedColumn(columns: readonly (Float64Array | undefined)[], draws: number): Float64Array | undefined {
  const all = new Float64Array(draws);
  let from = 0;
  for (const column of columns) {
    if (column === undefined) return undefined;
    all.set(column, from);
    from += column.length;
  }
  return all;
}

function joinedIncome(steps: readonly Pick<SampledChange, 'income'>[], draws: number): SampledChange['income'] {
  const known = subjects.flatMap((subject): readonly [string, Float64Array][] => {
    const column = joinedColumn(
      steps.map(({ income }) => income[subject]),
      draws,
    );
    return column === undefined ? [] : [[subject, column]];
  });
  return Object.fromEntries(known);
}

/** The later years of steps, each of which has as many. */
function joinedLater(steps: readonly SampledChange['later'][], draws: number): SampledChange['later'] {
  return steps[0]?.map((_, year) => ({
    income: joinedIncome(
      steps.map((later) => later?.[year] ?? { income: {} }),
      draws,
    ),
  }));
}

function joined(steps: readonly SampledChange[], draws: number): SampledChange {
  return {
    draws,
    income: joinedIncome(steps, draws),
    later: joinedLater(
      steps.map(({ later }) => later),
      draws,
    ),
    publicIncome: joinedColumn(
      steps.map(({ publicIncome }) => publicIncome),
      draws,
    ),
    potential: joinedColumn(
      steps.map(({ potential }) => potential),
      draws,
    ),
    disposableIncome: joinedColumn(
      steps.map(({ disposableIncome }) => disposableIncome),
      draws,
    ),
  };
}

/** As the sampler's own `run`, some draws at a time; the same draws, since each is by itself. */
export async function runInSteps(
  sampler: Sampler,
  { draws, columns }: InputColumns,
  onProgress: OnProgress,
): Promise<SampledChange> {
  const count = Math.ceil(draws / drawsInStep);
  const steps: SampledChange[] = [];
  for (let step = 0; step < count; step += 1) {
    const [from, to] = [Math.round((draws * step) / count), Math.round((draws * (step + 1)) / count)];
    const some = Array.from(columns, ([id, column]): [string, Float64Array] => [id, column.subarray(from, to)]);
    steps.push(sampler.run({ draws: to - from, columns: new Map(some) }));
    await onProgress((step + 1) / count);
  }
  return joined(steps, draws);
}

/** As `simulate`, with word of how far it has come. */
export async function simulateInSteps(
  { assessment, inputs, sampler }: UncertainModel,
  settings: DrawSettings,
  onProgress: OnProgress,
): Promise<Simulation> {
  const columns = drawInputs(inputs, settings);
  const sampled = await runInSteps(sampler, columns, onProgress);
  return {
    assessment,
    inputs,
    settings,
    columns,
    sampled,
    figures: new FigureColumns(assessment, inputs, columns, sampled),
  };
}
