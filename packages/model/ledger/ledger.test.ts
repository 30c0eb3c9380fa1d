import { describe, expect, test } from 'vitest';
import { readCase } from '../case/read-case.ts';
import { evaluateTypeCase } from '../evaluation/evaluate-case.ts';
import { caseOfSituation, evaluationOf, type TestSituation } from '../testing/situation.ts';
import { supportKindNames, supportKinds } from '../rules/supports/support-kinds.ts';
import { type Actor, actors, byActor, stateActors, sumOver } from './actor.ts';
import { changeBetween } from './change.ts';
import { type Ledger, ledgerOf, realTotal, totalByActor } from './ledger.ts';

const settings = { indirectTaxFactor: 1.25, collectiveAddOn: '5 %', subsidyCeiling: 'statutory' };
const ledger = (situation: TestSituation): Ledger => ledgerOf(evaluationOf({ settings, ...situation }));

/** Amounts of an account by actor, with the nature of each posting. */
function postings(of: Ledger, account: string): readonly (readonly [Actor, 'transfer' | 'real', number])[] {
  return of
    .filter((one) => one.account === account)
    .map((one) => [one.actor, one.nature, Math.round(one.amount * 100) / 100]);
}

describe('how each thing is posted (docs/model.md, posting table)', () => {
  const job = { date: 2025, work: [{ wage: '25000 SEK/month' }] };

  test('gross wage: employer → participant', () => {
    expect(postings(ledger(job), 'wage')).toEqual([
      ['employer', 'transfer', -300_000],
      ['participant', 'transfer', 300_000],
    ]);
  });

  test('employer contribution: employer → other state; collective add-ons: employer → participant as deferred pay', () => {
    expect(postings(ledger(job), 'employer-contribution')).toEqual([
      ['employer', 'transfer', -94_260],
      ['other-state', 'transfer', 94_260],
    ]);
    expect(postings(ledger(job), 'deferred-pay')).toEqual([
      ['employer', 'transfer', -15_000],
      ['participant', 'transfer', 15_000],
    ]);
  });

  test('deferred pay is never part of disposable income', () => {
    const withJob = (collectiveAddOn: string): number => {
      const typeCase = readCase(caseOfSituation({ ...job, settings: { ...settings, collectiveAddOn } }));
      return evaluateTypeCase(typeCase.typeCases[0]!, typeCase).before.disposableIncome;
    };
    expect(withJob('0 %')).toBe(withJob('30 %'));
  });

  test('production: the employer gains labour cost − subsidy, real; indirect tax on it falls on other state', () => {
    expect(postings(ledger(job), 'production')).toEqual([['employer', 'real', 409_260]]);
    expect(postings(ledger(job), 'production.indirect-tax')).toEqual([['other-state', 'real', 102_315]]);
  });

  test('wage subsidy: employment service → employer; it is taken off what is produced', () => {
    const subsidised = ledger({
      date: 2025,
      work: [{ wage: '20000 SEK/month', subsidy: { kind: 'wage-grant', share: 0.8 } }],
    });
    const grant = 0.8 * 20_000 * 1.3642 * 12;
    expect(postings(subsidised, 'wage-subsidy')).toEqual([
      ['employment-service', 'transfer', -261_926.4],
      ['employer', 'transfer', 261_926.4],
    ]);
    expect(grant).toBeCloseTo(261_926.4, 6);
    expect(postings(subsidised, 'production')[0]?.[2]).toBeCloseTo(20_000 * 12 * 1.3642 - grant, 2);
    expect(totalByActor(subsidised).employer).toBeCloseTo(0, 6);
  });

  test('income tax: participant → municipality, region and other state; the state pays the credits', () => {
    const of = ledger({ ...job, residence: { municipality: 'lund' } });
    for (const [account, actor] of [
      ['municipal-tax', 'municipality'],
      ['regional-tax', 'region'],
      ['state-tax', 'other-state'],
    ] as const) {
      const [from, to] = postings(of, account);
      expect([from?.[0], to?.[0]]).toEqual(['participant', actor]);
      expect(from?.[2]).toBe(-(to?.[2] ?? 0));
    }
    // Lund 2025: 32.42 % (SCB) of 300 000 − 33 600, whole SEK, with nothing taken off for credits.
    // The allowance: 0.77 × 58 800 − 0.1 × (300 000 − 3.11 × 58 800) = 33 562.80, up to 33 600.
    expect(totalByActor(of).municipality + totalByActor(of).region).toBeCloseTo(Math.floor(0.3242 * 266_400), 6);
  });

  test.each(supportKindNames.filter((kind) => kind !== 'student-finance' && kind !== 'no-public-support'))(
    '%s: payer → participant',
    (kind) => {
      expect(postings(ledger({ date: 2025, supports: [{ kind, amount: '5000 SEK/month' }] }), kind)).toEqual([
        [supportKinds[kind].payer, 'transfer', -60_000],
        ['participant', 'transfer', 60_000],
      ]);
    },
  );

  test('who pays: municipality social assistance, Försäkringskassan its insurances and programme support, other state the rest', () => {
    const payers = Object.fromEntries(Object.entries(supportKinds).map(([kind, { payer }]) => [kind, payer]));
    expect(payers).toMatchObject({
      'social-assistance': 'municipality',
      'sickness-benefit': 'social-insurance',
      'sickness-compensation': 'social-insurance',
      'housing-supplement': 'social-insurance',
      'activity-support': 'social-insurance',
      'unemployment-benefit': 'other-state',
      'student-finance': 'other-state',
    });
  });

  test('student grant and loan are posted apart', () => {
    const of = ledger({ date: 2024, supports: [{ kind: 'student-finance', weeks: 40 }] });
    expect(postings(of, 'student-grant')).toEqual([
      ['other-state', 'transfer', -39_880],
      ['participant', 'transfer', 39_880],
    ]);
    expect(postings(of, 'student-loan')[1]).toEqual(['participant', 'transfer', 91_680]);
  });

  test('derived social assistance and housing supplement: payer → participant, once', () => {
    const of = ledger({
      date: 2025,
      person: { housingCost: '5000 SEK/month' },
      supports: [
        { kind: 'sickness-compensation', amount: '4000 SEK/month' },
        { kind: 'housing-supplement' },
        { kind: 'social-assistance' },
      ],
    });
    // Rent 5 000: 96 % of it a month, 2022 rules.
    expect(postings(of, 'housing-supplement')).toEqual([
      ['social-insurance', 'transfer', -57_600],
      ['participant', 'transfer', 57_600],
    ]);
    const [from, to] = postings(of, 'social-assistance');
    expect([from?.[0], to?.[0]]).toEqual(['municipality', 'participant']);
    expect(postings(of, 'social-assistance')).toHaveLength(2);
  });

  test('public resource: the payer loses quantity × unit cost, real; indirect tax falls on other state', () => {
    const of = ledger({
      date: 2025,
      resources: [{ actor: 'municipality', description: 'Stöd', amount: '10000 SEK/year' }],
    });
    expect(of.map(({ actor, nature, amount }) => [actor, nature, amount])).toEqual([
      ['municipality', 'real', -10_000],
      ['other-state', 'real', -2_500],
    ]);
    const priced = ledger({
      date: 2025,
      priceYear: 2025,
      resources: [{ item: 'gp-visit', quantity: 5 }],
    }).filter((one) => one.account === 'gp-visit');
    expect(priced.map(({ actor, nature }) => [actor, nature])).toEqual([['region', 'real']]);
    expect(priced[0]!.amount).toBeLessThan(0);
  });

  test('patient fee: participant → region, for each unit', () => {
    const of = ledger({
      date: 2025,
      priceYear: 2025,
      resources: [{ item: 'gp-visit', quantity: 5, patientFee: '300 SEK/visit' }],
    });
    expect(postings(of, 'patient-fee')).toEqual([
      ['participant', 'transfer', -1_500],
      ['region', 'transfer', 1_500],
    ]);
  });

  test('what is worth nothing is not posted', () => {
    expect(ledger({ date: 2025 })).toEqual([]);
    expect(ledger({ date: 2025, supports: [{ kind: 'no-public-support' }] })).toEqual([]);
  });

  test('with a factor of one there is no indirect tax', () => {
    const of = ledger({ ...job, settings: { ...settings, indirectTaxFactor: 1 } });
    expect(of.some((one) => one.account.endsWith('indirect-tax'))).toBe(false);
  });
});

describe('the two laws', () => {
  const of = ledger({
    date: 2024,
    person: { age: 45, housingCost: '7000 SEK/month' },
    work: [
      { wage: '24000 SEK/month', months: 4, extent: 0.5, subsidy: { kind: 'new-start-job', monthsWithoutWork: 40 } },
      { wage: '31000 SEK/month', months: 2 },
    ],
    supports: [
      { kind: 'sickness-compensation', months: 6 },
      { kind: 'housing-supplement', months: 6 },
      { kind: 'housing-allowance', amount: '1500 SEK/month' },
    ],
    resources: [
      { item: 'gp-visit', quantity: 5, patientFee: '300 SEK/visit' },
      { actor: 'employment-service', amount: '12000 SEK/year' },
    ],
  });

  test('the actors sum to society, which is the real postings', () => {
    const society = sumOver(totalByActor(of));
    expect(society).toBeCloseTo(realTotal(of), 6);
    expect(society).not.toBe(0);
  });

  test('transfers net to zero, one by one', () => {
    const transfers = of.filter((one) => one.nature === 'transfer');
    const because = new Set(transfers.map((one) => one.because));
    for (const rule of because) {
      expect(
        transfers
          .filter((one) => one.because === rule)
          .map((one) => one.amount)
          .reduce((sum, one) => sum + one, 0),
      ).toBe(0);
    }
  });

  test('the state is the sum of three of the seven actors, never an eighth', () => {
    expect(actors).toHaveLength(7);
    const one = byActor(() => 1);
    expect(sumOver(one)).toBe(7);
    expect(sumOver(one, stateActors)).toBe(3);
  });
});

describe('change', () => {
  const before = ledger({ date: 2025, supports: [{ kind: 'social-assistance', amount: '10000 SEK/month' }] });
  const after = ledger({
    date: 2025,
    work: [{ wage: '25000 SEK/month' }],
    supports: [{ kind: 'social-assistance', amount: '1000 SEK/month' }],
  });

  test('is after − before, posting by posting', () => {
    const lines = changeBetween(before, after);
    const line = (account: string, actor: Actor): number | undefined =>
      lines.find((one) => one.account === account && one.actor === actor)?.amount;
    expect(line('social-assistance', 'municipality')).toBe(108_000);
    expect(line('social-assistance', 'participant')).toBe(-108_000);
    expect(line('wage', 'participant')).toBe(300_000);
    const total = totalByActor(lines);
    for (const actor of actors)
      expect(total[actor]).toBeCloseTo(totalByActor(after)[actor] - totalByActor(before)[actor], 6);
  });

  test('of nothing is nothing', () => {
    expect(changeBetween(after, after).every((one) => one.amount === 0)).toBe(true);
    expect(changeBetween([], [])).toEqual([]);
  });
});
