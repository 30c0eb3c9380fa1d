import { oneWay, toldInformation, toldTornado, twoWayTable, varies } from '@samnytta/model/uncertainty';
import { sensitivityReport } from '@samnytta/report/uncertainty';
import type { Command } from '../command.ts';
import { chosenFigure } from '../input/chosen-figure.ts';
import { withKnownInputs } from '../input/known-input.ts';
import { sensitivityInput } from '../input/sensitivity-input.ts';

/** `samnytta sensitivity CASE [--figure FIGURE] [--two-way INPUT,INPUT] [--draws N]`, of a case or a table of people */
export const sensitivity: Command = async (context) => {
  const {
    texts,
    arguments: { draws, seed, twoWay },
  } = context;
  const { model, scenarios, draw, ...asked } = await sensitivityInput(context, twoWay ?? []);
  const figure = chosenFigure(asked.assessment, context);
  const pairs =
    twoWay === undefined
      ? undefined
      : withKnownInputs('--two-way', () => twoWayTable(model, figure.id, ...twoWay), texts);
  const beside = await scenarios(figure);
  const drawn =
    draws === undefined
      ? undefined
      : {
          drawing: { draws, seed, inputs: model.inputs.filter(varies).length },
          information: toldInformation(await draw(draws, seed), figure),
        };
  return {
    report: sensitivityReport({
      ...asked,
      drives: toldTornado(oneWay(model), figure),
      twoWay: pairs,
      scenarios: beside,
      drawn,
    }),
    exitCode: 0,
  };
};
