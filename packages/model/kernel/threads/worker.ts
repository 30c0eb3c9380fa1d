import { parentPort, workerData } from 'node:worker_threads';
import { DrawRunner } from '../draws/run-draws.ts';
import { BlockRunner } from '../people/run-blocks.ts';
import type { Done, Task } from './message.ts';

const task = workerData as Task;
const runner = task.kind === 'people' ? new BlockRunner(task.plan) : new DrawRunner(task.plan);
for (;;) {
  const block = Atomics.add(task.next, 0, 1);
  if (block >= task.blocks) break;
  runner.run(block, block + 1, task.columns);
}
parentPort?.postMessage({ pairs: runner.pairs } satisfies Done);
