import { peopleInBlock } from '../../packages/model/kernel/layout.ts';
import { placesInRecord, type Program } from '../../packages/model/kernel/lower/program.ts';
import { CBody } from './c-expression.ts';

function functionOf(name: string, program: Program, columns: number): string {
  const { placeOf } = placesInRecord(program);
  const leaf = (index: number): string => {
    const source = program.leaves[index];
    return source?.kind === 'total' ? `t${String(source.total)}[i]` : `l${String(placeOf.get(index))}[i]`;
  };
  const body = new CBody(
    program.outputs.map(({ value }) => value),
    leaf,
  );
  const stores = program.outputs.map(({ value }, place) => `o${String(place)}[i] = ${body.of(value)};`);
  const totals = program.leaves.flatMap((source) => (source.kind === 'total' ? [source.total] : []));
  return [
    `static void ${name}(const double *restrict leaves, long stride, const double *restrict totals, double *restrict outputs, long outputStride, long rows) {`,
    ...Array.from(
      { length: columns },
      (_, place) => `const double *restrict l${String(place)} = leaves + ${String(place)} * stride;`,
    ),
    ...totals.map((total) => `const double *restrict t${String(total)} = totals + ${String(total)} * BLOCK;`),
    ...program.outputs.map(
      (_, place) => `double *restrict o${String(place)} = outputs + ${String(place)} * outputStride;`,
    ),
    '#pragma GCC ivdep',
    'for (long i = 0; i < rows; i++) {',
    ...body.lines,
    ...stores,
    '}',
    '}',
  ].join('\n');
}

/** One group of items, or the person: `targets` are the totals that its outputs are added to. */
export interface CProgram {
  readonly program: Program;
  readonly columns: number;
  readonly targets: readonly number[];
}

/**
 * The same rules as a C program over columns. It reads people from a file of doubles, works through them block by
 * block as often as it is told, and prints the milliseconds of each time and the sum of each output.
 */
export function cSource(groups: readonly CProgram[], person: CProgram, totalCount: number): string {
  const outputCount = person.program.outputs.length;
  const steps = groups.map(
    ({ targets }, group) => `{ const struct rows *g = &groups[${String(group)}];
      const long first = (long)g->first[block], rows = (long)g->first[block + 1] - first;
      item${String(group)}(g->leaves + first, g->count, totals, scratch, SCRATCH, rows);
      for (long i = 0; i < rows; i++) { const long owner = (long)g->owner[first + i];
        ${targets.map((target, place) => `totals[${String(target)} * BLOCK + owner] += scratch[${String(place)} * SCRATCH + i];`).join(' ')} } }`,
  );
  return `#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#define BLOCK ${String(peopleInBlock)}
#define SCRATCH ${String(peopleInBlock * 8)}
static inline double minimum(double a, double b) { return b < a ? b : a; }
static inline double maximum(double a, double b) { return a < b ? b : a; }
struct rows { long count; const double *first, *owner, *leaves; };
${groups.map(({ program, columns }, group) => functionOf(`item${String(group)}`, program, columns)).join('\n')}
${functionOf('person', person.program, person.columns)}
static double milliseconds(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
static double totals[${String(totalCount)} * BLOCK], scratch[${String(Math.max(1, ...groups.map(({ targets }) => targets.length)))} * SCRATCH];
int main(int argc, char **argv) {
  FILE *file = fopen(argv[1], "rb"); fseek(file, 0, SEEK_END); const long size = ftell(file); rewind(file);
  double *data = malloc(size); if (fread(data, 1, size, file) != (size_t)size) return 1; fclose(file);
  const long people = (long)data[0], blocks = (people + BLOCK - 1) / BLOCK; const double *at = data + 1;
  static struct rows groups[${String(groups.length + 1)}];
  const int columns[] = {${[...groups, person].map(({ columns }) => String(columns)).join(', ')}};
  for (int g = 0; g <= ${String(groups.length)}; g++) {
    struct rows *r = &groups[g]; r->count = (long)*at++; r->first = at; at += blocks + 1;
    if (g < ${String(groups.length)}) { r->owner = at; at += r->count; }
    r->leaves = at; at += columns[g] * r->count;
  }
  double *outputs = malloc(sizeof(double) * ${String(outputCount)} * people);
  const struct rows *p = &groups[${String(groups.length)}];
  for (int time = 0; time < atoi(argv[2]); time++) {
    const double start = milliseconds();
    for (long block = 0; block < blocks; block++) {
      memset(totals, 0, sizeof totals);
      ${steps.join('\n')}
      const long first = block * BLOCK, rows = people - first < BLOCK ? people - first : BLOCK;
      person(p->leaves + first, p->count, totals, outputs + first, people, rows);
    }
    printf("%.6f\\n", milliseconds() - start);
  }
  for (int k = 0; k < ${String(outputCount)}; k++) { double sum = 0; for (long i = 0; i < people; i++) sum += outputs[k * people + i]; printf("sum %.6f\\n", sum); }
  return 0;
}
`;
}
