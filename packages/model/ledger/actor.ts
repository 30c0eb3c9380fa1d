import type { Text } from '../language/text.ts';

/** Those that a krona can be gained or lost by. Society is their sum, never an actor of its own. */
export const actors = [
  'municipality',
  'region',
  'employment-service',
  'social-insurance',
  'other-state',
  'participant',
  'employer',
] as const;

/** One of those that a krona can be gained or lost by. */
export type Actor = (typeof actors)[number];

/** The actors whose sum is the state. */
export const stateActors = [
  'employment-service',
  'social-insurance',
  'other-state',
] as const satisfies readonly Actor[];

/** The actors that are financed by taxes. */
export const publicActors = ['municipality', 'region', ...stateActors] as const satisfies readonly Actor[];

/** What each actor is called, at the head of a row. */
export const actorLabels: Readonly<Record<Actor, Text>> = {
  municipality: { sv: 'Kommunen', en: 'Municipality' },
  region: { sv: 'Regionen', en: 'Region' },
  'employment-service': { sv: 'Arbetsförmedlingen', en: 'Arbetsförmedlingen' },
  'social-insurance': { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
  'other-state': { sv: 'Övrig stat', en: 'Other state' },
  participant: { sv: 'Deltagaren', en: 'Participant' },
  employer: { sv: 'Arbetsgivaren', en: 'Employer' },
};

/** An amount in SEK for each actor. */
export type ByActor = Readonly<Record<Actor, number>>;

export function byActor(amount: (actor: Actor) => number): ByActor {
  return Object.fromEntries(actors.map((actor) => [actor, amount(actor)])) as Record<Actor, number>;
}

/** The sum of the amounts of some actors, SEK; of all of them, which is society, when none are named. */
export function sumOver(amounts: ByActor, some: readonly Actor[] = actors): number {
  return some.reduce((sum, actor) => sum + amounts[actor], 0);
}
