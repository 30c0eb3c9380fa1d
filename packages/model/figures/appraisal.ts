import {
  choose,
  constant,
  dividedBy,
  type Expression,
  input,
  minus,
  perYear,
  ratio,
  rule,
  sum,
  times,
} from '../graph/expression.ts';
import { evaluationModel } from '../rules/legal-sources.ts';
import { cost } from './cost.ts';
import type { FigureDefinition, FigureNeed } from './figure-rule.ts';
import { factor, income, paidCost, subject } from './inputs.ts';
import {
  amountsByYear,
  annuityFactor,
  changing,
  discountRate,
  effectFactor,
  horizon,
  ofYear,
  overHorizon,
  persistence,
} from './years.ts';

/**
 * The appraisal convention. The cost falls at the start; each year's effect falls at its end,
 * is discounted, fades by the persistence and is reduced by what would have happened anyway.
 * For society every krona that public actors gain or pay, indirect taxes as well, counts with the
 * marginal cost of public funds: society's net present value is that of all actors, and the extra
 * cost of funds on that of the public ones.
 */
const source = evaluationModel;
const one = constant(1, 'factor');

export const deadweight = input('deadweight', 'share', {
  sv: 'Andel som hade skett ändå',
  en: 'Share that would have happened anyway',
});
export const displacement = input('displacement', 'share', {
  sv: 'Andel som tränger undan andra',
  en: 'Share that displaces others',
});
export const marginalCostOfFunds = input('marginalCostOfFunds', 'factor', {
  sv: 'Marginalkostnad för offentliga medel',
  en: 'Marginal cost of public funds',
});
/** Less than one where outcomes are planned, or borrowed from elsewhere, and not counted. */
export const realisation = input('realisation', 'share', {
  sv: 'Andel av det väntade utfallet som nås',
  en: 'Share of the expected outcome that is reached',
});
/** What the appraisal is worked out with, in the order people read it. */
export const appraisalInputs = {
  horizon,
  discountRate,
  persistence,
  deadweight,
  displacement,
  realisation,
  marginalCostOfFunds,
};
/** Income of all public actors together. */
export const publicIncome = input('publicIncome', 'SEK/year', {
  sv: 'De offentliga parternas intäkt per år',
  en: 'Income per year of the public parties',
});
/** Part of the paid cost that public actors pay. */
export const publicCostShare = input('publicCostShare', 'share', {
  sv: 'Offentliga parters andel av kostnaden',
  en: "Public parties' share of the cost",
});

const extraCostOfFunds = minus(marginalCostOfFunds, one);
const whole = constant(1, 'share');
/** Yearly change with what it is worth that public funds are spared, SEK per year. */
function valued(own: Expression<'SEK/year'>, ofPublic: Expression<'SEK/year'>): Expression<'SEK/year'> {
  // What of it is expected to come true.
  return times(choose(subject, { society: sum(own, times(ofPublic, extraCostOfFunds)) }, own), realisation);
}

const valuedIncome = valued(income, publicIncome);
/** The same in each year of a change that is known year by year. */
const valuedIncomes = amountsByYear(valuedIncome, (year) => {
  const count = String(year);
  const own = input(ofYear(income.name, year), 'SEK/year', { sv: `Intäkt år ${count}`, en: `Income in year ${count}` });
  return valued(
    own,
    input(ofYear(publicIncome.name, year), 'SEK/year', {
      sv: `De offentliga parternas intäkt år ${count}`,
      en: `Income of the public parties in year ${count}`,
    }),
  );
});
/** What public actors pay, and the indirect taxes that they go without while it is used (see `cost`). */
const publicCost = sum(times(paidCost, publicCostShare), times(paidCost, minus(factor, one)));

/** Effect of the first year that the intervention itself gives, SEK per year. */
export const attributedEffect = rule({
  id: 'attributed-effect',
  label: { sv: 'Årlig effekt som insatsen själv ger', en: 'Yearly effect of the intervention itself' },
  source,
  formula: times(times(valuedIncome, minus(whole, deadweight)), minus(whole, displacement)),
});

/** The same had nothing happened anyway, SEK per year. */
export const effectWithoutDeadweight = rule({
  id: 'effect-without-deadweight',
  label: { sv: 'Årlig effekt om inget hade skett ändå', en: 'Yearly effect if nothing had happened anyway' },
  source,
  formula: times(valuedIncome, minus(whole, displacement)),
});

/** Cost with the marginal cost of the public funds that pay it, SEK. */
export const appraisedCost = rule({
  id: 'appraised-cost',
  label: { sv: 'Kostnad med marginalkostnad för offentliga medel', en: 'Cost with the marginal cost of public funds' },
  source,
  formula: choose(subject, { society: sum(cost, times(publicCost, extraCostOfFunds)) }, cost),
});

/** Present value of a change that is known year by year, SEK. @param effectOf what of a year's change counts */
function effectsByYear(effectOf: (change: Expression<'SEK/year'>) => Expression<'SEK/year'>): Expression<'SEK'> {
  return overHorizon((grown, index) =>
    dividedBy(times(effectOf(valuedIncomes[index] ?? valuedIncome), constant(1, 'years')), grown),
  );
}

/** Present value of the effects over the horizon, SEK. */
export const presentValue = rule({
  id: 'present-value',
  label: { sv: 'Nuvärde av effekterna', en: 'Present value of the effects' },
  source,
  formula: choose(
    changing,
    {
      'by-year': effectsByYear((change) => times(times(change, minus(whole, deadweight)), minus(whole, displacement))),
    },
    times(times(attributedEffect, constant(1, 'years')), effectFactor),
  ),
});

export const netPresentValue = rule({
  id: 'net-present-value',
  label: { sv: 'Nettonuvärde', en: 'Net present value' },
  source,
  formula: minus(presentValue, appraisedCost),
});

export const benefitCostRatio = rule({
  id: 'benefit-cost-ratio',
  label: { sv: 'Nytto–kostnadskvot', en: 'Benefit–cost ratio' },
  source,
  formula: ratio(presentValue, appraisedCost, 'factor'),
});

/** The even yearly amount that is worth as much as the net present value, SEK per year. */
export const annualEquivalent = rule({
  id: 'annual-equivalent',
  label: { sv: 'Årlig ekvivalent', en: 'Annual equivalent' },
  source,
  formula: perYear(netPresentValue, times(constant(1, 'years'), annuityFactor)),
});

/** Part of the expected effect at which the net present value is zero. */
export const breakEvenEffect = rule({
  id: 'break-even-effect',
  label: { sv: 'Del av effekten som krävs för att gå jämnt upp', en: 'Part of the effect needed to break even' },
  source,
  formula: ratio(appraisedCost, presentValue, 'share'),
});

/** Present value of the effects had nothing happened anyway, SEK. */
export const presentValueWithoutDeadweight = choose(
  changing,
  { 'by-year': effectsByYear((change) => times(change, minus(whole, displacement))) },
  times(times(effectWithoutDeadweight, constant(1, 'years')), effectFactor),
);

/** What the effects leave of the cost had nothing happened anyway, SEK. */
export const netWithoutDeadweight = minus(presentValueWithoutDeadweight, appraisedCost);

/**
 * Share that may have happened anyway before the net present value is zero, whatever share the case
 * states. Has no meaning when the cost is not covered even if nothing had.
 */
export const breakEvenDeadweight = rule({
  id: 'break-even-deadweight',
  label: { sv: 'Största andel som kan ha skett ändå', en: 'Largest share that may have happened anyway' },
  source,
  formula: minus(whole, ratio(appraisedCost, presentValueWithoutDeadweight, 'share')),
});

export const netPresentValueNeeds: readonly FigureNeed[] = ['cost', 'public-actors'];

/** Key figures of the appraisal, in the order people read them. */
export const appraisalFigures = {
  'present-value': {
    rule: presentValue,
    needs: ['public-actors'],
    swedishId: 'nuvärde',
    inSentence: { sv: 'nuvärdet av effekterna', en: 'the present value of the effects' },
    turnsAt: 0,
  },
  'appraised-cost': {
    rule: appraisedCost,
    needs: ['cost'],
    lessIsBetter: true,
    swedishId: 'kostnad-med-marginalkostnad',
    inSentence: {
      sv: 'kostnaden med marginalkostnad för offentliga medel',
      en: 'the cost with the marginal cost of public funds',
    },
  },
  'net-present-value': {
    rule: netPresentValue,
    needs: netPresentValueNeeds,
    swedishId: 'nettonuvärde',
    inSentence: { sv: 'nettonuvärdet', en: 'the net present value' },
    turnsAt: 0,
  },
  'benefit-cost-ratio': {
    rule: benefitCostRatio,
    needs: ['cost', 'public-actors', 'own-cost'],
    swedishId: 'nytto-kostnadskvot',
    inSentence: { sv: 'nytto–kostnadskvoten', en: 'the benefit–cost ratio' },
    turnsAt: 1,
  },
  'annual-equivalent': {
    rule: annualEquivalent,
    needs: ['cost', 'public-actors'],
    swedishId: 'årlig-ekvivalent',
    inSentence: { sv: 'den årliga ekvivalenten', en: 'the annual equivalent' },
    turnsAt: 0,
  },
  'break-even-effect': {
    rule: breakEvenEffect,
    needs: ['cost', 'public-actors', 'own-cost', 'positive-effect'],
    lessIsBetter: true,
    swedishId: 'effekt-som-krävs',
    inSentence: {
      sv: 'den del av effekten som krävs för att gå jämnt upp',
      en: 'the part of the effect needed to break even',
    },
  },
  'break-even-deadweight': {
    rule: breakEvenDeadweight,
    needs: ['cost', 'public-actors', 'own-cost', 'positive-effect-without-deadweight', 'covered-without-deadweight'],
    swedishId: 'skett-ändå',
    inSentence: {
      sv: 'den största andel som kan ha skett ändå',
      en: 'the largest share that may have happened anyway',
    },
  },
} as const satisfies Readonly<Record<string, FigureDefinition>>;
