import { everyPlace } from '@samnytta/model';
import type { SituationFacts } from '@samnytta/model/rules';
import { RandomPeople } from '../../packages/model/kernel/testing/random-situation.ts';
import { choicesOn } from '../../packages/model/kernel/testing/reference.ts';

/** The rules that are measured. */
export const date = '2025-07-01';
export const { parameters } = everyPlace();

/** Random lives, before and after of one person after each other: every support, subsidy and resource of the year. */
export function* situations(count: number): Generator<SituationFacts> {
  const random = new RandomPeople(2025, choicesOn(date, parameters));
  for (let index = 0; index < count; index += 1) yield random.next();
}
