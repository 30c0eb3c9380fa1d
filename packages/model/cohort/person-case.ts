import type { StatedQuantity } from '../case/quantity.ts';
import type { JobFile, PersonFile, ResourceFile, SituationFile, SupportFile, TypeCaseFile } from '../case/schema.ts';
import type { Actor } from '../ledger/actor.ts';
import type { WageSubsidyKind } from '../rules/wage-subsidies/wage-subsidy.ts';
import { columnById } from './columns.ts';
import type { Item, Person, Side } from './person.ts';

const filledIn = 'Saknat värde som har fyllts i; se hur saknade värden har hanterats';

/** What of an item or a person the case file is made from. */
type Source = Pick<Item, 'values' | 'missing'>;

function quantity({ values, missing }: Source, id: string): StatedQuantity | undefined {
  const value = values[id];
  const kind = columnById.get(id)?.kind;
  if (typeof value !== 'number' || kind?.is !== 'number') return undefined;
  const known = { kind: 'stated', value, unit: kind.unit } as const;
  return missing.includes(id) ? { ...known, grade: 'estimated', because: filledIn } : { ...known, grade: 'measured' };
}

function text({ values }: Source, id: string): string | undefined {
  const value = values[id];
  return typeof value === 'string' ? value : undefined;
}

function answer({ values }: Source, id: string): boolean | undefined {
  const value = values[id];
  return typeof value === 'boolean' ? value : undefined;
}

/** Without the fields that nothing was said of. */
function stated<T extends object>(fields: T): T {
  const kept: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as T;
}

function jobFile(item: Item): JobFile {
  const kind = text(item, 'subsidy') as WageSubsidyKind | undefined;
  const wage = quantity(item, 'wage') ?? { kind: 'stated', value: 0, unit: 'SEK/month', grade: 'assumed' };
  return stated<JobFile>({
    wage,
    extent: quantity(item, 'work extent'),
    months: quantity(item, 'work months'),
    concurrent: answer(item, 'work concurrent'),
    subsidy:
      kind === undefined
        ? undefined
        : stated({
            kind,
            share: quantity(item, 'subsidy share'),
            amount: quantity(item, 'subsidy amount'),
            monthsWithoutWork: quantity(item, 'months without work'),
            newcomer: answer(item, 'newcomer'),
          }),
  });
}

function supportFile(item: Item): SupportFile {
  return stated<SupportFile>({
    kind: item.kind,
    amount: quantity(item, 'support amount'),
    months: quantity(item, 'support months'),
    extent: quantity(item, 'support extent'),
    concurrent: answer(item, 'support concurrent'),
    level: text(item, 'support level'),
    qualifyingIncome: quantity(item, 'qualifying income'),
    unemployed: answer(item, 'unemployed'),
    assumedIncome: quantity(item, 'assumed income'),
    dayAmount: quantity(item, 'day amount'),
    previousWage: quantity(item, 'previous wage'),
    daysUsed: quantity(item, 'days used'),
    weeks: quantity(item, 'study weeks'),
    loanShare: quantity(item, 'loan share'),
    grant: quantity(item, 'study grant'),
    loan: quantity(item, 'study loan'),
    additionalLoan: quantity(item, 'additional loan'),
  });
}

function resourceFile(item: Item): ResourceFile {
  return stated<ResourceFile>({
    item: text(item, 'resource'),
    quantity: quantity(item, 'quantity'),
    patientFee: quantity(item, 'patient fee'),
    actor: text(item, 'resource payer') as Actor | undefined,
    amount: quantity(item, 'resource amount'),
  });
}

/** Items of one part, in the order that the case file has them in. */
export function itemsOf({ items }: Side, part: Item['part']): readonly Item[] {
  return items.filter((item) => item.part === part);
}

function situationFile(side: Side): SituationFile {
  return {
    window: side.window,
    work: itemsOf(side, 'work').map(jobFile),
    supports: itemsOf(side, 'support').map(supportFile),
    resources: itemsOf(side, 'resource').map(resourceFile),
  };
}

function personFile(person: Person): PersonFile {
  const { age, household, 'child ages': children } = person.values;
  return stated<PersonFile>({
    age: typeof age === 'number' ? age : undefined,
    household: household === 'couple' || household === 'single' ? household : undefined,
    children: Array.isArray(children) ? [...(children as readonly number[])] : undefined,
    housingCost: quantity(person, 'housing cost'),
    partnerNetIncome: quantity(person, 'partner net income'),
    insuranceYears: quantity(person, 'insurance years'),
  });
}

/** A person of the table as a type case of a case file, so that both are read by the same rules. */
export function typeCaseFileOf(person: Person): TypeCaseFile {
  return { name: 'Deltagare', person: personFile(person), before: situationFile(person.before), after: situationFile(person.after) };
}
