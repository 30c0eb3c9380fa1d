import {
  type DrawRecord,
  drawItemModule,
  drawPersonModule,
  drawRecord,
  varyingOutputs,
} from '../emit/draw-functions.ts';
import type { Program } from '../lower/program.ts';
import type { Programs } from '../programs.ts';
import { type CompiledModule, engine } from '../wasm/engine.ts';
import type { DrawnLeaves } from './read-draws.ts';

/** A compiled function over draws with the shape of its records. */
export interface DrawProgram {
  /** Place in the list of modules. */
  readonly module: number;
  readonly record: DrawRecord;
  /** Totals that get something that varies; of the person's program, those that it reads. */
  readonly targets: ReadonlySet<number>;
}

/** Notes the leaves that vary. Returns whether there was one that had not varied before. */
function grow(varying: Set<number>, { columns }: DrawnLeaves): boolean {
  const known = varying.size;
  for (const [leaf, column] of (columns ?? []).entries()) if (column !== undefined) varying.add(leaf);
  return varying.size > known;
}

/**
 * The functions over draws of a kernel: of the person, and of each group of items. They are compiled for the leaves
 * that have been noted to vary, and anew when more are.
 */
export class DrawPrograms {
  readonly modules: CompiledModule[] = [];
  readonly #programs: Programs;
  readonly #varyingOfPerson = new Set<number>();
  readonly #varyingOfGroup: Set<number>[] = [];
  readonly #groups: (DrawProgram | undefined)[] = [];
  #person: (DrawProgram & { readonly program: Program; readonly groups: number }) | undefined;

  constructor(programs: Programs) {
    this.#programs = programs;
  }

  notePerson(leaves: DrawnLeaves): void {
    if (grow(this.#varyingOfPerson, leaves)) this.#person = undefined;
  }

  noteItem(group: number, leaves: DrawnLeaves): void {
    if (!grow((this.#varyingOfGroup[group] ??= new Set()), leaves)) return;
    this.#groups[group] = undefined;
    if (this.#person !== undefined) this.#person = { ...this.#person, groups: 0 };
  }

  ofGroup(group: number): DrawProgram | undefined {
    const program = this.#programs.groups[group];
    if (program === undefined) return undefined;
    const known = this.#groups[group];
    if (known !== undefined) return known;
    const record = drawRecord(program, this.#varyingOfGroup[group] ?? new Set(), 0);
    const targets = new Set(varyingOutputs(program, record).map(({ target }) => target));
    const made = { module: this.#add(drawItemModule(program, record)), record, targets };
    this.#groups[group] = made;
    return made;
  }

  ofPerson(): DrawProgram {
    const { groups, totals } = this.#programs;
    const known = this.#person;
    if (known?.groups === groups.length) return known;
    const targets = new Set(groups.flatMap((_, group) => [...(this.ofGroup(group)?.targets ?? [])]));
    const program = this.#programs.person(groups.keys());
    if (known?.program === program && known.targets.size === targets.size) {
      this.#person = { ...known, groups: groups.length };
      return this.#person;
    }
    const record = drawRecord(program, this.#varyingOfPerson, totals.list.length);
    this.#person = {
      module: this.#add(drawPersonModule(program, record, targets)),
      record,
      targets,
      program,
      groups: groups.length,
    };
    return this.#person;
  }

  #add(bytes: Uint8Array<ArrayBuffer>): number {
    return this.modules.push(new engine.Module(bytes)) - 1;
  }
}
