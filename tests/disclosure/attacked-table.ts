import { type Assessment, figureOf, subjects } from '@samnytta/model';
import {
  type Cohort,
  cohortSensitivity,
  evaluateCohort,
  type EvaluatedCohort,
  evaluatePeople,
  type PersonChange,
  type VariantId,
} from '@samnytta/model/cohort';
import { mainFigure, oneWay, toldInformation, toldMoves, toldTornado } from '@samnytta/model/uncertainty';
import { missingValuesOf } from '../../packages/model/cohort/missing-values.ts';
import { batches } from '../../packages/model/cohort/people-cases.ts';
import { byActor } from '../../packages/model/ledger/actor.ts';
import { cohortReport } from '@samnytta/report/cohort';
import { type Report, reportSchema } from '@samnytta/report/document/schema.ts';
import { sensitivityReport } from '@samnytta/report/uncertainty';
import type { Person } from './attack.ts';
import type { Total } from './meaning.ts';
import { type Group, type PrintedOfGroups, printedOf } from './printed.ts';
import type { RandomTables } from './random-table.ts';

/** Enough for every interval to be told. */
const draws = 100;

function signOf(change: number): -1 | 0 | 1 {
  return change >= 0.5 ? 1 : change <= -0.5 ? -1 : 0;
}

type Change = Pick<PersonChange, 'byActor' | 'society'>;

function personOf({ byActor: own, society }: Change, { sex, age }: Cohort['people'][number]): Person {
  return {
    known: { sex: sex ?? 'unknown', age, sign: { society: signOf(society), participant: signOf(own.participant) } },
    byActor: own,
    society,
  };
}

/** What each person of a table changes by, as stated or in the worst and the best case of missing values, which no report holds. */
async function changesOf(cohort: Cohort): Promise<ReadonlyMap<VariantId, readonly Person[]>> {
  const found = new Map<VariantId, Person[]>();
  // Between bounds, those who lack nothing come first.
  const inOrder = Array.from(batches(cohort.people)).flatMap((some) =>
    some.toSorted((one, other) => Number(missingValuesOf(one).length > 0) - Number(missingValuesOf(other).length > 0)),
  );
  await evaluatePeople(cohort, {
    onPerson: (variant, _, change) => {
      const own = found.get(variant) ?? [];
      const person = inOrder[own.length];
      if (person === undefined) throw new RangeError('More people were evaluated than were read');
      found.set(variant, [...own, personOf(change, person)]);
    },
  });
  return found;
}

export async function peopleOf(cohort: Cohort): Promise<readonly Person[]> {
  return (await changesOf(cohort)).get('stated') ?? [];
}

/** What the best case has more than the worst, by person. */
function differencesOf(worst: readonly Person[], best: readonly Person[]): readonly Person[] {
  return worst.flatMap((one, index): readonly Person[] => {
    const other = best[index];
    if (other === undefined) return [];
    const change = {
      byActor: byActor((actor) => other.byActor[actor] - one.byActor[actor]),
      society: other.society - one.society,
    };
    return [
      {
        ...change,
        known: {
          ...one.known,
          sign: { society: signOf(change.society), participant: signOf(change.byActor.participant) },
        },
      },
    ];
  });
}

function suppressedIn({ basis }: Pick<Assessment, 'basis'>): ReadonlySet<Total> {
  return new Set<Total>([
    ...subjects.filter((subject) => basis.income[subject] === undefined),
    ...(basis.publicIncome === undefined ? (['public'] as const) : []),
  ]);
}

/** What the command line and the page print of a table at their fullest: its own report and what it hangs on, as JSON read again. */
async function reportsOf({ cohort, comparison }: RandomTables, evaluated: EvaluatedCohort): Promise<readonly Report[]> {
  const origin = { format: 'csv', encoding: 'UTF-8', delimiter: ';' } as const;
  const reports = [cohortReport({ evaluated, origin, ...(comparison !== undefined && { comparisonOrigin: origin }) })];
  // What it hangs on stands in the table's own report too, but of the naive figures.
  if (comparison !== undefined) {
    const { assessment, model, draw, result } = await cohortSensitivity(cohort, { comparison });
    const about = figureOf(assessment, mainFigure(assessment));
    const drives = about && toldTornado(oneWay(model), about);
    if (about !== undefined && drives !== undefined) {
      const { twoWay, scenarios } = toldMoves(model, drives);
      const {
        drawn: { simulation },
      } = await draw(draws, 1);
      reports.push(
        sensitivityReport({
          title: result.title,
          assessment,
          case: cohort.settings,
          changes: [],
          isOfPeople: true,
          compared: comparison?.people.length,
          drives,
          twoWay,
          scenarios,
          drawn: {
            drawing: { draws, seed: 1, inputs: model.inputs.length },
            information: toldInformation(simulation, about),
          },
        }),
      );
    }
  }
  return reports.map((report) => reportSchema.parse(JSON.parse(JSON.stringify(report))));
}

const ofBoth = ['side-by-side', 'asked', 'tornado', 'two-way', 'scenarios', 'information'];

/** The groups of people that the reports of a table are about. */
async function groupsOf(
  { cohort, comparison }: RandomTables,
  { result: { variants }, comparison: compared, uncertainty }: EvaluatedCohort,
): Promise<readonly Group[]> {
  const changes = await changesOf(cohort);
  const isResampled = uncertainty.some((one) => one.isResampled);
  const own = variants.map(({ id, assessment }): Group => ({
    sections: [
      `assessment.${assessment.id}`,
      'table',
      'case',
      'assumptions',
      'warnings',
      'scaled-up',
      'bounds',
      ...ofBoth,
    ],
    people: changes.get(id) ?? [],
    suppressed: suppressedIn(assessment),
    isResampled,
  }));
  const [worst, best] = own;
  const between =
    worst === undefined || best === undefined
      ? []
      : [{ ...worst, sections: ['bounds'], people: differencesOf(worst.people, best.people), isResampled: false }];
  const others =
    comparison === undefined || compared === undefined
      ? []
      : [
          {
            sections: ofBoth,
            people: await peopleOf(comparison),
            suppressed: suppressedIn(compared.sides.adjusted),
            isResampled,
          },
        ];
  return [...own, ...between, ...others];
}

export interface AttackedTable extends PrintedOfGroups {
  readonly groups: readonly Group[];
  readonly reports: readonly Report[];
  readonly evaluated: EvaluatedCohort;
}

/** Everything that is printed of a table, and whose it is. */
export async function attackedTable(tables: RandomTables): Promise<AttackedTable> {
  const evaluated = await evaluateCohort(tables.cohort, { draws, comparison: tables.comparison });
  const [groups, reports] = [await groupsOf(tables, evaluated), await reportsOf(tables, evaluated)];
  return { ...printedOf(reports, groups), groups, reports, evaluated };
}
