import type { TypeCaseResult } from './evaluate-case.ts';

/** An amount before and after, SEK per year. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** What the participant of a type case has to live on, SEK per year. */
export interface ParticipantChange {
  readonly disposableIncome: BeforeAndAfter;
  /** SEK per month. */
  readonly perMonth: number;
  /** Student loan of the year: part of disposable income, and a debt. */
  readonly newDebt: BeforeAndAfter;
  /** Change of what the participant earns and cannot live on today, such as occupational pension. */
  readonly deferredPay: number;
}

const monthsOfYear = 12;

function between(before: number, after: number): BeforeAndAfter {
  return { before, after, change: after - before };
}

/**
 * What a type case changes for the participant, SEK per year.
 *
 * @example
 * ```ts
 * import { evaluate, participantChange, readCaseText } from '@samnytta/model';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * for (const typeCase of evaluate(ofCase).typeCases) console.log(participantChange(typeCase).disposableIncome.change);
 * ```
 */
export function participantChange({ before, after, change }: TypeCaseResult): ParticipantChange {
  const disposableIncome = between(before.disposableIncome, after.disposableIncome);
  return {
    disposableIncome,
    perMonth: disposableIncome.change / monthsOfYear,
    newDebt: between(before.newDebt, after.newDebt),
    deferredPay:
      change.lines.find(({ account, actor }) => account === 'deferred-pay' && actor === 'participant')?.amount ?? 0,
  };
}
