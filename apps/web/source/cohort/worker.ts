import { evaluateTables } from './evaluate-tables.ts';
import type { CohortRequest, WorkerMessage } from './messages.ts';

/*
 * The only place where a table of people is opened. The address of this script comes with a content
 * security policy of its own (serve.js), by which the browser lets nothing here connect anywhere: what
 * leaves it is the message with the result, to the page that started it.
 */

function tell(message: WorkerMessage): void {
  globalThis.postMessage(message);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<CohortRequest>) => {
  evaluateTables(data, (share) => tell({ kind: 'progress', share })).then(
    (outcome) => tell({ kind: 'done', outcome }),
    (error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  );
});
