import type { EvidenceRow, PublishedRow } from './evidence.ts';
import rangeFile from './ranges.json' with { type: 'json' };

// The file is held against the schema in the tests, not at every start.
/** The rows that a case may be worked out with, and those that the proposed ones rest on. */
export const rangeRows = rangeFile as readonly EvidenceRow[];

let byId: ReadonlyMap<string, EvidenceRow> | undefined;

export function rangeRow(id: string): EvidenceRow | undefined {
  byId ??= new Map(rangeRows.map((row) => [row.id, row]));
  return byId.get(id);
}

/** What of the appraisal may be taken from the evidence, and the parameter that says it. */
const parametersOfSettings = {
  deadweight: 'deadweight',
  persistence: 'persistence',
  persistenceAfterSupport: 'persistence',
  stepDown: 'step-down',
  displacement: 'displacement',
  realisation: 'realisation',
} as const satisfies Readonly<Record<string, EvidenceRow['parameter']>>;
export type EvidenceSetting = keyof typeof parametersOfSettings;

/** A row with a share between none and all, which a case can be worked out with. */
export type UsableRow = EvidenceRow & { readonly value: number };

export function isUsable(row: EvidenceRow): row is UsableRow {
  return row.unit === 'share' && row.value !== undefined && row.value >= 0 && row.value <= 1;
}

/** The rows that a setting may be taken from. */
export function usableRows(setting: EvidenceSetting): readonly UsableRow[] {
  return rangeRows.filter(isUsable).filter(({ parameter }) => parameter === parametersOfSettings[setting]);
}

/**
 * Ends of what the value of a row may be, in draws a triangle from one over the value to the other. A share is never
 * above all. Undefined for a row without an interval.
 */
export function endsOf({ low, high }: EvidenceRow): { readonly least: number; readonly most: number } | undefined {
  return low === undefined || high === undefined ? undefined : { least: low, most: Math.min(high, 1) };
}

/** The published rows that a row rests on; a published row rests on itself. */
export function studiesOf(row: EvidenceRow): readonly PublishedRow[] {
  if (row.mark === 'published') return [row];
  return row.restsOn.flatMap((id): readonly PublishedRow[] => {
    const found = rangeRow(id);
    return found?.mark === 'published' ? [found] : [];
  });
}
