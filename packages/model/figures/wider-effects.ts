import { constant, dividedBy, input, minus, rule, series, times } from '../graph/expression.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import type { FigureDefinition } from './figure-rule.ts';
import { growth, mapped, powersOf } from './years.ts';

/**
 * What an intervention may be worth beside the change of those who took part: exclusion that never comes, and people who
 * meet the method after it was taken over. Each has a figure of its own, and is added to nothing.
 */
const source = evaluationModel;
const one = constant(1, 'factor');

export const preventionInputs = {
  people: input('preventionPeople', 'persons', {
    sv: 'Personer som insatsen når',
    en: 'People that the intervention reaches',
  }),
  riskWithout: input('riskWithout', 'share', {
    sv: 'Risk för utanförskap utan insatsen',
    en: 'Risk of exclusion without the intervention',
  }),
  riskWith: input('riskWith', 'share', {
    sv: 'Risk för utanförskap med insatsen',
    en: 'Risk of exclusion with the intervention',
  }),
  yearlyCost: input('exclusionCost', 'SEK/year', {
    sv: 'Utanförskapets kostnad för en person',
    en: 'Cost of exclusion of one person',
  }),
  years: input('preventionYears', 'years', {
    sv: 'År av utanförskap som undviks',
    en: 'Years of exclusion that are avoided',
  }),
};

export const indirectInputs = {
  peoplePerYear: input('indirectPeople', 'persons', {
    sv: 'Personer per år som möter metoden sedan den tagits över',
    en: 'People a year who meet the method after it was taken over',
  }),
  valuePerPerson: input('indirectValue', 'SEK', { sv: 'Värde för varje person', en: 'Value of each person' }),
  years: input('indirectYears', 'years', {
    sv: 'År som metoden kan användas',
    en: 'Years that the method may be used',
  }),
  survival: input('survival', 'share', {
    sv: 'Andel av användningen som lever kvar från år till år',
    en: 'Share of the use that survives from year to year',
  }),
};

const preventedPeople = rule({
  id: 'prevented-people',
  label: { sv: 'Personer som inte hamnar i utanförskap', en: 'People who do not fall into exclusion' },
  source,
  formula: times(preventionInputs.people, minus(preventionInputs.riskWithout, preventionInputs.riskWith)),
});

const [firstYear, ...laterYears] = mapped(growth, (grown) => dividedBy(one, grown));
const preventionFactor = rule({
  id: 'prevention-factor',
  label: { sv: 'Nuvärdesumma av de undvikna åren', en: 'Annuity factor of the years avoided' },
  source,
  formula: series<'factor'>(preventionInputs.years, [firstYear, ...laterYears]),
});

/** Present value of the exclusion that is avoided, SEK. */
export const prevention = rule({
  id: 'prevention',
  label: { sv: 'Förebyggda kostnader', en: 'Prevented costs' },
  source,
  formula: times(times(times(preventionInputs.yearlyCost, preventedPeople), constant(1, 'years')), preventionFactor),
});

const surviving = powersOf(times(one, indirectInputs.survival));
const [firstUse, ...laterUse] = mapped(growth, (grown, index) => dividedBy(surviving[index - 1] ?? one, grown));
const useFactor = rule({
  id: 'use-factor',
  label: { sv: 'Nuvärdesumma med avtagande användning', en: 'Annuity factor with fading use' },
  source,
  formula: series<'factor'>(indirectInputs.years, [firstUse, ...laterUse]),
});

/** Present value of those who meet the method after it was taken over, SEK. */
export const indirectEffects = rule({
  id: 'indirect-effects',
  label: { sv: 'Indirekta effekter', en: 'Indirect effects' },
  source,
  formula: times(times(indirectInputs.valuePerPerson, indirectInputs.peoplePerYear), useFactor),
});

/** Figures of wider effects: of society, and only where the case has the block that they are counted from. */
export const widerEffectFigures = {
  prevention: {
    rule: prevention,
    needs: [],
    block: 'prevention',
    swedishId: 'förebyggda-kostnader',
    inSentence: { sv: 'de förebyggda kostnaderna', en: 'the prevented costs' },
    turnsAt: 0,
  },
  'indirect-effects': {
    rule: indirectEffects,
    needs: [],
    block: 'indirectEffects',
    swedishId: 'indirekta-effekter',
    inSentence: { sv: 'de indirekta effekterna', en: 'the indirect effects' },
    turnsAt: 0,
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;

/** Names of the inputs of both blocks that count people and yet are estimates. */
export const estimatedPeople: readonly string[] = [preventionInputs.people.name, indirectInputs.peoplePerYear.name];
