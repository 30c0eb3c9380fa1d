import { describe, expect, test } from 'vitest';
import { sumOver } from '../../ledger/actor.ts';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import { evaluationOf, valueOf, valueOfFirst } from '../../testing/situation.ts';
import { pensionableIncome, workIncome } from '../income-tax/incomes.ts';
import { employerContribution } from './employer-contribution.ts';
import { grossWage } from './gross-wage.ts';
import { sickPay } from './sick-pay.ts';

/** 26 000 a month is 6 000 a week and 1 200 a day. */
const life = (date: number, more: object) => ({ date, person: { age: 40 }, work: [{ wage: '26000 SEK/month', ...more }] });

describe('sick pay (lagen 1991:1047, 6–7 §§)', () => {
  test.each([
    // 80 % of 1 200 a day, less 20 % of a week's sick pay of 4 800 in each spell, ten times at most
    [2025, { sickDays: 10 }, 9_600 - 960],
    [2025, { sickDays: 10, sickPeriods: 2 }, 9_600 - 1_920],
    [2025, { sickDays: 1 }, 0],
    [2025, { sickDays: 20, sickPeriods: 12 }, 19_200 - 9_600],
    [2025, { sickDays: 4, extent: 0.5 }, (3_840 - 960) / 2],
    // the waiting day before 2019: four of five days are paid
    [2018, { sickDays: 5 }, 4 * 960],
  ])('in %i with %j: %d a year', (date, more, expected) => {
    expect(valueOfFirst(sickPay, 'work', life(date, more))).toBeCloseTo(expected, 6);
  });

  test('stands in the wage’s place: 308 640 instead of 312 000 with ten days, taxed and with contributions as the wage is', () => {
    const ill = life(2025, { sickDays: 10 });
    expect(valueOfFirst(grossWage, 'work', ill)).toBeCloseTo(308_640, 6);
    expect(valueOf(workIncome, ill)).toBe(308_600);
    expect(valueOf(pensionableIncome, ill)).toBe(308_600);
    expect(valueOfFirst(employerContribution, 'work', ill)).toBeCloseTo(308_640 * 0.3142, 6);
    expect(valueOfFirst(grossWage, 'work', life(2025, {}))).toBe(312_000);
  });

  test('never takes more than the wage, and nothing of a job without months', () => {
    expect(valueOfFirst(grossWage, 'work', life(2025, { months: 0.1, sickDays: 10 }))).toBeCloseTo(0.8 * (2_600 - 1_200), 6);
    expect(valueOfFirst(employerContribution, 'work', life(2025, { months: 0, sickDays: 10 }))).toBe(0);
  });

  test('the employer pays it, and the two laws hold', () => {
    const ledger = ledgerOf(evaluationOf(life(2025, { sickDays: 10 })));
    expect(totalByActor(ledger).employer).toBeCloseTo(0, 6);
    expect(sumOver(totalByActor(ledger))).toBeCloseTo(realTotal(ledger), 6);
  });
});
