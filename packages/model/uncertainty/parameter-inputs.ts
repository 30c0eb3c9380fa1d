import type { Case } from '../case/case.ts';
import { placeId } from '../graph/place.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import { distributionAround, type Nature, spreadOf } from './grade-distribution.ts';
import type { FoundInput } from './inputs.ts';
import { uncertaintySetting } from './settings.ts';

const counts: readonly string[] = ['years', 'persons', 'flag'];

function isScalar(parameter: FoundScalar | FoundSchedule): parameter is FoundScalar {
  return typeof parameter.value === 'number';
}

/** The input of a schedule is the factor that every piece of it is multiplied by; it varies only when that is stated. */
function inputOfParameter(ofCase: Case, parameter: FoundScalar | FoundSchedule): FoundInput {
  const { parameters, date } = ofCase.context;
  const { id, grade, law, label, source, note } = parameter;
  const base = isScalar(parameter) ? parameter.value : 1;
  const unit = isScalar(parameter) ? parameter.unit : 'factor';
  const nature: Nature = unit === 'share' ? { kind: 'share', most: 1 } : { kind: 'amount' };
  const isCount = counts.includes(unit);
  const spread =
    isCount || !isScalar(parameter) ? 0 : spreadOf(grade, law !== undefined && !parameter.overridden, parameters, date);
  const spec = distributionAround(base, nature, spread, uncertaintySetting(parameters, 'coverage', date).value);
  const whyFixed = isCount ? 'count' : isScalar(parameter) ? (spread > 0 ? 'end-of-range' : 'law') : 'schedule';
  return {
    id: placeId({ kind: 'parameter', id }),
    place: { kind: 'parameter', id },
    label,
    base,
    unit,
    grade,
    source,
    because: note,
    group: undefined,
    route: { kind: 'parameter', parameter: id },
    least: 0,
    most: nature.kind === 'share' ? 1 : Infinity,
    isWhole: false,
    spec,
    fixedBecause: spec.kind === 'fixed' ? whyFixed : undefined,
  };
}

/**
 * Dated parameters that the rules have looked up and that are not read in the law itself.
 * @param known ids of inputs that are facts already: settings that come from the catalogue
 */
export function parameterInputs(
  ofCase: Case,
  seen: readonly (FoundScalar | FoundSchedule)[],
  known: ReadonlySet<string>,
): readonly FoundInput[] {
  return seen
    .filter(
      ({ id, grade }) => grade !== 'verified' && grade !== 'measured' && !known.has(placeId({ kind: 'parameter', id })),
    )
    .map((parameter) => inputOfParameter(ofCase, parameter));
}
