import {
  everyPlace,
  lookUpScalar,
  lookUpSchedule,
  openQuestions,
  type Parameter,
  parameterOf,
  priceList,
} from '@samnytta/model';
import type { Report } from '@samnytta/report';
import {
  parameterListReport,
  parameterReport,
  parametersOnDateReport,
  weakValuesReport,
} from '@samnytta/report/catalogue/index.ts';
import type { Command } from '../command.ts';

/** The parameters whose id begins with a text; the text alone when it is an id. @throws ParameterError with the nearest id */
function matching(text: string | undefined): readonly Parameter[] {
  const { parameters: catalogue } = everyPlace();
  const all = [...catalogue.parameters.values()];
  if (text === undefined) return all;
  const exact = catalogue.parameters.get(text);
  if (exact !== undefined) return [exact];
  const begun = all.filter(({ id }) => id.startsWith(text));
  return begun.length > 0 ? begun : [parameterOf(catalogue, text)];
}

function reportOf(asked: string | undefined, date: string | undefined): Report {
  const found = matching(asked);
  const [only] = found;
  const isOne = asked !== undefined && found.length === 1;
  if (date === undefined) return isOne && only !== undefined ? parameterReport(only) : parameterListReport(found);
  // One parameter without a value on the day is a fault and not an empty answer.
  if (isOne && only !== undefined)
    (only.kind === 'schedule' ? lookUpSchedule : lookUpScalar)(everyPlace().parameters, only.id, date);
  return parametersOnDateReport(found, date);
}

/** What is weak among the parameters asked for; with all of them the prices, and what is missing. */
function weakOf(asked: string | undefined): Report {
  const isAll = asked === undefined;
  return weakValuesReport(matching(asked), isAll ? [...priceList.unitCosts.values()] : [], isAll ? openQuestions : []);
}

/** `samnytta parameters [ID] [--date DAY | --weak]` */
export const parameters: Command = ({ arguments: { operands, date, weak } }) => ({
  report: weak ? weakOf(operands.id) : reportOf(operands.id, date),
  exitCode: 0,
});
