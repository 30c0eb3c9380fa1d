import { z } from 'zod';
import { actors } from '../ledger/actor.ts';
import { grades } from '../parameters/grade.ts';
import { supportKindNames } from '../rules/supports/support-kinds.ts';
import { type WageSubsidyKind, wageSubsidyKinds } from '../rules/wage-subsidies/wage-subsidy.ts';
import { caseUnits, quantity } from './quantity.ts';

const subsidyKinds = Object.keys(wageSubsidyKinds) as [WageSubsidyKind, ...WageSubsidyKind[]];

const date = z.iso.date();
const year = z.int().min(2000).max(2100);
const name = z.string().min(1).max(200);
const identifier = z.string().regex(/^[a-z][a-z0-9.-]*$/u);
const bilingual = z.union([name, z.strictObject({ sv: name, en: name })]);
const grade = z.enum(grades);
const actor = z.enum(actors);

const months = quantity(['number'], { most: 12 });
const extent = quantity(['share']);
const people = z.number().positive().max(1_000_000);

const job = z.strictObject({
  wage: quantity(['SEK/month']),
  extent: extent.optional(),
  months: months.optional(),
  /** In the job beside something else that fills the same months, such as studies. */
  concurrent: z.boolean().optional(),
  subsidy: z
    .strictObject({
      kind: z.enum(subsidyKinds),
      share: quantity(['share']).optional(),
      monthsWithoutWork: quantity(['number'], { most: 600 }).optional(),
      newcomer: z.boolean().optional(),
      amount: quantity(['SEK/year', 'SEK/month']).optional(),
    })
    .optional(),
});

const support = z.strictObject({
  kind: z.enum(supportKindNames as [string, ...string[]]),
  /** What was paid; without it the amount follows from the rules. */
  amount: quantity(['SEK/month', 'SEK/year']).optional(),
  months: months.optional(),
  extent: extent.optional(),
  concurrent: z.boolean().optional(),
  qualifyingIncome: quantity(['SEK/year', 'SEK/month']).optional(),
  unemployed: z.boolean().optional(),
  level: identifier.optional(),
  assumedIncome: quantity(['SEK/year', 'SEK/month']).optional(),
  dayAmount: quantity(['SEK/day']).optional(),
  previousWage: quantity(['SEK/month']).optional(),
  daysUsed: quantity(['number'], { most: 10_000 }).optional(),
  weeks: quantity(['number'], { most: 52 }).optional(),
  loanShare: extent.optional(),
  grant: quantity(['SEK/year']).optional(),
  loan: quantity(['SEK/year']).optional(),
  additionalLoan: quantity(['SEK/year']).optional(),
});

const resource = z.strictObject({
  item: identifier.optional(),
  quantity: quantity(['number']).optional(),
  patientFee: quantity(['SEK/unit']).optional(),
  actor: actor.optional(),
  description: bilingual.optional(),
  amount: quantity(['SEK/year', 'SEK/month']).optional(),
});

const situation = z.strictObject({
  /** Length of the window that the situation was followed; amounts are always for twelve months. */
  window: z.number().positive().max(60).optional(),
  work: z.array(job).max(50).optional(),
  supports: z.array(support).max(50).optional(),
  resources: z.array(resource).max(500).optional(),
});

const person = z.strictObject({
  age: z.int().min(16).max(65).optional(),
  insuranceYears: quantity(['number'], { most: 40 }).optional(),
  household: z.enum(['single', 'couple']).optional(),
  children: z.array(z.int().min(0).max(20)).max(10).optional(),
  housingCost: quantity(['SEK/month']).optional(),
  partnerNetIncome: quantity(['SEK/month']).optional(),
});

const typeCase = z.strictObject({
  id: identifier.optional(),
  name: bilingual,
  /** How many people it stands for. Without it the type case is an example of its own and is not added to others. */
  participants: people.optional(),
  person: person.optional(),
  before: situation,
  after: situation,
});

const statedChange = z.strictObject({
  /** The people whose total the figures are. */
  participants: people,
  actors: z.partialRecord(actor, quantity(['SEK/year'], { least: -Number.MAX_VALUE })).optional(),
  society: quantity(['SEK/year'], { least: -Number.MAX_VALUE }).optional(),
  /** The actor that what is left between society and the stated actors falls on. */
  remainder: actor.optional(),
  potential: quantity(['SEK/year']).optional(),
});

const intervention = z.strictObject({
  name: bilingual.optional(),
  cost: quantity(['SEK']),
  participants: people,
  months: z.number().positive().max(240).optional(),
  /** Share of the paid cost by actor; without it as the Finsam act § 5. */
  financing: z.partialRecord(actor, quantity(['share'])).optional(),
});

const appraisal = z.strictObject({
  horizon: z.int().min(1).max(10).optional(),
  discountRate: quantity(['share']).optional(),
  persistence: quantity(['share']).optional(),
  deadweight: quantity(['share']).optional(),
  displacement: quantity(['share']).optional(),
  marginalCostOfFunds: quantity(['number'], { least: 1, most: 5 }).optional(),
});

const published = z.strictObject({
  figure: z.string().min(1),
  typeCase: identifier.optional(),
  actor: z.enum([...actors, 'society', 'state']).optional(),
  value: quantity(['SEK/year', 'SEK', 'number', 'share'], { least: -Number.MAX_VALUE }),
  /** Largest accepted difference; the larger of the two counts. */
  tolerance: z
    .strictObject({ relative: quantity(['share']).optional(), absolute: quantity(['SEK', 'number', 'share']).optional() })
    .optional(),
  note: z.string().optional(),
});

/** A case file: one evaluation's people, intervention and assumptions. Unknown keys are errors. */
export const caseSchema = z.strictObject({
  $schema: z.string().optional(),
  title: bilingual,
  source: z.string().max(1000).optional(),
  note: z.string().max(10_000).optional(),
  /** The day whose rules apply; also the year of tax and, unless given, of prices. */
  date,
  priceYear: year.optional(),
  residence: z
    .strictObject({ municipality: identifier.optional(), region: identifier.optional() })
    .optional(),
  settings: z
    .strictObject({
      subsidyCeiling: z.enum(['statutory', 'ignored']).optional(),
      indirectTaxFactor: quantity(['number'], { least: 1, most: 3 }).optional(),
      collectiveAddOn: quantity(['share']).optional(),
      referenceWage: quantity(['SEK/month']).optional(),
    })
    .optional(),
  assumptions: z.record(identifier, quantity(caseUnits, { least: -Number.MAX_VALUE })).optional(),
  parameters: z
    .array(
      z.strictObject({
        id: z.string(),
        value: quantity(['number', 'share', 'SEK/year', 'SEK/month', 'SEK/week', 'SEK/day']),
        source: z.string().min(1),
        grade: grade.optional(),
      }),
    )
    .max(500)
    .optional(),
  municipalities: z
    .array(
      z.strictObject({
        id: identifier,
        name,
        municipalRate: quantity(['share']),
        regionalRate: quantity(['share']),
        source: z.string().min(1),
      }),
    )
    .max(50)
    .optional(),
  prices: z
    .array(
      z.strictObject({
        id: identifier,
        name: bilingual,
        actor,
        price: quantity(['SEK/unit', 'SEK/year', 'SEK/month', 'SEK/day']),
        year,
        source: z.string().min(1),
        grade: grade.optional(),
      }),
    )
    .max(500)
    .optional(),
  typeCases: z.array(typeCase).min(1).max(1000).optional(),
  statedChange: statedChange.optional(),
  intervention: intervention.optional(),
  appraisal: appraisal.optional(),
  published: z.array(published).max(1000).optional(),
});

export type CaseFile = z.output<typeof caseSchema>;
export type JobFile = z.output<typeof job>;
export type SupportFile = z.output<typeof support>;
export type ResourceFile = z.output<typeof resource>;
export type SituationFile = z.output<typeof situation>;
export type PersonFile = z.output<typeof person>;
export type TypeCaseFile = z.output<typeof typeCase>;
