import { indirectFields, preventionFields } from './wider-effect-fields.ts';
import { appraisalFields } from './appraisal-fields.ts';
import type { Fields } from './field.ts';
import { funderFields } from './funder-fields.ts';
import { interventionFields } from './intervention-fields.ts';
import { jobFields, subsidyFields } from './job-fields.ts';
import { outcomeFields, outcomeValueFields } from './outcome-fields.ts';
import { payerFields } from './payer-fields.ts';
import { personFields } from './person-fields.ts';
import { programmeFields } from './programme-fields.ts';
import { residenceFields } from './residence-fields.ts';
import { resourceFields } from './resource-fields.ts';
import { settingsFields } from './settings-fields.ts';
import { sideFields } from './side-fields.ts';
import { supportFields } from './support-fields.ts';

/** The groups of fields of a case, by what people call them in code. */
export const fieldGroups = {
  residence: residenceFields,
  settings: settingsFields,
  payers: payerFields,
  person: personFields,
  side: sideFields,
  work: jobFields,
  subsidy: subsidyFields,
  support: supportFields,
  resource: resourceFields,
  programme: programmeFields,
  intervention: interventionFields,
  funder: funderFields,
  appraisal: appraisalFields,
  outcome: outcomeFields,
  'outcome-values': outcomeValueFields,
  prevention: preventionFields,
  indirectEffects: indirectFields,
} as const satisfies Readonly<Record<string, Fields>>;

/** Id of a part of the case file whose fields stand together. */
export type FieldGroupName = keyof typeof fieldGroups;

export const fieldGroupNames = Object.keys(fieldGroups) as readonly FieldGroupName[];
