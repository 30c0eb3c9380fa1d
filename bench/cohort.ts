// Tables of people through the command line: time of the whole command and peak memory of its process. Then the
// two ways to evaluate people, from which the number that the program changes over at was read.
//
//   node bench/cohort.ts [quick]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { readCaseText } from '@samnytta/model';
import { evaluateOneByOne, readPeople } from '@samnytta/model/cohort';
import { KernelEvaluator } from '../packages/model/cohort/kernel-evaluator.ts';
import { batches, PeopleReader } from '../packages/model/cohort/people-cases.ts';
import { readTable } from '@samnytta/tables';
import { openFile } from '@samnytta/tables/open-file.ts';
import { writeTable } from './made-up-table.ts';

const own = fileURLToPath(import.meta.url);
const program = fileURLToPath(new URL('../apps/cli/samnytta.js', import.meta.url));
/** Run before the program, has it tell its peak memory as it ends. */
const tellMemory = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => process.stderr.write('\\nkB ' + process.resourceUsage().maxRSS + '\\n'));`;
const [mode, path = ''] = process.argv.slice(2);

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

function started(words: readonly string[]): {
  readonly seconds: number;
  readonly output: string;
  readonly errors: string;
} {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${String(status)}: ${stderr}`);
  return { seconds: (performance.now() - start) / 1000, output: stdout, errors: stderr };
}

function command(folder: string, people: number, draws: number | undefined): void {
  const table = writeTable(folder, people);
  const words = draws === undefined ? [] : ['--draws', String(draws)];
  const { seconds, errors } = started(['--import', tellMemory, program, 'evaluate', table, ...words]);
  const megabytes = Number(/\nkB (\d+)\n$/u.exec(errors)?.[1]) / 1024;
  const what = `${people.toLocaleString('en')} people${draws === undefined ? '' : ` × ${draws.toLocaleString('en')} draws`}`;
  line(`  ${what.padEnd(30)} ${seconds.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`);
}

/** Milliseconds that it takes to evaluate people in a process that has evaluated none. */
async function evaluating(way: string): Promise<number> {
  const settings = readCaseText(readFileSync(path.replace('.csv', '.json'), 'utf8'));
  const { people } = await readPeople(await readTable(await openFile(path)), settings);
  const evaluate = way === 'compiled' ? new KernelEvaluator().evaluate : evaluateOneByOne;
  const reader = new PeopleReader(settings);
  let milliseconds = 0;
  for (const batch of batches(people)) {
    const typeCases = batch.map((person) => reader.read(person));
    const start = performance.now();
    evaluate(typeCases, settings);
    milliseconds += performance.now() - start;
  }
  return milliseconds;
}

function middle(folder: string, people: number, way: string, rounds: number): number {
  const table = writeTable(folder, people);
  const found = Array.from({ length: rounds }, () => Number(started([own, way, table]).output)).sort(
    (one, other) => one - other,
  );
  return found[Math.floor(found.length / 2)] ?? Number.NaN;
}

function compared(folder: string, rounds: number): void {
  line('Evaluating people for the first time in a process, at the median');
  for (const people of [25, 50, 75, 100, 200, 400]) {
    const [compiled, oneByOne] = [
      middle(folder, people, 'compiled', rounds),
      middle(folder, people, 'one-by-one', rounds),
    ];
    line(
      `  ${String(people).padStart(5)} people ${compiled.toFixed(0).padStart(6)} ms compiled ${oneByOne.toFixed(0).padStart(6)} ms one by one`,
    );
  }
}

if (mode === 'compiled' || mode === 'one-by-one') {
  line(String(await evaluating(mode)));
} else {
  const isQuick = mode === 'quick';
  const folder = mkdtempSync(join(tmpdir(), 'samnytta-bench-'));
  try {
    line('samnytta evaluate TABLE, from start to end of the process');
    const many = isQuick ? 3_500 : 35_000;
    for (const people of [100, 1_000, many]) command(folder, people, undefined);
    command(folder, many, 1_000);
    compared(folder, isQuick ? 3 : 9);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
