import { input, peopleToReach, perPerson, round, rule, times } from '../graph/expression.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import { presentValue } from './appraisal.ts';
import type { FigureDefinition } from './figure-rule.ts';
import { income } from './inputs.ts';

/**
 * A funder's break-even: how many people must reach an outcome for what an actor puts in to come back to it within
 * some years. Society has no break-even of its own: it is no funder.
 */
const source = evaluationModel;

const contributed = input('contribution', 'SEK', { sv: 'Bidrag', en: 'Contribution' });
export const contributionYears = input('contributionYears', 'years', {
  sv: 'År inom vilka pengarna ska vara tillbaka',
  en: 'Years within which the money is to come back',
});
const people = input('people', 'persons', { sv: 'Antal personer', en: 'Number of people' });

/** What an actor puts in, SEK: as stated, or what it pays of the intervention. */
export const contribution = rule({
  id: 'contribution',
  label: { sv: 'Bidrag', en: 'Contribution' },
  source,
  formula: contributed,
});

/** What one person with the outcome is worth to the actor over the years, SEK, as published reports count. */
const valuePerPerson = rule({
  id: 'value-per-person',
  label: { sv: 'Värde per person under åren', en: 'Value per person over the years' },
  source,
  formula: times(perPerson(income, people), contributionYears),
});

/** The smallest whole number of people whose value comes to the contribution. Has no meaning when the value is not above zero. */
const peopleNeeded = rule({
  id: 'people-needed',
  label: { sv: 'Antal personer som krävs', en: 'People needed' },
  source,
  formula: round(peopleToReach(contribution, valuePerPerson), 'up', 1),
});

/** The same with the present value over the years, less what would have happened anyway. */
const peopleNeededAdjusted = rule({
  id: 'people-needed-adjusted',
  label: { sv: 'Antal personer som krävs, justerat', en: 'People needed, adjusted' },
  source,
  formula: round(peopleToReach(contribution, perPerson(presentValue, people)), 'up', 1),
});

/** Key figures of an actor that puts money in, as published reports count. */
export const funderFigures = {
  contribution: {
    rule: contribution,
    needs: ['contribution'],
    isUndivided: true,
    lessIsBetter: true,
    swedishId: 'bidrag',
    inSentence: { sv: 'bidraget', en: 'the contribution' },
  },
  'value-per-person': {
    rule: valuePerPerson,
    needs: ['contribution'],
    isUndivided: true,
    swedishId: 'värde-per-person',
    inSentence: { sv: 'värdet per person', en: 'the value per person' },
    turnsAt: 0,
  },
  'people-needed': {
    rule: peopleNeeded,
    needs: ['contribution', 'value-per-person'],
    mayNeverCome: true,
    lessIsBetter: true,
    swedishId: 'personer-som-krävs',
    inSentence: { sv: 'antalet personer som krävs', en: 'the number of people needed' },
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;

/** The same less what would have happened anyway, discounted and fading. */
export const adjustedFunderFigures = {
  'people-needed-adjusted': {
    rule: peopleNeededAdjusted,
    needs: ['contribution', 'adjusted-value-per-person'],
    isOverFunderYears: true,
    mayNeverCome: true,
    lessIsBetter: true,
    swedishId: 'personer-som-krävs-justerat',
    inSentence: { sv: 'det justerade antalet personer som krävs', en: 'the adjusted number of people needed' },
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;
