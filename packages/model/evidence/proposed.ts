import type { Text } from '../language/text.ts';
import type { EvidenceSetting } from './ranges.ts';

/** How far from the labour market people were before. */
export const distances = {
  near: {
    sv: 'Nära: sjukskriven under 6 månader från en anställning eller arbetslös under ett år',
    en: 'Near: sick-listed from a job for under 6 months, or unemployed for under a year',
  },
  middle: { sv: 'Mellan', en: 'Middle' },
  far: {
    sv: 'Långt: aktivitetsersättning, svår psykisk sjukdom, sjuk över två år eller flera år med försörjningsstöd',
    en: 'Far: activity compensation, severe mental illness, sick for over two years, or several years of social assistance',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type Distance = keyof typeof distances;

/** What was done, where the range depends on it. */
export const methods = {
  ips: { sv: 'IPS: arbete först, med stöd på arbetsplatsen', en: 'IPS: place first, then train, with support at work' },
  training: { sv: 'Utbildning', en: 'Training' },
  other: {
    sv: 'Vägledning, samordning, rehabilitering eller annat',
    en: 'Guidance, coordination, rehabilitation or other',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type Method = keyof typeof methods;

/** The work that people came to. */
export const workKinds = {
  ordinary: { sv: 'Vanligt arbete', en: 'Ordinary work' },
  subsidised: { sv: 'Subventionerat arbete', en: 'Subsidised work' },
  sheltered: { sv: 'Skyddat arbete eller socialt företag', en: 'Sheltered work or a social enterprise' },
} as const satisfies Readonly<Record<string, Text>>;
export type WorkKind = keyof typeof workKinds;

/** Whether outcomes have been counted here; what are not are hypothetical. A plan and a borrowed effect have each a factor, and no case has both. */
export const outcomeKinds = {
  counted: { sv: 'Räknade utfall', en: 'Counted outcomes' },
  planned: { sv: 'En plan', en: 'A plan' },
  borrowed: { sv: 'En effekt hämtad från ett försök på annat håll', en: 'An effect borrowed from a trial elsewhere' },
} as const satisfies Readonly<Record<string, Text>>;
export type OutcomeKind = keyof typeof outcomeKinds;

/** What the proposed ranges depend on. */
export interface Circumstances {
  readonly distance: Distance;
  readonly method: Method;
  /** The work that people have after; `none` when nobody works. */
  readonly work: WorkKind | 'none';
  /** The work of those who work more than before; `none` when nobody does. */
  readonly newWork: WorkKind | 'none';
  readonly outcomes: OutcomeKind;
}

/** The id of the row that is proposed for a setting; undefined where there is nothing to draw: work that is not new displaces nobody, and counted outcomes are what they are. */
export function proposedRow(
  setting: EvidenceSetting,
  { distance, method, work, newWork, outcomes }: Circumstances,
): string | undefined {
  const isSupported = work === 'subsidised' || work === 'sheltered';
  switch (setting) {
    case 'deadweight':
      if (isSupported) return `deadweight-${distance}-supported`;
      return distance === 'far' && method === 'ips' ? 'deadweight-far-ips' : `deadweight-${distance}`;
    case 'persistence':
      return isSupported ? 'persistence-supported' : `persistence-${distance}`;
    case 'persistenceAfterSupport':
      return 'persistence-after-support';
    case 'stepDown':
      return 'step-down';
    case 'displacement':
      if (newWork === 'none') return undefined;
      return newWork === 'ordinary' && method === 'training' ? 'displacement-training' : `displacement-${newWork}`;
    case 'realisation':
      return outcomes === 'counted' ? undefined : `realisation-${outcomes}`;
  }
}
