import type { Case } from '../case/case.ts';
import { type Evaluated, Evaluation } from '../graph/evaluate.ts';
import type { Fact, Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { formatPercent } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { sumOver } from '../ledger/actor.ts';
import { ledgerOf, totalByActor } from '../ledger/ledger.ts';
import type { ParameterCatalogue } from '../parameters/catalogue.ts';
import type { Grade } from '../parameters/grade.ts';
import type { FoundScalar, FoundSchedule } from '../parameters/look-up.ts';
import { withOverrides } from '../parameters/override.ts';
import type { TypeCaseResult } from './evaluate-case.ts';
import type { Warning } from './warnings.ts';

type FoundParameter = FoundScalar | FoundSchedule;

const weak: readonly Grade[] = ['recalled', 'assumed'];
/** Share of the result above which a weak input must be told. */
const largestSilentShare = 0.1;
/** Small enough for the answer to be the input's own part of the result. */
const step = 0.01;

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
    const name = origin.label ?? path;
    const moved = societyOf(withRaised(after, path), date, parameters) - societyOf(withRaised(before, path), date, parameters);
    return { name: { sv: name, en: name }, grade: origin.grade, moved };
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
    return weakInputsOf(ofCase, result)
      .map(({ name, grade, moved }) => ({ name, grade, share: Math.abs((moved - society) / step / society) }))
      .filter(({ share }) => share > largestSilentShare)
      .map(({ name, grade, share }) => {
        const isRecalled = grade === 'recalled';
        return {
          kind: 'weak-input',
          about: id,
          text: {
            sv: `${who.sv}: ${name.sv} är ${isRecalled ? 'hämtat ur minnet' : 'ett antagande'} och bär ${formatPercent(share, 'sv', 0)} av samhällets resultat. Följ upp det eller pröva andra värden.`,
            en: `${who.en}: ${name.en} is ${isRecalled ? 'recalled' : 'assumed'} and carries ${formatPercent(share, 'en', 0)} of society's result. Follow it up or try other values.`,
          },
        };
      });
  });
}
