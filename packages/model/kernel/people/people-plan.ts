import { peopleItemModule, peoplePersonModule } from '../emit/people-functions.ts';
import type { Program } from '../lower/program.ts';
import type { Programs } from '../programs.ts';
import { type CompiledModule, engine } from '../wasm/engine.ts';
import type { PackedPeople, PackedRows } from './pack-people.ts';

/** A function and the rows that it is run over. */
export interface Step {
  readonly module: CompiledModule;
  readonly rows: PackedRows;
}

/** All that a thread needs to work through blocks of people: plain data and compiled modules. */
export interface PeoplePlan {
  readonly count: number;
  readonly totalCount: number;
  readonly outputs: readonly string[];
  readonly items: readonly Step[];
  readonly person: Step;
}

/** Compiles each program to WebAssembly once. */
export class PeopleModules {
  readonly #programs: Programs;
  readonly #modules = new Map<Program, CompiledModule>();

  constructor(programs: Programs) {
    this.#programs = programs;
  }

  plan(packed: PackedPeople): PeoplePlan {
    const { groups, totals, outputs } = this.#programs;
    const totalCount = totals.list.length;
    const present = packed.groups.flatMap((rows, group) => (rows === undefined ? [] : [{ rows, group }]));
    const person = this.#programs.person(present.map(({ group }) => group));
    const items = present.flatMap(({ rows, group }) => {
      const program = groups[group];
      return program === undefined ? [] : [{ rows, module: this.#moduleOf(program, () => peopleItemModule(program)) }];
    });
    return {
      count: packed.count,
      totalCount,
      outputs: Object.keys(outputs),
      items,
      person: { rows: packed.person, module: this.#moduleOf(person, () => peoplePersonModule(person, totalCount)) },
    };
  }

  #moduleOf(program: Program, emit: () => Uint8Array<ArrayBuffer>): CompiledModule {
    const known = this.#modules.get(program);
    if (known !== undefined) return known;
    const module = new engine.Module(emit());
    this.#modules.set(program, module);
    return module;
  }
}
