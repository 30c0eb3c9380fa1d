import { type Figure, figureRule } from '@samnytta/model';
import { breakEven } from '@samnytta/model/uncertainty';
import { breakEvenReport, inputChoicesReport } from '@samnytta/report/uncertainty';
import { usageError } from '../arguments/usage.ts';
import { examples } from '../arguments/values.ts';
import type { Command, Context } from '../command.ts';
import { chosenFigure } from '../input/chosen-figure.ts';
import { withKnownInputs } from '../input/known-input.ts';
import { sensitivityInput } from '../input/sensitivity-input.ts';

/** Where a figure turns by itself: gain to loss at zero, a ratio at one. @throws UsageError for a figure that needs a target */
function targetOf({ id, rule }: Figure, { arguments: given, texts }: Context): number {
  const target = given.target ?? figureRule(rule).turnsAt;
  if (target !== undefined) return target;
  const { problem } = texts;
  throw usageError(
    {
      kind: 'missing-value',
      path: '--target',
      heading: `${id}: ${problem.noDefaultTarget}`,
      found: '',
      expected: problem.target,
      example: examples.target,
    },
    texts,
  );
}

/** `samnytta breakeven CASE [INPUT]`, of a case or a table of people */
export const breakeven: Command = async (context) => {
  const {
    texts,
    arguments: {
      operands: { input },
    },
  } = context;
  const asked = await sensitivityInput(context, input === undefined ? [] : [input]);
  const { model, assessment } = asked;
  if (input === undefined) return { report: inputChoicesReport(asked, model.inputs), exitCode: 0 };
  const figure = chosenFigure(assessment, context);
  const target = targetOf(figure, context);
  const even = withKnownInputs(texts.help.operands.input.name, () => breakEven(model, figure.id, input, target), texts);
  return { report: breakEvenReport({ ...asked, figure, target, even }), exitCode: 0 };
};
