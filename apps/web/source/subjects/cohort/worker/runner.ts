import type { Problem } from '@samnytta/model';
import type { CohortOutcome, CohortRequest, WorkerMessage, WorkerRequest } from './messages.ts';

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

function ask(worker: Worker, request: WorkerRequest): void {
  worker.postMessage(request);
}

/**
 * Reads and evaluates tables in a worker of their own, which ends with the work. The next one is
 * always ready, so that nothing is asked of the network from when the page has loaded.
 */
export class Runner {
  #ready = newWorker();

  /** What is wrong with settings, read where the tax rates of all places are. */
  check(settings: unknown): Promise<readonly Problem[]> {
    const worker = this.#ready;
    const done = new AbortController();
    const { signal } = done;
    const answer = new Promise<readonly Problem[]>((resolve, reject) => {
      const fail = (message: string): void => reject(new Error(message));
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<WorkerMessage>) => {
          if (data.kind === 'checked') resolve(data.problems);
          else if (data.kind === 'failed') fail(data.message);
        },
        { signal },
      );
      worker.addEventListener('error', ({ message }) => fail(message), { signal });
    });
    ask(worker, { kind: 'check', settings });
    return answer.finally(() => done.abort());
  }

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
      else if (data.kind === 'done') {
        end();
        listener.onDone(data.outcome);
      }
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('messageerror', () => fail('messageerror'));
    ask(worker, { kind: 'evaluate', request });
    this.#ready = newWorker();
    return end;
  }
}
