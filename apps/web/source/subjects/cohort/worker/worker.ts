import { evaluateTables } from './evaluate-tables.ts';
import type { CohortRequest, WorkerMessage, WorkerRequest } from './messages.ts';
import { settingsProblems } from './settings-problems.ts';

/*
 * The only place where a table of people is opened. The address of this script comes with a content
 * security policy of its own (serve.js), by which the browser lets nothing here connect anywhere: what
 * leaves it is the message with the result, to the page that started it.
 */

function tell(message: WorkerMessage): void {
  globalThis.postMessage(message);
}

async function evaluated(request: CohortRequest): Promise<WorkerMessage> {
  return { kind: 'done', outcome: await evaluateTables(request, (share) => tell({ kind: 'progress', share })) };
}

async function answered(data: WorkerRequest): Promise<WorkerMessage> {
  try {
    return data.kind === 'check'
      ? { kind: 'checked', problems: settingsProblems(data.settings) }
      : await evaluated(data.request);
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answered(data).then(tell);
});
