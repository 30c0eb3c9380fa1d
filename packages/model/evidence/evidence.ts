import type { Text } from '../language/text.ts';

/** What a row of the evidence measures or proposes. */
export const evidenceParameters = {
  deadweight: { sv: 'Andel som hade skett ändå', en: 'Share that would have happened anyway (deadweight)' },
  persistence: { sv: 'Effekt kvar efter ytterligare ett år', en: 'Effect left after one more year' },
  'step-down': { sv: 'Effekt kvar när ett betalt stöd upphör', en: 'Effect left when paid support ends' },
  displacement: {
    sv: 'Undanträngning: andel som tränger undan andra',
    en: 'Displacement: share that displaces others',
  },
  realisation: { sv: 'Andel av det väntade som nås', en: 'Share of what is expected that is reached' },
  'treated-rate': { sv: 'Andel bland deltagare', en: 'Rate among those who took part' },
  'control-rate': { sv: 'Andel i jämförelsegruppen', en: 'Rate in the control group' },
  'baseline-rate': { sv: 'Andel utan någon särskild insats', en: 'Rate without any intervention' },
  'effect-points': { sv: 'Effekt, procentenheter', en: 'Effect, percentage points' },
  'effect-ratio': { sv: 'Effekt, kvot', en: 'Effect, ratio' },
  'effect-relative': { sv: 'Effekt, relativ förändring', en: 'Effect, relative change' },
  'effect-days': { sv: 'Effekt, dagar', en: 'Effect, days' },
  'effect-earnings': { sv: 'Effekt på arbetsinkomst, euro per år', en: 'Effect on earnings, EUR per year' },
  'effect-direction': { sv: 'Effekt, riktning', en: 'Effect, direction' },
  'job-survival': { sv: 'Andel arbeten som består', en: 'Share of jobs that last' },
  spillover: { sv: 'Effekt på andra eller annat', en: 'Effect on others or on something else' },
  horizon: { sv: 'Tidshorisont', en: 'Horizon' },
} as const satisfies Readonly<Record<string, Text>>;
export type EvidenceParameter = keyof typeof evidenceParameters;

/** How a figure was found. */
export const evidenceDesigns = {
  randomised: { sv: 'lottat försök', en: 'randomised trial' },
  'meta-analysis': { sv: 'metaanalys', en: 'meta-analysis' },
  review: { sv: 'systematisk översikt', en: 'systematic review' },
  'quasi-experiment': { sv: 'naturligt experiment eller matchning', en: 'quasi-experiment' },
  descriptive: { sv: 'uppföljning utan jämförelse', en: 'follow-up without comparison' },
  model: { sv: 'regel i en modell', en: 'rule of a model' },
  proposal: { sv: 'Samnyttas förslag', en: 'proposal of Samnytta' },
} as const satisfies Readonly<Record<string, Text>>;
export type EvidenceDesign = keyof typeof evidenceDesigns;

/** The work that was counted: ordinary, supported (subsidised or sheltered), or both together. */
export const evidenceWork = {
  ordinary: { sv: 'vanligt arbete', en: 'ordinary work' },
  supported: { sv: 'arbete med stöd', en: 'supported work' },
  any: { sv: 'båda', en: 'both' },
} as const satisfies Readonly<Record<string, Text>>;

export const evidenceUnits = ['share', 'points', 'ratio', 'days', 'years', 'EUR'] as const;

interface CommonRow {
  readonly id: string;
  readonly parameter: EvidenceParameter;
  readonly work: keyof typeof evidenceWork;
  /** Country and group. */
  readonly population: Text;
  readonly outcome: Text;
  readonly design: EvidenceDesign;
  /** Computed from two published figures. */
  readonly isDerived?: true | undefined;
  /** When it was counted, months after the start. */
  readonly months?: number | undefined;
  /** Left out where the source gives a direction only. */
  readonly value?: number | undefined;
  /** Interval of a published figure, usually 95 per cent; ends of a proposed range. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: (typeof evidenceUnits)[number] | undefined;
  readonly note?: Text | undefined;
}

/** Read in the source, or in a named secondary source. */
export interface PublishedRow extends CommonRow {
  readonly mark: 'published';
  readonly source: string;
  readonly year: number;
}

/** A default of ours: the most likely value with a least and a largest one, and the rows that it rests on; none is a judgement alone. */
export interface ProposedRow extends CommonRow {
  readonly mark: 'proposed';
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly unit: 'share';
  readonly restsOn: readonly string[];
}

/** One finding of a published evaluation, or a range that we propose from several. */
export type EvidenceRow = PublishedRow | ProposedRow;

/** How a row of evidence came to be, in words. */
export const evidenceMarks = {
  published: { sv: 'läst i källan', en: 'read in the source' },
  proposed: evidenceDesigns.proposal,
} as const satisfies Readonly<Record<EvidenceRow['mark'], Text>>;
