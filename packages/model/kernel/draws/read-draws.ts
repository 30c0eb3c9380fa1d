import type { ItemFacts, SituationFacts } from '../../graph/situation-facts.ts';
import type { LeafSource, Program } from '../lower/program.ts';
import type { Law } from '../lower/scope.ts';
import { categoryOf, factOf, LeafReader } from '../people/read-leaf.ts';
import type { Draws, DrawnValue } from './draws.ts';

/** A leaf: its value, or how it varies. */
interface DrawnLeaf {
  /** The value; of one that varies, what its column is multiplied by. */
  readonly factor: number;
  readonly column: Float64Array | undefined;
}

const nothing: DrawnLeaf = { factor: 0, column: undefined };

/** The leaves of one person or item, by their place in the program; a total has neither factor nor column. */
export interface DrawnLeaves {
  readonly factors: Float64Array;
  /** Undefined when no leaf varies. */
  readonly columns: readonly (Float64Array | undefined)[] | undefined;
}

/** Reads leaves with what is drawn for them. */
export class DrawReader {
  readonly #draws: Draws;
  readonly #reader: LeafReader;

  constructor(law: Law, draws: Draws) {
    this.#draws = draws;
    this.#reader = new LeafReader(law);
  }

  leavesOf(program: Program, situation: SituationFacts, item: ItemFacts | undefined): DrawnLeaves {
    const read = program.leaves.map((source) => (source.kind === 'total' ? nothing : this.#read(source, situation, item)));
    return {
      factors: Float64Array.from(read, ({ factor }) => factor),
      columns: read.some(({ column }) => column !== undefined) ? read.map(({ column }) => column) : undefined,
    };
  }

  #read(source: LeafSource, situation: SituationFacts, item: ItemFacts | undefined): DrawnLeaf {
    switch (source.kind) {
      case 'input': {
        const fact = factOf(source.name, source.level === 'person', situation, item);
        return drawn(this.#draws.input(fact, source.name), fact.value);
      }
      case 'parameter':
        return this.#parameter(source.id);
      case 'parameter-by':
        return this.#parameter(`${source.id}.${categoryOf(source.category, situation)}`);
      default:
        return { factor: this.#reader.read(source, situation, item), column: undefined };
    }
  }

  #parameter(id: string): DrawnLeaf {
    return drawn(this.#draws.parameters.get(id), this.#reader.parameter(id));
  }
}

function drawn(value: DrawnValue | undefined, stated: number): DrawnLeaf {
  if (value === undefined) return { factor: stated, column: undefined };
  return { factor: value.isRelative ? stated : 1, column: value.column };
}
