import type { Fact, ItemFacts } from '../graph/situation-facts.ts';
import { supportKinds } from '../rules/supports/support-kinds.ts';
import { checkKind, checkPerson } from './check-kind.ts';
import { factReader } from './fields/facts.ts';
import { supportKindFields, type Written } from './fields/kind-fields.ts';
import { supportFields } from './fields/support-fields.ts';
import type { Reading } from './reading.ts';
import type { SupportFile } from './schema.ts';
import { defaultFact } from './setting.ts';

const monthsOfYear = 12;
const weeksOfYear = 52;
const factsOf = factReader(supportFields, ['amount']);

/** What was paid in each month with the support. */
function monthlyAmount(
  amount: NonNullable<SupportFile['amount']>,
  path: string,
  months: number,
  { resolver }: Reading,
): Fact {
  const { value, unit, origin } = resolver.value(amount, path);
  if (unit !== 'SEK/year') return { value, origin };
  return { value: months === 0 ? 0 : value / months, origin };
}

/** A daily amount, or a wage before unemployment, is of the income-based level. */
function isIncomeBased({ dayAmount, previousWage }: SupportFile, levels: readonly string[]): boolean {
  return levels.includes('income-based') && (dayAmount !== undefined || previousWage !== undefined);
}

/** One support of the case as the graph reads it. @param person what the case says of the person */
export function supportFacts(support: SupportFile, path: string, person: Written, reading: Reading): ItemFacts {
  const { kind: name, amount, level } = support;
  const kind = supportKindFields(name);
  const { reads, statedBy, levels } = kind;
  const written: Written = support;
  const item = { fields: supportFields, kind, written, path };
  checkKind(item, reading.faults);
  checkPerson(item, person, reading.faults);
  const { inputs, categories } = factsOf(written, path, reading, { reads });
  const weeks = inputs['weeks']?.value ?? 0;
  const isOfWeeks = support.months === undefined && reads.includes('weeks') && weeks > 0;
  const mostWeeks = Math.ceil(((inputs['months']?.value ?? 0) * weeksOfYear) / monthsOfYear);
  if (!isOfWeeks && weeks > mostWeeks && support.months !== undefined && reads.includes('weeks')) {
    reading.faults.add(`${path}.weeks`, {
      kind: 'inconsistent',
      found: `weeks: ${String(weeks)}, months: ${String(inputs['months']?.value ?? 0)}`,
      expected: {
        sv: `högst de ${String(mostWeeks)} veckor som månaderna har; utan months följer de av veckorna`,
        en: `at most the ${String(mostWeeks)} weeks that the months have; without months they follow from the weeks`,
      },
      example: `weeks: ${String(mostWeeks)}`,
    });
  }
  const months = isOfWeeks ? defaultFact(`${path}.months`, (weeks * monthsOfYear) / weeksOfYear) : inputs['months'];
  const origin = reading.resolver.measuredAt(path);
  return {
    kind: name,
    path,
    label: supportKinds[name].label,
    inputs: {
      ...inputs,
      ...(months !== undefined && { months }),
      ...(amount !== undefined && { amount: monthlyAmount(amount, `${path}.amount`, months?.value ?? 0, reading) }),
    },
    categories: {
      ...categories,
      kind: { value: name, origin },
      basis: { value: statedBy.some((key) => written[key] !== undefined) ? 'given' : 'derived', origin },
      level: { value: level ?? (isIncomeBased(support, levels) ? 'income-based' : levels[0]) ?? '', origin },
    },
  };
}
