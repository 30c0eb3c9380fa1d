import { z } from 'zod';
import { longestHorizon } from '../figures/years.ts';
import { uncertaintySchema } from '../uncertainty/schema.ts';
import { indirectFields, preventionFields } from './fields/wider-effect-fields.ts';
import { appraisalFields } from './fields/appraisal-fields.ts';
import { shapeOf } from './fields/define.ts';
import { funderFields } from './fields/funder-fields.ts';
import { interventionFields } from './fields/intervention-fields.ts';
import { payerFields } from './fields/payer-fields.ts';
import { programmeFields } from './fields/programme-fields.ts';
import { outcomeFields, outcomeValueFields } from './fields/outcome-fields.ts';
import { residenceFields } from './fields/residence-fields.ts';
import { settingsFields } from './fields/settings-fields.ts';
import { plainNumber } from './plain-number.ts';
import { caseUnits, largestValue, quantity } from './quantity.ts';
import { actor, bilingual, date, grade, identifier, name, people, source, year } from './schema-common.ts';
import { typeCase } from './situation-schema.ts';

export type {
  JobFile,
  PersonFile,
  ResourceFile,
  SituationFile,
  SupportFile,
  TypeCaseFile,
} from './situation-schema.ts';

const eitherSign = { least: -largestValue };

const residence = z.strictObject(shapeOf(residenceFields));
const settings = z.strictObject({
  ...shapeOf(settingsFields),
  payers: z
    .strictObject(shapeOf(payerFields))
    .describe('Whom supports are put on, by kind; default the one that pays them out')
    .optional(),
});

const ownParameter = z.strictObject({
  id: z.string().max(200).describe('Id of a parameter, such as employer.contribution.total'),
  value: quantity(['number', 'share', 'SEK/year', 'SEK/month', 'SEK/week', 'SEK/day'])
    .describe("Value in the parameter's unit, when it is a number")
    .optional(),
  schedule: z
    .array(
      z.strictObject({
        above: plainNumber(z.number()).describe('Where the piece begins'),
        base: plainNumber(z.number()).describe('Result where the piece begins'),
        slope: plainNumber(z.number()).describe('Rise of the result for each unit above'),
      }),
    )
    .min(1)
    .max(100)
    .describe("Pieces in the parameter's units, when it is a schedule: result = base + slope × (x − above)")
    .optional(),
  from: date.describe('First day that it applies').optional(),
  to: date.describe('Last day that it applies').optional(),
  source: source.describe('Where the value comes from'),
  grade: grade.optional(),
});

const ownMunicipality = z.strictObject({
  id: identifier.describe('Identifier, for residence.municipality'),
  name,
  municipalRate: quantity(['share']).describe('Municipal tax rate of the year'),
  regionalRate: quantity(['share']).describe('Regional tax rate of the year'),
  source: source.describe('Where the rates come from'),
});

const ownPrice = z.strictObject({
  id: identifier.describe('Item of the price list to replace, or an item of your own'),
  name: bilingual.describe('What the resource is called'),
  actor: actor.describe('Who pays for the resource'),
  price: quantity(['SEK/unit', 'SEK/year', 'SEK/month', 'SEK/day']).describe('Price of one unit'),
  year: year.describe('Year of the price level'),
  source: source.describe('Where the price comes from'),
  grade: grade.optional(),
});

const actorChanges = z
  .partialRecord(actor, quantity(['SEK/year'], eitherSign))
  .describe('Change of the year for each actor that is known; plus is a gain');
const societyChange = quantity(['SEK/year'], eitherSign).describe('Change of the year for society');

const statedChange = z.strictObject({
  participants: people.describe('The people whose total the figures are'),
  actors: actorChanges.optional(),
  society: societyChange.optional(),
  remainder: actor.describe('The actor that what is left between society and the stated actors falls on').optional(),
  potential: quantity(['SEK/year']).describe('Potential of the year, for the degree of effect').optional(),
  laterYears: z
    .array(z.strictObject({ actors: actorChanges.optional(), society: societyChange.optional() }))
    .min(1)
    .max(longestHorizon - 1)
    .describe('The same amounts in the second year, the third …; without it later years are as the first')
    .optional(),
});

const programme = z.strictObject({
  outcomes: z.record(identifier, people).describe('How many people had each outcome, by the id of its type case'),
  ...shapeOf(programmeFields),
});

const intervention = z.strictObject({
  ...shapeOf(interventionFields),
  financing: z
    .partialRecord(actor, quantity(['share']))
    .describe(
      'Share of the cost by actor, 100 % together; default half the state, a quarter each region and municipality',
    )
    .optional(),
});

const funder = z.strictObject({
  ...shapeOf(funderFields),
  contributions: z
    .partialRecord(actor, quantity(['SEK']))
    .describe('What each actor puts in; default what it pays of the intervention')
    .optional(),
});
const outcome = z.strictObject({ ...shapeOf(outcomeFields), ...shapeOf(outcomeValueFields) });

const discountStep = z.strictObject({
  from: plainNumber(z.int().min(1).max(longestHorizon), { least: 1, most: longestHorizon, example: '31' }).describe(
    'First year that the rate is of',
  ),
  rate: quantity(['share']).describe('Real discount rate from that year on'),
});

const appraisal = z.strictObject({
  ...shapeOf(appraisalFields),
  discountSteps: z
    .array(discountStep)
    .min(1)
    .max(longestHorizon)
    .describe('Own rates over the years, in place of discountRate; the first from year 1')
    .optional(),
});

const prevention = z.strictObject(shapeOf(preventionFields));
const indirectEffects = z.strictObject(shapeOf(indirectFields));

const scenario = z.strictObject({
  name: bilingual.describe('What the scenario is called; default its key').optional(),
  set: z
    .record(z.string().max(200), z.union([z.string().max(1000), z.number(), z.boolean()]))
    .describe('What is different: names of assumptions, or places in the file, with their values'),
});

const published = z.strictObject({
  figure: z
    .string()
    .min(1)
    .max(200)
    .describe('Id of the figure, such as income.society, payback.municipality or cost-per-outcome.in-work'),
  typeCase: identifier.describe('Id of the type case that the figure is of; without it the whole').optional(),
  value: quantity(['SEK/year', 'SEK', 'number', 'share'], eitherSign).describe('The figure as printed'),
  tolerance: z
    .strictObject({
      relative: quantity(['share']).describe('Largest accepted difference as a share of the figure').optional(),
      absolute: quantity(['SEK', 'SEK/year', 'number', 'share'])
        .describe("Largest accepted difference in the figure's unit")
        .optional(),
    })
    .describe(
      'The larger of the two counts; default 500 SEK, half a per cent, 0.005 of a ratio, and half a month, person or other thing that is counted',
    )
    .optional(),
  note: z.string().max(10_000).describe('What the reader of the comparison should know').optional(),
});

/** A case file: one evaluation's people, intervention and assumptions. Unknown keys are errors. */
export const caseSchema = z
  .strictObject({
    $schema: z.string().max(1000).describe('Address of this schema, for editors').optional(),
    title: bilingual.describe('Title of the evaluation, as one text or in Swedish and English'),
    source: source.describe('The report or register that the case comes from').optional(),
    note: z.string().max(10_000).describe('Anything the reader should know').optional(),
    date: date.describe(
      'The day whose rules apply, YYYY-MM-DD; also the year of tax and, unless priceYear is given, of prices',
    ),
    priceYear: year.describe('Year of the price level; default the year of date').optional(),
    residence: residence.describe('Where the people live').optional(),
    settings: settings.describe('How the evaluation counts').optional(),
    assumptions: z
      .record(identifier, quantity(caseUnits, eitherSign))
      .describe('Values written once and used as $name in other places; the command line can change them')
      .optional(),
    parameters: z.array(ownParameter).max(500).describe('Own values in place of dated parameters').optional(),
    municipalities: z
      .array(ownMunicipality)
      .max(50)
      .describe('Municipalities that the catalogue does not have')
      .optional(),
    prices: z.array(ownPrice).max(500).describe('Own prices of resources').optional(),
    typeCases: z.array(typeCase).min(1).max(1000).describe('Constructed people, before and after').optional(),
    programme: programme.describe('How many people had which outcome, each outcome a type case').optional(),
    statedChange: statedChange.describe('A change taken from a report instead of counted from type cases').optional(),
    intervention: intervention.describe('What was paid, for whom and by whom').optional(),
    funder: funder
      .describe('What actors put in, for how many people must reach an outcome for it to come back')
      .optional(),
    appraisal: appraisal.describe('Settings of the appraisal convention').optional(),
    outcomes: z
      .record(identifier, outcome)
      .describe('What came of it beside money, by name: people in work, points on a scale, certificates')
      .optional(),
    prevention: prevention.describe('Exclusion that never comes: a figure of its own, in no total').optional(),
    indirectEffects: indirectEffects
      .describe('People who meet the method after it was taken over: a figure of its own, in no total')
      .optional(),
    uncertainty: uncertaintySchema.describe('How uncertain values are, where the grades say too little').optional(),
    scenarios: z
      .record(identifier, scenario)
      .describe('The same case with some values changed at once, shown beside it')
      .optional(),
    strategies: z
      .record(identifier, scenario)
      .describe('Alternatives to the case, of which one is to be chosen: the same case with some values changed')
      .optional(),
    published: z
      .array(published)
      .max(1000)
      .describe('Figures that a report has printed, to hold the result against')
      .optional(),
  })
  .meta({
    title: 'Samnytta case',
    description: 'One evaluation: people before and after, the intervention, and what is assumed',
  });

export type CaseFile = z.output<typeof caseSchema>;
export type OutcomeFile = z.output<typeof outcome>;
