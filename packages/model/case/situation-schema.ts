import { z } from 'zod';
import { longestHorizon } from '../figures/years.ts';
import { shapeOf } from './fields/define.ts';
import { outcomeValueFields } from './fields/outcome-fields.ts';
import { jobFields, subsidyFields } from './fields/job-fields.ts';
import { personFields } from './fields/person-fields.ts';
import { resourceFields } from './fields/resource-fields.ts';
import { sideFields } from './fields/side-fields.ts';
import { supportFields } from './fields/support-fields.ts';
import { bilingual, identifier, people } from './schema-common.ts';

const job = z.strictObject({
  ...shapeOf(jobFields),
  subsidy: z.strictObject(shapeOf(subsidyFields)).describe('Wage subsidy of the job').optional(),
});
const support = z.strictObject(shapeOf(supportFields));
const resource = z.strictObject(shapeOf(resourceFields));
const person = z.strictObject(shapeOf(personFields));

const outcomeValues = z.strictObject(shapeOf(outcomeValueFields));

const situation = z.strictObject({
  ...shapeOf(sideFields),
  work: z.array(job).max(50).describe('Jobs').optional(),
  supports: z.array(support).max(50).describe('What the person lives on beside work (försörjning)').optional(),
  resources: z
    .array(resource)
    .max(500)
    .describe('Public resources that the person uses, such as care and officer time')
    .optional(),
});

export const typeCase = z.strictObject({
  id: identifier
    .describe('Name that published figures and the command line refer to; default the number in the list')
    .optional(),
  name: bilingual.describe('What the type case is called'),
  participants: people
    .describe(
      'How many people it stands for. Given for all type cases or none; without it each is an example of one person',
    )
    .optional(),
  person: person.describe('The person, the same before and after').optional(),
  before: situation.describe('Twelve months before the intervention'),
  after: situation.describe('Twelve months after the intervention'),
  outcomes: z
    .record(identifier, outcomeValues)
    .describe('Outcomes of one such person, by the names that they have under outcomes of the case')
    .optional(),
  laterYears: z
    .array(situation)
    .min(1)
    .max(longestHorizon - 1)
    .describe(
      'The second year after the intervention, the third …, each twelve months; without it later years are as the first',
    )
    .optional(),
});

export type JobFile = z.output<typeof job>;
export type SupportFile = z.output<typeof support>;
export type ResourceFile = z.output<typeof resource>;
export type SituationFile = z.output<typeof situation>;
export type PersonFile = z.output<typeof person>;
export type OutcomeValuesFile = z.output<typeof outcomeValues>;
export type TypeCaseFile = z.output<typeof typeCase>;
