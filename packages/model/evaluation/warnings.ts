import type { Case, TypeCase } from '../case/case.ts';
import { bilingual } from '../case/context.ts';
import { exchangesIn, exchangeText } from '../case/exchange.ts';
import { smallestGroup } from '../cohort/thresholds.ts';
import { formatKronor, formatNumber } from '../language/format.ts';
import { inBoth, type Text } from '../language/text.ts';
import { actorLabels } from '../ledger/actor.ts';
import { lookUpScalar } from '../parameters/look-up.ts';
import { movedPayers } from '../rules/supports/payers.ts';
import { supportKinds } from '../rules/supports/support-kinds.ts';
import type { Assessment } from './evaluate.ts';
import type { TypeCaseResult } from './evaluate-case.ts';
import { estimatedOf } from './estimated-parameters.ts';
import { evidenceWarnings } from './evidence-warnings.ts';
import { limitWarnings } from './limits/limit-warnings.ts';
import { unchangedIn } from './programme.ts';
import { substitutionOf } from './substitution.ts';
import { unusualAmounts } from './unusual-amounts.ts';
import { statedWeakInputs, weakInputs } from './weak-inputs.ts';

/** What a warning is of, for programs; people read its text. */
export type WarningKind =
  | 'substitution'
  | 'small-group'
  | 'concentration'
  | 'window'
  | 'price-level'
  | 'weak-input'
  | 'override'
  | 'no-potential'
  | 'age'
  | 'long-intervention'
  | 'not-measured'
  | 'hypothetical'
  | 'no-displacement'
  | 'nothing-evaluated'
  | 'no-change'
  | 'currency'
  | 'unusual-amount'
  | 'limit'
  | 'estimated';

/** What the reader of a result must know before trusting it. */
export interface Warning {
  readonly kind: WarningKind;
  /** Id of the assessment it is about; undefined for the whole case. */
  readonly about: string | undefined;
  readonly text: Text;
}

const monthsOfYear = 12;

/** The person left one public support for another: a payer's gain is another payer's loss. */
function substitution(result: TypeCaseResult): Warning | undefined {
  const found = substitutionOf(result.change.lines);
  if (found === undefined) return undefined;
  const { lost, gained } = found;
  const { name, id } = result.typeCase;
  return {
    kind: 'substitution',
    about: id,
    text: {
      sv: `${name.sv}: personen har bytt en offentlig försörjning (${formatKronor(lost, 'sv')} per år) mot en annan (${formatKronor(gained, 'sv')} per år). Den enes vinst är den andres kostnad; samhällets vinst kommer bara från resurserna.`,
      en: `${name.en}: the person moved from one public support (${formatKronor(lost, 'en')} per year) to another (${formatKronor(gained, 'en')} per year). One payer's gain is another's loss; society gains only from resources.`,
    },
  };
}

function windows(result: TypeCaseResult): Warning | undefined {
  const { before, after } = result.typeCase.window;
  if (before === after) return undefined;
  const { name, id } = result.typeCase;
  return {
    kind: 'window',
    about: id,
    text: {
      sv: `${name.sv}: före-läget är följt i ${formatNumber(before, 'sv')} månader och efter-läget i ${formatNumber(after, 'sv')}. De är inte jämförbara utan omräkning till tolv månader.`,
      en: `${name.en}: the before-situation was followed for ${formatNumber(before, 'en')} months and the after-situation for ${formatNumber(after, 'en')}. They cannot be compared without converting both to twelve months.`,
    },
  };
}

/** Age at the start of the year from which the tax rules are others. */
export function ageOfOtherTax({ context }: Case): number {
  return lookUpScalar(context.parameters, 'employer.contribution.elderly.age-from', context.date).value;
}

/** Age at the start of the year. */
export function ageOf({ after }: TypeCase): number {
  return after.person.inputs['age']?.value ?? 0;
}

/** The tax rules are those below pension age; an older person's own are more favourable. */
function pensionAge(result: TypeCaseResult, ofCase: Case): Warning | undefined {
  const limit = ageOfOtherTax(ofCase);
  if (ageOf(result.typeCase) < limit) return undefined;
  const { name, id } = result.typeCase;
  return {
    kind: 'age',
    about: id,
    text: {
      sv: `${name.sv}: personen har fyllt ${formatNumber(limit, 'sv')} år vid årets början. Skattereglerna för den åldern ingår inte, så skatten blir för hög.`,
      en: `${name.en}: the person was ${formatNumber(limit, 'en')} or older at the start of the year. The tax rules of that age are not included, so the tax is too high.`,
    },
  };
}

/** Whether what is stated is a mean per participant, inferred from what was published of a group: nobody's own amounts, which are measured. */
function isMean({ id, typeCase, participants }: Assessment, { file: { statedChange } }: Case): boolean {
  if (id !== 'stated' || typeCase !== undefined || participants !== 1 || statedChange === undefined) return false;
  const { society, actors: byActor = {} } = statedChange;
  return [society, ...Object.values(byActor)].every(
    (one) => one === undefined || (one.kind === 'stated' && one.grade !== 'measured'),
  );
}

function smallGroups(assessments: readonly Assessment[], ofCase: Case): readonly Warning[] {
  return assessments
    .filter((one) => one.typeCase === undefined && one.participants < smallestGroup && !isMean(one, ofCase))
    .map((one) => ({
      kind: 'small-group',
      about: one.id,
      text: {
        sv: `Resultatet bygger på ${formatNumber(one.participants, 'sv')} ${one.participants === 1 ? 'person' : 'personer'}. Grupper under fem kan avslöja enskilda och säger lite om andra.`,
        en: `The result rests on ${formatNumber(one.participants, 'en')} ${one.participants === 1 ? 'person' : 'people'}. Groups below five may reveal individuals and say little of others.`,
      },
    }));
}

/** The appraisal puts the whole cost at the start, which a cost paid over years does not fit by itself. */
function longIntervention({ file }: Case): readonly Warning[] {
  const months = file.intervention?.months ?? 0;
  if (months <= monthsOfYear) return [];
  return [
    {
      kind: 'long-intervention',
      about: undefined,
      text: {
        sv: `Insatsen betalades under ${formatNumber(months, 'sv')} månader, men nyttokalkylen lägger hela kostnaden i början och effekterna efter den. Det stämmer när effekten för varje deltagare följer inom ett år på det som betalats för den; annars är nettonuvärdet för högt eller för lågt.`,
        en: `The intervention was paid for during ${formatNumber(months, 'en')} months, but the appraisal puts the whole cost at the start and the effects after it. That fits when each participant's effect follows within a year of what was paid for it; otherwise the net present value is too high or too low.`,
      },
    },
  ];
}

/** What a case has put in place of the catalogue's or added to it, by name and id. */
function ownValues({ file, context }: Case): readonly Text[] {
  const named = (id: string, label: Text | undefined): Text =>
    label === undefined ? { sv: id, en: id } : { sv: `${label.sv} (${id})`, en: `${label.en} (${id})` };
  return [
    ...(file.parameters ?? []).map(({ id }) => named(id, context.parameters.parameters.get(id)?.label)),
    ...(file.prices ?? []).map(({ id }) => named(id, context.prices.unitCosts.get(id)?.label)),
    ...(file.municipalities ?? []).map(({ id, name }) => bilingual(name ?? id)),
    ...movedPayers(file.settings?.payers).map(({ kind, actor }) =>
      inBoth(
        (language) =>
          `${supportKinds[kind].label[language]} (${language === 'sv' ? 'läggs på' : 'put on'} ${actorLabels[actor][language]})`,
      ),
    ),
  ];
}

/** Amounts that the case states in another currency, with the place where each stands. */
function exchanged({ file }: Case): readonly Warning[] {
  const found = exchangesIn(file);
  if (found.length === 0) return [];
  const list = inBoth((language) =>
    found.map(({ place, exchange }) => `${place} = ${exchangeText(exchange)[language]}`).join('; '),
  );
  return [
    {
      kind: 'currency',
      about: undefined,
      text: {
        sv: `Belopp i annan valuta är omräknade till kronor: ${list.sv}.`,
        en: `Amounts in another currency have been made kronor: ${list.en}.`,
      },
    },
  ];
}

/** Warnings of the date, prices and parameters of a case, whomever it is evaluated for. @param lacksPotential whether the potential is not known */
export function warningsOfSettings(ofCase: Case, lacksPotential: boolean): readonly Warning[] {
  const { file, context } = ofCase;
  const warnings: Warning[] = [];
  if (context.priceYearIsEarlier) {
    const year = String(context.priceYear);
    warnings.push({
      kind: 'price-level',
      about: undefined,
      text: {
        sv: `Priserna står i ${year} års prisnivå: konsumentprisindex för ${file.date.slice(0, 4)} är inte fastställt.`,
        en: `Prices are in the price level of ${year}: the consumer price index of ${file.date.slice(0, 4)} has not been set.`,
      },
    });
  }
  const own = ownValues(ofCase);
  if (own.length > 0) {
    warnings.push({
      kind: 'override',
      about: undefined,
      text: {
        sv: `Fallet använder egna värden i stället för Samnyttas: ${own.map(({ sv }) => sv).join(', ')}.`,
        en: `The case uses values of its own in place of Samnytta's: ${own.map(({ en }) => en).join(', ')}.`,
      },
    });
  }
  if (lacksPotential) {
    warnings.push({
      kind: 'no-potential',
      about: undefined,
      text: {
        sv: `Potential och verkningsgrad saknas: ingen medellön är publicerad för ${file.date.slice(0, 4)}. Ange en referenslön (i en fallfil: settings.referenceWage).`,
        en: `Potential and degree of effect are missing: no average wage has been published for ${file.date.slice(0, 4)}. Give a reference wage (in a case file: settings.referenceWage).`,
      },
    });
  }
  return [...warnings, ...exchanged(ofCase), ...longIntervention(ofCase)];
}

/** Those for whom nothing changed have no situation of their own. */
function noChange(ofCase: Case): readonly Warning[] {
  const unchanged = unchangedIn(ofCase);
  if (unchanged === 0) return [];
  const people = inBoth((language) => formatNumber(unchanged, language));
  return [
    {
      kind: 'no-change',
      about: 'cohort',
      text: {
        sv: `${people.sv} personer räknas med utan förändring. De antas ha haft det före som de andra i genomsnitt; det avgör potentialen och beloppen före och efter, inte förändringen.`,
        en: `${people.en} people count without a change. They are taken to have been before as the others on average; that decides the potential and the amounts before and after, not the change.`,
      },
    },
  ];
}

/** A cost alone, or the settings of a table without its table, says nothing of anyone. */
function nothingEvaluated(assessments: readonly Assessment[]): readonly Warning[] {
  if (assessments.length > 0) return [];
  return [
    {
      kind: 'nothing-evaluated',
      about: undefined,
      text: {
        sv: 'Inget är räknat: filen har varken typfall (typeCases) eller en angiven förändring (statedChange). Är den inställningarna till en tabell med deltagare ska tabellen anges: samnytta evaluate deltagare.csv --case denna-fil.yaml.',
        en: 'Nothing has been evaluated: the file has neither type cases (typeCases) nor a stated change (statedChange). If it is the settings of a table of people, name the table: samnytta evaluate people.csv --case this-file.yaml.',
      },
    },
  ];
}

/** All warnings that the model gives by itself. */
export function warningsOf(
  ofCase: Case,
  typeCases: readonly TypeCaseResult[],
  assessments: readonly Assessment[],
): readonly Warning[] {
  const perTypeCase = typeCases
    .flatMap((result) => [substitution(result), windows(result), pensionAge(result, ofCase)])
    .filter((one) => one !== undefined);
  const lacksPotential = assessments.some((one) => one.typeCase !== undefined && one.basis.potential === undefined);
  return [
    ...nothingEvaluated(assessments),
    ...evidenceWarnings(ofCase, false),
    ...warningsOfSettings(ofCase, lacksPotential),
    ...unusualAmounts(
      ofCase,
      typeCases.map(({ typeCase }) => typeCase),
    ),
    ...estimatedOf(ofCase, typeCases),
    ...limitWarnings(ofCase, typeCases),
    ...smallGroups(assessments, ofCase),
    ...noChange(ofCase),
    ...perTypeCase,
    ...weakInputs(ofCase, typeCases),
    ...statedWeakInputs(
      ofCase,
      assessments.find(({ id, typeCase }) => id === 'stated' && typeCase === undefined),
    ),
  ];
}
