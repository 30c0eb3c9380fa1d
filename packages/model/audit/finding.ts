import type { Language, Text } from '../language/text.ts';
import type { Interval } from './interval.ts';
import type { Unit } from './printed-value.ts';

/** What can explain a difference, in the order it is searched for. */
export type ExplanationKind =
  | 'other-count'
  | 'factor'
  | 'power-of-ten'
  | 'discounted'
  | 'years-as-months'
  | 'years'
  | 'share'
  | 'scaled-between-counts'
  | 'rounded-first'
  | 'truncated'
  | 'swapped-digits'
  | 'sign'
  | 'left-out'
  | 'counted-twice'
  | 'not-filled-in'
  | 'other-quantity'
  | 'moved';

/** A change in what the report says that makes the figures agree. `key` is the same for the same cause in several findings. */
export type Explanation = { readonly kind: ExplanationKind; readonly key: string; readonly text: Text };

/** Whether figures agree, differ, give another figure, or cannot be compared. */
export type FindingKind = 'agrees' | 'differs' | 'derived' | 'cannot-check';

/** `slip`: less than two steps of the printed figure; `contradiction`: more than that. */
export type Severity = 'information' | 'slip' | 'contradiction';

/** A figure as the report prints it. `key` is empty for rows of sums, products and shares. */
export type FindingFigure = {
  readonly key: string;
  readonly label: Text;
  readonly printed: string;
  readonly place?: string;
  readonly isRange?: true;
};

/** One thing that was recomputed: the figures, what they should come to, and what would explain a difference. */
export type Finding = {
  readonly kind: FindingKind;
  /** Name of the part of the report file. */
  readonly part: string;
  /** Id of the rule, such as `payback`. */
  readonly identity: string;
  readonly name: Text;
  readonly figures: readonly FindingFigure[];
  /** Kronor, months, parts of one, persons or plain numbers. */
  readonly unit: Unit;
  readonly printed?: Interval;
  readonly recomputed?: Interval;
  /** Printed less recomputed; nothing when it is endless. */
  readonly difference?: number;
  /** Most likely first: what explains several findings comes before what explains one. */
  readonly explanations: readonly Explanation[];
  readonly severity: Severity;
  readonly text: Text;
};

/** A figure that the report leaves out, or prints more loosely than its other figures fix it. */
export type DerivedFigure = {
  readonly part: string;
  readonly key: string;
  readonly label: Text;
  readonly unit: Unit;
  /** As the report prints it, more loosely; empty when it does not. */
  readonly printed: string;
  readonly value: Interval;
  /** The calculation, in words and figures. */
  readonly derivation: Text;
  /** Closer bounds from all figures together, where they give any. */
  readonly narrowed?: Interval;
};

/** Slips of one figure: that they recur does not make them likelier. */
const slips: ReadonlySet<ExplanationKind> = new Set<ExplanationKind>([
  'power-of-ten',
  'rounded-first',
  'truncated',
  'swapped-digits',
  'sign',
]);

/** Puts explanations that recur first, within each finding, and keeps the order of the search otherwise. */
export function rankExplanations(findings: readonly Finding[]): Finding[] {
  const uses = new Map<string, number>();
  for (const { explanations } of findings) {
    for (const { kind, key } of explanations) if (!slips.has(kind)) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return findings.map((finding) => {
    const explanations = [...finding.explanations].sort((a, b) => (uses.get(b.key) ?? 1) - (uses.get(a.key) ?? 1));
    return { ...finding, explanations, text: withExplanations(finding, explanations) };
  });
}

function withExplanations({ kind, text }: Finding, explanations: readonly Explanation[]): Text {
  const write = (language: Language, likely: string, or: string) => {
    const shown = explanations.map(
      (each, index) => `${kind === 'agrees' ? '' : index === 0 ? likely : or}${each.text[language]}`,
    );
    return [text[language], ...shown].join(' ');
  };
  return { sv: write('sv', 'Trolig förklaring: ', 'Eller: '), en: write('en', 'Likely explanation: ', 'Or: ') };
}
