import type { MovableInput } from '../case/change/moved-case.ts';
import { namesOf, shortName } from '../case/change/place.ts';
import type { Assessment, EvaluationResult } from '../evaluation/evaluate.ts';
import { type Place, placeId } from '../graph/place.ts';
import { SamnyttaError } from '../language/samnytta-error.ts';
import type { Text } from '../language/text.ts';
import type { PriceUnit } from '../prices/unit-cost.ts';
import type { Cited } from '../sources/citation.ts';
import { type Distribution, distributionOf, type DistributionSpec } from './distribution.ts';
import { factInputs } from './fact-inputs.ts';
import type { InputGroup } from './input-groups.ts';
import { parameterInputs } from './parameter-inputs.ts';
import { programmeInputs } from './programme-inputs.ts';
import { seenValues } from './seen-values.ts';
import { uncertaintySetting } from './settings.ts';
import { statedChangeInputs } from './stated-change-inputs.ts';

/**
 * Why an input does not vary unless a distribution is stated for it: measured in the case; a law or a
 * guideline; a count or description (age, horizon); at the end of what is possible; a whole schedule;
 * stated as fixed.
 */
export type FixedBecause = 'measured' | 'law' | 'count' | 'end-of-range' | 'schedule' | 'stated';

/** A value that an assessment is worked out from, and what it may be. */
export interface UncertainInput extends MovableInput {
  /** Where it is stated; the id is what that is called. */
  readonly place: Place;
  readonly label: Text;
  /** Of `base`, and of draws. */
  readonly unit: string;
  /** What a price in the catalogue is per, which says more than its unit. */
  readonly priceUnit?: PriceUnit | undefined;
  readonly source: Cited | undefined;
  readonly because: string | Text | undefined;
  /** Row of the evidence that the range is of, where nobody has measured the value here. */
  readonly evidence?: string | undefined;
  readonly group: InputGroup | undefined;
  /** True where the value falls when the others of its group rise. */
  readonly isOpposed?: true | undefined;
  /** Bounds of what the value can be at all. */
  readonly least: number;
  readonly most: number;
  /** Only whole numbers are possible. */
  readonly isWhole: boolean;
  readonly spec: DistributionSpec;
  readonly distribution: Distribution;
  /** Given when the value does not vary. */
  readonly fixedBecause: FixedBecause | undefined;
}

/** An input before its distribution is settled; `spec` is what the grade gives. */
export type FoundInput = Omit<UncertainInput, 'distribution'>;

/** What is put in place of the distributions that grades give. */
export interface UncertaintyOptions {
  /** Distributions in place of those that the grades give, by input id or by name of an assumption. */
  readonly distributions?: Readonly<Record<string, DistributionSpec>> | undefined;
}

/** A distribution stated for an input that the assessment does not have. */
export class UnknownInputError extends SamnyttaError {
  readonly input: string;
  readonly choices: readonly string[];
  /** The shortest name of each choice. */
  readonly names: readonly string[];

  constructor(input: string, places: readonly Place[]) {
    const choices = places.map(placeId);
    const text = {
      sv: `Värdet "${input}" ingår inte i resultatet. Valen är ${choices.join(', ')}.`,
      en: `The result does not depend on an input "${input}". The choices are ${choices.join(', ')}.`,
    };
    super('UnknownInputError', text);
    this.input = input;
    this.choices = choices;
    this.names = places.map(shortName);
  }
}

/**
 * The input with an id, or an assumption by its name.
 * @throws UnknownInputError with the inputs there are
 */
export function inputOf<I extends FoundInput>(inputs: readonly I[], name: string): I {
  const found = inputs.find(({ id }) => id === name) ?? inputs.find(({ place }) => namesOf(place).includes(name));
  if (found === undefined)
    throw new UnknownInputError(
      name,
      inputs.map(({ place }) => place),
    );
  return found;
}

/** A found input with its distribution: the one that is stated for it, or what its grade gives. */
export function settle(found: FoundInput, stated: DistributionSpec | undefined): UncertainInput {
  if (stated === undefined) return { ...found, distribution: distributionOf(found.spec) };
  const distribution = distributionOf(stated);
  return {
    ...found,
    spec: stated,
    distribution,
    fixedBecause: distribution.standardDeviation === 0 ? 'stated' : undefined,
  };
}

/**
 * Every input that an assessment's key figures were worked out from, those that vary first.
 * Weights (how many people a type case stands for, outside a programme) and the sharing of the cost are agreed or
 * counted, not estimated, and are not inputs.
 * @throws UnknownInputError for a distribution of an input that there is not
 * @throws DistributionError for a distribution that cannot be
 *
 * @example
 * ```ts
 * import { assessmentOf, evaluate, readCaseText } from '@samnytta/model';
 * import { uncertainInputs } from '@samnytta/model/uncertainty';
 *
 * const ofCase = readCaseText(`
 *   title: From nothing to work
 *   date: 2025-01-01
 *   typeCases: [{ name: Work, before: {}, after: { work: [{ wage: 25000 SEK/month }] } }]
 * `);
 * const result = evaluate(ofCase);
 * for (const { id, base } of uncertainInputs(result, assessmentOf(result, undefined))) console.log(id, base);
 * ```
 */
export function uncertainInputs(
  result: EvaluationResult,
  assessment: Assessment,
  options: UncertaintyOptions = {},
): readonly UncertainInput[] {
  const seen = seenValues(assessment, result.typeCases);
  const isStated = assessment.id === 'stated' && assessment.typeCase === undefined;
  const facts = factInputs(result.case, seen.facts);
  const found = [
    ...facts,
    ...parameterInputs(result.case, seen.parameters, new Set(facts.map(({ id }) => id))),
    ...(isStated ? statedChangeInputs(result.case) : []),
    ...programmeInputs(assessment),
  ];
  const stated = new Map(
    Object.entries(options.distributions ?? {}).map(([name, spec]) => [inputOf(found, name).id, spec]),
  );
  const inputs = found.map((input) => settle(input, stated.get(input.id)));
  return [...inputs.filter(varies), ...inputs.filter((input) => !varies(input))];
}

/** Whether draws of an input differ. */
export function varies({ distribution }: UncertainInput): boolean {
  return distribution.standardDeviation > 0;
}

/** Correlation of the normal scores within each group, from the settings unless stated. */
export type GroupCorrelation = Readonly<Record<InputGroup, number>>;

/** @throws RangeError when a correlation is not between 0 and 1 */
export function groupCorrelation(
  { case: { context } }: EvaluationResult,
  stated: Partial<GroupCorrelation> = {},
): GroupCorrelation {
  const of = (group: InputGroup): number => {
    const value = stated[group] ?? uncertaintySetting(context.parameters, `correlation.${group}`, context.date).value;
    if (value >= 0 && value <= 1) return value;
    throw new RangeError(
      `The correlation of ${group} is ${String(value)}; expected a number from 0 to 1, for example 0.5`,
    );
  };
  return { prices: of('prices'), wages: of('wages'), 'catch-up': of('catch-up') };
}
