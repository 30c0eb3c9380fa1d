import { actors, type Actor, type Assessment, figureOf } from '@samnytta/model';

/** An actor and what it gains a year (a loss is below zero), SEK per person. */
export interface Gain {
  readonly actor: Actor;
  readonly value: number;
}

/** Less than this per person and year is too little to name in a sentence, SEK. */
const worthNaming = 500;

/** Those who gain and those who pay, the largest first. */
export function winnersOf(assessment: Assessment): { readonly gain: readonly Gain[]; readonly pay: readonly Gain[] } {
  const gains = actors.flatMap((actor) => {
    const value = figureOf(assessment, `income.${actor}`)?.perParticipant;
    return value === undefined ? [] : [{ actor, value }];
  });
  return {
    gain: gains.filter(({ value }) => value >= worthNaming).sort((one, other) => other.value - one.value),
    pay: gains.filter(({ value }) => value <= -worthNaming).sort((one, other) => one.value - other.value)
  };
}
