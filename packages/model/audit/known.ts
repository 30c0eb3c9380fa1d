import { stateActors } from '../ledger/actor.ts';
import { exactly, type Interval } from './interval.ts';
import { isOneSided, printedInterval } from './printed-value.ts';
import { figureQuantity, participantsQuantity, type FigureQuantity, type Quantity } from './quantity.ts';
import { namedCounts, type ReportFigure, type ReportPart } from './report.ts';
import { societyAndActors, type SocietyOrActor } from './vocabulary.ts';

/** The indirect-tax factor that published Swedish evaluations use. */
const publishedIndirectTaxFactor = 1.25;

/** What one part of a report states: its figures, counts, factor and financing, ready to be looked up. */
export type Known = {
  readonly actors: readonly SocietyOrActor[];
  readonly printed: ReadonlyMap<string, ReportFigure>;
  readonly printedFigures: readonly FigureQuantity[];
  /** Figures printed again elsewhere in the report, looser or equal. */
  readonly repeated: readonly ReportFigure[];
  /** Figures that have a total and a sum per participant: printed ones, and yearly income, cost and potential. */
  readonly amounts: readonly FigureQuantity[];
  readonly incomeYears: readonly number[];
  readonly counts: Readonly<Record<string, number>>;
  readonly indirectTaxFactor: number;
  readonly financing: ReadonlyMap<SocietyOrActor, number>;
  readonly isPrinted: (quantity: Quantity) => boolean;
  /** The count that the report says these figures cover; without a word, the first. */
  readonly countFor: (...quantities: readonly FigureQuantity[]) => string;
};

export function knownFrom(part: ReportPart): Known {
  const counts = namedCounts(part.participants);
  const printed = new Map<string, ReportFigure>();
  const repeated: ReportFigure[] = [];
  for (const figure of [...part.figures].sort(
    (a, b) => Number(isOneSided(a.value)) - Number(isOneSided(b.value)) || a.value.step - b.value.step,
  )) {
    if (printed.has(figure.quantity.key)) repeated.push(figure);
    else printed.set(figure.quantity.key, figure);
  }
  const printedFigures = part.figures.filter((figure) => !repeated.includes(figure)).map((figure) => figure.quantity);
  const financing = financingOf(part);
  const actors = societyAndActors.filter(
    (of) => of === 'society' || financing.has(of) || printedFigures.some((figure) => figure.of === of),
  );
  return {
    actors,
    printed,
    printedFigures,
    repeated,
    amounts: amountsOf(actors, printedFigures),
    incomeYears: [
      ...new Set([1, ...printedFigures.filter(({ figure }) => figure === 'income').map(({ years }) => years)]),
    ],
    counts,
    indirectTaxFactor: part.indirectTaxFactor ?? publishedIndirectTaxFactor,
    financing,
    isPrinted: ({ key }) => printed.has(key),
    countFor: (...quantities) => {
      const stated = quantities.flatMap(({ key }) => printed.get(key)?.participants ?? []);
      return stated[0] ?? Object.keys(counts)[0] ?? 'participants';
    },
  };
}

/** State carries what its parts carry, when the report gives only the parts. */
function financingOf(part: ReportPart): Map<SocietyOrActor, number> {
  const shares = new Map<SocietyOrActor, number>();
  for (const of of societyAndActors) {
    const share = of === 'society' ? undefined : part.financing?.[of];
    if (share !== undefined) shares.set(of, share);
  }
  const state = stateActors.flatMap((of) => shares.get(of) ?? []);
  if (!shares.has('state') && state.length > 0)
    shares.set(
      'state',
      state.reduce((sum, share) => sum + share, 0),
    );
  return shares;
}

function amountsOf(actors: readonly SocietyOrActor[], printed: readonly FigureQuantity[]): FigureQuantity[] {
  const always = [
    ...actors.map((of) => figureQuantity('income', of)),
    figureQuantity('income', 'participant'),
    figureQuantity('cost', 'society'),
    figureQuantity('potential', 'society'),
    ...printed
      .filter(({ figure, per }) => figure === 'profitability' && per === 'participant')
      .map(({ of }) => figureQuantity('cost', of)),
  ];
  const amounts = new Map<string, FigureQuantity>();
  for (const { figure, of, years, basis } of [...always, ...printed]) {
    if (figureQuantity(figure, of, { per: 'participant' }).per !== 'participant') continue;
    const total = figureQuantity(figure, of, { per: 'total', years, basis });
    amounts.set(total.key, total);
  }
  return [...amounts.values()];
}

/** The bounds of every count and printed figure, by key. A payback rounded to whole months is that month. */
export function statedIntervals(report: Known): Map<string, Interval> {
  const intervals = new Map<string, Interval>();
  for (const [name, count] of Object.entries(report.counts))
    intervals.set(participantsQuantity(name).key, exactly(count));
  for (const [key, figure] of report.printed) if (!isOneSided(figure.value)) intervals.set(key, intervalOf(figure));
  return intervals;
}

export function intervalOf(figure: ReportFigure): Interval {
  const { value, quantity } = figure;
  const counted = quantity.figure === 'payback' || quantity.figure === 'persons-to-repay';
  return counted && value.step <= 1 && value.claim === undefined ? exactly(value.value) : printedInterval(value);
}
