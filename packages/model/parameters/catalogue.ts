import activitySupport from './activity-support.json' with { type: 'json' };
import appraisal from './appraisal.json' with { type: 'json' };
import basicAmounts from './basic-amounts.json' with { type: 'json' };
import careFees from './care-fees.json' with { type: 'json' };
import disability from './disability.json' with { type: 'json' };
import employer from './employer.json' with { type: 'json' };
import families from './families.json' with { type: 'json' };
import housingSupplement from './housing-supplement.json' with { type: 'json' };
import incomeTax from './income-tax.json' with { type: 'json' };
import introduction from './introduction.json' with { type: 'json' };
import localTax from './local-tax.json' with { type: 'json' };
import parental from './parental.json' with { type: 'json' };
import prices from './prices.json' with { type: 'json' };
import sickness from './sickness.json' with { type: 'json' };
import socialAssistance from './social-assistance.json' with { type: 'json' };
import studentFinance from './student-finance.json' with { type: 'json' };
import uncertainty from './uncertainty.json' with { type: 'json' };
import unemployment from './unemployment.json' with { type: 'json' };
import wageSubsidies from './wage-subsidies.json' with { type: 'json' };
import wages from './wages.json' with { type: 'json' };
import { type ListedParameter, type Parameter, type ParameterGroup, parameterGroups } from './parameter.ts';
import type { ParameterOverride } from './override.ts';

/** Every dated parameter by id, and what a case has put in place of some of them or added. */
export interface ParameterCatalogue {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** By parameter id, in the order given; the last one that covers a date counts. */
  readonly overrides: ReadonlyMap<string, readonly ParameterOverride[]>;
  /** Ids of the parameters that a case has added. */
  readonly added: ReadonlySet<string>;
}

// The files are held against the schema in the tests, not at every start: validating takes longer than a calculation.
const files = {
  appraisal: [appraisal],
  'basic-amount': [basicAmounts],
  benefit: [
    activitySupport,
    disability,
    families,
    housingSupplement,
    introduction,
    parental,
    sickness,
    socialAssistance,
    studentFinance,
    unemployment,
  ],
  care: [careFees],
  employer: [employer],
  'income-tax': [incomeTax],
  'local-tax': [localTax],
  price: [prices],
  subsidy: [wageSubsidies],
  uncertainty: [uncertainty],
  wage: [wages],
} as Readonly<Record<ParameterGroup, readonly (readonly ListedParameter[])[]>>;

const listed = parameterGroups.flatMap((group) =>
  files[group].flat().map((parameter): Parameter => ({ ...parameter, group })),
);

/** Those that do not depend on the place; `placesOf` adds the tax rates of municipalities and regions. */
export const parameterCatalogue: ParameterCatalogue = {
  parameters: new Map(listed.map((parameter) => [parameter.id, parameter])),
  overrides: new Map(),
  added: new Set(),
};
