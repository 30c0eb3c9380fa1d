import type { Text } from '../language/text.ts';
import { type Actor, actorLabels, actors, stateActors } from '../ledger/actor.ts';

/** Whom a figure is for: an actor, the state (a subtotal) or society (the sum of all actors). */
export const subjects = ['society', ...actors, 'state'] as const;
/** Whom a key figure is of: an actor, or several of them together. */
export type Subject = (typeof subjects)[number];

/** What each subject is called, at the head of a row. */
export const subjectLabels: Readonly<Record<Subject, Text>> = {
  society: { sv: 'Samhället', en: 'Society' },
  ...actorLabels,
  state: { sv: 'Staten', en: 'The state' },
};

/** What a subject is called within a sentence. */
export const subjectNames: Readonly<Record<Subject, Text>> = {
  society: { sv: 'samhället', en: 'society' },
  municipality: { sv: 'kommunen', en: 'the municipality' },
  region: { sv: 'regionen', en: 'the region' },
  'employment-service': actorLabels['employment-service'],
  'social-insurance': actorLabels['social-insurance'],
  'other-state': { sv: 'övrig stat', en: 'other state' },
  participant: { sv: 'deltagarna', en: 'the participants' },
  employer: { sv: 'arbetsgivarna', en: 'the employers' },
  state: { sv: 'staten', en: 'the state' },
};

/** The actors whose amounts a subject's amount is the sum of. */
export function actorsOf(subject: Subject): readonly Actor[] {
  if (subject === 'society') return actors;
  return subject === 'state' ? stateActors : [subject];
}
