import type { Assessment } from '../evaluation/evaluate.ts';
import type { FoundInput } from './inputs.ts';

/**
 * The people with each outcome of a programme. Each number is drawn from a gamma distribution with its own mean and
 * variance, and the shares are the numbers divided by their sum: a Dirichlet distribution with the observed shares as
 * means, the Bayesian bootstrap (Rubin, The Annals of Statistics 9, 1981). It is how far the shares could have come out
 * otherwise among as many people.
 */
export function programmeInputs({ programme = [] }: Assessment): readonly FoundInput[] {
  const isCertain = programme.length < 2;
  return programme.map(({ id, label, people }) => ({
    id,
    place: { kind: 'field', path: id },
    label: { sv: `Personer med utfallet: ${label.sv}`, en: `People with the outcome: ${label.en}` },
    base: people,
    unit: 'persons',
    grade: 'measured',
    source: undefined,
    because: undefined,
    group: undefined,
    route: { kind: 'programme' },
    least: 0,
    most: Infinity,
    isWhole: false,
    spec: isCertain
      ? { kind: 'fixed', value: people }
      : { kind: 'gamma', mean: people, standardDeviation: Math.sqrt(people) },
    fixedBecause: isCertain ? 'count' : undefined,
  }));
}
