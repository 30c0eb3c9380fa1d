import type { Case } from '../case/case.ts';
import { appraisalFields, type DiscountSchedule } from '../case/fields/appraisal-fields.ts';
import { numberFact } from '../case/fields/facts.ts';
import { type Circumstances, proposedRow } from '../evidence/proposed.ts';
import { type EvidenceSetting, isUsable, rangeRow, studiesOf, type UsableRow } from '../evidence/ranges.ts';
import { evidenceText } from '../evidence/wording.ts';
import type { AppraisalSettings, RateStep } from '../figures/appraisal-settings.ts';
import { longestHorizon } from '../figures/years.ts';
import { statedIn } from '../graph/place.ts';
import type { Fact } from '../graph/situation-facts.ts';
import { formatNumber } from '../language/format.ts';
import { inBoth, type Text } from '../language/text.ts';
import { lookUpSchedule } from '../parameters/look-up.ts';
import type { Work, WorkAfter } from './work-after.ts';

/** The years that a step of a schedule is of: `år 31–75`. @param next first year of the step after it */
function yearsOf(from: number, next: number | undefined): Text {
  if (next === undefined) return { sv: `från år ${String(from)}`, en: `from year ${String(from)}` };
  const last = next - 1;
  return last === from
    ? { sv: `år ${String(from)}`, en: `year ${String(from)}` }
    : { sv: `år ${String(from)}–${String(last)}`, en: `years ${String(from)}–${String(last)}` };
}

/** The rates of a published schedule: what is above a year begins in the next. */
function publishedSteps(name: Exclude<DiscountSchedule, 'constant'>, { context }: Case): readonly RateStep[] {
  const { id, value, grade, source } = lookUpSchedule(
    context.parameters,
    `appraisal.discount-schedule.${name}`,
    context.date,
  );
  return value
    .filter(({ above }) => above < longestHorizon)
    .map(({ above, base }, index) => {
      const next = value[index + 1]?.above;
      return {
        from: above + 1,
        rate: {
          value: base,
          origin: {
            ...statedIn({ kind: 'parameter', id }),
            grade,
            source,
            label: yearsOf(above + 1, next === undefined ? undefined : next + 1),
          },
        },
      };
    });
}

function discountSteps(ofCase: Case): readonly RateStep[] | undefined {
  const { discountSchedule = 'constant', discountSteps: own } = ofCase.file.appraisal ?? {};
  if (own !== undefined) {
    return own.map(({ from, rate }, index) => {
      const { value, origin } = ofCase.resolver.fact(rate, `appraisal.discountSteps[${String(index)}].rate`);
      return {
        from,
        rate: { value, origin: { ...origin, label: origin.label ?? yearsOf(from, own[index + 1]?.from) } },
      };
    });
  }
  return discountSchedule === 'constant' ? undefined : publishedSteps(discountSchedule, ofCase);
}

/** Parts of the first year's effect that are left in the second year and later, when the case states them one by one. */
function remainingOf({ file, resolver }: Case): readonly Fact[] | undefined {
  const stated = file.appraisal?.persistence;
  if (!Array.isArray(stated)) return undefined;
  return stated.map((part, index) => {
    const { value, origin } = resolver.fact(part, `appraisal.persistence[${String(index)}]`);
    const year = inBoth((language) => formatNumber(index + 2, language));
    const isLast = index === stated.length - 1;
    const label = isLast
      ? { sv: `från år ${year.sv}`, en: `from year ${year.en}` }
      : { sv: `år ${year.sv}`, en: `year ${year.en}` };
    return { value, origin: { ...origin, label: origin.label ?? label } };
  });
}

/** What the proposed ranges of a case depend on. @param after work that people have, where the case does not say */
function circumstancesOf({ file: { appraisal = {} } }: Case, after: WorkAfter): Circumstances {
  // Support that is paid is of work that is supported.
  const supported = (work: Work): Work =>
    appraisal.supportYears === undefined || work === 'sheltered' ? work : 'subsidised';
  return {
    distance: appraisal.distance ?? 'middle',
    method: appraisal.method ?? 'other',
    work: appraisal.work ?? supported(after.work),
    newWork: appraisal.work ?? (after.newWork === 'none' ? 'none' : supported(after.newWork)),
    outcomes: appraisal.outcomes ?? 'counted',
  };
}

/** The row that a setting which the case does not state is taken from: the one that the case names, else the proposed one. */
function rowOf(
  { file: { appraisal = {} } }: Case,
  key: EvidenceSetting,
  circumstances: Circumstances,
): UsableRow | undefined {
  const named =
    key === 'deadweight' || key === 'persistence' || key === 'displacement' ? appraisal[`${key}From`] : undefined;
  const row = rangeRow(named ?? proposedRow(key, circumstances) ?? '');
  return row !== undefined && isUsable(row) ? row : undefined;
}

function factOfRow(key: EvidenceSetting, row: UsableRow, { newWork }: Circumstances): Fact {
  const source = [
    ...new Set(studiesOf(row).map((study) => `${study.source.split(':')[0] ?? ''} (${String(study.year)})`)),
  ].join('; ');
  const because = evidenceText(key, row, newWork === 'none' ? 'ordinary' : newWork);
  // What nobody has measured is inferred from elsewhere.
  return {
    value: row.value,
    origin: {
      path: `appraisal.${key}`,
      grade: 'estimated',
      because,
      evidence: row.id,
      ...(source !== '' && { source }),
    },
  };
}

/**
 * Settings of the appraisal: from the case; where it is silent from the dated parameters or from the evidence.
 * @param work that people have after, where the case does not say
 */
export function appraisalSettings(ofCase: Case, work: WorkAfter): AppraisalSettings {
  const { persistence, ...given } = ofCase.file.appraisal ?? {};
  const stated = { ...given, persistence: Array.isArray(persistence) ? undefined : persistence };
  const circumstances = circumstancesOf(ofCase, work);
  const fact = (key: EvidenceSetting | 'supportYears' | 'horizon' | 'discountRate' | 'marginalCostOfFunds'): Fact =>
    numberFact(appraisalFields[key], stated[key], `appraisal.${key}`, ofCase);
  const drawn = (key: EvidenceSetting): Fact => {
    const row = stated[key] === undefined ? rowOf(ofCase, key, circumstances) : undefined;
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
    supportEnd:
      given.supportYears === undefined
        ? undefined
        : {
            supportYears: fact('supportYears'),
            stepDown: drawn('stepDown'),
            persistenceAfterSupport: drawn('persistenceAfterSupport'),
          },
    discountSteps: discountSteps(ofCase),
    remaining: remainingOf(ofCase),
  };
}
