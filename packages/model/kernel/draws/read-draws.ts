import type { ItemFacts, SituationFacts } from '../../graph/situation-facts.ts';
import type { Program } from '../lower/program.ts';
import type { Law } from '../lower/scope.ts';
import { categoryOf, factOf, LeafReader } from '../people/read-leaf.ts';
import type { Draws, DrawnValue } from './draws.ts';

/** The leaves of one person or item, by their place in the program; a total has neither factor nor column. */
export interface DrawnLeaves {
  /** The value; of one that varies, what its column is multiplied by. */
  readonly factors: readonly number[];
  /** Undefined when no leaf varies. */
  readonly columns: readonly (Float64Array | undefined)[] | undefined;
}

const ofPerson = { level: 'person', item: undefined } as const;

/** Reads leaves with what is drawn for them. */
export class DrawReader {
  readonly #draws: Draws;
  readonly #reader: LeafReader;

  constructor(law: Law, draws: Draws) {
    this.#draws = draws;
    this.#reader = new LeafReader(law);
  }

  /** Ids of the scalar parameters that have been looked up for someone. */
  get lookedUp(): Iterable<string> {
    return this.#reader.lookedUp;
  }

  leavesOf({ leaves }: Program, situation: SituationFacts, item: ItemFacts | undefined): DrawnLeaves {
    // No typed array: those of the size of a person's have memory of their own, which takes longer to get than to fill.
    const factors = new Array<number>(leaves.length).fill(0);
    let columns: (Float64Array | undefined)[] | undefined;
    const put = (leaf: number, value: DrawnValue | undefined, stated: number): void => {
      factors[leaf] = value === undefined || value.isRelative ? stated : 1;
      if (value === undefined) return;
      columns ??= leaves.map(() => undefined);
      columns[leaf] = value.column;
    };
    for (let leaf = 0; leaf < leaves.length; leaf += 1) {
      const source = leaves[leaf];
      switch (source?.kind) {
        case undefined:
        case 'total':
          break;
        case 'input': {
          const { name, level } = source;
          const fact = factOf(name, level === 'person', situation, item);
          put(leaf, this.#draws.input(fact, name, level === 'person' ? ofPerson : { level, item }), fact.value);
          break;
        }
        case 'parameter':
          put(leaf, this.#draws.parameters.get(source.id), this.#reader.parameter(source.id));
          break;
        case 'parameter-by': {
          const id = `${source.id}.${categoryOf(source.category, situation)}`;
          put(leaf, this.#draws.parameters.get(id), this.#reader.parameter(id));
          break;
        }
        case 'schedule-factor':
          put(leaf, this.#draws.parameters.get(source.id), 1);
          break;
        case 'category':
          put(leaf, undefined, this.#reader.read(source, situation, item));
      }
    }
    return { factors, columns };
  }
}
