import type { VariantId } from '../cohort/evaluate-people.ts';
import type { Subject } from '../figures/subject.ts';
import { actors } from '../ledger/actor.ts';
import { extrapolate, type Extrapolation } from '../uncertainty/extrapolate.ts';
import { releasedSubjects } from './drawn-cohort.ts';
import type { EvaluatedGroup } from './evaluated-groups.ts';

/** Share of samples whose interval holds the total. */
export const scalingLevel = 0.9;

/** Yearly change for all participants from those in the table, by subject. */
export interface ScaledUp {
  readonly subject: Subject;
  readonly variant: VariantId;
  readonly income: Extrapolation;
}

/** From the lower end of one case of missing values to the upper end of the other, SEK per year. */
export interface ScaledBound {
  readonly subject: Subject;
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

const suppressed: Extrapolation = {
  kind: 'refused',
  because: 'suppressed',
  text: {
    sv: 'hur mycket personerna skiljer sig åt är undertryckt, eftersom det skulle säga för mycket om enskilda av dem; utan det går det inte att säga hur säker en uppräkning är.',
    en: 'how much the people differ is suppressed, since it would tell too much of single ones; without it there is no telling how sure a scaled-up total is.',
  },
};

/** Whether something is said of how much people differ: an interval, or that they do not. */
function isOfSpread(income: Extrapolation): boolean {
  return income.kind === 'estimate' || income.because === 'no-spread';
}

/** Empty when everybody is in the table. */
export function scaledUp({
  result: { participants, settings },
  variant,
  sampling,
}: EvaluatedGroup): readonly ScaledUp[] {
  if (participants === undefined) return [];
  const { id, assessment } = variant;
  const { parameters, date } = settings.context;
  const released = releasedSubjects(assessment);
  const columns = sampling.columns(released);
  const releasesSpread = sampling.releasesSpread(released, variant);
  return ([...actors, 'state', 'society'] as const).flatMap((subject) => {
    const changes = columns[subject];
    // Of an actor that nothing changes for there is nothing to scale up.
    if (changes?.some((change) => change !== 0) !== true) return [];
    const income = extrapolate(changes, participants, parameters, date, scalingLevel);
    return [{ subject, variant: id, income: !releasesSpread && isOfSpread(income) ? suppressed : income }];
  });
}

/** The widest ends of the worst and the best case, for subjects that both are scaled up for. */
export function scaledBounds(scaled: readonly ScaledUp[]): readonly ScaledBound[] {
  const subjects = new Set(scaled.map(({ subject }) => subject));
  return [...subjects].flatMap((subject): readonly ScaledBound[] => {
    const incomes = scaled.flatMap((one) =>
      one.subject === subject && one.income.kind === 'estimate' ? [one.income] : [],
    );
    if (incomes.length < 2) return [];
    return [
      {
        subject,
        low: Math.min(...incomes.map(({ low }) => low)),
        high: Math.max(...incomes.map(({ high }) => high)),
        level: scalingLevel,
      },
    ];
  });
}
