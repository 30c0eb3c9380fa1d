import { type Assessment, assessmentOf, type EvaluationResult, explainable, explainFigure, figureOf, subjectLabels, subjects } from '@samnytta/model';
import { figureName } from '../arguments/figure-name.ts';
import { assessmentHeading } from '@samnytta/report/evaluation';
import type { Command, Context, Outcome } from '../command.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';
import { bold, dim, styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { explanationJson } from '../views/explanation-json.ts';
import { explanationTree } from '../views/explanation-tree.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';

function shownText(result: EvaluationResult, assessment: Assessment, { language, texts, terminal }: Context): string {
  const { explain: words } = texts;
  const others = result.assessments.filter(({ id }) => id !== assessment.id).map(({ id }) => id);
  const shown = words.shown(assessmentHeading(assessment)[language]);
  return dim(paragraph(`${shown}${others.length === 0 ? '' : ` ${words.others(others.join(', '))}`}`, terminal.width));
}

/** What can be explained: each key figure with its subjects, and the lines of the change. */
function choices(result: EvaluationResult, assessment: Assessment, context: Context): Outcome {
  const { language, texts, terminal } = context;
  const { explain: words } = texts;
  const ids = explainable(assessment);
  const lines = ids.filter((id) => id.startsWith('line.'));
  const figures = assessment.figures.filter((figure) => figure.value !== undefined);
  const bySubject = [...new Map(figures.map((figure) => [figure.id.slice(0, figure.id.lastIndexOf('.')), figure.label[language]])).entries()];
  const known = subjects.filter((subject) => figures.some((figure) => figure.subject === subject));
  const longest = Math.max(...bySubject.map(([rule]) => rule.length)) + 2;
  const text = (): string =>
    [
      bold(words.choose),
      shownText(result, assessment, context),
      [bold(words.keyFigures), ...bySubject.map(([rule, label]) => `  ${rule.padEnd(longest)}${label}`)].join('\n'),
      ...(ids.includes('disposable-income') ? [`  ${'disposable-income'.padEnd(longest)}${texts.participant.disposable}`] : []),
      paragraph(`${words.subjects}: ${known.map((subject) => `${subject} (${subjectLabels[subject][language]})`).join(', ')}.`, terminal.width, '  '),
      ...(lines.length === 0 ? [] : [[bold(words.lines), ...lines.map((id) => `  ${id}`)].join('\n')]),
    ].join('\n\n');
  return { text, json: () => ({ language, assessment: assessment.id, explainable: ids }), exitCode: 0 };
}

/** `samnytta explain CASE [FIGURE]` */
export const explain: Command = async (context) => {
  const { language, texts, terminal, arguments: given } = context;
  const { result, changes } = await evaluatedInput(context);
  const assessment = chosenAssessment(result, context) ?? assessmentOf(result, undefined);
  const written = given.operands.figure;
  if (written === undefined) return choices(result, assessment, context);
  const figure = figureName(written, explainable(assessment));
  const explanation = explainFigure(assessment, figure, language);
  const depth = given.depth ?? Infinity;
  const subject = figureOf(assessment, figure)?.subject;
  const changed = changes.map(({ name, value }) => `${name} = ${value}`).join('; ');
  return {
    text: () =>
      [
        [
          bold(`${result.title[language]}: ${figure}`),
          shownText(result, assessment, context),
          ...(changed === '' ? [] : [styled('warning', paragraph(`${texts.changed.heading}: ${changed}`, terminal.width))]),
          dim(paragraph(texts.explain.legend, terminal.width)),
        ].join('\n'),
        explanationTree(explanation, { language, texts, width: terminal.width, depth, subject: subject && subjectLabels[subject][language] }),
      ].join('\n\n'),
    json: () => ({ language, title: result.title[language], assessment: assessment.id, changes, figure, explanation: explanationJson(explanation, depth) }),
    exitCode: 0,
  };
};
