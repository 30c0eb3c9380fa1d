import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluateTypeCase } from '../evaluation/evaluate-case.ts';
import { Evaluation } from '../graph/evaluate.ts';
import type { Expression } from '../graph/expression.ts';
import { actors, sumOver } from '../ledger/actor.ts';
import { ledgerOf, realTotal, totalByActor } from '../ledger/ledger.ts';
import { anyDate, anySituation, supports } from '../testing/random-situation.ts';
import { caseOfSituation, evaluationOf, readerOf, type TestSituation } from '../testing/situation.ts';
import { priceBaseAmount } from './basic-amounts.ts';
import { disposableIncome } from './disposable-income.ts';
import { labourCost } from './employer/labour-cost.ts';
import { earnedIncomeCredit } from './income-tax/earned-income-credit.ts';
import { generalEarnedCredit } from './income-tax/general-earned-credit.ts';
import { incomeTax, taxCredits, taxToState } from './income-tax/income-tax.ts';
import { pensionableIncome, taxableSupports, wages } from './income-tax/incomes.ts';
import { localRate, localTax, municipalTax, regionalTax } from './income-tax/local-tax.ts';
import { pensionContribution, pensionContributionCredit } from './income-tax/pension-contribution.ts';
import { sicknessDisabilityCredit } from './income-tax/sickness-disability-credit.ts';
import { stateTax } from './income-tax/state-tax.ts';
import { housingSupplement } from './supports/housing-supplement.ts';
import { derivedSocialAssistance } from './supports/social-assistance.ts';
import { supportAmount } from './supports/support-amount.ts';
import type { SupportKindName } from './supports/support-kinds.ts';
import { wageSubsidy } from './wage-subsidies/wage-subsidy.ts';

const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: 20_150_317, numRuns });
/** The accepted error of the two laws, SEK. */
const tolerance = 0.01;

describe('any situation, 2013–2026', () => {
  test('the actors sum to society, and society is the real postings', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const ledger = ledgerOf(evaluationOf(situation));
        expect(ledger.every((one) => Number.isFinite(one.amount))).toBe(true);
        const society = sumOver(totalByActor(ledger));
        expect(Math.abs(society - ledger.reduce((sum, one) => sum + one.amount, 0))).toBeLessThan(tolerance);
        expect(Math.abs(society - realTotal(ledger))).toBeLessThan(tolerance);
      }),
      runs(800),
    );
  });

  test('each transfer is two postings that cancel; a real posting has one side', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const ledger = ledgerOf(evaluationOf(situation));
        for (const because of new Set(ledger.map((one) => one.because))) {
          const sides = ledger.filter((one) => one.because === because);
          const transfer = sides[0]!.nature === 'transfer';
          expect(sides).toHaveLength(transfer ? 2 : 1);
          if (!transfer) continue;
          expect(sides[0]!.amount + sides[1]!.amount).toBe(0);
          expect(sides[0]!.actor).not.toBe(sides[1]!.actor);
        }
      }),
      runs(300),
    );
  });

  test('tax is never negative and never more than the income; no credit is more than the tax it is set against', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const value = readerOf(situation);
        const tax = value(incomeTax);
        expect(tax).toBeGreaterThanOrEqual(0);
        expect(tax).toBeLessThanOrEqual(value(wages) + value(taxableSupports));
        for (const part of [localTax, stateTax, pensionContribution, municipalTax, regionalTax, taxCredits]) {
          expect(value(part)).toBeGreaterThanOrEqual(0);
        }
        const localCredits = value(earnedIncomeCredit) + value(sicknessDisabilityCredit) + value(generalEarnedCredit);
        expect(localCredits).toBeLessThanOrEqual(value(localTax));
        expect(localCredits + value(pensionContributionCredit)).toBeLessThanOrEqual(value(localTax) + value(stateTax));
        expect(tax).toBe(Math.round(tax));
      }),
      runs(600),
    );
  });

  test('municipal, regional and state tax add up to the tax, and their postings to what the participant pays', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const evaluation = evaluationOf(situation);
        const value = (expression: Expression): number => evaluation.of(expression).value;
        expect(Math.abs(value(municipalTax) + value(regionalTax) + value(taxToState) - value(incomeTax))).toBeLessThan(
          1e-6,
        );
        const paid = ledgerOf(evaluation)
          .filter(
            ({ account, actor }) =>
              actor === 'participant' && ['municipal-tax', 'regional-tax', 'state-tax'].includes(account),
          )
          .reduce((sum, one) => sum + one.amount, 0);
        expect(Math.abs(paid + value(incomeTax))).toBeLessThan(1e-6);
      }),
      runs(300),
    );
  });

  test('nothing that is paid out is negative, a subsidy is at most the labour cost, and the employer nets zero, or loses by sick days without a subsidy', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const evaluation = evaluationOf({ ...situation, resources: [] });
        for (const item of evaluation.facts.items.supports)
          expect(evaluation.ofItem(supportAmount, item).value).toBeGreaterThanOrEqual(0);
        for (const rule of [housingSupplement, derivedSocialAssistance])
          expect(evaluation.of(rule).value).toBeGreaterThanOrEqual(0);
        expect(evaluation.of(disposableIncome).value).toBeGreaterThanOrEqual(0);
        for (const item of evaluation.facts.items.work) {
          const subsidy = evaluation.ofItem(wageSubsidy, item).value;
          expect(subsidy).toBeGreaterThanOrEqual(0);
          expect(subsidy).toBeLessThanOrEqual(evaluation.ofItem(labourCost, item).value);
        }
        const { work } = evaluation.facts.items;
        const { employer } = totalByActor(ledgerOf(evaluation));
        const isIll = work.some(({ inputs }) => (inputs['sickDays']?.value ?? 0) > 0);
        const isSubsidised = work.some(({ categories }) => categories['subsidy']?.value !== 'none');
        if (!isIll) expect(Math.abs(employer)).toBeLessThan(tolerance);
        else if (!isSubsidised) expect(employer).toBeLessThan(tolerance);
      }),
      runs(500),
    );
  });

  test('before = after gives zero everywhere', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const read = readCase(caseOfSituation(situation));
        const { before, after, change } = evaluateTypeCase(read.typeCases[0]!, read);
        expect(change.society).toBe(0);
        for (const actor of actors) expect(change.byActor[actor]).toBe(0);
        expect(change.lines.every((line) => line.amount === 0)).toBe(true);
        expect(after.disposableIncome).toBe(before.disposableIncome);
      }),
      runs(200),
    );
  });
});

/**
 * How much net income can fall when the gross wage rises, by rounding alone.
 *
 * Without rounding the tax is a continuous function whose slope is below one. Rounding moves
 * what is taxed and credited by at most: taxable income 0 to −210 (income down to 100, of which
 * the allowance gives back at most a tenth, and the allowance up to 100); the pension
 * contribution −57 to +50; each of the two credits that the allowance is taken from −210 to
 * +20 of its base. With `m` = local rate + state rate + fees, the tax is therefore at most
 * 50 + 2 × 210 × localRate above and 57 + 210 m + 2 × 20 × localRate below what it would be, and
 * whole kronor add one for each of eight amounts. Whole kronor of housing supplement a month
 * add 12. The pieces of the credit are printed with three decimals and meet to 0.001 PBB.
 */
function roundingBound(local: number, priceBase: number): number {
  const marginal = local + 0.25 + 0.02;
  return 50 + 57 + 460 * local + 210 * marginal + 8 + 12 + 0.001 * priceBase * local;
}

describe('more gross wage never gives less net income', () => {
  const beside: readonly SupportKindName[] = [
    'sickness-compensation',
    'sickness-benefit',
    'unemployment-benefit',
    'parental-benefit',
    'housing-supplement',
  ];
  // Student finance is not among them: its income test takes 61 % beside tax and the other tests. Nor is housing allowance,
  // which is not paid below its least amount.
  const pair = anyDate.chain((date) =>
    fc.record({
      date: fc.constant(date),
      localRate: fc.integer({ min: 2_700, max: 3_600 }).map((one) => one / 10_000),
      others: supports(beside),
      wage: fc.oneof(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 700_000 }),
        fc.integer({ min: 0, max: 3_000_000 }),
      ),
      raise: fc.oneof(
        fc.constantFrom(1, 100),
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1, max: 400_000 }),
      ),
      assistance: fc.boolean(),
    }),
  );
  const situationOf = (
    { date, localRate: rate, others, assistance }: typeof pair extends fc.Arbitrary<infer P> ? P : never,
    wage: number,
  ): TestSituation => ({
    date,
    localRate: rate,
    person: { age: 40, housingCost: '6000 SEK/month' },
    work: [{ wage: `${String(wage)} SEK/month`, months: 1, concurrent: true }],
    supports: [...others, ...(assistance ? [{ kind: 'social-assistance' }] : [])],
  });

  test('by more than rounding, but for the step where the pension contribution begins', () => {
    let steps = 0;
    fc.assert(
      fc.property(pair, (one) => {
        const [less, more] = [readerOf(situationOf(one, one.wage)), readerOf(situationOf(one, one.wage + one.raise))];
        // Lagen (1994:1744): no contribution below 0.423 PBB, and on the whole income from there.
        const least = 0.423 * less(priceBaseAmount);
        const passesStep = less(pensionableIncome) < least && more(pensionableIncome) >= least;
        if (passesStep) steps += 1;
        const step = passesStep ? 0.07 * least + 100 : 0;
        const gain = more(disposableIncome) - less(disposableIncome);
        expect(gain).toBeGreaterThanOrEqual(-roundingBound(less(localRate), less(priceBaseAmount)) - step);
      }),
      runs(1_500),
    );
    expect(steps).toBeGreaterThan(20);
  });

  test('a hundred more on a wage of whole hundreds never costs more than the hundred and whole kronor of the two fees', () => {
    // Where credits take all local tax, the pension contribution (7 %, in steps of a hundred) takes the
    // whole hundred now and then; the fees on it are 1.3 kr, in whole kronor at most one each above.
    fc.assert(
      fc.property(
        fc.integer({ min: 2013, max: 2026 }),
        fc.integer({ min: 2_700, max: 3_600 }),
        fc.oneof(
          fc.integer({ min: 260, max: 700 }),
          fc.integer({ min: 260, max: 9_000 }),
          fc.integer({ min: 260, max: 30_000 }),
        ),
        (date, rate, hundreds) => {
          const net = (wage: number): number =>
            readerOf({ date, localRate: rate / 10_000, work: [{ wage: `${String(wage)} SEK/month`, months: 1 }] })(
              disposableIncome,
            );
          expect(net(hundreds * 100 + 100) - net(hundreds * 100)).toBeGreaterThanOrEqual(-3);
        },
      ),
      runs(1_500),
    );
  });

  test('the step is real: 0.423 PBB is 25 041.60 in 2026, and the contribution of 1 800 begins there without any tax to credit it', () => {
    const net = (wage: number): number =>
      readerOf({ date: 2026, work: [{ wage: `${String(wage)} SEK/month`, months: 1 }] })(disposableIncome);
    expect(net(25_000)).toBe(25_000);
    expect(net(25_100)).toBe(23_300);
    expect(net(26_900)).toBeLessThan(25_100);
    expect(net(27_100)).toBeGreaterThan(25_000);
  });

  test.each([2013, 2016, 2018, 2021, 2022, 2024, 2025, 2026])(
    'ten thousand more a year leaves more than three thousand, up to 3 million (%i)',
    (date) => {
      for (const compensation of [0, 30_000, 134_000, 300_000]) {
        const net = (wage: number): number =>
          readerOf({
            date,
            localRate: 0.36,
            work: [{ wage: `${String(wage)} SEK/month`, months: 1 }],
            supports: [{ kind: 'sickness-compensation', amount: `${String(compensation)} SEK/month`, months: 1 }],
          })(disposableIncome);
        // From above the step of the pension contribution.
        const wagesFrom = [...Array(60).keys()]
          .map((index) => 28_000 + index * 10_000)
          .concat([1_000_000, 2_000_000, 3_000_000]);
        for (const wage of wagesFrom) {
          expect(net(wage + 10_000) - net(wage), `${String(wage)} + ${String(compensation)}`).toBeGreaterThan(
            10_000 * 0.3,
          );
        }
      }
    },
  );
});

test('an evaluation does not depend on the order in which it is asked', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const read = readCase(caseOfSituation(situation));
      const fresh = () => new Evaluation(read.context.date, read.context.parameters, read.typeCases[0]!.before);
      const [one, other] = [fresh(), fresh()];
      const first = one.of(disposableIncome).value;
      ledgerOf(other);
      expect(other.of(disposableIncome).value).toBe(first);
    }),
    runs(100),
  );
});
