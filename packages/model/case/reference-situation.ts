import type { Fact, SituationFacts } from '../graph/situation-facts.ts';
import { ParameterError } from '../parameters/look-up.ts';
import { statedIn } from '../graph/place.ts';
import { citedText } from '../sources/citation.ts';
import { atItsPlace } from './change/place.ts';
import { numberFact } from './fields/facts.ts';
import { settingsFields } from './fields/settings-fields.ts';
import type { Reading } from './reading.ts';
import type { CaseFile, PersonFile, SituationFile } from './schema.ts';
import { type PersonFacts, situationFacts } from './situation.ts';

/** What the potential compares with: full-time unsubsidised work, and the care of a person in work. */
export interface Reference {
  readonly wage: Fact;
  readonly care: 'included' | 'excluded';
  /** GP visits a year. */
  readonly visits: Fact;
}

type Settings = NonNullable<CaseFile['settings']>;

/** What NNS counts with for a person in work (key figures, 2016). */
const usualVisits: Fact = { value: 5, origin: { path: 'potential', grade: 'verified', source: 'NNS 2016, nyckeltal' } };

/** What the potential compares with; undefined when neither the case nor the catalogue has a reference wage of the year. */
export function referenceOf(
  { referenceWage, potentialCare = 'included', potentialVisits }: Settings,
  reading: Reading,
): Reference | undefined {
  const number = (key: 'referenceWage' | 'potentialVisits', value: Settings['referenceWage']): Fact =>
    numberFact(settingsFields[key], value, `settings.${key}`, reading);
  const stated = potentialVisits === undefined ? undefined : number('potentialVisits', potentialVisits);
  const visits =
    stated === undefined
      ? usualVisits
      : { ...stated, origin: { ...stated.origin, label: stated.origin.label ?? settingsFields.potentialVisits.label } };
  try {
    return { wage: number('referenceWage', referenceWage), care: potentialCare, visits };
  } catch (error) {
    if (error instanceof ParameterError && error.code === 'outside-dates') return undefined;
    throw error;
  }
}

function situationOf({ wage, care, visits }: Reference): SituationFile {
  const { grade, because, source } = wage.origin;
  return {
    work: [
      {
        wage: {
          kind: 'stated',
          value: wage.value,
          unit: 'SEK/month',
          grade,
          source: source && citedText(source).sv,
          ...(typeof because === 'string' && { because }),
        },
      },
    ],
    ...(care === 'included' && {
      resources: [
        {
          item: 'gp-visit',
          quantity: {
            kind: 'stated',
            value: visits.value,
            unit: 'number',
            grade: visits.origin.grade,
            source: visits.origin.source && citedText(visits.origin.source).sv,
          },
        },
      ],
    }),
  };
}

/** Where the wage of everybody's reference situation is stated. */
export const referenceWagePlace = statedIn({ kind: 'field', path: 'settings.referenceWage' });

/** The wage and the visits with the places where the case states them for all. */
function statedOnce(items: SituationFacts['items'], visits: Fact): SituationFacts['items'] {
  const work = items.work.map((one) => {
    const { wage } = one.inputs;
    return wage === undefined
      ? one
      : { ...one, inputs: { ...one.inputs, wage: { ...wage, origin: { ...wage.origin, ...referenceWagePlace } } } };
  });
  const resources =
    visits === usualVisits
      ? items.resources
      : items.resources.map((one) => ({ ...one, inputs: { ...one.inputs, quantity: atItsPlace(visits) } }));
  return { ...items, work, resources };
}

interface ReferenceOfPerson {
  readonly path: string;
  readonly person: PersonFile;
  readonly facts: PersonFacts;
  readonly before: SituationFacts;
}

/**
 * Reads a person in the reference situation of the potential. With care excluded, what the region pays for is the same
 * as before, so that none of it is in the change.
 */
export function referenceReader(reference: Reference, reading: Reading): (of: ReferenceOfPerson) => SituationFacts {
  // Work and care are the same for everybody.
  const known = new Map<string, SituationFacts['items']>();
  return ({ path, person, facts, before }) => {
    const items =
      known.get(path) ??
      statedOnce(
        situationFacts({ situation: situationOf(reference), path, person, facts }, reading).items,
        reference.visits,
      );
    known.set(path, items);
    const resources =
      reference.care === 'included'
        ? items.resources
        : before.items.resources.filter(({ categories }) => categories['actor']?.value === 'region');
    return { person: facts, items: { ...items, resources, children: facts.children } };
  };
}
