import { z } from 'zod';
import { formatNumber } from '../language/format.ts';
import { readPlainNumber } from '../language/read-number.ts';
import { inBoth, type Text } from '../language/text.ts';
import type { ProblemDetails } from './problem.ts';

/** What one unit of another currency was worth. */
export interface Rate {
  /** SEK for one unit. */
  readonly kronor: number;
  /** The day or the year that it is of. */
  readonly date: string;
  readonly source: string;
}

/** An amount as it was stated, before it was made kronor. */
export interface Exchange {
  readonly amount: number;
  /** Three letters (ISO 4217). */
  readonly currency: string;
  readonly rate: Rate;
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const foreign = /^(?<amount>.*\d)\s*(?<currency>(?!SEK)[A-Z]{3})(?<per>\/\p{L}+)?\s*$/u;

/** An amount in another currency than kronor taken apart: the same in SEK, and the currency. Undefined for all else. */
export function foreignAmount(raw: unknown): { readonly inKronor: string; readonly currency: string } | undefined {
  const { amount, currency, per = '' } = (typeof raw === 'string' ? foreign.exec(raw.trim()) : null)?.groups ?? {};
  return amount === undefined || currency === undefined || !currencies.has(currency)
    ? undefined
    : { inKronor: `${amount} SEK${per}`, currency };
}

export const rateExample = 'rate: { kronor: 11.43, date: 2024, source: Riksbanken }';
/** No currency is worth a thousand kronor, so `11.432` is a rate in three decimals. */
const highestRate = 999;
const keys: readonly string[] = ['kronor', 'date', 'source'];
const year = /^(?:19|20)\d\d$/u;
const day = z.iso.date().regex(/^(?:19|20)/u);

/** A rate as a case writes it, or what is wrong with it and at which key below it. */
export function readRate(raw: unknown): Rate | { readonly key: string | undefined; readonly details: ProblemDetails } {
  const fault = (
    key: string | undefined,
    found: unknown,
    expected: Text,
  ): { key: string | undefined; details: ProblemDetails } => ({
    key,
    details: { kind: 'wrong-type', found, expected, example: rateExample },
  });
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return fault(undefined, raw, {
      sv: 'en kurs med kronor, date och source',
      en: 'a rate with kronor, date and source',
    });
  }
  const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(raw));
  const unknown = [...fields.keys()].find((key) => !keys.includes(key));
  if (unknown !== undefined)
    return { key: unknown, details: { kind: 'unknown-key', found: unknown, keys, example: 'kronor' } };
  const written = fields.get('kronor');
  const kronor = typeof written === 'string' ? readPlainNumber(written, 0, highestRate) : written;
  if (typeof kronor !== 'number' || !(kronor > 0))
    return fault('kronor', written, {
      sv: 'så många kronor som en enhet av valutan är värd, större än noll',
      en: 'how many kronor a unit of the currency is worth, above zero',
    });
  const date = String(fields.get('date') ?? '');
  if (!year.test(date) && !day.safeParse(date).success)
    return fault('date', fields.get('date'), {
      sv: 'kursens år eller dag, ÅÅÅÅ eller ÅÅÅÅ-MM-DD',
      en: 'the year or day of the rate, YYYY or YYYY-MM-DD',
    });
  const source = fields.get('source');
  if (typeof source !== 'string' || source.trim() === '')
    return fault('source', source, { sv: 'var kursen står, som en text', en: 'where the rate stands, as a text' });
  return { kronor, date, source };
}

/** How an amount was made kronor. */
export function exchangeText({ amount, currency, rate: { kronor, date, source } }: Exchange): Text {
  return inBoth(
    (language) =>
      `${formatNumber(amount, language, 2)} ${currency} × ${formatNumber(kronor, language, 4)} ${language === 'sv' ? 'kr' : 'SEK'} (${source}, ${date})`,
  );
}

function isExchange(value: unknown): value is Exchange {
  return typeof value === 'object' && value !== null && 'currency' in value && 'rate' in value && 'amount' in value;
}

/** Every amount of a case that was stated in another currency, with its place. */
export function exchangesIn(
  value: unknown,
  place = '',
): readonly { readonly place: string; readonly exchange: Exchange }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('exchange' in value && isExchange(value.exchange)) return [{ place, exchange: value.exchange }];
  return Object.entries(value).flatMap(([key, inner]) =>
    exchangesIn(inner, Array.isArray(value) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`),
  );
}
