import type { Case } from '../case/case.ts';
import { appraisalFields } from '../case/fields/appraisal-fields.ts';
import { numberFact } from '../case/fields/facts.ts';
import { type Circumstances, proposedRow } from '../evidence/proposed.ts';
import { isUsable, rangeRow, studiesOf, type UsableRow } from '../evidence/ranges.ts';
import { evidenceText } from '../evidence/wording.ts';
import type { AppraisalSettings } from '../figures/assess.ts';
import type { Fact } from '../graph/situation-facts.ts';
import type { Work } from './work-after.ts';

/** What the proposed ranges of a case depend on. @param work that people came to, where the case does not say */
export function circumstancesOf({ file: { appraisal = {} } }: Case, work: Work): Circumstances {
  return {
    distance: appraisal.distance ?? 'middle',
    method: appraisal.method ?? 'other',
    work: appraisal.work ?? work,
    outcomes: appraisal.outcomes ?? 'counted',
  };
}

type Drawn = 'persistence' | 'deadweight' | 'displacement' | 'realisation';

/** The row that a setting which the case does not state is taken from: the one that the case names, else the proposed one. */
function rowOf({ file: { appraisal = {} } }: Case, key: Drawn, circumstances: Circumstances): UsableRow | undefined {
  const named = key === 'realisation' ? undefined : appraisal[`${key}From`];
  const row = rangeRow(named ?? proposedRow(key, circumstances) ?? '');
  return row !== undefined && isUsable(row) ? row : undefined;
}

function factOfRow(key: Drawn, row: UsableRow, { work }: Circumstances): Fact {
  const source = [...new Set(studiesOf(row).map((study) => `${study.source.split(':')[0] ?? ''} (${String(study.year)})`))].join('; ');
  const because = evidenceText(key, row, work === 'none' ? 'ordinary' : work);
  // What nobody has measured is inferred from elsewhere.
  return { value: row.value, origin: { path: `appraisal.${key}`, grade: 'estimated', because, evidence: row.id, ...(source !== '' && { source }) } };
}

/**
 * Settings of the appraisal: from the case; where it is silent from the dated parameters or from the evidence.
 * @param work that people came to, where the case does not say
 */
export function appraisalSettings(ofCase: Case, work: Work): AppraisalSettings {
  const given = ofCase.file.appraisal;
  const circumstances = circumstancesOf(ofCase, work);
  const fact = (key: keyof AppraisalSettings): Fact => numberFact(appraisalFields[key], given?.[key], `appraisal.${key}`, ofCase);
  const drawn = (key: Drawn): Fact => {
    const row = given?.[key] === undefined ? rowOf(ofCase, key, circumstances) : undefined;
    return row === undefined ? fact(key) : factOfRow(key, row, circumstances);
  };
  return {
    horizon: fact('horizon'),
    discountRate: fact('discountRate'),
    marginalCostOfFunds: fact('marginalCostOfFunds'),
    persistence: drawn('persistence'),
    deadweight: drawn('deadweight'),
    displacement: drawn('displacement'),
    realisation: drawn('realisation'),
  };
}
