import type { CategoryFact, Facts, ItemFacts } from '../graph/situation-facts.ts';
import { checkKind } from './check-kind.ts';
import { factReader } from './fields/facts.ts';
import { jobFields, subsidyFields } from './fields/job-fields.ts';
import { subsidyKindFields } from './fields/kind-fields.ts';
import type { Reading } from './reading.ts';
import type { JobFile } from './schema.ts';

const factsOfJob = factReader(jobFields);
const factsOfSubsidy = factReader(subsidyFields);

const daysOfPeriod = 10;
/** Weeks of five working days, as the rules count them. */
const workingDaysOfMonth = (52 * 5) / 12;

/** The employer pays for fourteen days of each spell, which hold ten working days (lagen 1991:1047, 7 §). */
function checkSickDays({ inputs }: Facts, path: string, { faults }: Reading): void {
  const [days, periods] = [inputs['sickDays']?.value ?? 0, inputs['sickPeriods']?.value ?? 1];
  const months = inputs['months']?.value ?? 0;
  const most = Math.ceil(months * workingDaysOfMonth);
  if (days > most) {
    faults.add(`${path}.sickDays`, {
      kind: 'inconsistent',
      found: `sickDays: ${String(days)}, months: ${String(months)}`,
      expected: {
        sv: `högst de ${String(most)} arbetsdagar som månaderna i arbetet har`,
        en: `at most the ${String(most)} working days that the months in the job have`,
      },
      example: `sickDays: ${String(Math.min(most, daysOfPeriod))}`,
    });
    return;
  }
  if (days <= daysOfPeriod * periods) return;
  faults.add(`${path}.sickDays`, {
    kind: 'inconsistent',
    found: `sickDays: ${String(days)}, sickPeriods: ${String(periods)}`,
    expected: {
      sv: `högst ${String(daysOfPeriod)} arbetsdagar i varje sjukperiod, som arbetsgivaren betalar sjuklön för; därefter lämnas sjukpenning (sickness-benefit)`,
      en: `at most ${String(daysOfPeriod)} working days in each spell, which the employer pays sick pay for; after them there is sickness benefit (sickness-benefit)`,
    },
    example: `sickPeriods: ${String(Math.ceil(days / daysOfPeriod))}`,
  });
}

/** One job of the case as the graph reads it. */
export function jobFacts({ subsidy, ...job }: JobFile, path: string, reading: Reading): ItemFacts {
  const place = `${path}.subsidy`;
  const kind = subsidy && subsidyKindFields(subsidy.kind);
  if (kind !== undefined && subsidy !== undefined)
    checkKind({ fields: subsidyFields, kind, written: subsidy, path: place }, reading.faults);
  const { inputs, categories } = factsOfJob(job, path, reading);
  checkSickDays({ inputs, categories }, path, reading);
  const months = inputs['months']?.value ?? 0;
  const ofSubsidy = factsOfSubsidy(subsidy ?? {}, place, reading, { reads: kind?.reads ?? [], months });
  const name = subsidy === undefined ? 'none' : subsidy.amount === undefined ? subsidy.kind : 'stated';
  const category: CategoryFact = { value: name, origin: reading.resolver.measuredAt(place) };
  return {
    kind: 'job',
    path,
    inputs: { ...inputs, ...ofSubsidy.inputs },
    categories: { ...categories, ...ofSubsidy.categories, subsidy: category },
  };
}
