import { formatNumber } from '../../language/format.ts';
import { categoryOf, inputOf, type Limit, type LimitedItem } from './limit.ts';

/** Support for first employees that did not exist: the contribution is then the full one. */
function ofGrowthSupport({ item, valueOf, date }: LimitedItem): readonly Limit[] {
  const [rate, full] = [valueOf('employer.contribution.growth.rate') ?? 1, valueOf('employer.contribution.total') ?? 1];
  if (categoryOf(item, 'growthSupport') !== 'yes' || rate < full) return [];
  return [
    {
      kind: 'years',
      path: `${item.path}.growthSupport`,
      text: () => ({
        sv: `växa-stöd fanns inte ${date}: arbetsgivaravgiften är hel`,
        en: `growth support did not exist on ${date}: the employer contribution is full`,
      }),
    },
  ];
}

function ofSupervision({ item, valueOf, date }: LimitedItem): readonly Limit[] {
  if (categoryOf(item, 'subsidy') !== 'introduction-job' || categoryOf(item, 'supervised') !== 'yes') return [];
  if ((valueOf('subsidy.introduction-job.supervision.month') ?? 0) > 0) return [];
  return [
    {
      kind: 'years',
      path: `${item.path}.subsidy.supervisor`,
      text: () => ({
        sv: `stöd för handledare lämnades inte ${date}: det räknas inte`,
        en: `support for a supervisor was not given on ${date}: it is not counted`,
      }),
    },
  ];
}

function ofNewStartJob({ item, facts, valueOf }: LimitedItem): readonly Limit[] {
  if (categoryOf(item, 'subsidy') !== 'new-start-job') return [];
  const age = inputOf(facts.person, 'age');
  const from = valueOf('subsidy.new-start-job.age-from') ?? 0;
  const isYoung = age < (valueOf('subsidy.new-start-job.adult-age') ?? 0);
  const least = valueOf(`subsidy.new-start-job.least-months${isYoung ? '-young' : ''}`) ?? 0;
  const months = inputOf(item, 'monthsWithoutWork');
  const isShort = categoryOf(item, 'newcomer') !== 'yes' && months < least;
  return [
    ...(age + 1 < from
      ? [
          {
            kind: 'age' as const,
            path: `${item.path}.subsidy`,
            text: () => ({
              sv: `nystartsjobb kräver att personen har fyllt ${String(from)}, och personen är ${String(age)}: stödet räknas ändå`,
              en: `a new-start job needs a person of ${String(from)} or older, and the person is ${String(age)}: the support is counted all the same`,
            }),
          },
        ]
      : []),
    ...(isShort
      ? [
          {
            kind: 'income' as const,
            path: `${item.path}.subsidy.monthsWithoutWork`,
            text: () => ({
              sv: `nystartsjobb kräver minst ${String(least)} månader utan arbete, och här anges ${formatNumber(months, 'sv')}: stödet räknas ändå`,
              en: `a new-start job needs at least ${String(least)} months without work, and here there are ${formatNumber(months, 'en')}: the support is counted all the same`,
            }),
          },
        ]
      : []),
  ];
}

/** What a job has outside the years in which it existed, or without what it needs. */
export function jobLimits(one: LimitedItem): readonly Limit[] {
  return [...ofGrowthSupport(one), ...ofSupervision(one), ...ofNewStartJob(one)];
}
