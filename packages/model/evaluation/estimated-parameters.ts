import { type Evaluated, Evaluation } from '../graph/evaluate.ts';
import type { SituationFacts } from '../graph/situation-facts.ts';
import { inBoth, type Language, type Text } from '../language/text.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { disposableIncome } from '../rules/disposable-income.ts';
import type { Case } from '../case/case.ts';
import type { Side, TypeCaseResult } from './evaluate-case.ts';
import type { Warning } from './warnings.ts';

/** Dated parameters of the catalogue whose value is estimated, and what a situation has made of them. */
export type EstimatedParameters = ReadonlySet<string>;

/** Whether a value is nothing whatever its parts are: what is multiplied by nothing has not been read for anything. */
function isNothing({ expression, value }: Evaluated): boolean {
  return expression.kind === 'product' && value === 0;
}

function estimatedIn(roots: readonly Evaluated[]): EstimatedParameters {
  const seen = new Set<Evaluated>();
  const found = new Set<string>();
  const look = (evaluated: Evaluated): void => {
    if (seen.has(evaluated)) return;
    seen.add(evaluated);
    const { parameter, fact, operands } = evaluated;
    if (isNothing(evaluated)) return;
    if (parameter?.grade === 'estimated' && !parameter.overridden) found.add(parameter.id);
    if (fact?.origin.grade === 'estimated' && fact.origin.place?.kind === 'parameter') found.add(fact.origin.place.id);
    operands.forEach(look);
  };
  roots.forEach(look);
  return found;
}

function rootsOf({ ledger, disposable }: Pick<Side, 'ledger' | 'disposable'>): readonly Evaluated[] {
  return [...ledger.map(({ because }) => because), disposable];
}

/** Ids of the estimated parameters that the sides of type cases have been worked out with. */
function estimatedOfTypeCases(typeCases: readonly TypeCaseResult[]): EstimatedParameters {
  return estimatedIn(
    typeCases.flatMap(({ before, after, later }) => [before, after, ...later.map((one) => one.after)].flatMap(rootsOf)),
  );
}

/** Ids of the estimated parameters that a person's situations are worked out with. @param context of the case */
export function estimatedOfSituations(
  situations: readonly SituationFacts[],
  { context: { date, parameters } }: Case,
): EstimatedParameters {
  const roots = situations.flatMap((facts) => {
    const evaluation = new Evaluation(date, parameters, facts);
    return rootsOf({ ledger: ledgerOf(evaluation), disposable: evaluation.of(disposableIncome) });
  });
  return estimatedIn(roots);
}

/** The year nearest to the case's in which the parameter has a value that is not estimated; undefined when there is none. */
function nearestKnownYear({ parameters }: ParameterCatalogue, id: string, date: string): number | undefined {
  const year = Number(date.slice(0, 4));
  const values = parameters.get(id)?.values ?? [];
  const known = values.flatMap(({ grade, from, to }, index) => {
    if (grade === 'estimated') return [];
    const end = to ?? values[index + 1]?.from;
    const [first, last] = [Number(from.slice(0, 4)), end === undefined ? Infinity : Number(end.slice(0, 4))];
    // A value that ends where the next begins is known to the year before, unless that is within the year.
    const until = to === undefined && end?.endsWith('-01-01') === true ? last - 1 : last;
    return [Math.min(Math.max(year, first), until)];
  });
  return known.sort((one, other) => Math.abs(one - year) - Math.abs(other - year))[0];
}

/** Names that one warning has room for. */
const mostNamed = 6;

/** One warning for all parameters that are estimated on the case's date and have been read. */
export function estimatedWarning(
  { context: { date, parameters } }: Case,
  read: EstimatedParameters,
): readonly Warning[] {
  const ids = [...read].sort();
  if (ids.length === 0) return [];
  const year = date.slice(0, 4);
  const name = (id: string): Text => {
    const label = parameters.parameters.get(id)?.label ?? { sv: id, en: id };
    const known = nearestKnownYear(parameters, id, date);
    return known === undefined
      ? { sv: `${label.sv} (inget år är känt)`, en: `${label.en} (no year is known)` }
      : {
          sv: `${label.sv} (närmast kända år ${String(known)})`,
          en: `${label.en} (nearest known year ${String(known)})`,
        };
  };
  const names = ids.slice(0, mostNamed).map(name);
  const more = ids.length - names.length;
  const list = (language: Language): string =>
    [
      ...names.map((one) => one[language]),
      ...(more > 0 ? [{ sv: `${String(more)} till`, en: `${String(more)} more` }[language]] : []),
    ].join('; ');
  const text = inBoth((language) => list(language));
  return [
    {
      kind: 'estimated',
      about: undefined,
      text: {
        sv: `Uppskattade värden, eftersom inget publicerat är funnet för ${year}: ${text.sv}. Ett eget värde anges under parameters.`,
        en: `Estimated values, since nothing published was found for ${year}: ${text.en}. A value of your own is stated under parameters.`,
      },
    },
  ];
}

/** As {@link estimatedWarning}, of what type cases have read, told once for all of them. */
export function estimatedOf(ofCase: Case, typeCases: readonly TypeCaseResult[]): readonly Warning[] {
  return estimatedWarning(ofCase, estimatedOfTypeCases(typeCases));
}
