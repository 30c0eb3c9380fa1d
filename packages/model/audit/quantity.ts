import { subjectNames } from '../figures/subject.ts';
import type { Language } from '../language/text.ts';
import { formatNumber } from '../language/format.ts';
import { figureKinds, type FigureName, type SocietyOrActor } from './vocabulary.ts';
import type { Unit } from './printed-value.ts';

/** Whether a sum covers everybody or is divided by their number. */
export type Per = 'total' | 'participant';

/** What the intervention costs those who pay, or the same at market price (with the indirect-tax factor). */
export type Basis = 'paid' | 'societal';

/** One thing a report can print: a figure of somebody, or a named number of participants. */
export type Quantity =
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly figure: FigureName;
      readonly of: SocietyOrActor;
      readonly per: Per;
      readonly years: number;
      readonly basis: Basis;
    }
  | { readonly kind: 'participants'; readonly key: string; readonly count: string };

export type FigureQuantity = Extract<Quantity, { kind: 'figure' }>;

export type QuantityDetails = { per?: Per; years?: number; basis?: Basis };

/** The figure, with those details left out that it does not have (payback has no "per participant"). */
export function figureQuantity(figure: FigureName, of: SocietyOrActor, details: QuantityDetails = {}): FigureQuantity {
  const { by } = figureKinds[figure];
  const per = by.includes('per') ? (details.per ?? 'total') : 'total';
  const years = by.includes('years') ? (details.years ?? 1) : 1;
  const ownBasis: Basis = of === 'society' ? 'societal' : 'paid';
  const basis = figure === 'cost' && of === 'society' ? (details.basis ?? ownBasis) : ownBasis;
  const key = [figure, of, per, String(years), basis].join(' ');
  return { kind: 'figure', key, figure, of, per, years, basis };
}

/** A number of participants by its name in the report. */
export function participantsQuantity(count: string): Quantity {
  return { kind: 'participants', key: `participants ${count}`, count };
}

export function unitOf(quantity: Quantity): Unit {
  return quantity.kind === 'participants' ? 'persons' : figureKinds[quantity.figure].unit;
}

/** "intäkt per deltagare för samhället, 5 år". */
export function describe(quantity: Quantity, language: Language): string {
  const swedish = language === 'sv';
  if (quantity.kind === 'participants') return swedish ? 'antal deltagare' : 'number of participants';
  const { figure, of, per, years, basis } = quantity;
  const { name, by } = figureKinds[figure];
  const heads = per === 'total' ? '' : swedish ? ' per deltagare' : ' per participant';
  const owner = subjectNames[of][language];
  const period = by.includes('years')
    ? `, ${formatNumber(years, language, 1)} ${swedish ? 'år' : years === 1 ? 'year' : 'years'}`
    : '';
  if (figure === 'cost' && of === 'society') {
    const kind =
      basis === 'paid' ? { sv: 'betald kostnad', en: 'paid cost' } : { sv: 'samhällskostnad', en: 'societal cost' };
    return kind[language] + heads;
  }
  return `${name[language].toLowerCase()}${heads} ${swedish ? 'för' : 'for'} ${owner}${period}`;
}
