import { statedIn } from '../graph/place.ts';
import type { Fact, Origin } from '../graph/situation-facts.ts';
import { inBoth, type Text } from '../language/text.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { exchangeText } from './exchange.ts';
import type { ProblemDetails } from './problem.ts';
import { type CaseUnit, problemWith, type Quantity, quantityText, type StatedQuantity } from './quantity.ts';

/** Collects faults while a case is read, so that all are told at once. */
export interface Faults {
  add(path: string, details: ProblemDetails): void;
}

/** A stated value with the place it was written at. */
export interface Resolved {
  readonly value: number;
  readonly unit: CaseUnit;
  readonly origin: Origin;
}

/** Finds the value that a quantity stands for, and where it was stated. */
export class Resolver {
  readonly #assumptions: Readonly<Record<string, Quantity>>;
  readonly #faults: Faults;
  readonly #measured = new Map<string, Origin>();
  /** Assumptions that some value of the case has used. */
  readonly used = new Set<string>();

  constructor(assumptions: Readonly<Record<string, Quantity>>, faults: Faults) {
    this.#assumptions = assumptions;
    this.#faults = faults;
  }

  /** The origin of what is stated at a place with nothing more said of it; one for all that is. */
  measuredAt(path: string): Origin {
    const known = this.#measured.get(path);
    if (known !== undefined) return known;
    const origin: Origin = { path, grade: 'measured' };
    this.#measured.set(path, origin);
    return origin;
  }

  /** Value of a quantity; a fault in a reference is recorded and zero is returned in its place. */
  value(quantity: Quantity, path: string): Resolved {
    if (quantity.kind === 'stated') {
      return {
        value: quantity.value,
        unit: quantity.unit,
        origin: isPlain(quantity) ? this.measuredAt(path) : originOf(quantity, { path }),
      };
    }
    const found = Object.hasOwn(this.#assumptions, quantity.assumption)
      ? this.#assumptions[quantity.assumption]
      : undefined;
    const nowhere: Resolved = { value: 0, unit: 'number', origin: { path, grade: 'assumed' } };
    if (found === undefined) {
      this.#faults.add(path, this.#unknown(quantity.assumption));
      return nowhere;
    }
    // An assumption that refers to another is a fault of its own, told where it stands.
    if (found.kind === 'reference') return nowhere;
    const problem = problemWith(found, quantity.limits, `$${quantity.assumption} = ${quantityText(found)}`);
    if (problem !== undefined) {
      this.#faults.add(path, { ...problem, assumption: quantity.assumption });
      return nowhere;
    }
    this.used.add(quantity.assumption);
    return {
      value: found.value,
      unit: found.unit,
      origin: originOf(found, statedIn({ kind: 'assumption', name: quantity.assumption })),
    };
  }

  #unknown(name: string): ProblemDetails {
    const names = Object.keys(this.#assumptions);
    const found = `$${name}`;
    if (names.length === 0) {
      const text = {
        sv: `en uppgift med enhet, eller antagandet ${found} inskrivet under assumptions`,
        en: `a value with its unit, or the assumption ${found} written under assumptions`,
      };
      return {
        kind: 'unknown-reference',
        found,
        expected: text,
        example: `assumptions: { ${name || 'care'}: 18000 SEK/year }`,
      };
    }
    const example = `$${nearestName(name, names) ?? names[0] ?? ''}`;
    return { kind: 'unknown-reference', found, choices: names.map((one) => `$${one}`), example };
  }

  /** A yearly or monthly amount as SEK per year; a monthly one is for the months given. */
  yearly(quantity: Quantity, path: string, months = 12): Fact {
    const { value, unit, origin } = this.value(quantity, path);
    return { value: unit === 'SEK/month' ? value * months : value, origin };
  }

  /** A value whose unit the place itself gives. */
  fact(quantity: Quantity, path: string): Fact {
    const { value, origin } = this.value(quantity, path);
    return { value, origin };
  }
}

/** Why a value was chosen, and what it was in another currency. */
export function reasonOf({ because, exchange }: StatedQuantity): string | Text | undefined {
  if (exchange === undefined) return because;
  const text = exchangeText(exchange);
  return because === undefined ? text : inBoth((language) => `${because} ${text[language]}`);
}

function isPlain({ grade, because, exchange, source, label }: StatedQuantity): boolean {
  return (
    grade === 'measured' &&
    because === undefined &&
    exchange === undefined &&
    source === undefined &&
    label === undefined
  );
}

function originOf(quantity: StatedQuantity, at: Pick<Origin, 'path' | 'place'>): Origin {
  const { grade, source, label } = quantity;
  return { ...at, grade, because: reasonOf(quantity), source, label };
}
