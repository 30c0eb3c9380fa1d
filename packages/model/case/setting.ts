import { lookUpScalar } from '../parameters/look-up.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import type { Fact } from '../graph/situation-facts.ts';

/** What a value is when the case says nothing: a full year, full time, none of it. It changes nothing by itself. */
export function defaultFact(path: string, value: number): Fact {
  return { value, origin: { path, grade: 'measured', because: 'Utgångsvärde när inget annat anges' } };
}

/** A value that the product assumes when the case says nothing, and that the result may depend on. */
export function assumedFact(path: string, value: number, because: string): Fact {
  return { value, origin: { path, grade: 'assumed', because } };
}

/** A setting that the case leaves to the catalogue. */
export function factFromParameter(catalogue: ParameterCatalogue, id: string, date: string): Fact {
  const found = lookUpScalar(catalogue, id, date);
  return { value: found.value, origin: { path: `parameters.${id}`, grade: found.grade, source: found.source } };
}
