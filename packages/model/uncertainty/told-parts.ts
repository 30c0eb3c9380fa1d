import type { Figure } from '../figures/assess.ts';
import { type Convention, figureRule } from '../figures/figure-rules.ts';
import type { Subject } from '../figures/subject.ts';
import type { Text } from '../language/text.ts';
import {
  type FanYear,
  type PaybackProbability,
  paybackProbability,
  profitabilityFan,
  type Simulation,
} from './monte-carlo.ts';
import { fanReading, informationReading, paybackReading } from './reading.ts';
import { type ValueOfInformation, valueOfInformation } from './value-of-information.ts';

/** Years that the probability of payback is told for. */
const paybackYears = [1, 3, 5] as const;

/** A subject's net position year by year, with what it says. */
export interface ToldFan {
  readonly convention: Convention;
  readonly subject: Subject;
  readonly years: readonly FanYear[];
  readonly reading: Text;
}

/** Undefined when the cost is not known. */
export function toldFan(simulation: Simulation, subject: Subject, convention: Convention): ToldFan | undefined {
  const years = profitabilityFan(simulation, subject, convention);
  return years.length === 0 ? undefined : { convention, subject, years, reading: fanReading(years, subject) };
}

/** How likely a subject is to have its money back, with what it says. */
export interface ToldPayback {
  readonly subject: Subject;
  /** After one, three and five years. */
  readonly years: readonly PaybackProbability[];
  readonly reading: Text;
}

/** Of those of some subjects that pay. */
export function toldPaybacks(simulation: Simulation, subjects: readonly Subject[]): readonly ToldPayback[] {
  return subjects.flatMap((subject): readonly ToldPayback[] => {
    const years = paybackYears.map((year) => paybackProbability(simulation, subject, year));
    return years.every(({ kind }) => kind === 'no-cost')
      ? []
      : [{ subject, years, reading: paybackReading(simulation, subject, paybackYears) }];
  });
}

/** What knowing more would be worth before deciding on a figure, with what it says. */
export interface ToldInformation extends ValueOfInformation {
  readonly about: Figure;
  readonly reading: Text;
}

/** Whether a figure decides: an amount that turns from loss to gain, with the cost of the intervention taken off. */
function decides({ rule, value }: Figure): boolean {
  const { turnsAt, needs } = figureRule(rule);
  return value !== undefined && turnsAt === 0 && needs.includes('cost');
}

/** Undefined for a figure that decides nothing or has no value, and as {@link valueOfInformation}. */
export function toldInformation(simulation: Simulation, about: Figure | undefined): ToldInformation | undefined {
  const value = about !== undefined && decides(about) ? valueOfInformation(simulation, about.id) : undefined;
  return about && value && { ...value, about, reading: informationReading(value, about) };
}
