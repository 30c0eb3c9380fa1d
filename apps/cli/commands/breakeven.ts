import { type Assessment, assessmentOf, type Figure, gradeLabels, nearestName } from '@samnytta/model';
import { type BreakEven, breakEven, inputText, type UncertainModel, UnknownInputError } from '@samnytta/model/uncertainty/index.ts';
import { isGainOrLoss } from '@samnytta/model/uncertainty/reading/names.ts';
import { usageError } from '../arguments/usage.ts';
import { examples } from '../arguments/values.ts';
import type { Command, Context, Outcome } from '../command.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';
import { chosenFigure } from '../input/chosen-figure.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';
import { bold, dim } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { uncertainModels } from '../uncertainty/uncertain-model.ts';
import { breakEvenLines } from '../views/break-even-text.ts';
import { assessmentName } from '../views/evaluation-text.ts';
import { inputJson } from '../views/uncertainty-json.ts';

/** Where a figure turns by itself: gain to loss at zero, a ratio at one. @throws UsageError for a figure that needs a target */
function targetOf({ id }: Figure, { arguments: given, texts }: Context): number {
  if (given.target !== undefined) return given.target;
  if (isGainOrLoss(id)) return 0;
  if (/^(?:benefit-cost-ratio|return-\d+)\./u.test(id)) return 1;
  const { problem } = texts;
  throw usageError({ kind: 'missing-value', path: '--target', heading: `${id}: ${problem.noDefaultTarget}`, found: '', expected: problem.target, example: examples.target }, texts);
}

function found(model: UncertainModel, figure: Figure, input: string, target: number, { texts }: Context): BreakEven {
  try {
    return breakEven(model, figure.id, input, target);
  } catch (error) {
    if (!(error instanceof UnknownInputError)) throw error;
    const { problem, help } = texts;
    const example = nearestName(input, error.choices.map((id) => id.replace(/^assumptions\./u, ''))) ?? error.choices[0] ?? 'intervention.cost';
    throw usageError({ kind: 'unknown-input', path: help.operands.input.name, heading: problem.unknownInput, found: input, expected: problem.input, example }, texts);
  }
}

/** The inputs that can be asked for. */
function choices({ inputs }: UncertainModel, assessment: Assessment, heading: string, { language, texts, terminal }: Context): Outcome {
  const { uncertainty: words } = texts;
  const rows = inputs.map(({ id, base, unit, grade, label }) => ({
    name: id.replace(/^assumptions\./u, ''),
    cells: [label[language], inputText(base, unit, language), gradeLabels[grade][language]],
  }));
  const text = (): string =>
    [
      [bold(words.inputs), dim(paragraph(heading, terminal.width))].join('\n'),
      ...(terminal.width >= 120
        ? [table([words.input, words.value, words.grade].map((one, index) => ({ heading: one, align: index === 1 ? ('right' as const) : ('left' as const) })), rows.map(({ name, cells: [label = '', ...rest] }) => ({ cells: [`${name}  ${label}`, ...rest] })), terminal.width)]
        : [rows.map(({ name, cells }) => `${bold(name)}\n${paragraph(cells.join(' · '), terminal.width, '    ')}`).join('\n')]),
    ].join('\n\n');
  return { text, json: () => ({ language, assessment: assessment.id, inputs: inputs.map((input) => inputJson(input, language)) }), exitCode: 0 };
}

/** `samnytta breakeven CASE [INPUT]` */
export const breakeven: Command = async (context) => {
  const { language, texts, terminal, arguments: given } = context;
  const { result, changes } = await evaluatedInput(context);
  const assessment = chosenAssessment(result, context) ?? assessmentOf(result, undefined);
  const [model] = uncertainModels(result, [assessment], context);
  if (model === undefined) throw new RangeError('There is no assessment');
  const heading = `${result.title[language]}: ${assessmentName(assessment, language, texts)}`;
  const written = given.operands.input;
  if (written === undefined) return choices(model, assessment, heading, context);
  const figure = chosenFigure(assessment, context);
  const target = targetOf(figure, context);
  const even = found(model, figure, written, target, context);
  const turns = even.kind === 'turns' ? even : undefined;
  const lines = breakEvenLines(even, figure, target, language, texts);
  return {
    text: () => [bold(heading), ...lines.map((line) => paragraph(line, terminal.width, '  '))].join('\n'),
    json: () => ({
      language,
      title: result.title[language],
      assessment: assessment.id,
      changes,
      figure: figure.id,
      unit: figure.unit,
      value: figure.value ?? null,
      target,
      input: inputJson(even.input, language),
      turns: turns !== undefined,
      at: turns?.value ?? null,
      change: turns?.change ?? null,
      isAboveWhenHigher: turns?.isAboveWhenHigher ?? null,
      side: even.kind === 'never' ? even.side : null,
      searched: even.kind === 'never' ? even.searched : null,
      reading: lines.join(' '),
    }),
    exitCode: 0,
  };
};
