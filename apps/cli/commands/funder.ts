import { actorsOf, type Assessment, type Subject } from '@samnytta/model';
import { funderReport, fundersOf, type Intervals } from '@samnytta/report/evaluation';
import { subjectNamed } from '../arguments/figure-name.ts';
import { usageError } from '../arguments/usage.ts';
import { checkUse } from '../arguments/use.ts';
import { examples } from '../arguments/values.ts';
import type { Command, Context } from '../command.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';

/** Parties that may put money in: society is their sum, and the state that of its parts. */
const funders = [
  'municipality',
  'region',
  'employment-service',
  'social-insurance',
  'other-state',
  'state',
  'participant',
  'employer',
] as const satisfies readonly Subject[];

/** The party that `--actor` names. @throws UsageError for one that there is not */
function chosenFunder({ arguments: { actor }, texts }: Context): Subject | undefined {
  if (actor === undefined) return undefined;
  const found = funders.find((one) => one === subjectNamed(actor));
  if (found !== undefined) return found;
  const { problem } = texts;
  throw usageError(
    {
      kind: 'bad-value',
      path: '--actor',
      heading: problem.badValue,
      found: actor,
      expected: `${problem.choices} ${funders.join(', ')}`,
      example: examples.actor,
    },
    texts,
  );
}

/** What the line says that an actor puts in, and for how many years, as changes of the case. @throws UsageError for a contribution of nobody */
function settingsOf({ arguments: given, texts }: Context, only: Subject | undefined): readonly string[] {
  const { contribution, years } = given;
  const { problem } = texts;
  if (contribution !== undefined && only === undefined) {
    const expected = `${problem.choices} ${funders.filter((one) => one !== 'state').join(', ')}`;
    throw usageError(
      {
        kind: 'missing-value',
        path: '--actor',
        heading: problem.contributionOfNobody,
        found: '',
        expected,
        example: `${examples.actor} ${examples.contribution}`,
      },
      texts,
    );
  }
  if (contribution !== undefined && only === 'state') {
    const parts = actorsOf(only);
    throw usageError(
      {
        kind: 'bad-value',
        path: '--actor',
        heading: problem.contributionOfState,
        found: only,
        expected: `${problem.choices} ${parts.join(', ')}`,
        example: `--actor ${parts[0] ?? ''} ${examples.contribution}`,
      },
      texts,
    );
  }
  return [
    ...(contribution === undefined ? [] : [`funder.contributions.${only ?? ''}=${contribution}`]),
    ...(years === undefined ? [] : [`funder.years=${years}`]),
  ];
}

async function intervalsOf(
  result: Parameters<typeof chosenAssessment>[0],
  assessments: readonly Assessment[],
  context: Context,
): Promise<ReadonlyMap<Assessment, Intervals>> {
  const { draws } = context.arguments;
  if (draws === undefined) return new Map();
  const { caseUncertainty } = await import('../uncertainty/case-uncertainty.ts');
  const { intervalsOf: of } = await import('@samnytta/model/uncertainty');
  const told = await caseUncertainty(result, assessments, draws, context);
  return new Map(told.map(({ assessment, summaries }) => [assessment, of(summaries)]));
}

/** `samnytta funder CASE`: how many people must reach each outcome for a contribution to come back */
export const funder: Command = async (context) => {
  const { arguments: given, texts } = context;
  checkUse(given, false, texts);
  const only = chosenFunder(context);
  const { result, changes } = await evaluatedInput({
    ...context,
    arguments: { ...given, set: [...given.set, ...settingsOf(context, only)] },
  });
  const chosen = chosenAssessment(result, context);
  const assessments = chosen === undefined ? result.assessments : [chosen];
  if (!assessments.some((assessment) => fundersOf(assessment, only).length > 0)) {
    const { problem } = texts;
    throw usageError(
      {
        kind: 'missing-value',
        path: '--contribution',
        heading: problem.noContribution,
        found: '',
        expected: problem.contribution,
        example: `${examples.actor} ${examples.contribution}`,
      },
      texts,
    );
  }
  const intervals = await intervalsOf(result, assessments, context);
  return {
    report: funderReport({
      result,
      changes: changes.slice(0, given.set.length),
      assessments,
      only,
      intervals: (assessment) => intervals.get(assessment),
    }),
    exitCode: 0,
  };
};
