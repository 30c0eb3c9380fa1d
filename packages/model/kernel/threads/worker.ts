import { parentPort, workerData } from 'node:worker_threads';
import { DrawRunner } from '../draws/run-draws.ts';
import { BlockRunner } from '../people/run-blocks.ts';
import { counters, type Done, type Task } from './message.ts';

const task = workerData as Task;
const takeBlock = (): number => Atomics.add(task.counters, counters.next, 1);

function runPeople(runner: BlockRunner): void {
  for (let block = takeBlock(); block < task.blocks; block = takeBlock()) {
    runner.run(block, block + 1, task.columns);
    Atomics.add(task.counters, counters.pieces, 1);
  }
}

function runDraws(runner: DrawRunner): void {
  for (let block = takeBlock(); block < task.blocks; block = takeBlock()) {
    const pieces = runner.inPieces(block, block + 1, task.columns);
    while (pieces.next().done !== true) Atomics.add(task.counters, counters.pieces, 1);
  }
}

let runner: BlockRunner | DrawRunner;
if (task.kind === 'people') {
  runner = new BlockRunner(task.plan);
  runPeople(runner);
} else {
  runner = new DrawRunner(task.plan);
  runDraws(runner);
}
parentPort?.postMessage({ pairs: runner.pairs } satisfies Done);
