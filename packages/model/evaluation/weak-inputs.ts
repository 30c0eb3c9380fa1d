import type { Case } from '../case/case.ts';
import { Evaluation } from '../graph/evaluate.ts';
import type { Fact, Facts, ItemFacts, SituationFacts } from '../graph/situation-facts.ts';
import { formatPercent } from '../language/format.ts';
import { sumOver } from '../ledger/actor.ts';
import { ledgerOf, totalByActor } from '../ledger/ledger.ts';
import type { Grade } from '../parameters/grade.ts';
import type { TypeCaseResult } from './evaluate-case.ts';
import type { Warning } from './warnings.ts';

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

function societyOf(facts: SituationFacts, { context }: Case): number {
  return sumOver(totalByActor(ledgerOf(new Evaluation(context.date, context.parameters, facts))));
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

/** Recalled or assumed inputs that carry more than a tenth of society's result. */
export function weakInputs(ofCase: Case, typeCases: readonly TypeCaseResult[]): readonly Warning[] {
  return typeCases.flatMap(({ typeCase, change }) => {
    const paths = new Map([...weakPaths(typeCase.before), ...weakPaths(typeCase.after)]);
    return [...paths].flatMap(([path, { origin }]): Warning[] => {
      const moved = societyOf(withRaised(typeCase.after, path), ofCase) - societyOf(withRaised(typeCase.before, path), ofCase);
      const share = change.society === 0 ? 0 : Math.abs((moved - change.society) / step / change.society);
      if (share <= largestSilentShare) return [];
      const name = origin.label ?? path;
      const isRecalled = origin.grade === 'recalled';
      return [
        {
          kind: 'weak-input',
          about: typeCase.id,
          text: {
            sv: `${typeCase.name.sv}: ${name} är ${isRecalled ? 'hämtat ur minnet' : 'ett antagande'} och bär ${formatPercent(share, 'sv', 0)} av samhällets resultat. Följ upp det eller pröva andra värden.`,
            en: `${typeCase.name.en}: ${name} is ${isRecalled ? 'recalled' : 'assumed'} and carries ${formatPercent(share, 'en', 0)} of society's result. Follow it up or try other values.`,
          },
        },
      ];
    });
  });
}
