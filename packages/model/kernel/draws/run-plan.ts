import { drawsInBlock } from '../layout.ts';
import type { DrawPlan } from './draw-plan.ts';
import { DrawRunner } from './run-draws.ts';

/** Told how much of the work is done, 0 to 1. What it returns is waited for, and what it throws ends the work. */
export type OnShare = (share: number) => void | Promise<void>;

/** Runs a plan: a column for each of its outputs, one number per draw. */
export type RunPlan = (plan: DrawPlan, onShare?: OnShare) => Promise<readonly Float64Array[]>;

function started(plan: DrawPlan) {
  const columns = plan.outputs.map(() => new Float64Array(plan.count));
  const blocks = Math.ceil(plan.count / drawsInBlock);
  return { runner: new DrawRunner(plan), blocks, columns };
}

/** Runs a plan without a break. */
export function runAtOnce(plan: DrawPlan): readonly Float64Array[] {
  const { runner, blocks, columns } = started(plan);
  runner.run(0, blocks, columns);
  return columns;
}

/** Runs a plan where it is called, some tens of milliseconds at a time. */
export const runInPieces: RunPlan = async (plan, onShare) => {
  const { runner, blocks, columns } = started(plan);
  let done = 0;
  const pieces = runner.inPieces(0, blocks, columns);
  while (pieces.next().done !== true) {
    done += 1;
    await onShare?.(done / (blocks * runner.piecesInBlock));
  }
  return columns;
};
