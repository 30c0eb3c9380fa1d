import type { Case, TypeCase } from '../case/case.ts';
import { bilingual } from '../case/context.ts';
import type { OutcomeValuesFile } from '../case/situation-schema.ts';
import { type Basis, type Figure, needReasons, type WorkedOut } from '../figures/assess.ts';
import type { Convention } from '../figures/figure-rules.ts';
import {
  type Better,
  type OutcomeForm,
  outcomeConventions,
  outcomeGains,
  type OutcomeRuleId,
  outcomeRules,
} from '../figures/outcomes.ts';
import { Evaluation, type Evaluated } from '../graph/evaluate.ts';
import type { Rule } from '../graph/expression.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Unit } from '../graph/unit.ts';
import type { Text } from '../language/text.ts';
import { actorLabels, publicActors } from '../ledger/actor.ts';
import { workCounts, workFacts } from './people-in-work.ts';

type Facts = Readonly<Record<string, Fact>>;

/** What is gained by one person of a type case, or by a whole group. */
export interface OutcomePart {
  readonly label: Text;
  /** True when it is called by the name of its type case. */
  readonly isOfTypeCase: boolean;
  /** How many times it counts. */
  readonly weight: number;
  readonly rule: Rule<'quantity'>;
  readonly facts: Facts;
  readonly gain: Evaluated;
}

/** A figure of an outcome: how much of it, or what one of it costs. */
export interface OutcomeFigure {
  readonly id: `${OutcomeRuleId}.${string}`;
  readonly rule: OutcomeRuleId;
  readonly convention: Convention;
  readonly label: Text;
  readonly unit: Unit;
  readonly value: number | undefined;
  /** Why there is no value. */
  readonly reason?: Text;
  readonly because?: Evaluated;
}

/** A result that is not money, for all people of an assessment. */
export interface Outcome {
  readonly id: string;
  readonly name: Text;
  readonly better: Better;
  /** Whether what is gained can be lost by others. */
  readonly displaces: boolean;
  /** False when it was read off the type cases. */
  readonly isStated: boolean;
  readonly parts: readonly OutcomePart[];
  /** How much there was; undefined when only the change is stated. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly figures: readonly OutcomeFigure[];
}

/** Whom outcomes are of. */
interface Assessed {
  readonly case: Case;
  /** The type cases with the people they stand for; undefined where only a group is known. */
  readonly counted: readonly { readonly typeCase: TypeCase; readonly weight: number }[] | undefined;
  /** False for one person of a type case. */
  readonly isGroup: boolean;
  readonly basis: Basis;
  readonly figures: readonly Figure[];
}

const notGained: Text = {
  sv: 'Resultatet är inte större än noll, så ingen kostnad kan delas på det.',
  en: 'The outcome is not above zero, so that no cost can be shared by it.',
};
const publicUnknown: Text = {
  sv: 'De offentliga parternas nettonuvärden är inte kända var för sig.',
  en: 'The net present values of the public parties are not known one by one.',
};
const publicGains: Text = {
  sv: 'Det offentliga får tillbaka mer än det betalar, så resultatet kostar det inget.',
  en: 'The public gets back more than it pays, so that the outcome costs it nothing.',
};

const noItems = { work: [], supports: [], children: [], resources: [] };

function evaluationOf(inputs: Facts, { date, parameters }: Pick<Basis, 'date' | 'parameters'>): Evaluation {
  return new Evaluation(date, parameters, { person: { inputs, categories: {} }, items: noItems });
}

/** What the public actors have left to pay, with what it is made of; undefined when one of theirs is not known. */
export function netPublicCostOf(figures: readonly Figure[]): WorkedOut | undefined {
  const nets = publicActors.map((actor) => ({
    actor,
    figure: figures.find(({ id }) => id === `net-present-value.${actor}`),
  }));
  const parts = nets.flatMap(({ actor, figure }) =>
    figure?.value === undefined ? [] : [{ label: actorLabels[actor], value: -figure.value, because: figure.because }],
  );
  return parts.length < nets.length ? undefined : { value: parts.reduce((sum, { value }) => sum + value, 0), parts };
}

function figuresOf(
  id: string,
  gained: WorkedOut,
  displaces: boolean,
  basis: Basis,
  figures: readonly Figure[],
): readonly OutcomeFigure[] {
  const netCost = netPublicCostOf(figures);
  const paid = basis.cost?.paid;
  const worked = (result: WorkedOut | undefined, path: string): Fact => ({
    value: result?.value ?? 0,
    origin: { path, grade: 'measured' },
    parts: result?.parts,
  });
  const evaluation = evaluationOf(
    {
      outcome: worked(gained, `outcomes.${id}`),
      netPublicCost: worked(netCost, 'change.public'),
      paidCost: paid ?? worked(undefined, 'intervention.cost'),
      deadweight: basis.appraisal.deadweight,
      displacement: basis.appraisal.displacement,
    },
    basis,
  );
  const rules = outcomeRules(displaces);
  const lacks = (rule: OutcomeRuleId): Text | undefined => {
    if (rule === 'outcome' || rule === 'attributed-outcome') return undefined;
    if (paid === undefined) return needReasons.cost;
    if (evaluation.of(rule === 'cost-per-outcome' ? rules.outcome : rules['attributed-outcome']).value <= 0)
      return notGained;
    if (rule !== 'net-public-cost-per-outcome') return undefined;
    if (netCost === undefined) return publicUnknown;
    return netCost.value < 0 ? publicGains : undefined;
  };
  return (Object.keys(outcomeConventions) as OutcomeRuleId[]).map((rule): OutcomeFigure => {
    const { label, unit } = rules[rule];
    const named = { id: `${rule}.${id}`, rule, convention: outcomeConventions[rule], label, unit } as const;
    const reason = lacks(rule);
    if (reason !== undefined) return { ...named, value: undefined, reason };
    const because = evaluation.of(rules[rule]);
    return { ...named, value: because.value, because };
  });
}

function outcomeOf(
  about: Pick<Outcome, 'id' | 'name' | 'better' | 'displaces' | 'isStated'>,
  parts: readonly OutcomePart[],
  basis: Basis,
  figures: readonly Figure[],
): Outcome {
  const gained = {
    value: parts.reduce((sum, { weight, gain }) => sum + weight * gain.value, 0),
    parts: parts.map(({ label, weight, gain }) => ({ label, value: weight * gain.value, weight, because: gain })),
  };
  const total = (name: 'outcomeBefore' | 'outcomeAfter'): number | undefined => {
    const values = parts.map(({ weight, facts }) =>
      facts[name] === undefined ? undefined : weight * facts[name].value,
    );
    return values.every((value) => value !== undefined) ? values.reduce((sum, value) => sum + value, 0) : undefined;
  };
  return {
    ...about,
    parts,
    before: total('outcomeBefore'),
    after: total('outcomeAfter'),
    figures: figuresOf(about.id, gained, about.displaces, basis, figures),
  };
}

/** The facts of a stated outcome, and how it is stated. */
function statedFacts(
  { before, after, change }: OutcomeValuesFile,
  path: string,
  { resolver }: Case,
): { readonly form: OutcomeForm; readonly facts: Facts } {
  if (change !== undefined)
    return { form: 'change', facts: { outcomeChange: resolver.fact(change, `${path}.change`) } };
  const two = [
    ['outcomeBefore', 'before', before],
    ['outcomeAfter', 'after', after],
  ] as const;
  return {
    form: 'two-times',
    facts: Object.fromEntries(
      two.flatMap(([name, key, value]) =>
        value === undefined ? [] : [[name, resolver.fact(value, `${path}.${key}`)]],
      ),
    ),
  };
}

function partOf(
  { label, isOfTypeCase }: Pick<OutcomePart, 'label' | 'isOfTypeCase'>,
  weight: number,
  rule: Rule<'quantity'>,
  facts: Facts,
  basis: Basis,
): OutcomePart {
  return { label, isOfTypeCase, weight, rule, facts, gain: evaluationOf(facts, basis).of(rule) };
}

function pathOf({ typeCases }: Case, typeCase: TypeCase): string {
  return `typeCases[${String(typeCases.indexOf(typeCase))}]`;
}

function statedOutcomes({ case: ofCase, counted, isGroup, basis, figures }: Assessed): readonly Outcome[] {
  const { outcomes = {}, typeCases = [] } = ofCase.file;
  return Object.entries(outcomes).flatMap(
    ([id, { name, better = 'more', displaces = false, ...values }]): readonly Outcome[] => {
      const label = bilingual(name);
      const about = { id, name: label, better, displaces, isStated: true };
      const part = (
        of: OutcomeValuesFile,
        path: string,
        whose: Pick<OutcomePart, 'label' | 'isOfTypeCase'>,
        weight: number,
      ): OutcomePart => {
        const { form, facts } = statedFacts(of, path, ofCase);
        return partOf(whose, weight, outcomeGains[form][better], facts, basis);
      };
      if (typeCases.every((one) => one.outcomes?.[id] === undefined)) {
        return isGroup
          ? [outcomeOf(about, [part(values, `outcomes.${id}`, { label, isOfTypeCase: false }, 1)], basis, figures)]
          : [];
      }
      const parts = (counted ?? []).flatMap(({ typeCase, weight }) => {
        const own = typeCases[ofCase.typeCases.indexOf(typeCase)]?.outcomes?.[id];
        return own === undefined
          ? []
          : [
              part(
                own,
                `${pathOf(ofCase, typeCase)}.outcomes.${id}`,
                { label: typeCase.name, isOfTypeCase: true },
                weight,
              ),
            ];
      });
      return parts.length === 0 ? [] : [outcomeOf(about, parts, basis, figures)];
    },
  );
}

/**
 * What came of it beside money: the outcomes that the case states, and people in work, read off the type cases unless
 * the case states its own of that name. What is stated of the whole group is of no single type case.
 */
export function outcomesOf(assessed: Assessed): readonly Outcome[] {
  const { case: ofCase, counted, basis, figures } = assessed;
  const stated = statedOutcomes(assessed);
  const ids = new Set(Object.keys(ofCase.file.outcomes ?? {}));
  const some = counted ?? [];
  const read = workCounts(some.map(({ typeCase }) => typeCase))
    .filter(({ id }) => !ids.has(id))
    .map((count) => {
      const parts = some.map(({ typeCase, weight }) =>
        partOf(
          { label: typeCase.name, isOfTypeCase: true },
          weight,
          outcomeGains['two-times'].more,
          workFacts(typeCase, count, pathOf(ofCase, typeCase)),
          basis,
        ),
      );
      return outcomeOf(
        { id: count.id, name: count.name, better: 'more', displaces: true, isStated: false },
        parts,
        basis,
        figures,
      );
    });
  return [...read, ...stated];
}

/** A figure of an outcome that somebody writes the id of, with its outcome; undefined when there is no such figure. */
export function outcomeFigureNamed(
  { outcomes }: { readonly outcomes: readonly Outcome[] },
  written: string,
): { readonly outcome: Outcome; readonly figure: OutcomeFigure } | undefined {
  return outcomes
    .flatMap((outcome) => outcome.figures.map((figure) => ({ outcome, figure })))
    .find(({ figure }) => figure.id === written);
}
