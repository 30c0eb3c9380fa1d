import { type DrawSettings, drawInputs, FigureColumns, type SampledChange, type Simulation, type UncertainModel } from '@samnytta/model/uncertainty/index.ts';
import type { Progress } from '../terminal/progress.ts';

/** Few enough that Ctrl-C is heard and the bar moves; never so few that a step is slower than it need be. */
const drawsInStep = 500;

/** Columns of steps after one another; what is not known in one step is known in none. */
function joined(steps: readonly SampledChange[], draws: number): SampledChange {
  const join = (columns: readonly (Float64Array | undefined)[]): Float64Array | undefined => {
    const all = new Float64Array(draws);
    let from = 0;
    for (const column of columns) {
      if (column === undefined) return undefined;
      all.set(column, from);
      from += column.length;
    }
    return all;
  };
  const names = Object.keys(steps[0]?.income ?? {}) as (keyof SampledChange['income'])[];
  return {
    draws,
    income: Object.fromEntries(names.map((name) => [name, join(steps.map(({ income }) => income[name]))])),
    potential: join(steps.map(({ potential }) => potential)),
  };
}

/** As `simulate`, some draws at a time; the same draws, since each is by itself. */
export async function simulateInSteps({ assessment, inputs, sampler }: UncertainModel, settings: DrawSettings, progress: Progress): Promise<Simulation> {
  const columns = drawInputs(inputs, settings);
  const { draws } = settings;
  const count = Math.ceil(draws / drawsInStep);
  const steps: SampledChange[] = [];
  for (let step = 0; step < count; step += 1) {
    const [from, to] = [Math.round((draws * step) / count), Math.round((draws * (step + 1)) / count)];
    const some = Array.from(columns.columns, ([id, column]): [string, Float64Array] => [id, column.subarray(from, to)]);
    steps.push(sampler.run({ draws: to - from, columns: new Map(some) }));
    await progress.at((step + 1) / count);
  }
  const sampled = joined(steps, draws);
  return { assessment, inputs, settings, columns, sampled, figures: new FigureColumns(assessment, inputs, columns, sampled) };
}
