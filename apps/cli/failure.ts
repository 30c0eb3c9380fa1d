import type { Language } from '@samnytta/model';
import type { ToldProblem } from '@samnytta/report/document/problems.ts';
import { usageError } from './arguments/usage.ts';
import { InputError, InputErrors, UsageError } from './told-problem.ts';
import type { Texts } from './texts/sv.ts';

/** Faults to tell, and the input they are in when they are in a file. */
export interface Failure {
  readonly input: string | undefined;
  readonly problems: readonly ToldProblem[];
  /** True when there are more faults than are told. */
  readonly isCutShort?: boolean;
}

function ofInput({ input, problems, isCutShort }: InputError): Failure {
  return { input, problems, isCutShort };
}

/** The faults behind an error, by input; what is not the user's fault is told as a defect of the program. */
export async function failuresOf(error: unknown, language: Language, texts: Texts): Promise<readonly Failure[]> {
  if (error instanceof InputErrors) return error.errors.map(ofInput);
  return [error instanceof InputError ? ofInput(error) : await otherFailure(error, language, texts)];
}

async function otherFailure(error: unknown, language: Language, texts: Texts): Promise<Failure> {
  if (error instanceof UsageError) return { input: undefined, problems: [error.problem] };
  const { ParameterError, UnknownFigureError, nearestName } = await import('@samnytta/model');
  if (error instanceof ParameterError) {
    const { code, parameter, date, periods } = error;
    const listed = periods.map(({ from, to }) => `${from} ${texts.to} ${to ?? texts.always}`).join(', ');
    const problem = {
      path: parameter,
      kind: code,
      found: code === 'unknown-parameter' ? parameter : (date ?? parameter),
      expected: code === 'unknown-parameter' ? texts.help.operands.id.what : listed === '' ? texts.problem.day : listed,
      example: 'samnytta parameters income-tax --date 2015-01-01',
      text: error.text[language],
    };
    return { input: undefined, problems: [problem] };
  }
  if (error instanceof UnknownFigureError) {
    const { figure, choices } = error;
    if (choices.length === 0) {
      const { nothingEvaluated: heading, evaluable: expected } = texts.problem;
      const nothing = usageError(
        {
          kind: 'nothing-evaluated',
          path: '',
          heading,
          found: '',
          expected,
          example: 'samnytta sensitivity examples/cohort-illustration.csv',
        },
        texts,
      );
      return { input: undefined, problems: [nothing.problem] };
    }
    const name = texts.help.operands.figure.name;
    const told = usageError(
      {
        kind: 'unknown-figure',
        path: name,
        heading: texts.problem.unknownFigure,
        found: figure,
        expected: texts.problem.figure,
        example: nearestName(figure, choices) ?? choices[0] ?? 'income.society',
      },
      texts,
    );
    return { input: undefined, problems: [told.problem] };
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const defect = {
    path: '',
    kind: 'defect',
    found: '',
    expected: '',
    example: '',
    text: `${texts.problem.unexpected}\n${details}`,
  };
  return { input: undefined, problems: [defect] };
}
