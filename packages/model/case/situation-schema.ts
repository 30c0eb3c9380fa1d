import { z } from 'zod';
import { supportKindNames } from '../rules/supports/support-kinds.ts';
import { type WageSubsidyKind, wageSubsidyKinds } from '../rules/wage-subsidies/wage-subsidy.ts';
import { quantity } from './quantity.ts';
import { actor, bilingual, identifier, people } from './schema-common.ts';

const subsidyKinds = Object.keys(wageSubsidyKinds) as [WageSubsidyKind, ...WageSubsidyKind[]];

const months = quantity(['number'], { most: 12 }).describe('Months of the year; default 12');
const extent = quantity(['share']).describe('Share of full time; default 100 %');
const concurrent = z
  .boolean()
  .describe('Goes on in the same months as something else, so that its months are not added to the twelve of the year');

const job = z.strictObject({
  wage: quantity(['SEK/month']).describe('Gross wage for full time; the extent is counted from it'),
  extent: extent.optional(),
  months: months.optional(),
  concurrent: concurrent.optional(),
  subsidy: z
    .strictObject({
      kind: z.enum(subsidyKinds).describe('Kind of wage subsidy'),
      share: quantity(['share'])
        .describe('Share of the wage cost that the subsidy pays, for wage-grant and sheltered-public-employment; default the typical share')
        .optional(),
      monthsWithoutWork: quantity(['number'], { most: 600, example: '24' })
        .describe('Months without work before the job, for new-start-job; default 24, marked as assumed')
        .optional(),
      newcomer: z.boolean().describe('Newly arrived, for new-start-job; default false').optional(),
      amount: quantity(['SEK/year', 'SEK/month'])
        .describe('What was paid, instead of what the rules give; at most the labour cost')
        .optional(),
    })
    .describe('Wage subsidy of the job')
    .optional(),
});

const support = z.strictObject({
  kind: z.enum(supportKindNames as [string, ...string[]]).describe('Kind of support (försörjning)'),
  amount: quantity(['SEK/month', 'SEK/year'])
    .describe('What was paid: per month with the support, or in the year. Without it the amount follows from the rules')
    .optional(),
  months: months.optional(),
  extent: extent.optional(),
  concurrent: concurrent.optional(),
  qualifyingIncome: quantity(['SEK/year', 'SEK/month'])
    .describe('Qualifying income (SGI), for sickness-benefit and rehabilitation-allowance')
    .optional(),
  unemployed: z.boolean().describe('Without employment, which caps sickness benefit; default false').optional(),
  level: identifier.describe('Level of the support, by kind; the first level when none is given').optional(),
  assumedIncome: quantity(['SEK/year', 'SEK/month'])
    .describe('Assumed income (antagandeinkomst), for sickness- and activity-compensation; default 0: guarantee level')
    .optional(),
  dayAmount: quantity(['SEK/day']).describe('Income-based daily amount, for activity-support').optional(),
  previousWage: quantity(['SEK/month']).describe('Monthly wage before unemployment, for unemployment-benefit and income-based activity-support').optional(),
  daysUsed: quantity(['number'], { most: 10_000 })
    .describe('Benefit days used before the year begins, for unemployment-benefit and activity-support; default 0')
    .optional(),
  periodDays: quantity(['number'], { most: 300, example: '200' })
    .describe('Days of the benefit period under the act of 2024 (300, 200, 100 or 66), for unemployment-benefit; default 300')
    .optional(),
  monthsBefore: quantity(['number'], { most: 600, example: '6' })
    .describe('Months in a row with social assistance before the year, which the job stimulus depends on; default 6, marked as assumed')
    .optional(),
  weeks: quantity(['number'], { most: 52, example: '40' }).describe('Weeks of study in the year, for student-finance').optional(),
  loanShare: quantity(['share']).describe('Share of the study loan that is taken; default 100 %').optional(),
  grant: quantity(['SEK/year']).describe('Study grant, instead of what the rules give').optional(),
  loan: quantity(['SEK/year']).describe('Study loan, instead of what the rules give').optional(),
  additionalLoan: quantity(['SEK/year']).describe('Additional study loan (tilläggslån); default 0').optional(),
});

const resource = z.strictObject({
  item: identifier.describe('Resource of the price list or of prices').optional(),
  quantity: quantity(['number']).describe('Units of the item in the year; default 1').optional(),
  patientFee: quantity(['SEK/unit']).describe('Fee that the person pays to the region for each unit; default 0').optional(),
  actor: actor.describe("Who pays; by default the item's payer in the price list").optional(),
  description: bilingual.describe('What the resource is called').optional(),
  amount: quantity(['SEK/year', 'SEK/month']).describe('Cost in the year, when no item of the price list is given').optional(),
});

const situation = z.strictObject({
  window: z
    .number()
    .positive()
    .max(60)
    .describe('Months that the situation was followed; default 12. Amounts are always for twelve months')
    .optional(),
  work: z.array(job).max(50).describe('Jobs').optional(),
  supports: z.array(support).max(50).describe('What the person lives on beside work (försörjning)').optional(),
  resources: z.array(resource).max(500).describe('Public resources that the person uses, such as care and officer time').optional(),
});

const person = z.strictObject({
  age: z.int().min(16).max(65).describe('Age at the start of the year; default 40, marked as assumed').optional(),
  insuranceYears: quantity(['number'], { most: 40, example: '40' })
    .describe('Insurance years in Sweden, for the guarantee level of sickness and activity compensation; default 40')
    .optional(),
  household: z.enum(['single', 'couple']).describe('Default single').optional(),
  children: z.array(z.int().min(0).max(20)).max(10).describe("The children's ages in whole years").optional(),
  housingCost: quantity(['SEK/month']).describe('Rent with electricity and insurance; needed for needs-tested supports').optional(),
  partnerNetIncome: quantity(['SEK/month']).describe("Partner's income after tax, which reduces social assistance; default 0").optional(),
});

export const typeCase = z.strictObject({
  id: identifier.describe('Name that published figures and the command line refer to; default the number in the list').optional(),
  name: bilingual.describe('What the type case is called'),
  participants: people
    .describe('How many people it stands for. Given for all type cases or none; without it each is an example of one person')
    .optional(),
  person: person.describe('The person, the same before and after').optional(),
  before: situation.describe('Twelve months before the intervention'),
  after: situation.describe('Twelve months after the intervention'),
});

export type JobFile = z.output<typeof job>;
export type SupportFile = z.output<typeof support>;
export type ResourceFile = z.output<typeof resource>;
export type SituationFile = z.output<typeof situation>;
export type PersonFile = z.output<typeof person>;
export type TypeCaseFile = z.output<typeof typeCase>;
