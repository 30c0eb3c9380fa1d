import { describe, expect, it } from 'vitest';
import type { UncertaintyOptions } from './inputs.ts';
import { uncertaintySchema } from './schema.ts';

const read = (distribution: unknown) =>
  uncertaintySchema.safeParse({ distributions: { 'officer-hours': distribution } });

describe('what a case may say of uncertainty', () => {
  it.each([
    { kind: 'fixed', value: 3 },
    { kind: 'uniform', least: 1, most: 2 },
    { kind: 'triangular', least: 0, mode: 0, most: 2 },
    { kind: 'pert', least: 0, mode: 1, most: 2 },
    { kind: 'normal', mean: 1, standardDeviation: 2, least: 0 },
    { kind: 'beta', mean: 0.2, standardDeviation: 0.1 },
    { kind: 'gamma', mean: 3, standardDeviation: 1 },
    { kind: 'empirical', values: [1, 2] },
  ])('takes %j', (distribution) => {
    const { distributions }: UncertaintyOptions = uncertaintySchema.parse({
      distributions: { 'officer-hours': distribution },
      correlation: { prices: 0.8 },
    });
    expect(distributions).toEqual({ 'officer-hours': distribution });
  });

  it('tells what cannot be at the field where it stands, in both languages', () => {
    const [issue] = read({ kind: 'triangular', least: 0, mode: 5, most: 2 }).error!.issues;
    expect(issue).toMatchObject({
      path: ['distributions', 'officer-hours', 'mode'],
      params: { kind: 'out-of-range', found: '5', expected: { sv: 'ett tal mellan 0 och 2' } },
    });
    expect(read({ kind: 'triangle', least: 0, mode: 1, most: 2 }).success).toBe(false);
    expect(read({ kind: 'gamma', mean: 1, standardDeviation: 1, least: 0 }).success).toBe(false);
    expect(uncertaintySchema.safeParse({ correlation: { prices: 1.5 } }).success).toBe(false);
  });

  it('takes per cent and money with its unit, and remembers the unit', () => {
    expect(read({ kind: 'triangular', least: '20 %', mode: '30,5 %', most: 0.6 }).data?.distributions).toEqual({
      'officer-hours': { kind: 'triangular', unit: 'share', least: 0.2, mode: 0.305, most: 0.6 },
    });
    expect(read({ kind: 'uniform', least: '15 000 kr/mån', most: '20.000 SEK/month' }).data?.distributions).toEqual({
      'officer-hours': { kind: 'uniform', unit: 'SEK/month', least: 15_000, most: 20_000 },
    });
    expect(read({ kind: 'uniform', least: '15 000 kr/mån', most: '20 %' }).error?.issues[0]).toMatchObject({
      params: { kind: 'inconsistent' },
    });
    expect(read({ kind: 'uniform', least: '1 5', most: 20 }).error?.issues[0]).toMatchObject({
      path: ['distributions', 'officer-hours', 'least'],
      params: { kind: 'not-a-quantity', numberFault: { fault: 'digits-apart' } },
    });
  });
});
