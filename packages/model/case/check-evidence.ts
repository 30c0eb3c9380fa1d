import { type EvidenceSetting, rangeRow, usableRows } from '../evidence/ranges.ts';
import { nearestName } from '../parameters/suggestion.ts';
import type { Faults } from './resolve.ts';
import type { CaseFile } from './schema.ts';

const chosen = ['deadweight', 'persistence', 'displacement'] as const satisfies readonly EvidenceSetting[];

/** Tells a row of the evidence that is none, or that does not say what it is taken for. */
function checkRow(setting: (typeof chosen)[number], id: string, faults: Faults): void {
  const choices = usableRows(setting).map((row) => row.id);
  if (choices.includes(id)) return;
  const example = nearestName(id, choices) ?? choices[0] ?? setting;
  const path = `appraisal.${setting}From`;
  if (rangeRow(id) === undefined) {
    faults.add(path, { kind: 'unknown-reference', found: id, choices, example });
    return;
  }
  faults.add(path, {
    kind: 'inconsistent',
    found: id,
    expected: {
      sv: 'en rad med en andel mellan 0 och 100 % av just detta',
      en: 'a row with a share between 0 and 100 % of this very thing',
    },
    example,
  });
}

/** What is said of support that ends: for how long it was paid, and no other way of saying how the effect fades. */
function checkSupport(
  { supportYears, stepDown, persistenceAfterSupport, persistence, work }: NonNullable<CaseFile['appraisal']>,
  faults: Faults,
): void {
  if (supportYears === undefined) {
    if (stepDown === undefined && persistenceAfterSupport === undefined) return;
    faults.add('appraisal.supportYears', {
      kind: 'missing-key',
      found: undefined,
      key: 'supportYears',
      example: 'supportYears: 1',
    });
    return;
  }
  const other = work === 'ordinary' ? 'work: ordinary' : Array.isArray(persistence) ? 'persistence: [ … ]' : undefined;
  if (other === undefined) return;
  faults.add('appraisal.supportYears', {
    kind: 'inconsistent',
    found: `supportYears + ${other}`,
    expected:
      work === 'ordinary'
        ? {
            sv: 'subventionerat eller skyddat arbete; vanligt arbete har inget stöd som upphör',
            en: 'subsidised or sheltered work; ordinary work has no support that ends',
          }
        : {
            sv: 'antingen år med stöd eller en lista över vad som är kvar',
            en: 'either years of support or a list of what is left',
          },
    example: work === 'ordinary' ? 'work: subsidised' : 'supportYears: 1',
  });
}

/** What a case says of the evidence that its appraisal draws from. Faults are recorded. */
export function checkEvidence({ appraisal = {} }: CaseFile, faults: Faults): void {
  for (const setting of chosen) {
    const id = appraisal[`${setting}From`];
    if (id === undefined) continue;
    checkRow(setting, id, faults);
    if (appraisal[setting] === undefined) continue;
    faults.add(`appraisal.${setting}From`, {
      kind: 'inconsistent',
      found: `${setting} + ${setting}From`,
      expected: {
        sv: 'antingen ett eget värde eller en rad att hämta det från, inte båda',
        en: 'either a value of your own or a row to take it from, not both',
      },
      example: `${setting}From: ${id}`,
    });
  }
  checkSupport(appraisal, faults);
  if (appraisal.realisation === undefined || (appraisal.outcomes ?? 'counted') !== 'counted') return;
  faults.add('appraisal.realisation', {
    kind: 'inconsistent',
    found: 'outcomes: counted',
    expected: {
      sv: 'outcomes: planned eller borrowed; det som är räknat har redan nåtts',
      en: 'outcomes: planned or borrowed; what has been counted has been reached already',
    },
    example: 'outcomes: planned',
  });
}
