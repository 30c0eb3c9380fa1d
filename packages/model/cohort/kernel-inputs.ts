import type { Case } from '../case/case.ts';
import { namesOf } from '../case/change/place.ts';
import { placeId } from '../graph/place.ts';
import type { Fact, Origin } from '../graph/situation-facts.ts';
import { nameAt, type Reads, reachableFrom, readsIn } from '../graph/walk.ts';
import type { DrawnValue, Draws, InputPlace } from '../kernel/draws/draws.ts';
import { lookUpScalar, lookUpSchedule, ParameterError } from '../parameters/look-up.ts';
import { postingRules } from '../rules/posting-rules.ts';
import { factInputs } from '../uncertainty/fact-inputs.ts';
import { type FoundInput, settle, type UncertainInput, varies } from '../uncertainty/inputs.ts';
import { isRelative } from '../uncertainty/kernel-sampler.ts';
import { parameterInputs } from '../uncertainty/parameter-inputs.ts';

/** Place of a column of draws among those of a plan, until there are draws. */
function placeholder(): Float64Array {
  return new Float64Array();
}

/** What the rules of the ledger read. */
function readsOfRules(): Reads {
  return readsIn(
    reachableFrom(
      postingRules.flatMap((rule) => (rule.nature === 'real' ? [rule.amount, rule.indirectTax] : [rule.amount])),
    ),
  );
}

/** A fact that people share, with what stands for its draws when it can be moved. */
interface SharedFact {
  readonly input: UncertainInput | undefined;
  readonly names: Set<string>;
  readonly drawn: DrawnValue | undefined;
}

/**
 * The inputs that people share, found as people are read: prices, settings and parameters. What a row says of one
 * person is none of them.
 */
export class SharedInputs {
  readonly #settings: Case;
  readonly #moved: ReadonlySet<string>;
  readonly #stated: ReadonlyMap<string, Parameters<typeof settle>[1]>;
  readonly #ofRules = readsOfRules();
  readonly #facts = new Map<string, SharedFact>();
  readonly #ofCatalogue: readonly UncertainInput[];
  /** Ids of the places that facts come from; empty for what is said of one person. */
  readonly #places = new WeakMap<Origin, string>();
  readonly #owners = new Map<Float64Array, UncertainInput>();
  readonly #parameters = new Map<string, DrawnValue>();

  /** @param moved ids of inputs that get columns although they do not vary by themselves */
  constructor(settings: Case, moved: readonly string[]) {
    this.#settings = settings;
    this.#moved = new Set(moved);
    this.#stated = new Map(Object.entries(settings.file.uncertainty?.distributions ?? {}));
    this.#ofCatalogue = this.#catalogueInputs();
    for (const input of this.#ofCatalogue) {
      const drawn = this.#drawnOf(input);
      if (drawn !== undefined && input.route.kind === 'parameter') this.#parameters.set(input.route.parameter, drawn);
    }
  }

  /** What is drawn, with columns that stand for those that come. */
  get draws(): Draws {
    return { count: 0, parameters: this.#parameters, input: (fact, name, place) => this.#drawnFact(fact, name, place) };
  }

  /** The input that a column stands for. */
  ownerOf(column: Float64Array): UncertainInput | undefined {
    return this.#owners.get(column);
  }

  /** The inputs found so far, those that vary first. @param parameters ids of those that rules have looked up */
  found(parameters: ReadonlySet<string>): readonly UncertainInput[] {
    const facts = [...this.#facts.values()].flatMap(({ input, names }) =>
      input === undefined ? [] : [{ ...input, route: { kind: 'fact' as const, names: [...names] } }],
    );
    const known = new Set(facts.map(({ id }) => id));
    const ofRules = this.#ofCatalogue.filter(
      ({ id, place }) => !known.has(id) && place.kind === 'parameter' && parameters.has(place.id),
    );
    const all = [...facts, ...ofRules];
    return [...all.filter(varies), ...all.filter((input) => !varies(input))];
  }

  /** Every parameter of the date that may be an input. */
  #catalogueInputs(): readonly UncertainInput[] {
    const { parameters, date } = this.#settings.context;
    const found = [...parameters.parameters.values()].flatMap(({ id, kind }) => {
      try {
        return [kind === 'schedule' ? lookUpSchedule(parameters, id, date) : lookUpScalar(parameters, id, date)];
      } catch (error) {
        if (error instanceof ParameterError) return [];
        throw error;
      }
    });
    return parameterInputs(this.#settings, found, new Set()).map((input) => this.#settled(input));
  }

  /** Whether the case states a distribution for the input. */
  isStated({ id }: UncertainInput): boolean {
    return this.#stated.has(id);
  }

  #settled(input: FoundInput): UncertainInput {
    return settle(
      input,
      namesOf(input.place)
        .map((name) => this.#stated.get(name))
        .find((stated) => stated !== undefined),
    );
  }

  /** Whether draws of the input can be given. */
  hasColumn(input: UncertainInput): boolean {
    return varies(input) || this.#moved.has(input.id);
  }

  #drawnOf(input: UncertainInput): DrawnValue | undefined {
    if (!this.hasColumn(input)) return undefined;
    const column = placeholder();
    this.#owners.set(column, input);
    return { column, isRelative: isRelative(input) };
  }

  #placeOf({ origin }: Fact): string | undefined {
    if (origin.place === undefined) return undefined;
    const known = this.#places.get(origin) ?? placeId(origin.place);
    this.#places.set(origin, known);
    return known;
  }

  #drawnFact(fact: Fact, name: string, place: InputPlace): DrawnValue | undefined {
    const id = this.#placeOf(fact);
    // What is stated at its own place says something of one person.
    if (id === undefined) return undefined;
    const known = this.#facts.get(id);
    if (known?.names.has(name) === true) return known.drawn;
    const input = this.#ofRules.inputs.get(nameAt({ level: place.level, name }));
    const [found] = input === undefined ? [] : factInputs(this.#settings, [{ fact, input, item: place.item }]);
    if (found === undefined) return undefined;
    if (known !== undefined) {
      known.names.add(name);
      return known.drawn;
    }
    const settled = this.#settled(found);
    const shared = { input: settled, names: new Set([name]), drawn: this.#drawnOf(settled) };
    this.#facts.set(id, shared);
    return shared.drawn;
  }
}
