import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bracket, lookUpScalar, lookUpSchedule, ParameterError } from '@samnytta/model';
import { type Facts, roundTo, type SituationFacts } from '@samnytta/model/rules';
import { ledgerOutputs } from '../../packages/model/kernel/output.ts';
import { ObjectSource } from './object-source.ts';
import { date, parameters } from './people.ts';

type Plain = Readonly<Record<string, unknown>>;
export type Evaluate = (person: Plain) => Readonly<Record<string, number>>;

function flat(facts: Facts & { readonly kind?: string }): Plain {
  const values = Object.entries({ ...facts.inputs, ...facts.categories }).map(
    ([name, { value }]) => [name, value] as const,
  );
  return { kind: facts.kind, ...Object.fromEntries(values) };
}

/** A person as an object of numbers and words, with an object for each item. */
export function plainPerson({ person, items }: SituationFacts): Plain {
  const lists = Object.entries(items).map(([collection, list]) => [collection, list.map(flat)] as const);
  return { ...flat(person), ...Object.fromEntries(lists) };
}

function onSchedule(brackets: readonly Bracket[], argument: number): number {
  const bracket = brackets.findLast(({ above }) => argument > above) ?? brackets[0];
  return bracket === undefined ? Number.NaN : bracket.base + bracket.slope * (argument - bracket.above);
}

/** The values in force on the date, by id. */
function inForce<V>(lookUp: (id: string) => V): Readonly<Record<string, V>> {
  const entries = [...parameters.parameters.keys()].flatMap((id) => {
    try {
      return [[id, lookUp(id)] as const];
    } catch (error) {
      if (error instanceof ParameterError) return [];
      throw error;
    }
  });
  return Object.fromEntries(entries);
}

/** The object version of the ledger's outputs, generated from the rule graph and loaded as a module. */
export async function objectVersion(): Promise<Evaluate> {
  const folder = mkdtempSync(join(tmpdir(), 'samnytta-bench-'));
  try {
    const file = join(folder, 'rules.mjs');
    writeFileSync(file, new ObjectSource(date).of(ledgerOutputs));
    const { make } = (await import(pathToFileURL(file).href)) as {
      make: (scalars: object, schedules: object, round: typeof roundTo, schedule: typeof onSchedule) => Evaluate;
    };
    const scalars = inForce((id) => lookUpScalar(parameters, id, date).value);
    const schedules = inForce((id) => lookUpSchedule(parameters, id, date).value);
    return make(scalars, schedules, roundTo, onSchedule);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
