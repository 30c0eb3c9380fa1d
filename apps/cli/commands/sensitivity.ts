import { assessmentOf } from '@samnytta/model';
import { groupCorrelation, informationReading, oneWay, tornado, tornadoReading, valueOfInformation } from '@samnytta/model/uncertainty/index.ts';
import { checkUse } from '../arguments/use.ts';
import type { Command } from '../command.ts';
import { chosenAssessment } from '../input/chosen-assessment.ts';
import { chosenFigure } from '../input/chosen-figure.ts';
import { evaluatedInput } from '../input/evaluated-input.ts';
import { bold, dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { simulateInSteps } from '../uncertainty/simulate-in-steps.ts';
import { uncertainModels } from '../uncertainty/uncertain-model.ts';
import { assessmentName } from '../views/evaluation-text.ts';
import { informationTable } from '../views/information-table.ts';
import { barsJson, informationJson } from '../views/uncertainty-json.ts';
import { inWords } from '../views/amounts.ts';
import { tornadoText } from '../views/tornado-text.ts';

/** `samnytta sensitivity CASE [--figure FIGURE] [--draws N]` */
export const sensitivity: Command = async (context) => {
  const { language, texts, terminal, arguments: given, progress } = context;
  checkUse(given, false, texts);
  checkUse(context.arguments, false, texts);
  const { result, changes } = await evaluatedInput(context);
  const assessment = chosenAssessment(result, context) ?? assessmentOf(result, undefined);
  const figure = chosenFigure(assessment, context);
  const [model] = uncertainModels(result, [assessment], context);
  if (model === undefined) throw new RangeError('There is no assessment');
  const bars = tornado(oneWay(model), figure.id);
  const correlation = groupCorrelation(result, result.case.file.uncertainty?.correlation);
  const { draws, seed } = given;
  const information =
    draws === undefined ? undefined : valueOfInformation(await simulateInSteps(model, { seed, draws, correlation }, progress), figure.id);
  const readings = [tornadoReading(bars, figure), ...(information === undefined ? [] : [informationReading(information, figure)])].map((one) => one[language]);
  const value = figure.value === undefined ? texts.uncertainty.cannot : inWords(figure.value, figure.unit, language);
  const knowing = information === undefined ? undefined : informationTable(information, figure, { language, texts, width: terminal.width });
  return {
    text: () =>
      [
        [
          bold(`${result.title[language]}: ${assessmentName(assessment, language, texts)}`),
          paragraph(texts.uncertainty.sensitivity(`${figure.label[language]} (${figure.id})`, value), terminal.width),
          dim(paragraph(texts.uncertainty.sensitivityExplained, terminal.width)),
        ].join('\n'),
        [bold(texts.uncertainty.tornado), tornadoText(bars, figure, language, texts, terminal.width)].join('\n'),
        ...(knowing === undefined ? [] : [knowing]),
        [bold(texts.uncertainty.reading), ...readings.map((reading) => paragraph(reading, terminal.width, '  • '))].join('\n'),
      ].join('\n\n'),
    json: () => ({
      language,
      title: result.title[language],
      assessment: assessment.id,
      changes,
      figure: figure.id,
      unit: figure.unit,
      value: figure.value ?? null,
      bars: barsJson(bars, language),
      ...(draws === undefined ? {} : { draws, seed, information: informationJson(information, language) }),
      readings,
    }),
    exitCode: 0,
  };
};
