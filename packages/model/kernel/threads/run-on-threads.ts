import { Worker } from 'node:worker_threads';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import type { DrawPlan } from '../draws/draw-plan.ts';
import type { Draws } from '../draws/draws.ts';
import type { DrawResults, Kernel, PeopleResults } from '../kernel.ts';
import { drawsInBlock, peopleInBlock } from '../layout.ts';
import type { PackedPeople } from '../people/pack-people.ts';
import type { Done, Task } from './message.ts';

type Work<T = Task> = T extends Task ? Omit<T, 'blocks' | 'next' | 'columns'> : never;

function sharedNumbers(count: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
}

function inThread(task: Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A calculation thread ended with code ${String(code)} before it was done`)));
  });
}

/** Shares blocks between threads, each taking the next when it is done with one. */
async function share(work: Work, blocks: number, length: number, threads: number): Promise<{ columns: Float64Array[]; pairs: number }> {
  const columns = work.plan.outputs.map(() => sharedNumbers(length));
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const task: Task = { ...work, blocks, next, columns };
  const done = await Promise.all(Array.from({ length: Math.max(1, Math.min(threads, blocks)) }, () => inThread(task)));
  return { columns, pairs: done.reduce((sum, { pairs }) => sum + pairs, 0) };
}

/**
 * {@link Kernel.run} on several threads of a server; the numbers are the same to the last bit for any number.
 * @param packed packed with `shared: true`, or each thread gets a copy
 */
export async function runOnThreads<Name extends string>(kernel: Kernel<Name>, packed: PackedPeople, threads: number): Promise<PeopleResults<Name>> {
  const plan = kernel.plan(packed);
  const { columns, pairs } = await share({ kind: 'people', plan }, Math.ceil(plan.count / peopleInBlock), plan.count, threads);
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

/** {@link Kernel.runDraws} on several threads. */
export async function runDrawsOnThreads<Name extends string>(kernel: Kernel<Name>, plan: DrawPlan, threads: number): Promise<DrawResults<Name>> {
  const { columns, pairs } = await share({ kind: 'draws', plan }, Math.ceil(plan.count / drawsInBlock), plan.count, threads);
  return kernel.drawResults(plan, columns, pairs);
}
