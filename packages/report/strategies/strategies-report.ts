import { inBoth, type Text } from '@samnytta/model';
import { type Acceptance, netMonetaryBenefit, type Ranked, type StrategyCost } from '@samnytta/model/uncertainty';
import { quantities, report, row, section, sentence, table, texts } from '../document/blocks.ts';
import { money, quantity, words } from '../document/cells.ts';
import type { Chart } from '../document/chart-schema.ts';
import type { Report, Section, Table } from '../document/schema.ts';
import { kronor, listOf } from '../evaluation/words.ts';
import { probabilityCell } from '../uncertainty/cells.ts';
import { type Drawing, drawingSentence } from '../uncertainty/drawing.ts';
import { aboutText, labels, standingText } from './texts.ts';

/** Strategies held against each other. */
export interface ComparedStrategies {
  readonly ranked: readonly Ranked[];
  /** What each is called, by its id. */
  readonly names: ReadonlyMap<string, Text>;
  readonly outcome: Text;
  readonly cost: StrategyCost;
  /** What one outcome is worth, SEK, when that is asked about. */
  readonly willingness: number | undefined;
  /** How likely each is to be the best, when draws have been made. */
  readonly drawn: { readonly drawing: Drawing; readonly accepted: readonly Acceptance[] } | undefined;
}

function namesOf({ names }: ComparedStrategies): (id: string) => Text {
  return (id) => names.get(id) ?? { sv: id, en: id };
}

/** Which strategies are worth a thought, and which of them is best at what an outcome is worth. */
function answer(compared: ComparedStrategies): Text {
  const nameOf = namesOf(compared);
  const { ranked, willingness } = compared;
  const onFrontier = ranked.filter(({ status }) => status === 'frontier');
  if (willingness === undefined) {
    const all = listOf(onFrontier.map(({ id }) => nameOf(id)));
    return {
      sv: `På fronten ligger ${all.sv}. Resten ger mindre än vad de kostar skulle kunna ge.`,
      en: `On the frontier are ${all.en}. The others give less than what they cost could give.`,
    };
  }
  const best = onFrontier.reduce((one, other) =>
    netMonetaryBenefit(other, willingness) > netMonetaryBenefit(one, willingness) ? other : one,
  );
  const [name, worth] = [nameOf(best.id), kronor(willingness)];
  return {
    sv: `Är ett resultat värt ${worth.sv} ger ${name.sv} mest.`,
    en: `If an outcome is worth ${worth.en}, ${name.en} gives most.`,
  };
}

function strategyTable(compared: ComparedStrategies): Table {
  const nameOf = namesOf(compared);
  const { ranked, willingness } = compared;
  return table('strategies', labels.caption, {
    rowHeading: labels.strategy,
    columns: [
      quantities('cost', labels.cost),
      quantities('effect', labels.effect),
      ...(willingness === undefined ? [] : [quantities('net-monetary-benefit', labels.worth)]),
      texts('standing', labels.standing),
    ],
    rows: ranked.map((one) =>
      row(one.id, nameOf(one.id), {
        cost: money(one.cost, 'SEK'),
        effect: quantity(one.effect, 'quantity'),
        'net-monetary-benefit':
          willingness === undefined
            ? undefined
            : money(netMonetaryBenefit(one, willingness), 'SEK', { isSigned: true }),
        standing: words(standingText(one, nameOf)),
      }),
    ),
  });
}

/** Undefined when only the cheapest is on the frontier. */
function stepTable(compared: ComparedStrategies): Table | undefined {
  const nameOf = namesOf(compared);
  const rows = compared.ranked.flatMap((one) => {
    if (one.status !== 'frontier' || one.increment === undefined) return [];
    const { from, cost, effect, ratio } = one.increment;
    const label = inBoth((language) => `${nameOf(from)[language]} → ${nameOf(one.id)[language]}`);
    return [
      row(one.id, label, {
        'incremental-cost': money(cost, 'SEK'),
        'incremental-effect': quantity(effect, 'quantity'),
        ratio: money(ratio, 'SEK/unit'),
      }),
    ];
  });
  if (rows.length === 0) return undefined;
  return table('incremental', labels.stepsCaption, {
    rowHeading: labels.strategy,
    columns: [
      quantities('incremental-cost', labels.moreCost),
      quantities('incremental-effect', labels.moreEffect),
      quantities('ratio', labels.ratio),
    ],
    rows,
  });
}

function planeChart(compared: ComparedStrategies): Chart {
  const nameOf = namesOf(compared);
  return {
    kind: 'chart',
    id: 'plane',
    caption: labels.plane,
    description: {
      sv: 'Varje strategi som en punkt: resultatet åt höger, kostnaden uppåt. Fronten är linjen mellan dem som inte är dominerade. Siffrorna står i tabellen.',
      en: 'Each strategy as a point: the outcome to the right, the cost upwards. The frontier is the line between those that are not dominated. The figures are in the table.',
    },
    data: {
      type: 'plane',
      unit: 'SEK',
      effect: compared.outcome,
      points: compared.ranked.map(({ id, cost, effect, status }) => ({
        id,
        label: nameOf(id),
        cost,
        effect,
        isOnFrontier: status === 'frontier',
      })),
    },
  };
}

function curveChart(accepted: readonly Acceptance[], ids: readonly string[], nameOf: (id: string) => Text): Chart {
  const series = ids.map((id) => ({
    id,
    label: nameOf(id),
    points: accepted.map(({ willingness, probabilities }) => ({
      at: willingness,
      probability: probabilities.get(id) ?? 0,
    })),
  }));
  return {
    kind: 'chart',
    id: 'acceptability',
    caption: labels.acceptability,
    description: {
      sv: 'En linje för varje strategi: vad ett resultat är värt åt höger, sannolikheten att strategin är bäst uppåt, och en linje för den som väntas vara bäst. Siffrorna står i tabellen.',
      en: 'A line for each strategy: what an outcome is worth to the right, the probability that the strategy is the best upwards, and a line for the one expected to be best. The figures are in the table.',
    },
    data: {
      type: 'curves',
      unit: 'SEK',
      series: [
        ...series,
        {
          id: 'frontier',
          label: labels.frontier,
          points: accepted.map(({ willingness, ofBest }) => ({ at: willingness, probability: ofBest })),
        },
      ],
    },
  };
}

function acceptabilitySection(compared: ComparedStrategies): Section | undefined {
  const { drawn, ranked } = compared;
  if (drawn === undefined) return undefined;
  const nameOf = namesOf(compared);
  const ids = ranked.map(({ id }) => id);
  const rows = drawn.accepted.map(({ willingness, probabilities, best }) =>
    row(`willingness-${String(willingness)}`, kronor(willingness), {
      ...Object.fromEntries(ids.map((id) => [id, probabilityCell(probabilities.get(id) ?? 0)])),
      best: words(nameOf(best)),
    }),
  );
  return section('acceptability', 'full', labels.acceptability, [
    sentence('acceptability-explained', labels.acceptabilityExplained, 'note'),
    drawingSentence(drawn.drawing, true),
    curveChart(drawn.accepted, ids, nameOf),
    table('acceptability-values', labels.acceptability, {
      rowHeading: labels.willingness,
      columns: [...ids.map((id) => quantities(id, nameOf(id))), texts('best', labels.best)],
      rows,
    }),
  ]);
}

/** What strategies cost for what they give: dominance, incremental ratios and, with draws, acceptability. */
export function strategiesReport(compared: ComparedStrategies): Report {
  const { outcome, cost } = compared;
  const steps = stepTable(compared);
  const title = { sv: `Strategier: ${outcome.sv}`, en: `Strategies: ${outcome.en}` };
  return report('strategies', title, [
    section('summary', 'summary', undefined, [
      sentence('answer', answer(compared), 'lead'),
      sentence('about', aboutText(outcome, cost)),
    ]),
    section('strategies', 'full', labels.heading, [strategyTable(compared), planeChart(compared)]),
    steps && section('incremental', 'full', labels.steps, [steps]),
    acceptabilitySection(compared),
  ]);
}
