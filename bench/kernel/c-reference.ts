import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOfNumber, bytesOfPair, peopleInBlock } from '../../packages/model/kernel/layout.ts';
import { placesInRecord } from '../../packages/model/kernel/lower/program.ts';
import type { PackedPeople, PackedRows } from '../../packages/model/kernel/people/pack-people.ts';
import type { Programs } from '../../packages/model/kernel/programs.ts';
import { type CProgram, cSource } from './c-source.ts';

/** Milliseconds of each time that the people were worked through, and the sum of each output. */
export interface CResult {
  readonly milliseconds: readonly number[];
  readonly sums: readonly number[];
}

const common = ['-O3', '-march=native', '-fno-math-errno', '-fno-trapping-math', '-ffp-contract=off', '-std=gnu11'];
export const compilers = {
  scalar: [...common, '-fno-tree-vectorize', '-fno-tree-slp-vectorize'],
  vectorised: common,
} as const;

/** Rows without those that only fill up a pair, as columns: count, first row of each block, owners, leaves. */
function columnsOf(
  { records, firstPair, numbersInPair }: PackedRows,
  columns: number,
  totalCount: number | undefined,
): number[][] {
  const wholes = new Int32Array(records.buffer, records.byteOffset);
  const nobody = (peopleInBlock / 2) * (totalCount ?? 0) * bytesOfPair;
  const kept: number[] = [];
  const owners: number[] = [];
  const first = [0];
  for (let block = 0; block + 1 < firstPair.length; block += 1) {
    for (let pair = firstPair[block] ?? 0; pair < (firstPair[block + 1] ?? 0); pair += 1) {
      for (const lane of [0, 1]) {
        const start = pair * numbersInPair + lane;
        if (totalCount !== undefined) {
          const owner = wholes[(start + columns * 2) * 2] ?? 0;
          if (owner === nobody) continue;
          const bytesOfPeople = totalCount * bytesOfPair;
          owners.push(Math.floor(owner / bytesOfPeople) * 2 + (owner % bytesOfPeople) / bytesOfNumber);
        }
        kept.push(start);
      }
    }
    first.push(kept.length);
  }
  const leaves = Array.from({ length: columns }, (_, place) => kept.map((start) => records[start + place * 2] ?? 0));
  return [[kept.length], first, owners, ...leaves];
}

/** Runs the C reference of the kernel's own rules over packed people; undefined when there is no compiler. */
export function runC(
  kernel: { readonly programs: Programs },
  packed: PackedPeople,
  flags: readonly string[],
  times: number,
): CResult | undefined {
  const { groups, totals } = kernel.programs;
  const present = packed.groups.flatMap((rows, group) => {
    const program = groups[group];
    return rows === undefined || program === undefined ? [] : [{ rows, program, group }];
  });
  const items: CProgram[] = present.map(({ program }) => ({
    program,
    columns: placesInRecord(program).count,
    targets: program.outputs.map(({ target }) => target),
  }));
  const personProgram = kernel.programs.person(present.map(({ group }) => group));
  const person: CProgram = { program: personProgram, columns: placesInRecord(personProgram).count, targets: [] };
  const folder = mkdtempSync(join(tmpdir(), 'samnytta-bench-'));
  try {
    const source = join(folder, 'rules.c');
    const program = join(folder, 'rules');
    writeFileSync(source, cSource(items, person, totals.list.length));
    const compiled = spawnSync('cc', [...flags, '-o', program, source, '-lm'], { encoding: 'utf8' });
    if (compiled.error !== undefined) return undefined;
    if (compiled.status !== 0) throw new Error(compiled.stderr);
    const data = [
      [packed.count],
      ...present.flatMap(({ rows, program: { leaves } }) => columnsOf(rows, leaves.length, totals.list.length)),
      ...columnsOf(packed.person, person.columns, undefined),
    ];
    const file = join(folder, 'people');
    writeFileSync(file, new Uint8Array(Float64Array.from(data.flat()).buffer));
    const { stdout, status } = spawnSync(program, [file, String(times)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The C reference ended with ${String(status)}`);
    const lines = stdout.trim().split('\n');
    return {
      milliseconds: lines.filter((line) => !line.startsWith('sum')).map(Number),
      sums: lines.filter((line) => line.startsWith('sum')).map((line) => Number(line.slice(4))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
