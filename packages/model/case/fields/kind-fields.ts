import type { Expression, Rule } from '../../graph/expression.ts';
import { nameAt, type Reads, reachableFrom, readsIn } from '../../graph/walk.ts';
import type { Text } from '../../language/text.ts';
import { ofHousehold } from '../../rules/supports/of-household.ts';
import {
  type HouseholdKind,
  type SupportKind,
  type SupportKindName,
  supportKinds,
} from '../../rules/supports/support-kinds.ts';
import { type WageSubsidyKind, wageSubsidyKinds } from '../../rules/wage-subsidies/wage-subsidy.ts';
import type { Field, Fields, FieldValue } from './field.ts';
import { subsidyFields } from './job-fields.ts';
import { personFields } from './person-fields.ts';
import { supportFields } from './support-fields.ts';

/** What a kind of support or wage subsidy reads of the fields of its group, as its rule in the graph does. */
export interface KindFields {
  readonly label: Text;
  /** Keys that the rule reads beside those that every kind has. */
  readonly reads: readonly string[];
  /** Those of them that it cannot do without. */
  readonly needs: readonly string[];
  /** Whether the rules read the person's other income. */
  readonly readsOtherIncome: boolean;
  /** Keys of the person that the rule reads. */
  readonly readsOfPerson: readonly string[];
  /** Those of them that it cannot do without. */
  readonly needsOfPerson: readonly string[];
  /** Keys that state what was paid. */
  readonly statedBy: readonly string[];
  /** Accepted values of `level`; the first is used when none is given. */
  readonly levels: readonly string[];
}

/** A total over jobs, or over supports of other kinds, reads those, and not the fields of the one that is looked at. */
function isOfOthers(expression: Expression, kind: string): boolean {
  if (expression.kind !== 'total') return false;
  return (
    expression.collection === 'work' ||
    (expression.collection === 'supports' && expression.kinds?.every((one) => one === kind) !== true)
  );
}

function isRead({ input, category }: Field, { inputs, categories }: Reads): boolean {
  return (
    (input !== undefined && inputs.has(nameAt(input))) || (category !== undefined && categories.has(nameAt(category)))
  );
}

/** The levels that rules tell apart, in the order of the catalogue. */
function levelsIn({ category, sort }: Field, { categories }: Reads): readonly string[] {
  const cases = category === undefined ? [] : (categories.get(nameAt(category))?.cases ?? []);
  const order = sort.is === 'identifier' ? Object.keys(sort.options ?? {}) : [];
  return [...cases].sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

/** What a kind says of its fields beside what its rules read. */
interface Kind extends Pick<SupportKind, 'label' | 'levelMustBeStated' | 'optional'> {
  readonly name: string;
  readonly fields: Fields;
}

/** @param rules what gives the amount @param supplements what gives something more, where there is what they read */
function kindFields(kind: Kind, rules: readonly Rule[], supplements: readonly Rule[] = []): KindFields {
  const { name, fields, label, levelMustBeStated = false, optional = [] } = kind;
  const readBy = (roots: readonly Rule[]): Reads => readsIn(reachableFrom(roots, (one) => isOfOthers(one, name)));
  const reads = readBy([...rules, ...supplements]);
  const readByRules = supplements.length === 0 ? reads : readBy(rules);
  const read = Object.entries(fields).filter(([, field]) => isRead(field, reads));
  const byKind = read.filter(([, { reading }]) => reading === 'by-kind' || reading === 'beside-amount');
  const parts = read.filter(([, { reading }]) => reading === 'amount').map(([key]) => key);
  const ofPerson = Object.entries<Field>(personFields).filter(([, field]) => isRead(field, reads));
  const { level } = fields;
  return {
    label,
    reads: byKind.map(([key]) => key),
    needs: byKind
      .filter(([key, field]) =>
        field === level ? levelMustBeStated : field.default === undefined && !optional.includes(key),
      )
      .map(([key]) => key),
    get readsOtherIncome() {
      return [...reachableFrom([...rules, ...supplements])].some((one) => isOfOthers(one, name));
    },
    readsOfPerson: ofPerson.map(([key]) => key),
    needsOfPerson: ofPerson
      .filter(([, field]) => field.default === undefined && isRead(field, readByRules))
      .map(([key]) => key),
    statedBy: parts.length > 0 ? parts : ['amount'],
    levels: level === undefined ? [] : levelsIn(level, reads),
  };
}

function isOfHousehold(kind: SupportKindName): kind is HouseholdKind {
  return Object.hasOwn(ofHousehold, kind);
}

const ofSupports = new Map<SupportKindName, KindFields>();

/** What a kind of support is worked out from. */
export function supportKindFields(kind: SupportKindName): KindFields {
  const known = ofSupports.get(kind);
  if (known !== undefined) return known;
  const { amount } = supportKinds[kind];
  const household = isOfHousehold(kind) ? Object.values(ofHousehold[kind].amounts) : [];
  const described = { name: kind, fields: supportFields, ...supportKinds[kind] };
  const found =
    typeof amount === 'object' ? kindFields(described, [amount], household) : kindFields(described, household);
  ofSupports.set(kind, found);
  return found;
}

const ofSubsidies = new Map<WageSubsidyKind, KindFields>();

/** What a kind of wage subsidy is worked out from, beside the job. */
export function subsidyKindFields(kind: WageSubsidyKind): KindFields {
  const known = ofSubsidies.get(kind);
  if (known !== undefined) return known;
  const found = kindFields({ name: kind, fields: subsidyFields, label: wageSubsidyKinds[kind].label }, [
    wageSubsidyKinds[kind].amount,
  ]);
  ofSubsidies.set(kind, found);
  return found;
}

/** What has been written in the fields of a group. */
export type Written = Readonly<Record<string, FieldValue | undefined>>;

function keysAccepted(fields: Fields, { reads, statedBy }: KindFields, isStated: boolean): readonly string[] {
  return Object.entries(fields).flatMap(([key, { reading }]) => {
    const isAccepted = {
      always: true,
      'with-item': true,
      amount: statedBy.includes(key),
      'by-kind': !isStated && reads.includes(key),
      'beside-amount': isStated || reads.includes(key),
    }[reading];
    return isAccepted ? [key] : [];
  });
}

const accepted = new WeakMap<KindFields, Map<boolean, readonly string[]>>();

/** The keys that are read of a group. @param isStated whether `amount` is written: what the rule reads is then left unread */
export function acceptedKeys(fields: Fields, kind: KindFields, isStated: boolean): readonly string[] {
  const ofKind = accepted.get(kind) ?? new Map<boolean, readonly string[]>();
  accepted.set(kind, ofKind);
  const keys = ofKind.get(isStated) ?? keysAccepted(fields, kind, isStated);
  ofKind.set(isStated, keys);
  return keys;
}
