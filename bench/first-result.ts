// How long a first result takes from process start, against an empty Node process started in turn
// with it, so that both meet the same load. Prints medians and ratios; only the ratios compare machines.
//
//   npm run bench [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { writeTable } from './made-up-table.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'apps/cli/samnytta.js');
const rounds = Number(process.argv[2] ?? 15);

/** A started process that is measured: its name and the words after `node`. */
interface Contestant {
  readonly name: string;
  readonly words: readonly string[];
}

const empty: Contestant = { name: 'an empty Node process', words: ['--eval', '0'] };
const folder = mkdtempSync(join(tmpdir(), 'samnytta-bench-'));
const contestants: readonly Contestant[] = [
  empty,
  { name: 'samnytta help', words: [program, 'help'] },
  { name: 'samnytta evaluate, one case', words: [program, 'evaluate', 'examples/lund-2015.yaml'] },
  { name: 'samnytta evaluate, 100 people', words: [program, 'evaluate', writeTable(folder, 100)] },
  { name: 'samnytta explain, one figure', words: [program, 'explain', 'examples/lund-2015.yaml', 'income.society'] },
  { name: 'samnytta audit, one report', words: [program, 'audit', 'examples/reports/samverkansteam-2016.yaml'] },
];

/** Milliseconds from the start of a process to its end. */
function timeOf({ name, words }: Contestant): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  const time = performance.now() - start;
  if (status === null || status > 1) throw new Error(`${name} ended with ${String(status)}: ${stderr}`);
  return time;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle - 1)] ?? 0)) / 2;
}

if (!existsSync(join(root, 'apps/cli/dist/main.js')))
  throw new Error('apps/cli is not built: npm run build -w @samnytta/cli');
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`ROUNDS is ${String(process.argv[2])}; expected a whole number from 1, such as 15`);

const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) times.get(contestant)?.push(timeOf(contestant));
  }
} finally {
  rmSync(folder, { recursive: true });
}
const base = median(times.get(empty) ?? []);
process.stdout.write(`Node ${process.version}, median of ${String(rounds)} rounds, one after another\n`);
for (const { name } of contestants) {
  const found = [...times].find(([contestant]) => contestant.name === name)?.[1] ?? [];
  const time = median(found);
  process.stdout.write(
    `${name.padEnd(30)} ${time.toFixed(0).padStart(5)} ms  ${(time / base).toFixed(2).padStart(6)} × empty\n`,
  );
}
