import { Evaluation, type Evaluated } from '../graph/evaluate.ts';
import type { Rule } from '../graph/expression.ts';
import type { Fact, FactPart, SituationFacts } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import type { Text } from '../language/text.ts';
import { type Actor, publicActors } from '../ledger/actor.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import { appraisalRules, netPresentValue } from './appraisal.ts';
import { costPerPoint, publishedRules, societyRules } from './published.ts';
import { actorsOf, type Subject, subjectLabels, subjects } from './subject.ts';

export type Convention = 'published' | 'appraisal';

/** A key figure that could not be given, and why. */
export interface NotApplicable {
  readonly reason: Text;
}

/** One key figure of one subject. */
export interface Figure {
  /** Rule and subject, such as `profitability-5.society`. */
  readonly id: string;
  readonly convention: Convention;
  readonly subject: Subject;
  readonly label: Text;
  readonly unit: Unit;
  readonly value: number | undefined;
  readonly notApplicable?: NotApplicable;
  /** Per person, for the same people that the total covers; undefined for figures that have no total. */
  readonly perParticipant?: number;
  readonly because?: Evaluated;
}

/** The intervention as it bears on a group: paid cost in SEK and who pays what share. */
export interface InterventionCost {
  readonly paid: Fact;
  readonly shares: Readonly<Record<Actor, Fact>>;
}

export interface AppraisalSettings {
  readonly horizon: Fact;
  readonly discountRate: Fact;
  readonly persistence: Fact;
  readonly deadweight: Fact;
  readonly displacement: Fact;
  readonly marginalCostOfFunds: Fact;
}

/** What a group's key figures are counted from. */
export interface Basis {
  /** The people that every total covers. */
  readonly participants: number;
  /** Yearly change by subject; a subject that is not known is left out. */
  readonly income: Readonly<Partial<Record<Subject, { readonly value: number; readonly parts: readonly FactPart[]; readonly grade: Fact['origin']['grade'] }>>>;
  readonly potential: { readonly value: number; readonly parts: readonly FactPart[] } | undefined;
  readonly cost: InterventionCost | undefined;
  readonly indirectTaxFactor: Fact;
  readonly appraisal: AppraisalSettings;
  readonly date: string;
  readonly parameters: ParameterCatalogue;
}

const noIncome: Text = {
  sv: 'Intäkten är inte större än noll, så kostnaden tjänas aldrig in.',
  en: 'The income is not above zero, so the cost is never earned back.',
};
const noCost: Text = { sv: 'Insatsens kostnad är inte angiven.', en: 'The cost of the intervention is not given.' };
const noShare: Text = { sv: 'Aktören betalar ingen del av kostnaden.', en: 'The actor pays no part of the cost.' };
const noPotential: Text = {
  sv: 'Potentialen är inte känd eller inte större än noll. Ange settings.referenceWage.',
  en: 'The potential is not known or not above zero. Give settings.referenceWage.',
};

const costRules = /^(?:cost|profitability-\d|write-off-3|payback|return-\d|cost-per-point|present-value|appraised-cost|net-present-value|benefit-cost-ratio|annual-equivalent|break-even-effect|break-even-deadweight)$/u;
const ratioRules = /^(?:return-\d|benefit-cost-ratio|break-even-effect|break-even-deadweight)$/u;
const totalUnits: readonly Unit[] = ['SEK', 'SEK/year'];

function factsFor(subject: Subject, basis: Basis, people: number): SituationFacts {
  const income = basis.income[subject];
  const sumShares = (some: readonly Actor[]): Fact => {
    const shares = some.map((actor) => basis.cost?.shares[actor]).filter((share) => share !== undefined);
    const [first] = shares;
    return {
      value: shares.reduce((sum, share) => sum + share.value, 0),
      origin: some.length === 1 && first !== undefined ? first.origin : { path: 'intervention.financing', grade: 'measured' },
    };
  };
  const publicIncomes = publicActors.map((actor) => basis.income[actor]?.value ?? 0);
  const perPeople = (fact: { value: number; parts: readonly FactPart[] } | undefined, path: string, grade: Fact['origin']['grade']): Fact => ({
    value: (fact?.value ?? 0) / people,
    origin: { path, grade },
    parts: fact?.parts,
  });
  return {
    person: {
      inputs: {
        income: perPeople(income, `change.${subject}`, income?.grade ?? 'measured'),
        potential: perPeople(basis.potential, 'change.potential', 'estimated'),
        publicIncome: { value: publicIncomes.reduce((sum, value) => sum + value, 0), origin: { path: 'change.public', grade: 'measured' } },
        paidCost: { ...(basis.cost?.paid ?? { origin: { path: 'intervention.cost', grade: 'measured' } }), value: (basis.cost?.paid.value ?? 0) / people },
        costShare: sumShares(actorsOf(subject)),
        publicCostShare: sumShares(publicActors),
        indirectTaxFactor: basis.indirectTaxFactor,
        ...basis.appraisal,
      },
      categories: { subject: { value: subject, origin: { path: 'subject', grade: 'measured' } } },
    },
    items: { work: [], supports: [], children: [], resources: [] },
  };
}

/** Why a figure has no value, or undefined when it has one. */
function obstacle(rule: Rule<Unit>, subject: Subject, basis: Basis): Text | undefined {
  const income = basis.income[subject]?.value ?? 0;
  if (costRules.test(rule.id) && basis.cost === undefined) return noCost;
  if (rule.id === 'payback' && income <= 0) return noIncome;
  if (/^(?:break-even)/u.test(rule.id) && income <= 0) return noIncome;
  const carries = subject === 'society' || subject === 'other-state' || subject === 'state' || actorsOf(subject).some((actor) => (basis.cost?.shares[actor].value ?? 0) > 0);
  if (ratioRules.test(rule.id) && (!carries || basis.cost?.paid.value === 0)) return noShare;
  const needsPotential = rule.id === 'potential' || rule.id === 'degree-of-effect' || rule.id === 'cost-per-point';
  if (needsPotential && (basis.potential === undefined || basis.potential.value <= 0)) return noPotential;
  return rule.id === 'cost-per-point' && income <= 0 ? noIncome : undefined;
}

function figureOf(rule: Rule<Unit>, convention: Convention, subject: Subject, basis: Basis, evaluation: Evaluation): Figure {
  const named = { id: `${rule.id}.${subject}`, convention, subject, label: rule.label, unit: rule.unit };
  const reason = obstacle(rule, subject, basis);
  if (reason !== undefined) return { ...named, value: undefined, notApplicable: { reason } };
  const because = evaluation.of(rule);
  const hasTotal = totalUnits.includes(rule.unit) && rule.id !== costPerPoint.id;
  return {
    ...named,
    value: because.value,
    because,
    ...(hasTotal && { perParticipant: because.value / basis.participants }),
  };
}

/** All key figures of a group, in both conventions, for every subject whose income is known. */
export function assess(basis: Basis): readonly Figure[] {
  return subjects
    .filter((subject) => basis.income[subject] !== undefined)
    .flatMap((subject) => {
      const evaluation = new Evaluation(basis.date, basis.parameters, factsFor(subject, basis, 1));
      const figures = (rules: readonly Rule<Unit>[], convention: Convention): readonly Figure[] =>
        rules.map((rule) => figureOf(rule, convention, subject, basis, evaluation));
      const ofSociety =
        subject === 'society'
          ? societyRules.map((rule) =>
              rule.id === costPerPoint.id
                ? figureOf(rule, 'published', subject, basis, new Evaluation(basis.date, basis.parameters, factsFor(subject, basis, basis.participants)))
                : figureOf(rule, 'published', subject, basis, evaluation),
            )
          : [];
      return [...figures(publishedRules, 'published'), ...ofSociety, ...figures(appraisalRules, 'appraisal')];
    });
}

/**
 * The persistence at which a subject's net present value is zero, by bisection, or undefined
 * when it is not between 0 and 1.
 */
export function breakEvenPersistence(subject: Subject, basis: Basis): number | undefined {
  const valueAt = (persistence: number): number => {
    const settings = { ...basis.appraisal, persistence: { ...basis.appraisal.persistence, value: persistence } };
    return new Evaluation(basis.date, basis.parameters, factsFor(subject, { ...basis, appraisal: settings }, 1)).of(netPresentValue).value;
  };
  let low = 0;
  let high = 1;
  if (valueAt(low) > 0 === valueAt(high) > 0) return undefined;
  const rises = valueAt(high) > valueAt(low);
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (valueAt(middle) > 0 === rises) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

export function subjectLabel(subject: Subject): Text {
  return subjectLabels[subject];
}
