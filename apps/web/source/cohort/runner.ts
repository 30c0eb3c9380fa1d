import type { CohortOutcome, CohortRequest, WorkerMessage } from './messages.ts';

/** Who is told how an evaluation goes. */
export interface RunListener {
  /** Share of the work that is done, 0 to 1. */
  onProgress(share: number): void;
  onDone(outcome: CohortOutcome): void;
  /** What went wrong, in the words of the one who found it. */
  onFailed(message: string): void;
}

function newWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads and evaluates tables in a worker of their own, which ends with the work. The next one is
 * always ready, so that nothing is asked of the network from when the page has loaded.
 */
export class Runner {
  #ready = newWorker();

  /** @returns ends the work at once; nothing more is told then */
  start(request: CohortRequest, listener: RunListener): () => void {
    const worker = this.#ready;
    const end = (): void => worker.terminate();
    const fail = (message: string): void => {
      end();
      listener.onFailed(message);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'progress') listener.onProgress(data.share);
      else if (data.kind === 'failed') fail(data.message);
      else {
        end();
        listener.onDone(data.outcome);
      }
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('messageerror', () => fail('messageerror'));
    worker.postMessage(request);
    this.#ready = newWorker();
    return end;
  }
}
