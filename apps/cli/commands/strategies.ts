import {
  acceptability,
  drawnStrategies,
  incrementalAnalysis,
  inputsWith,
  payoffOf,
  varies,
  willingnessGrid,
} from '@samnytta/model/uncertainty';
import { noIntervention, strategiesReport } from '@samnytta/report/strategies';
import { usageError } from '../arguments/usage.ts';
import { checkUse } from '../arguments/use.ts';
import type { Command } from '../command.ts';
import { strategiesInput } from '../input/strategies-input.ts';

/** Doing nothing costs nothing and gives nothing: it is what the others are counted from. */
const none = 'none';

/** `samnytta strategies CASE… [--outcome OUTCOME] [--cost paid|public] [--willingness N] [--draws N]` */
export const strategies: Command = async (context) => {
  const { arguments: given, texts } = context;
  const { cost = 'paid', willingness, draws, seed } = given;
  checkUse(given, false, texts);
  const compared = await strategiesInput(context, none);
  const payoffs = compared.map((one) => {
    const payoff = payoffOf(one, cost);
    if (payoff !== undefined) return payoff;
    const { problem } = texts;
    throw usageError(
      {
        kind: 'unknown-cost',
        path: '--cost',
        heading: problem.unknownCost,
        found: one.id,
        expected: cost === 'paid' ? problem.paidCost : problem.publicCost,
        example: 'intervention: { cost: 1450000 SEK, participants: 12 }',
      },
      texts,
    );
  });
  const ranked = incrementalAnalysis([{ id: none, cost: 0, effect: 0 }, ...payoffs]);
  const accepted = (count: number) => {
    const nothing = { id: none, cost: new Float64Array(count), effect: new Float64Array(count) };
    return acceptability(
      [nothing, ...drawnStrategies(compared, cost, { seed, draws: count })],
      willingnessGrid(ranked, willingness),
    );
  };
  const inputs = (): number =>
    new Set(
      compared.flatMap(({ result, assessment }) =>
        inputsWith(result, assessment, result.case.file.uncertainty?.distributions)
          .filter(varies)
          .map(({ id }) => id),
      ),
    ).size;
  const report = strategiesReport({
    ranked,
    names: new Map([[none, noIntervention], ...compared.map(({ id, name }) => [id, name] as const)]),
    outcome: compared[0]?.outcome.name ?? noIntervention,
    cost,
    willingness,
    drawn: draws === undefined ? undefined : { drawing: { draws, seed, inputs: inputs() }, accepted: accepted(draws) },
  });
  return { report, exitCode: 0 };
};
