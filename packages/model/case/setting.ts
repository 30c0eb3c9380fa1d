import { lookUpScalar } from '../parameters/look-up.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { statedIn } from '../graph/place.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Text } from '../language/text.ts';

const unlessStated: Text = { sv: 'Utgångsvärde när inget annat anges', en: 'Value when nothing else is stated' };

/** What a value is when the case says nothing: a full year, full time, none of it. It changes nothing by itself. */
export function defaultFact(path: string, value: number): Fact {
  return { value, origin: { path, grade: 'measured', isDefault: true, because: unlessStated } };
}

/** A value that the product assumes when the case says nothing, and that the result may depend on. */
export function assumedFact(path: string, value: number, because: Text): Fact {
  return { value, origin: { path, grade: 'assumed', because } };
}

/** A setting that the case leaves to the catalogue. */
export function factFromParameter(catalogue: ParameterCatalogue, id: string, date: string): Fact {
  const found = lookUpScalar(catalogue, id, date);
  return {
    value: found.value,
    origin: { ...statedIn({ kind: 'parameter', id }), grade: found.grade, source: found.source },
  };
}
