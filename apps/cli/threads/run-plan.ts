import { availableParallelism } from 'node:os';
import { numbersInCall, onThreads, runInPieces, type RunPlan } from '@samnytta/model/uncertainty';

/** Where the bundle has the module that threads begin with: beside the module that this one is bundled in. */
const thread = new URL('./thread.js', import.meta.url);

/** Draws of people and their items together, from which threads are worth the tenth of a second that they take to start. */
const muchWork = 20_000_000;

/** Runs draws on every processor of the machine when they are many, and else where they are called. */
export const runPlan: RunPlan = (plan, onShare) => {
  const work = (plan.calls.length / numbersInCall) * plan.count;
  const run = work < muchWork ? runInPieces : onThreads(availableParallelism(), thread);
  return run(plan, onShare);
};
