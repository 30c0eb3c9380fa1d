import { type Assessment, inBoth, type Outcome, type OutcomeFigure, type Text } from '@samnytta/model';
import type { OutcomeInterval } from '@samnytta/model/uncertainty';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import { given, notGiven, quantity, range } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row, Section } from '../document/schema.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { within } from '../show/step-within.ts';
import { intervalLevel } from './intervals.ts';
import { conventions, intervalOf, labels as common } from './texts.ts';
import { number } from './words.ts';

/** What outcomes are called together. */
export const outcomeHeading: Text = { sv: 'Resultat som inte är pengar', en: 'Results that are not money' };

const labels = {
  outcome: { sv: 'Resultat', en: 'Outcome' },
  gained: { sv: 'Vad som vanns', en: 'What was gained' },
  attributed: { sv: 'Varav insatsens eget', en: "Of which the intervention's own" },
  attributedNote: {
    sv: 'Insatsens eget är det som är kvar när det som hade skett ändå är fråndraget, och av arbeten även det som andra förlorar.',
    en: "The intervention's own is what is left when what would have happened anyway is taken off, and of work also what others lose.",
  },
  onlyChange: { sv: 'Bara förändringen är angiven.', en: 'Only the change is stated.' },
  caption: { sv: 'Resultat före och efter', en: 'Outcomes before and after' },
  costs: { sv: 'Kostnad per resultat, kronor', en: 'Cost per outcome, kronor' },
  costOf: { sv: 'Vilken kostnad, delad på vad', en: 'Which cost, shared by what' },
  costNote: {
    sv: 'Publicerad: hela förändringen tillskrivs insatsen. Kalkyl: bara det som insatsen själv ger. Betald kostnad är vad insatsen kostade; det offentligas nettokostnad är nuvärdet av det som de offentliga parterna har kvar att betala när effekterna har kommit.',
    en: 'Published: all of the change is credited to the intervention. Appraisal: only what the intervention itself gives. The paid cost is what the intervention cost; the net cost of the public is the present value of what the public parties have left to pay when the effects have come.',
  },
  belowZero: {
    sv: 'En undre gräns under noll är en vinst för det offentliga.',
    en: 'A lower limit below zero is a gain of the public.',
  },
  noInterval: { sv: 'inget', en: 'none' },
} satisfies Readonly<Record<string, Text>>;

const costs: readonly OutcomeFigure['rule'][] = [
  'cost-per-outcome',
  'cost-per-attributed-outcome',
  'net-public-cost-per-outcome',
];

/** People in part and days have one decimal; what is less than one, such as a part of a life in full health, two. */
function stepOfAmount(value: number): number {
  return Math.abs(value) < 1 ? 0.01 : 0.1;
}

/** A figure of an outcome, or why it has none. */
export function outcomeCell({ id, value, unit, reason }: OutcomeFigure): Cell {
  return given(value, unit, reason ?? common.noValue, {
    figure: id,
    ...(unit === 'quantity' && value !== undefined && { step: stepOfAmount(value) }),
  });
}

/** Draws of the same value differ by less, as a share of it. */
const noise = 1e-9;

/** Why a ratio has no interval. */
function withoutEffect(share: number): Text {
  const percent = inBoth((language) => (share < 0.01 ? '<\u00a01' : number(share * 100)[language]));
  return {
    sv: `I ${percent.sv}\u00a0% av dragningarna är resultatet noll eller mindre. Då finns inget intervall för en kvot.`,
    en: `In ${percent.en}% of the draws the outcome is nothing or less. A ratio then has no interval.`,
  };
}

function intervalOfFigure(found: OutcomeInterval | undefined, { unit, reason }: OutcomeFigure): Cell {
  if (found === undefined) return notGiven(reason ?? common.noValue);
  if (found.kind === 'without-effect') return notGiven(withoutEffect(found.share), labels.noInterval);
  const { low, high } = found;
  // What does not vary is as well known as the value beside it.
  if (high - low <= noise * Math.abs(low)) return range(quantity(low, unit), quantity(low, unit), intervalLevel);
  return intervalCell(found, unit, intervalLevel);
}

function costRows(
  { name, figures }: Outcome,
  intervals: ReadonlyMap<string, OutcomeInterval> | undefined,
): readonly Row[] {
  return figures
    .filter(({ rule }) => costs.includes(rule))
    .map((figure): Row => {
      const found = intervals?.get(figure.id);
      const value = outcomeCell(figure);
      const label = inBoth(
        (language) =>
          `${name[language]}: ${figure.label[language].toLowerCase()} (${conventions[figure.convention][language]})`,
      );
      return row(figure.id, label, {
        value: found?.kind === 'interval' ? within(value, found) : value,
        interval: intervals && intervalOfFigure(found, figure),
      });
    });
}

function reasonsOf(
  outcomes: readonly Outcome[],
  intervals: ReadonlyMap<string, OutcomeInterval> | undefined,
): readonly Text[] {
  const figures = outcomes.flatMap((outcome) => outcome.figures).filter(({ rule }) => costs.includes(rule));
  const all = figures.flatMap(({ id, reason }): readonly Text[] => {
    const found = intervals?.get(id);
    return [
      ...(reason === undefined ? [] : [reason]),
      ...(found?.kind === 'without-effect' ? [withoutEffect(found.share)] : []),
    ];
  });
  const isBelowZero = figures.some(({ id }) => {
    const found = intervals?.get(id);
    return found?.kind === 'interval' && found.low < 0;
  });
  return [...new Map(all.map((one) => [one.sv, one])).values(), ...(isBelowZero ? [labels.belowZero] : [])];
}

function amountRow({ id, name, before, after, figures }: Outcome): Row {
  const figure = (rule: OutcomeFigure['rule']): Cell | undefined => {
    const found = figures.find((one) => one.rule === rule);
    return found && outcomeCell(found);
  };
  const at = (value: number | undefined): Cell =>
    value === undefined ? notGiven(labels.onlyChange) : quantity(value, 'quantity', { step: stepOfAmount(value) });
  return row(id, name, {
    before: at(before),
    after: at(after),
    gained: figure('outcome'),
    attributed: figure('attributed-outcome'),
  });
}

/** What came of it beside money and what it cost; undefined where nothing is known of it. @param intervals by figure, when draws have been made */
export function outcomeSection(
  { outcomes }: Assessment,
  intervals?: ReadonlyMap<string, OutcomeInterval>,
): Section | undefined {
  if (outcomes.length === 0) return undefined;
  const columns = [
    quantities('value', common.value),
    ...(intervals === undefined ? [] : [quantities('interval', intervalOf(intervalLevel))]),
  ];
  return section('outcomes', 'full', outcomeHeading, [
    table('outcomes', labels.caption, {
      rowHeading: labels.outcome,
      columns: [
        quantities('before', common.before),
        quantities('after', common.after),
        quantities('gained', labels.gained),
        quantities('attributed', labels.attributed),
      ],
      rows: outcomes.map(amountRow),
      notes: [labels.attributedNote],
    }),
    sentence('costs-explained', labels.costNote, 'note'),
    table('cost-per-outcome', labels.costs, {
      rowHeading: labels.costOf,
      columns,
      rows: outcomes.flatMap((one) => costRows(one, intervals)),
      notes: reasonsOf(outcomes, intervals),
    }),
  ]);
}
