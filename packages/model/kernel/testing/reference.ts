import { Evaluation } from '../../graph/evaluate.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { type Actor, actors, sumOver } from '../../ledger/actor.ts';
import { ledgerOf, realTotal, totalByActor } from '../../ledger/ledger.ts';
import type { ParameterCatalogue } from '../../parameters/catalogue.ts';
import { disposableIncome, newDebt } from '../../rules/disposable-income.ts';
import { incomeTax } from '../../rules/income-tax/income-tax.ts';
import { ledgerOutputs, outputOf } from '../output.ts';
import { allChoices, type Choices, RandomPeople } from './random-situation.ts';

/** The ledger's outputs, and an amount that is whole kronor by law. */
export const outputs = { ...ledgerOutputs, 'income-tax': outputOf(incomeTax) };

/** What the reference evaluation gives for each of {@link outputs}. */
export function referenceOf(
  date: string,
  parameters: ParameterCatalogue,
  facts: SituationFacts,
): Readonly<Record<keyof typeof outputs, number>> {
  const evaluation = new Evaluation(date, parameters, facts);
  const ledger = ledgerOf(evaluation);
  const totals = totalByActor(ledger);
  return {
    ...(Object.fromEntries(actors.map((actor) => [actor, totals[actor]])) as Record<Actor, number>),
    society: sumOver(totals),
    real: realTotal(ledger),
    'disposable-income': evaluation.of(disposableIncome).value,
    'new-debt': evaluation.of(newDebt).value,
    'income-tax': evaluation.of(incomeTax).value,
  };
}

/** The subsidies and supports that there are rules for on a date, by what the reference can work out. */
export function choicesOn(date: string, parameters: ParameterCatalogue): Choices {
  const people = new RandomPeople(1, allChoices);
  const exists = (one: Parameters<RandomPeople['of']>[0]): boolean =>
    Array.from({ length: 40 }, () => people.of(one)).some((facts) => {
      try {
        referenceOf(date, parameters, facts);
        return true;
      } catch {
        return false;
      }
    });
  return {
    subsidies: allChoices.subsidies.filter((subsidy) => exists({ subsidy })),
    supports: allChoices.supports.filter(exists),
  };
}
