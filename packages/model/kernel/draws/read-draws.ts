import { lookUpScalar } from '../../parameters/look-up.ts';
import type { ItemFacts, SituationFacts } from '../../graph/situation-facts.ts';
import type { LeafSource, Program } from '../lower/program.ts';
import type { Law } from '../lower/scope.ts';
import { categoryOf, factOf, LeafReader } from '../people/read-leaf.ts';
import type { Draws, DrawnValue } from './draws.ts';

/** A leaf of one person or item: its value, or how it varies. */
export interface DrawnLeaf {
  /** The value; of one that varies, what its column is multiplied by. */
  readonly factor: number;
  readonly column: Float64Array | undefined;
}

/** Reads leaves with what is drawn for them. */
export class DrawReader {
  readonly #law: Law;
  readonly #draws: Draws;
  readonly #reader: LeafReader;

  constructor(law: Law, draws: Draws) {
    this.#law = law;
    this.#draws = draws;
    this.#reader = new LeafReader(law);
  }

  /** The leaves of a program that are read from records, by their place in the program. */
  leavesOf(program: Program, situation: SituationFacts, item: ItemFacts | undefined): ReadonlyMap<number, DrawnLeaf> {
    return new Map(
      program.leaves.flatMap((source, leaf) => (source.kind === 'total' ? [] : [[leaf, this.#read(source, situation, item)] as const])),
    );
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
    return drawn(this.#draws.parameters.get(id), lookUpScalar(this.#law.parameters, id, this.#law.date).value);
  }
}

function drawn(value: DrawnValue | undefined, stated: number): DrawnLeaf {
  if (value === undefined) return { factor: stated, column: undefined };
  return { factor: value.isRelative ? stated : 1, column: value.column };
}
