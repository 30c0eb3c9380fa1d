import { startWorker } from '#start-worker';
import type { Worker } from 'node:worker_threads';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { type DrawPlan, numbersInCall } from '../draws/draw-plan.ts';
import type { Draws } from '../draws/draws.ts';
import { callsInPiece } from '../draws/run-draws.ts';
import type { OnShare, RunPlan } from '../draws/run-plan.ts';
import type { DrawResults, Kernel, PeopleResults } from '../kernel.ts';
import { drawsInBlock, peopleInBlock } from '../layout.ts';
import type { PackedPeople } from '../people/pack-people.ts';
import { counters, type Done, type Task } from './message.ts';

type Work<T = Task> = T extends Task ? Omit<T, 'counters' | 'columns'> : never;

/** Milliseconds between two looks at how far threads have come. */
const lookEvery = 50;

/** The module that a thread begins with: beside this one, TypeScript in the repository and JavaScript where it is installed. */
function ownWorker(): URL {
  const name = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js';
  return new URL(name, import.meta.url);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

function sharedNumbers(count: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
}

function done(worker: Worker): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`A calculation thread ended with code ${String(code)} before it was done`)),
    );
  });
}

/** Tells how far threads have come until they are done. */
async function follow(work: Promise<unknown>, share: () => number, onShare: OnShare): Promise<void> {
  let isOver = false;
  const over = work.then(
    () => (isOver = true),
    () => (isOver = true),
  );
  for (;;) {
    await Promise.race([over, pause(lookEvery)]);
    await onShare(isOver ? 1 : share());
    if (isOver) return;
  }
}

/** What threads are started with. */
interface Threads {
  readonly count: number;
  readonly worker?: URL | undefined;
  readonly onShare?: OnShare | undefined;
}

/** Shares blocks between threads, each taking the next when it is done with one. */
async function share(
  work: Work,
  length: number,
  piecesInBlock: number,
  { count, worker = ownWorker(), onShare }: Threads,
): Promise<{ columns: Float64Array[]; pairs: number }> {
  const columns = work.plan.outputs.map(() => sharedNumbers(length));
  const shared = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * Object.keys(counters).length));
  const task: Task = { ...work, counters: shared, columns };
  const workers = Array.from({ length: Math.max(1, Math.min(count, work.blocks)) }, () => startWorker(worker, task));
  try {
    const all = Promise.all(workers.map(done));
    if (onShare !== undefined)
      await follow(all, () => Atomics.load(shared, counters.pieces) / (work.blocks * piecesInBlock), onShare);
    return { columns, pairs: (await all).reduce((sum, { pairs }) => sum + pairs, 0) };
  } finally {
    await Promise.all(workers.map((one) => one.terminate()));
  }
}

/**
 * {@link Kernel.run} on several threads of a server; the numbers are the same to the last bit for any number.
 * @param packed packed with `shared: true`, or each thread gets a copy
 */
export async function runOnThreads<Name extends string>(
  kernel: Kernel<Name>,
  packed: PackedPeople,
  threads: number,
): Promise<PeopleResults<Name>> {
  const plan = kernel.plan(packed);
  const { columns, pairs } = await share(
    { kind: 'people', plan, blocks: Math.ceil(plan.count / peopleInBlock) },
    plan.count,
    1,
    { count: threads },
  );
  return kernel.results(packed, columns, pairs);
}

/** {@link Kernel.draw} on several threads of a server; the numbers are the same to the last bit for any number. */
export async function drawOnThreads<Name extends string>(
  kernel: Kernel<Name>,
  people: Iterable<SituationFacts>,
  draws: Draws,
  threads: number,
  weights?: readonly number[],
): Promise<DrawResults<Name>> {
  return runDrawsOnThreads(kernel, kernel.planDraws(people, draws, weights), threads);
}

function shareDraws(plan: DrawPlan, threads: Threads): ReturnType<typeof share> {
  const piecesInBlock = Math.max(1, Math.ceil(plan.calls.length / (numbersInCall * callsInPiece)));
  return share(
    { kind: 'draws', plan, blocks: Math.ceil(plan.count / drawsInBlock) },
    plan.count,
    piecesInBlock,
    threads,
  );
}

/** {@link Kernel.runDraws} on several threads. */
export async function runDrawsOnThreads<Name extends string>(
  kernel: Kernel<Name>,
  plan: DrawPlan,
  threads: number,
): Promise<DrawResults<Name>> {
  const { columns, pairs } = await shareDraws(plan, { count: threads });
  return kernel.drawResults(plan, columns, pairs);
}

/**
 * Runs plans on threads of a server, which are ended when the work is, or when what is told of it throws.
 * @param worker where a bundle has put `threads/worker.ts`
 *
 * @example
 * ```ts
 * import { readCaseText } from '@samnytta/model';
 * import { evaluateCohort, readPeople } from '@samnytta/model/cohort';
 * import { onThreads } from '@samnytta/model/uncertainty';
 *
 * const settings = readCaseText(`
 *   title: Five people
 *   date: 2024-01-01
 *   residence: { municipality: lund }
 *   intervention: { participants: 5, cost: 300000 SEK }
 * `);
 * const rows = ['A', 'B', 'C', 'D', 'E'].flatMap((name) => [[name, 'before', ''], [name, 'after', '25000']]);
 * const cohort = await readPeople(
 *   {
 *     header: { number: 1, cells: ['participant', 'period', 'wage'] },
 *     rows: rows.map((cells, index) => ({ number: index + 2, cells }))
 *   },
 *   settings
 * );
 * const { result } = await evaluateCohort(cohort, { draws: 100, runPlan: onThreads(2) });
 * console.log(result.people);
 * ```
 */
export function onThreads(count: number, worker?: URL): RunPlan {
  return async (plan, onShare) => (await shareDraws(plan, { count, worker, onShare })).columns;
}
