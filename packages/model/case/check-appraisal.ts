import type { Faults } from './resolve.ts';
import type { CaseFile } from './schema.ts';

/** A discount rate is stated in one way. */
function checkOneRate(
  { discountRate, discountSchedule = 'constant', discountSteps }: NonNullable<CaseFile['appraisal']>,
  faults: Faults,
): void {
  const schedule = discountSchedule === 'constant' ? undefined : `discountSchedule: ${discountSchedule}`;
  const expected = {
    sv: 'ett sätt att ange räntan: discountRate, discountSchedule eller discountSteps',
    en: 'one way to state the rate: discountRate, discountSchedule or discountSteps',
  };
  if (discountSteps !== undefined && schedule !== undefined) {
    faults.add('appraisal.discountSteps', {
      kind: 'inconsistent',
      found: `discountSteps + ${schedule}`,
      expected,
      example: schedule,
    });
  }
  const other = discountSteps === undefined ? schedule : 'discountSteps';
  if (discountRate !== undefined && other !== undefined) {
    faults.add('appraisal.discountRate', {
      kind: 'inconsistent',
      found: `discountRate + ${other}`,
      expected,
      example: 'discountRate: 3.5 %',
    });
  }
}

/** Steps begin with the first year, each later than the one before. */
function checkSteps({ discountSteps = [] }: NonNullable<CaseFile['appraisal']>, faults: Faults): void {
  for (const [index, { from }] of discountSteps.entries()) {
    const before = discountSteps[index - 1]?.from;
    if (before === undefined ? from === 1 : from > before) continue;
    const expected =
      before === undefined
        ? { sv: '1: den första räntan gäller från det första året', en: '1: the first rate is of the first year on' }
        : {
            sv: `ett år efter ${String(before)}: stegen står i ordning`,
            en: `a year after ${String(before)}: steps stand in order`,
          };
    faults.add(`appraisal.discountSteps[${String(index)}].from`, {
      kind: 'inconsistent',
      found: String(from),
      expected,
      example: 'discountSteps: [{ from: 1, rate: 3.5 % }, { from: 31, rate: 3 % }]',
    });
  }
}

/** What the settings of the appraisal say of each other. Faults are recorded. */
export function checkAppraisal({ appraisal }: CaseFile, faults: Faults): void {
  if (appraisal === undefined) return;
  checkOneRate(appraisal, faults);
  checkSteps(appraisal, faults);
}
