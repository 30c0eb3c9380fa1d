import { nearestName } from '../parameters/suggestion.ts';
import type { ParameterError } from '../parameters/look-up.ts';
import type { Language, Text } from '../language/text.ts';
import type { Period } from '../parameters/period.ts';
import { describeProblem } from './describe-problem.ts';
import type { Problem, ProblemDetails } from './problem.ts';

const index = 'price.consumer-price-index';

/** The last of some periods that begins before a day, else the first: the nearest time that has a value. */
function nearestPeriod(periods: readonly Period[], day: string): Period | undefined {
  return periods.findLast(({ from }) => from <= day) ?? periods[0];
}

function dayWithin(periods: readonly Period[], day: string): string {
  const period = nearestPeriod(periods, day);
  if (period === undefined) return '2015-01-01';
  return period.to !== undefined && period.to < day ? period.to : period.from;
}

function periodsText(periods: readonly Period[], language: Language, show: (day: string) => string): string {
  const [since, until, or] = language === 'sv' ? ['från', 'till', 'eller'] : ['from', 'to', 'or'];
  return periods
    .map(({ from, to }) => `${since} ${show(from)}${to === undefined ? '' : ` ${until} ${show(to)}`}`)
    .join(` ${or} `);
}

function datesText({ parameter, periods, reason }: ParameterError): Text {
  const isYear = parameter === index;
  const wanted = (language: Language): string => {
    const within = periodsText(periods, language, (day) => (isYear ? day.slice(0, 4) : day));
    const because = reason === undefined ? '' : ` (${reason[language].replace(/\.$/u, '')})`;
    return language === 'sv'
      ? `${isYear ? 'ett år' : 'en dag'} ${within}; annars saknar parametern ${parameter} värde${because}`
      : `a ${isYear ? 'year' : 'day'} ${within}; at other times the parameter ${parameter} has no value${because}`;
  };
  return { sv: wanted('sv'), en: wanted('en') };
}

const ownParameter: Text = { sv: 'id för en parameter som finns', en: 'the id of a parameter that exists' };

/** What a parameter error says to the one who wrote the case; `names` are those that could have been meant. */
export function detailsOfParameterError(error: ParameterError, names: Iterable<string> = []): ProblemDetails {
  const { parameter } = error;
  switch (error.code) {
    case 'outside-dates': {
      const day = error.date ?? '';
      const within = dayWithin(error.periods, day);
      return {
        kind: 'outside-dates',
        found: parameter === index ? day.slice(0, 4) : day,
        expected: datesText(error),
        example: parameter === index ? `priceYear: ${within.slice(0, 4)}` : `date: ${within}`,
      };
    }
    case 'invalid-date': {
      const text = { sv: 'en dag som finns, skriven ÅÅÅÅ-MM-DD', en: 'a day that exists, written YYYY-MM-DD' };
      return { kind: 'wrong-type', found: error.date, expected: text, example: 'date: 2015-01-01' };
    }
    case 'unknown-parameter':
      return {
        kind: 'unknown-choice',
        found: parameter,
        expected: ownParameter,
        example: nearestName(parameter, names) ?? 'income-tax.state.threshold',
      };
    case 'wrong-kind': {
      const text = {
        sv: 'value för en parameter som är ett tal, schedule för en som är en skala; den här är av det andra slaget',
        en: 'value for a parameter that is a number, schedule for one that is a schedule; this one is of the other kind',
      };
      return { kind: 'unknown-choice', found: parameter, expected: text, example: 'income-tax.state.threshold' };
    }
    case 'duplicate-parameter': {
      const text = {
        sv: 'ett id som inte redan finns; en skattesats som finns ersätts under parameters',
        en: 'an id that does not exist already; an existing tax rate is replaced under parameters',
      };
      return {
        kind: 'inconsistent',
        found: parameter,
        expected: text,
        example: 'parameters: [{ id: local-tax.municipality.lund, value: 20,84 %, source: Lunds kommun }]',
      };
    }
  }
}

/**
 * A parameter that a rule needed and that had no value, as a problem of the case. Rules are
 * evaluated after the case has been read; whoever evaluates catches ParameterError and shows this.
 */
export function problemFromParameterError(error: ParameterError): Problem {
  const isOfTime = error.code === 'outside-dates' || error.code === 'invalid-date';
  const path = !isOfTime ? `parameters.${error.parameter}` : error.parameter === index ? 'priceYear' : 'date';
  return describeProblem(path, detailsOfParameterError(error));
}
