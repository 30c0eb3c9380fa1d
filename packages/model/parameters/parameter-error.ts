import { SamnyttaError } from '../language/samnytta-error.ts';
import type { Text } from '../language/text.ts';
import type { Period } from './period.ts';

export type ParameterErrorCode =
  'unknown-parameter' | 'wrong-kind' | 'outside-dates' | 'invalid-date' | 'duplicate-parameter';

/**
 * Why a parameter gave no value. `text` is for people, in Swedish and English.
 *
 * @example
 * ```ts
 * import { lookUpScalar, parameterCatalogue, ParameterError } from '@samnytta/model';
 *
 * try {
 *   lookUpScalar(parameterCatalogue, 'basic-amount.price-base', '1900-01-01');
 * } catch (error) {
 *   if (!(error instanceof ParameterError)) throw error;
 *   console.log(error.code, error.periods);
 * }
 * ```
 */
export class ParameterError extends SamnyttaError {
  readonly code: ParameterErrorCode;
  readonly parameter: string;
  readonly date: string | undefined;
  /** The periods for which there are values. */
  readonly periods: readonly Period[];
  /** Why there is no value, when the data says so. */
  readonly reason: Text | undefined;

  constructor(
    code: ParameterErrorCode,
    parameter: string,
    text: Text,
    details: { readonly date?: string; readonly periods?: readonly Period[]; readonly reason?: Text | undefined } = {},
  ) {
    super('ParameterError', text);
    this.code = code;
    this.parameter = parameter;
    this.date = details.date;
    this.periods = details.periods ?? [];
    this.reason = details.reason;
  }
}

export function unknownParameter(id: string, suggestion: string | undefined): ParameterError {
  return new ParameterError('unknown-parameter', id, {
    sv: `Parametern "${id}" finns inte.${suggestion ? ` Menade du "${suggestion}"?` : ''}`,
    en: `There is no parameter "${id}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
  });
}

export function invalidDate(id: string, date: string): ParameterError {
  return new ParameterError(
    'invalid-date',
    id,
    {
      sv: `Parametern "${id}" söktes för "${date}", som inte är en dag. Ange ÅÅÅÅ-MM-DD, till exempel 2025-07-01.`,
      en: `The parameter "${id}" was looked up for "${date}", which is not a day. Give YYYY-MM-DD, for example 2025-07-01.`,
    },
    { date },
  );
}

export function outsideDates(
  id: string,
  label: Text,
  date: string,
  periods: readonly Period[],
  reason: Text | undefined,
): ParameterError {
  const listed = periods.map(({ from, to }) => `${from}–${to ?? ''}`).join(', ');
  return new ParameterError(
    'outside-dates',
    id,
    {
      sv: `Parametern "${id}" (${label.sv}) har inget värde för ${date}. ${reason ? `${reason.sv} ` : ''}Värden finns för ${listed}.`,
      en: `The parameter "${id}" (${label.en}) has no value for ${date}. ${reason ? `${reason.en} ` : ''}There are values for ${listed}.`,
    },
    { date, periods, reason },
  );
}

export function wrongKind(id: string, found: 'schedule' | 'scalar'): ParameterError {
  const [sv, en] =
    found === 'schedule'
      ? ['är en tabell; ett tal väntades', 'is a schedule; a number was expected']
      : ['är ett tal; en tabell väntades', 'is a number; a schedule was expected'];
  return new ParameterError('wrong-kind', id, { sv: `Parametern "${id}" ${sv}.`, en: `The parameter "${id}" ${en}.` });
}
