import { nearestName } from '../parameters/suggestion.ts';
import { hasWhole } from './whole.ts';
import type { Faults } from './resolve.ts';
import type { CaseFile, OutcomeFile } from './schema.ts';
import type { OutcomeValuesFile } from './situation-schema.ts';

const example = 'outcomes: { certificates: { name: Gymnasiebetyg, before: 2, after: 9 } }';
const valuesText = { sv: 'before och after, eller bara change', en: 'before and after, or only change' };

function hasValues({ before, after, change }: OutcomeValuesFile): boolean {
  return [before, after, change].some((value) => value !== undefined);
}

/** An outcome has before and after, or the change, and not both. */
function checkValues(values: OutcomeValuesFile, path: string, faults: Faults): void {
  const { before, after, change } = values;
  if (change !== undefined && (before !== undefined || after !== undefined)) {
    faults.add(`${path}.change`, {
      kind: 'inconsistent',
      found: Object.keys(values)
        .filter((key) => ['before', 'after', 'change'].includes(key))
        .join(' + '),
      expected: valuesText,
      example: 'change: 7',
    });
    return;
  }
  if (change !== undefined || (before !== undefined && after !== undefined)) return;
  const key = before === undefined && after === undefined ? 'change' : before === undefined ? 'before' : 'after';
  faults.add(`${path}.${key}`, {
    kind: 'missing-key',
    found: undefined,
    key,
    expected: valuesText,
    example: key === 'change' ? 'change: 7' : `${key}: 2`,
  });
}

/** An outcome of the whole group needs a group; one of each type case is stated for all of them. */
function checkOutcome(id: string, values: OutcomeFile, file: CaseFile, faults: Faults): void {
  const path = `outcomes.${id}`;
  const { typeCases = [] } = file;
  const stated = typeCases.map(({ outcomes }) => outcomes?.[id]);
  const isOfTypeCases = stated.some((one) => one !== undefined);
  if (!isOfTypeCases) {
    checkValues(values, path, faults);
    if (typeCases.length === 0 || hasWhole(file)) return;
    const expected = {
      sv: 'antal deltagare (participants) för typfallen, eller resultatet för en person i varje typfall (typeCases[0].outcomes)',
      en: 'a number of participants of the type cases, or the outcome of one person in each type case (typeCases[0].outcomes)',
    };
    faults.add(path, { kind: 'inconsistent', found: id, expected, example: 'participants: 12' });
    return;
  }
  if (hasValues(values)) {
    const expected = {
      sv: 'resultatet antingen för hela gruppen eller för typfallen, inte båda',
      en: 'the outcome either of the whole group or of the type cases, not both',
    };
    faults.add(path, {
      kind: 'inconsistent',
      found: `outcomes.${id} + typeCases[${String(stated.findIndex((one) => one !== undefined))}].outcomes.${id}`,
      expected,
      example,
    });
  }
  for (const [index, one] of stated.entries()) {
    const place = `typeCases[${String(index)}].outcomes.${id}`;
    if (one !== undefined) checkValues(one, place, faults);
    else
      faults.add(place, {
        kind: 'missing-key',
        found: undefined,
        key: id,
        expected: {
          sv: `resultatet ${id} för alla typfall, när det anges för något`,
          en: `the outcome ${id} of all type cases, when it is stated of one`,
        },
        example: `outcomes: { ${id}: { change: 0 } }`,
      });
  }
}

/** What outcomes say of the rest of the case. Faults are recorded. */
export function checkOutcomes(file: CaseFile, faults: Faults): void {
  const { outcomes = {}, typeCases = [] } = file;
  for (const [id, values] of Object.entries(outcomes)) checkOutcome(id, values, file, faults);
  const known = Object.keys(outcomes);
  for (const [index, { outcomes: own = {} }] of typeCases.entries()) {
    for (const id of Object.keys(own).filter((one) => !Object.hasOwn(outcomes, one))) {
      const expected =
        known.length > 0
          ? undefined
          : {
              sv: 'ett resultat som har ett namn under outcomes i fallet',
              en: 'an outcome that has a name under outcomes of the case',
            };
      faults.add(`typeCases[${String(index)}].outcomes.${id}`, {
        kind: 'unknown-choice',
        found: id,
        choices: known,
        expected,
        example: nearestName(id, known) ?? known[0] ?? example,
      });
    }
  }
}
