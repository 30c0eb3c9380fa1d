import { Worker } from 'node:worker_threads';
import type { Task } from './message.ts';

/** Starts a thread of Node with what it is to do. */
export function startWorker(module: URL, task: Task): Worker {
  return new Worker(module, { workerData: task });
}
