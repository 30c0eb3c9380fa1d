import { type Assessment, type Figure, figureRule, gradeLabels } from '@samnytta/model';
import { breakEven, inputText, type UncertainModel } from '@samnytta/model/uncertainty';
import { usageError } from '../arguments/usage.ts';
import { examples } from '../arguments/values.ts';
import { assessmentHeading } from '@samnytta/report/evaluation';
import type { Command, Context, Outcome } from '../command.ts';
import { chosenFigure } from '../input/chosen-figure.ts';
import { withKnownInputs } from '../input/known-input.ts';
import { comparedNote, sensitivityInput } from '../input/sensitivity-input.ts';
import { bold, dim } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import { breakEvenLines } from '../views/break-even-text.ts';
import { inputJson } from '../views/uncertainty-json.ts';

/** Where a figure turns by itself: gain to loss at zero, a ratio at one. @throws UsageError for a figure that needs a target */
function targetOf({ id, rule }: Figure, { arguments: given, texts }: Context): number {
  if (given.target !== undefined) return given.target;
  const { turnsAt } = figureRule(rule);
  if (turnsAt !== undefined) return turnsAt;
  const { problem } = texts;
  throw usageError({ kind: 'missing-value', path: '--target', heading: `${id}: ${problem.noDefaultTarget}`, found: '', expected: problem.target, example: examples.target }, texts);
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

/** `samnytta breakeven CASE [INPUT]`, of a case or a table of people */
export const breakeven: Command = async (context) => {
  const { language, texts, terminal, arguments: given } = context;
  const written = given.operands.input;
  const asked = await sensitivityInput(context, written === undefined ? [] : [written]);
  const { title, assessment, changes, model, isOfPeople, compared } = asked;
  const heading = `${title[language]}: ${assessmentHeading(assessment)[language]}`;
  const notes = [...(isOfPeople && written === undefined ? [texts.cohort.sharedOnly] : []), ...comparedNote(asked, context)];
  if (written === undefined) return choices(model, assessment, notes.length > 0 ? [`${heading}.`, ...notes].join(' ') : heading, context);
  const figure = chosenFigure(assessment, context);
  const target = targetOf(figure, context);
  const even = withKnownInputs(texts.help.operands.input.name, () => breakEven(model, figure.id, written, target), texts);
  const turns = even.kind === 'turns' ? even : undefined;
  const lines = breakEvenLines(even, figure, target, language, texts);
  return {
    text: () => [bold(heading), ...notes.map((note) => dim(paragraph(note, terminal.width, '  '))), ...lines.map((line) => paragraph(line, terminal.width, '  '))].join('\n'),
    json: () => ({
      language,
      title: title[language],
      assessment: assessment.id,
      changes,
      comparison: compared === undefined ? null : { people: compared },
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
