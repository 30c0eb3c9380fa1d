import { informationReading, oneWay, tornado, tornadoReading, twoWayTable, valueOfInformation } from '@samnytta/model/uncertainty';
import { assessmentHeading } from '@samnytta/report/evaluation';
import type { Command } from '../command.ts';
import { chosenFigure } from '../input/chosen-figure.ts';
import { withKnownInputs } from '../input/known-input.ts';
import { comparedNote, sensitivityInput } from '../input/sensitivity-input.ts';
import { bold, dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { informationTable } from '../views/information-table.ts';
import { scenarioJson, scenarioText } from '../views/scenario-table.ts';
import { barsJson, informationJson } from '../views/uncertainty-json.ts';
import { inWords } from '../views/amounts.ts';
import { tornadoText } from '../views/tornado-text.ts';
import { twoWayJson, twoWayText } from '../views/two-way-table.ts';

/** `samnytta sensitivity CASE [--figure FIGURE] [--two-way INPUT,INPUT] [--draws N]`, of a case or a table of people */
export const sensitivity: Command = async (context) => {
  const { language, texts, terminal, arguments: given } = context;
  const { draws, seed, twoWay } = given;
  const input = await sensitivityInput(context, twoWay ?? []);
  const { title, assessment, changes, model } = input;
  const figure = chosenFigure(assessment, context);
  const bars = tornado(oneWay(model), figure.id);
  const pairs = twoWay === undefined ? undefined : withKnownInputs('--two-way', () => twoWayTable(model, figure.id, ...twoWay), texts);
  const scenarios = await input.scenarios(figure);
  const information = draws === undefined ? undefined : valueOfInformation(await input.draw(draws, seed), figure.id);
  const readings = [tornadoReading(bars, figure), ...(information === undefined ? [] : [informationReading(information, figure)])].map((one) => one[language]);
  const value = figure.value === undefined ? texts.uncertainty.cannot : inWords(figure.value, figure.unit, language);
  const manner = { language, texts, width: terminal.width };
  const knowing = information === undefined ? undefined : informationTable(information, figure, manner);
  const beside = scenarioText(scenarios, assessment, figure, manner);
  return {
    text: () =>
      [
        [
          bold(`${title[language]}: ${assessmentHeading(assessment)[language]}`),
          paragraph(texts.uncertainty.sensitivity(`${figure.label[language]} (${figure.id})`, value), terminal.width),
          dim(paragraph([texts.uncertainty.sensitivityExplained, ...(input.isOfPeople ? [texts.cohort.sharedOnly] : []), ...comparedNote(input, context)].join(' '), terminal.width)),
        ].join('\n'),
        [bold(texts.uncertainty.tornado), tornadoText(bars, figure, language, texts, terminal.width)].join('\n'),
        ...(pairs === undefined ? [] : [twoWayText(pairs, figure, manner)]),
        ...(beside === undefined ? [] : [beside]),
        ...(knowing === undefined ? [] : [knowing]),
        [bold(texts.uncertainty.reading), ...readings.map((reading) => paragraph(reading, terminal.width, '  • '))].join('\n'),
      ].join('\n\n'),
    json: () => ({
      language,
      title: title[language],
      assessment: assessment.id,
      changes,
      comparison: input.compared === undefined ? null : { people: input.compared },
      figure: figure.id,
      unit: figure.unit,
      value: figure.value ?? null,
      bars: barsJson(bars, language),
      ...(pairs === undefined ? {} : { twoWay: twoWayJson(pairs, manner) }),
      scenarios: scenarioJson(scenarios, assessment, manner),
      ...(draws === undefined ? {} : { draws, seed, information: informationJson(information, language) }),
      readings,
    }),
    exitCode: 0,
  };
};
