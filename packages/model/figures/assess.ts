import { Evaluation, type Evaluated } from '../graph/evaluate.ts';
import type { Fact, FactPart, Facts, Origin, SituationFacts } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import type { Text } from '../language/text.ts';
import { type Actor, publicActors } from '../ledger/actor.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { netPresentValue, netPresentValueNeeds, publicIncome } from './appraisal.ts';
import { type AppraisalSettings, factsOfAppraisal, formsOf } from './appraisal-settings.ts';
import type { WiderEffect, FigureNeed } from './figure-rule.ts';
import {
  type Convention,
  type FigureId,
  figureId,
  type FigureRule,
  figureRules,
  type FigureRuleId,
} from './figure-rules.ts';
import { type Known, requirementOf } from './needs.ts';
import { income } from './inputs.ts';
import { actorsOf, type Subject, subjects } from './subject.ts';
import { ofYear } from './years.ts';

/** A key figure that could not be given, and why. */
export interface NotApplicable {
  /** What the figure lacks. */
  readonly need: FigureNeed;
  readonly reason: Text;
}

/** One key figure of one subject. */
export interface Figure {
  /** Rule and subject, such as `profitability-5.society`. */
  readonly id: FigureId;
  readonly rule: FigureRuleId;
  readonly convention: Convention;
  readonly subject: Subject;
  readonly label: Text;
  readonly unit: Unit;
  readonly value: number | undefined;
  readonly notApplicable?: NotApplicable;
  /** Per person, for the same people that the total covers; undefined for figures that have no total. */
  readonly perParticipant?: number;
  /** True of prevention and indirect effects, which are of others than those who took part, and no part of any other figure. */
  readonly isWiderEffect?: true;
  readonly because?: Evaluated;
}

/** The intervention as it bears on a group: paid cost in SEK and who pays what share. */
export interface InterventionCost {
  readonly paid: Fact;
  readonly shares: Readonly<Record<Actor, Fact>>;
}

/** What actors put in, and the years within which it is to come back. */
export interface Funding {
  /** SEK, by the actors that the case states it for; without one it is what each pays of the intervention. */
  readonly stated: Readonly<Partial<Record<Actor, Fact>>>;
  /** Cost of the intervention for all its participants, SEK; undefined where it is not what is put in. */
  readonly wholeCost: Fact | undefined;
  readonly years: Fact;
}

/** An amount, SEK per year, with the parts that add up to it or the place where the case states it. */
export interface WorkedOut {
  readonly value: number;
  readonly parts?: readonly FactPart[] | undefined;
  readonly origin?: Origin | undefined;
}

/** What a group's key figures are counted from. */
export interface Basis {
  /** The people that every total covers. */
  readonly participants: number;
  /** Yearly change by subject; a subject that is not known is left out. */
  readonly income: Readonly<Partial<Record<Subject, WorkedOut>>>;
  /** As `income`, of the second year and later, where they have a change of their own; the same subjects. */
  readonly later?: readonly Basis['income'][] | undefined;
  /** What the public actors gain together, SEK per year, where it is known although not each of theirs is. */
  readonly publicIncome?: number | undefined;
  readonly potential: WorkedOut | undefined;
  readonly cost: InterventionCost | undefined;
  readonly funding?: Funding | undefined;
  readonly indirectTaxFactor: Fact;
  readonly appraisal: AppraisalSettings;
  /** What the wider effects are counted from, by the block of the case and the graph's inputs. */
  readonly widerEffects?: Readonly<Partial<Record<WiderEffect, Facts['inputs']>>> | undefined;
  readonly date: string;
  readonly parameters: ParameterCatalogue;
}

/** Why a figure cannot be given, by what it lacks. */
export const needReasons: Readonly<Record<FigureNeed, Text>> = {
  cost: { sv: 'Insatsens kostnad är inte angiven.', en: 'The cost of the intervention is not given.' },
  'own-cost': { sv: 'Parten betalar ingen del av kostnaden.', en: 'The party pays no part of the cost.' },
  'positive-income': {
    sv: 'Intäkten är inte större än noll, så kostnaden tjänas aldrig in.',
    en: 'The income is not above zero, so the cost is never earned back.',
  },
  'positive-effect': {
    sv: 'Den effekt som insatsen själv ger är inte större än noll, så kostnaden tjänas aldrig in.',
    en: 'The effect of the intervention itself is not above zero, so the cost is never earned back.',
  },
  'positive-effect-without-deadweight': {
    sv: 'Effekten är inte större än noll ens om inget hade skett ändå, så kostnaden tjänas aldrig in.',
    en: 'The effect is not above zero even if nothing had happened anyway, so the cost is never earned back.',
  },
  'covered-without-deadweight': {
    sv: 'Kostnaden täcks inte ens om inget hade skett ändå.',
    en: 'The cost is not covered even if nothing had happened anyway.',
  },
  'public-actors': {
    sv: 'De offentliga parternas intäkter är inte kända var för sig, så medlens marginalkostnad kan inte räknas. Sätt den till 1 (appraisal.marginalCostOfFunds i fallfilen) för att räkna utan den.',
    en: 'The incomes of the public parties are not known one by one, so the marginal cost of funds cannot be counted. Set it to 1 (appraisal.marginalCostOfFunds in the case file) to count without it.',
  },
  potential: {
    sv: 'Potentialen är inte känd eller inte större än noll. Ange en referenslön (i en fallfil: settings.referenceWage).',
    en: 'The potential is not known or not above zero. Give a reference wage (in a case file: settings.referenceWage).',
  },
  contribution: {
    sv: 'Det är inte angivet vad parten bidrar med.',
    en: 'What the party contributes is not given.',
  },
  'value-per-person': {
    sv: 'Värdet per person är inte större än noll för parten, så inget antal räcker.',
    en: 'The value per person is not above zero for the party, so no number suffices.',
  },
  'adjusted-value-per-person': {
    sv: 'Värdet per person är, justerat, inte större än noll för parten, så inget antal räcker.',
    en: 'The adjusted value per person is not above zero for the party, so no number suffices.',
  },
};

const totalUnits: readonly Unit[] = ['SEK', 'SEK/year'];

function shareOf(some: readonly Actor[], cost: InterventionCost | undefined): Fact {
  const shares = some.map((actor) => cost?.shares[actor]).filter((share) => share !== undefined);
  const [first] = shares;
  return {
    value: shares.reduce((sum, share) => sum + share.value, 0),
    origin:
      some.length === 1 && first !== undefined ? first.origin : { path: 'intervention.financing', grade: 'measured' },
  };
}

const wholeCostText: Text = {
  sv: 'Insatsens kostnad gånger partens andel',
  en: "The cost of the intervention times the party's share",
};
const paidOfIntervention: Text = {
  sv: 'Vad parten betalar av insatsen',
  en: 'What the party pays of the intervention',
};

/** What a subject puts in, SEK: what the case states for its actors, or what they pay of the intervention. */
export function contributionOf(subject: Subject, { funding, cost }: Basis): Fact {
  const stated = actorsOf(subject).flatMap((actor) => funding?.stated[actor] ?? []);
  const [first] = stated;
  if (stated.length === 1 && first !== undefined) return first;
  if (funding?.wholeCost === undefined) {
    return {
      value: stated.reduce((sum, { value }) => sum + value, 0),
      origin: { path: 'funder.contributions', grade: 'measured' },
    };
  }
  const { value, origin } = funding.wholeCost;
  const { value: share } = shareOf(actorsOf(subject), cost);
  const paid = value * share;
  const parts = share === 0 ? undefined : [{ label: wholeCostText, value: paid, weight: share }];
  return { value: paid, origin: { ...origin, because: paidOfIntervention }, parts };
}

/** An earlier result, divided among the people it is told for. */
function workedOut(result: WorkedOut | undefined, path: string, people: number): Fact {
  return {
    value: (result?.value ?? 0) / people,
    origin: result?.origin ?? { path, grade: 'measured' },
    parts: people === 1 ? result?.parts : undefined,
  };
}

/** What the public actors gain together. */
function sumOfPublic(incomes: Basis['income']): number {
  return publicActors.reduce((sum, actor) => sum + (incomes[actor]?.value ?? 0), 0);
}

function factsFor(subject: Subject, basis: Basis, people: number): SituationFacts {
  const ofPublic = basis.publicIncome ?? sumOfPublic(basis.income);
  const paid: Fact = basis.cost?.paid ?? { value: 0, origin: { path: 'intervention.cost', grade: 'measured' } };
  const later = (basis.later ?? []).flatMap((ofYears, index): [string, Fact][] => {
    const year = index + 2;
    return [
      [ofYear(income.name, year), workedOut(ofYears[subject], `change.${subject}`, people)],
      [
        ofYear(publicIncome.name, year),
        { value: sumOfPublic(ofYears) / people, origin: { path: 'change.public', grade: 'measured' } },
      ],
    ];
  });
  const forms = Object.entries(formsOf(basis.appraisal, basis.later !== undefined)).map(
    ([name, value]) => [name, { value, origin: { path: 'appraisal', grade: 'measured' } }] as const,
  );
  return {
    person: {
      inputs: {
        income: workedOut(basis.income[subject], `change.${subject}`, people),
        potential: workedOut(basis.potential, 'change.potential', people),
        publicIncome: { value: ofPublic / people, origin: { path: 'change.public', grade: 'measured' } },
        paidCost: { ...paid, value: paid.value / people },
        costShare: shareOf(actorsOf(subject), basis.cost),
        publicCostShare: shareOf(publicActors, basis.cost),
        indirectTaxFactor: basis.indirectTaxFactor,
        ...factsOfAppraisal(basis.appraisal),
        ...basis.widerEffects?.prevention,
        ...basis.widerEffects?.indirectEffects,
        ...Object.fromEntries(later),
        statedYears: { value: 1 + later.length / 2, origin: { path: 'change.years', grade: 'measured' } },
        contribution: contributionOf(subject, basis),
        contributionYears: basis.funding?.years ?? { value: 0, origin: { path: 'funder.years', grade: 'measured' } },
        people: { value: basis.participants / people, origin: { path: 'participants', grade: 'measured' } },
      },
      categories: {
        ...Object.fromEntries(forms),
        subject: { value: subject, origin: { path: 'subject', grade: 'measured' } },
      },
    },
    items: { work: [], supports: [], children: [], resources: [] },
  };
}

/** What is known of a group, whatever its values are. */
export function knownOf({ cost, potential, funding, income: incomes, publicIncome: ofPublic }: Basis): Known {
  return {
    cost: cost !== undefined,
    potential: potential !== undefined,
    contribution: funding !== undefined,
    publicActors: ofPublic !== undefined || publicActors.every((actor) => incomes[actor] !== undefined),
  };
}

function isMet(need: FigureNeed, subject: Subject, basis: Basis, evaluation: Evaluation): boolean {
  const required = requirementOf(need, subject, knownOf(basis));
  return typeof required === 'boolean' ? required : evaluation.of(required).value > 0;
}

function figureOf(
  { id, rule, needs, convention, perHead, isUndivided, block }: FigureRule,
  subject: Subject,
  basis: Basis,
  evaluation: Evaluation,
): Figure {
  const named = { id: figureId(id, subject), rule: id, convention, subject, label: rule.label, unit: rule.unit };
  const unmet = needs.find((need) => !isMet(need, subject, basis, evaluation));
  if (unmet !== undefined)
    return { ...named, value: undefined, notApplicable: { need: unmet, reason: needReasons[unmet] } };
  const because = evaluation.of(rule);
  const hasTotal = totalUnits.includes(rule.unit) && perHead !== true && isUndivided !== true && block === undefined;
  return {
    ...named,
    value: because.value,
    because,
    ...(block !== undefined && { isWiderEffect: true }),
    ...(hasTotal && { perParticipant: because.value / basis.participants }),
  };
}

/** The basis with the years within which a funder's money is to come back in place of the horizon. */
function overFunderYears(basis: Basis): Basis {
  const { appraisal, funding } = basis;
  return funding === undefined ? basis : { ...basis, appraisal: { ...appraisal, horizon: funding.years } };
}

/**
 * All key figures of a group, in both conventions, for every subject whose income is known; those of a funder for
 * the ones that put something in.
 * @param some the only subjects that are asked for
 */
export function assess(basis: Basis, some: readonly Subject[] = subjects): readonly Figure[] {
  return some
    .filter((subject) => basis.income[subject] !== undefined)
    .flatMap((subject) => {
      const evaluate = (people: number, of = basis): Evaluation =>
        new Evaluation(of.date, of.parameters, factsFor(subject, of, people));
      const ofTotal = evaluate(1);
      const ofOne = basis.participants === 1 ? ofTotal : evaluate(basis.participants);
      const ofFunder = evaluate(1, overFunderYears(basis));
      return figureRules
        .filter(
          ({ ofSocietyOnly, block }) =>
            (!ofSocietyOnly || subject === 'society') &&
            (block === undefined || basis.widerEffects?.[block] !== undefined),
        )
        .map((one) =>
          figureOf(
            one,
            subject,
            basis,
            one.perHead === true ? ofOne : one.isOverFunderYears === true ? ofFunder : ofTotal,
          ),
        )
        .filter(({ notApplicable }) => notApplicable?.need !== 'contribution');
    });
}

/**
 * The persistence at which a subject's net present value is zero, by bisection. Undefined when it is
 * not between 0 and 1, when the effect does not fade by one share, and when the net present value cannot be given.
 */
export function breakEvenPersistence(subject: Subject, basis: Basis): number | undefined {
  const at = (persistence: number): Evaluation => {
    const settings = { ...basis.appraisal, persistence: { ...basis.appraisal.persistence, value: persistence } };
    return new Evaluation(basis.date, basis.parameters, factsFor(subject, { ...basis, appraisal: settings }, 1));
  };
  if (basis.appraisal.remaining !== undefined) return undefined;
  const isGain = (persistence: number): boolean => at(persistence).of(netPresentValue).value > 0;
  if (!netPresentValueNeeds.every((need) => isMet(need, subject, basis, at(1)))) return undefined;
  let low = 0;
  let high = 1;
  const rises = isGain(high);
  if (isGain(low) === rises) return undefined;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (isGain(middle) === rises) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
