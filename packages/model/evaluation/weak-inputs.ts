import type { Case } from '../case/case.ts';
import type { Quantity } from '../case/quantity.ts';
import { type Subject, subjectLabels } from '../figures/subject.ts';
import { type Evaluated, Evaluation } from '../graph/evaluate.ts';
import type { Fact, Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { formatPercent } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { actors, sumOver } from '../ledger/actor.ts';
import { ledgerOf, totalByActor } from '../ledger/ledger.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import type { Grade } from '../parameters/grade.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import { withOverrides } from '../parameters/override.ts';
import type { TypeCaseResult } from './evaluate-case.ts';
import type { Assessment } from './evaluate.ts';
import type { Warning } from './warnings.ts';

type FoundParameter = FoundScalar | FoundSchedule;

/** Grades of what nobody has measured or read. */
export const weak: readonly Grade[] = ['recalled', 'assumed'];
/** Share of the result above which a weak input must be told. */
const largestSilentShare = 0.1;
/** What an input is raised by, as a share of it: small enough for the answer to be the input's own part of the result. */
export const step = 0.01;

/** A weak input and the part of society's result that it carries. */
export interface CarriedPart {
  readonly name: Text;
  readonly grade: Grade;
  /** Of society's yearly change; its sign does not matter. */
  readonly share: number;
}

/** Warnings of the weak inputs that carry more than a tenth of a result. @param who whom the result is of */
export function warningsOfParts(parts: readonly CarriedPart[], who: Text | undefined, about: string): readonly Warning[] {
  const of = (language: 'sv' | 'en', name: Text): string => (who === undefined ? name[language] : `${who[language]}: ${name[language]}`);
  return parts
    .filter(({ share }) => Math.abs(share) > largestSilentShare)
    .map(({ name, grade, share }) => {
      const isRecalled = grade === 'recalled';
      const carried = Math.abs(share);
      return {
        kind: 'weak-input',
        about,
        text: {
          sv: `${of('sv', name)} är ${isRecalled ? 'hämtat ur minnet' : 'ett antagande'} och bär ${formatPercent(carried, 'sv', 0)} av samhällets resultat. Följ upp det eller pröva andra värden.`,
          en: `${of('en', name)} is ${isRecalled ? 'recalled' : 'assumed'} and carries ${formatPercent(carried, 'en', 0)} of society's result. Follow it up or try other values.`,
        },
      };
    });
}

function weakPaths(facts: SituationFacts): Map<string, Fact> {
  const found = new Map<string, Fact>();
  const look = ({ inputs }: Facts): void => {
    for (const fact of Object.values(inputs)) {
      if (weak.includes(fact.origin.grade) && fact.value !== 0) found.set(fact.origin.path, fact);
    }
  };
  look(facts.person);
  for (const items of Object.values(facts.items)) items.forEach(look);
  return found;
}

function raised<F extends Facts>(facts: F, path: string): F {
  const inputs = Object.fromEntries(
    Object.entries(facts.inputs).map(([name, fact]) => [
      name,
      fact.origin.path === path ? { ...fact, value: fact.value * (1 + step) } : fact,
    ]),
  );
  return { ...facts, inputs };
}

function societyOf(facts: SituationFacts, date: string, parameters: ParameterCatalogue): number {
  return sumOver(totalByActor(ledgerOf(new Evaluation(date, parameters, facts))));
}

/** Dated parameters of a weak grade that the two ledgers have used. */
function weakParameters(result: TypeCaseResult): readonly FoundParameter[] {
  const seen = new Set<Evaluated>();
  const found = new Map<string, FoundParameter>();
  const look = (evaluated: Evaluated): void => {
    if (seen.has(evaluated)) return;
    seen.add(evaluated);
    const { parameter } = evaluated;
    if (parameter !== undefined && weak.includes(parameter.grade)) found.set(parameter.id, parameter);
    evaluated.operands.forEach(look);
  };
  for (const { because } of [...result.before.ledger, ...result.after.ledger]) look(because);
  return [...found.values()];
}

function raisedParameter({ id, value, source, grade }: FoundParameter, parameters: ParameterCatalogue): ParameterCatalogue {
  const higher =
    typeof value === 'number'
      ? value * (1 + step)
      : value.map((bracket) => ({ ...bracket, base: bracket.base * (1 + step), slope: bracket.slope * (1 + step) }));
  return withOverrides(parameters, [{ id, value: higher, source, grade }]);
}

function withRaised(facts: SituationFacts, path: string): SituationFacts {
  const items = (all: readonly ItemFacts[]): readonly ItemFacts[] => all.map((item) => raised(item, path));
  return {
    person: raised(facts.person, path),
    items: {
      work: items(facts.items.work),
      supports: items(facts.items.supports),
      children: items(facts.items.children),
      resources: items(facts.items.resources),
    },
  };
}

interface WeakInput {
  readonly name: Text;
  readonly grade: Grade;
  /** Society's change, SEK per year, when the input is raised by the step. */
  readonly moved: number;
}

function weakInputsOf({ context }: Case, result: TypeCaseResult): readonly WeakInput[] {
  const { before, after } = result.typeCase;
  const { date, parameters } = context;
  const paths = new Map([...weakPaths(before), ...weakPaths(after)]);
  const inputs = [...paths].map(([path, { origin }]): WeakInput => {
    const name = origin.label ?? { sv: path, en: path };
    const moved = societyOf(withRaised(after, path), date, parameters) - societyOf(withRaised(before, path), date, parameters);
    return { name, grade: origin.grade, moved };
  });
  const dated = weakParameters(result).map((parameter): WeakInput => {
    const raisedCatalogue = raisedParameter(parameter, parameters);
    const moved = societyOf(after, date, raisedCatalogue) - societyOf(before, date, raisedCatalogue);
    return { name: parameter.label, grade: parameter.grade, moved };
  });
  return [...inputs, ...dated];
}

/** Recalled or assumed inputs that carry more than a tenth of society's result. */
export function weakInputs(ofCase: Case, typeCases: readonly TypeCaseResult[]): readonly Warning[] {
  return typeCases.flatMap((result): readonly Warning[] => {
    const { name: who, id } = result.typeCase;
    const { society } = result.change;
    if (society === 0) return [];
    const parts = weakInputsOf(ofCase, result).map(({ name, grade, moved }) => ({ name, grade, share: (moved - society) / step / society }));
    return warningsOfParts(parts, who, id);
  });
}

/** As {@link weakInputs}, of the amounts that a case states: society's own, or those of the actors that it is the sum of. */
export function statedWeakInputs({ file: { statedChange }, resolver }: Case, stated: Assessment | undefined): readonly Warning[] {
  const society = stated?.basis.income.society?.value ?? 0;
  if (statedChange === undefined || stated === undefined || society === 0) return [];
  const quantities: readonly (readonly [Subject, Quantity | undefined])[] =
    statedChange.society === undefined ? actors.map((actor) => [actor, statedChange.actors?.[actor]] as const) : [['society', statedChange.society]];
  const parts = new Map<string, CarriedPart>();
  for (const [subject, quantity] of quantities) {
    if (quantity === undefined) continue;
    const { value, origin } = resolver.yearly(quantity, subject === 'society' ? 'statedChange.society' : `statedChange.actors.${subject}`);
    if (!weak.includes(origin.grade)) continue;
    const { sv, en } = subjectLabels[subject];
    const name = origin.label ?? { sv: `Angiven intäkt per år (${sv})`, en: `Stated income per year (${en})` };
    // An assumption that several amounts refer to is one input.
    parts.set(origin.path, { name, grade: origin.grade, share: (parts.get(origin.path)?.share ?? 0) + value / society });
  }
  return warningsOfParts([...parts.values()], undefined, stated.id);
}
