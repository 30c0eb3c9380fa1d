import { describe, expect, test } from 'vitest';
import { sumOver } from '../../ledger/actor.ts';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import { evaluationOf, valueOf, valueOfFirst } from '../../testing/situation.ts';
import { pensionableIncome, workIncome } from '../income-tax/incomes.ts';
import { employerContribution } from './employer-contribution.ts';
import { grossWage } from './gross-wage.ts';
import { labourCost } from './labour-cost.ts';
import { production } from './production.ts';
import { sickPay } from './sick-pay.ts';

/** 26 000 a month is 6 000 a week and 1 200 a day. */
const life = (date: number, more: object) => ({
  date,
  person: { age: 40 },
  work: [{ wage: '26000 SEK/month', ...more }],
});

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
    // a tenth of a month has 2.17 working days, and three of them sick take its whole wage
    expect(valueOfFirst(grossWage, 'work', life(2025, { months: 0.1, sickDays: 3 }))).toBeCloseTo(
      0.8 * (2_600 - 1_200),
      6,
    );
    expect(valueOfFirst(employerContribution, 'work', life(2025, { months: 0 }))).toBe(0);
  });

  test('nothing is produced on sick days: 100 of the year’s 260 working days take 100/260 of the production', () => {
    const [healthy, ill] = [
      life(2024, { wage: '30000 SEK/month' }),
      life(2024, { wage: '30000 SEK/month', sickDays: 100, sickPeriods: 10 }),
    ];
    const cost = valueOfFirst(labourCost, 'work', healthy);
    expect(valueOfFirst(production, 'work', healthy)).toBe(cost);
    expect(valueOfFirst(production, 'work', ill)).toBeCloseTo((cost * 160) / 260, 6);
    const employerLoses = valueOfFirst(labourCost, 'work', ill) - valueOfFirst(production, 'work', ill);
    // 80 % of 138 462 less ten waiting deductions of 20 % of 5 538, with contributions and agreed premiums on it
    expect(employerLoses).toBeCloseTo((0.8 * ((360_000 * 100) / 260 - 10 * 0.2 * (360_000 / 52)) * cost) / 360_000, 6);
    expect(totalByActor(ledgerOf(evaluationOf(ill))).employer).toBeCloseTo(-employerLoses, 6);
  });

  test('a subsidised worker produces in the time worked what the employer pays net of subsidy', () => {
    const subsidy = { subsidy: { kind: 'wage-grant', share: '60 %' } };
    const healthy = valueOfFirst(production, 'work', life(2024, subsidy));
    expect(valueOfFirst(production, 'work', life(2024, { ...subsidy, sickDays: 26, sickPeriods: 3 }))).toBeCloseTo(
      healthy * 0.9,
      6,
    );
    expect(valueOfFirst(production, 'work', life(2024, { wage: '0 SEK/month', sickDays: 10 }))).toBe(0);
  });

  test('the employer loses what is paid without work, and the two laws hold', () => {
    // 8 640 for ten days, with contributions and agreed premiums on it, and nothing produced for it
    const ledger = ledgerOf(evaluationOf(life(2025, { sickDays: 10 })));
    const rate = valueOfFirst(labourCost, 'work', life(2025, {})) / 312_000;
    expect(totalByActor(ledger).employer).toBeCloseTo(-8_640 * rate, 6);
    expect(sumOver(totalByActor(ledger))).toBeCloseTo(realTotal(ledger), 6);
  });
});
