import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerOf } from '../ledger/ledger.ts';
import { anySituation } from '../testing/random-situation.ts';
import { evaluationOf } from '../testing/situation.ts';
import { Evaluation } from './evaluate.ts';
import { madeOf } from './made-of.ts';
import type { Fact, Facts, SituationFacts } from './situation-facts.ts';

function moved<F extends Facts>(facts: F, name: string): F {
  const fact: Fact | undefined = facts.inputs[name];
  return fact === undefined
    ? facts
    : { ...facts, inputs: { ...facts.inputs, [name]: { ...fact, value: fact.value * 0.9 } } };
}

/** The input by that name, wherever it stands, a tenth lower. */
function lowered({ person, items }: SituationFacts, name: string): SituationFacts {
  const all = <K extends keyof typeof items>(key: K): (typeof items)[K] => items[key].map((item) => moved(item, name));
  return {
    person: moved(person, name),
    items: { work: all('work'), supports: all('supports'), children: all('children'), resources: all('resources') },
  };
}

test('an evaluation that keeps all but what is made of a moved input posts what one without memory does', () => {
  const names = fc.constantFrom(
    'wage',
    'months',
    'extent',
    'age',
    'quantity',
    'listPrice',
    'housingCost',
    'indirectTaxFactor',
    'amount',
  );
  fc.assert(
    fc.property(anySituation, names, (situation, name) => {
      const before = evaluationOf(situation);
      ledgerOf(before);
      const isChanged = madeOf(({ expression }) => expression.kind === 'input' && expression.name === name);
      const other = lowered(before.facts, name);
      const kept = new Evaluation(before.date, before.parameters, other, (expression, item) => {
        const known = before.known(expression, item);
        return known === undefined || isChanged(known) ? undefined : known;
      });
      const amounts = (evaluation: Evaluation): readonly unknown[] =>
        ledgerOf(evaluation).map(({ account, actor, amount }) => [account, actor, amount]);
      expect(amounts(kept)).toEqual(amounts(new Evaluation(before.date, before.parameters, other)));
    }),
    { numRuns: 300 },
  );
});
