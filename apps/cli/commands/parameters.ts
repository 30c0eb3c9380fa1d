import { lookUpScalar, lookUpSchedule, type Parameter, ParameterError, parameterCatalogue, parameterOf } from '@samnytta/model';
import type { Command, Context } from '../command.ts';
import { bold, dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import { parameterList, parameterOnDate, parameterText, parameterValueLines, type ValueInForce, unitName } from '../views/parameter-text.ts';

const all: readonly Parameter[] = [...parameterCatalogue.parameters.values()];

function inForce({ id, kind }: Parameter, date: string): ValueInForce {
  return kind === 'schedule' ? lookUpSchedule(parameterCatalogue, id, date) : lookUpScalar(parameterCatalogue, id, date);
}

/** The value in force, or undefined when the parameter has none that day. */
function valueOrNothing(parameter: Parameter, date: string): ValueInForce | undefined {
  try {
    return inForce(parameter, date);
  } catch (error) {
    if (error instanceof ParameterError && error.code === 'outside-dates') return undefined;
    throw error;
  }
}

/** The parameters whose id begins with a text; the text alone when it is an id. @throws ParameterError with the nearest id */
function matching(text: string | undefined): readonly Parameter[] {
  if (text === undefined) return all;
  const exact = parameterCatalogue.parameters.get(text);
  if (exact !== undefined) return [exact];
  const begun = all.filter(({ id }) => id.startsWith(text));
  return begun.length > 0 ? begun : [parameterOf(parameterCatalogue, text)];
}

function jsonOf(parameter: Parameter, date: string | undefined, { language }: Context): object {
  const { id, unit, label, law, note, kind } = parameter;
  const common = { id, label: label[language], kind: kind ?? 'number', unit, argumentUnit: kind === 'schedule' ? parameter.argumentUnit : null, law: law ?? null, note: note ?? null };
  if (date === undefined) {
    const gaps = (parameter.gaps ?? []).map(({ from, to, reason }) => ({ from, to: to ?? null, reason: reason[language] }));
    return { ...common, values: parameter.values.map(({ to, note: of, ...value }) => ({ ...value, to: to ?? null, note: of ?? null })), gaps };
  }
  const found = valueOrNothing(parameter, date);
  const { value = null, from = null, to = null, source = null, grade = null } = found ?? {};
  return { ...common, value, from, to, source, grade };
}

/** `samnytta parameters [ID] [--date DAY]` */
export const parameters: Command = (context) => {
  const { language, texts, terminal, arguments: given } = context;
  const { date } = given;
  const found = matching(given.operands.id);
  const [only] = found;
  const isOne = given.operands.id !== undefined && found.length === 1;
  // A day that does not exist, or one parameter without a value, is a fault and not an empty answer.
  if (date !== undefined && only !== undefined) {
    if (isOne) inForce(only, date);
    else valueOrNothing(only, date);
  }
  const text = (): string => {
    const { width } = terminal;
    if (isOne && only !== undefined) {
      return date === undefined
        ? parameterText(only, language, texts, width)
        : parameterOnDate(only, inForce(only, date), date, language, texts, width);
    }
    const last = (parameter: Parameter): string => {
      if (date === undefined) return unitName(parameter.unit, texts);
      const value = valueOrNothing(parameter, date);
      return value === undefined ? texts.parameters.none : parameterValueLines(parameter, value.value, language, texts).join('; ');
    };
    const heading = date === undefined ? texts.parameters.unit : texts.parameters.value;
    return [
      ...(date === undefined ? [] : [bold(texts.parameters.onDate(date))]),
      parameterList(found, last, heading, language, texts, width),
      dim(paragraph(texts.parameters.count(String(found.length)), width)),
    ].join('\n\n');
  };
  return {
    text,
    json: () => ({ language, date: date ?? null, parameters: found.map((parameter) => jsonOf(parameter, date, context)) }),
    exitCode: 0,
  };
};
