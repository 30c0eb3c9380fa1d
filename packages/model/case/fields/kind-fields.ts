import type { Expression, Rule } from '../../graph/expression.ts';
import { nameAt, type Reads, reachableFrom, readsIn } from '../../graph/walk.ts';
import type { Text } from '../../language/text.ts';
import { needsTested } from '../../rules/supports/needs-tested.ts';
import { type NeedsTestedKind, type SupportKindName, supportKinds } from '../../rules/supports/support-kinds.ts';
import { type WageSubsidyKind, wageSubsidyKinds } from '../../rules/wage-subsidies/wage-subsidy.ts';
import type { Field, Fields, FieldValue } from './field.ts';
import { subsidyFields } from './job-fields.ts';
import { personFields } from './person-fields.ts';
import { supportFields } from './support-fields.ts';

/** What a kind of support or wage subsidy reads of the fields of its group, as its rule in the graph does. */
export interface KindFields {
  readonly label: Text;
  /** Whether the rules give the amount when the case states none. */
  readonly isDerived: boolean;
  /** Keys that the rule reads beside those that every kind has. */
  readonly reads: readonly string[];
  /** Those of them that it cannot do without. */
  readonly needs: readonly string[];
  /** Keys of the person that the rule reads. */
  readonly readsOfPerson: readonly string[];
  /** Those of them that it cannot do without. */
  readonly needsOfPerson: readonly string[];
  /** Keys that state what was paid. */
  readonly statedBy: readonly string[];
  /** Accepted values of `level`; the first is used when none is given. */
  readonly levels: readonly string[];
}

const nothing: Reads = { inputs: new Map(), categories: new Map() };

/** A total over supports or jobs reads those, and not the fields of the one that is looked at. */
function isOfOthers(expression: Expression): boolean {
  return expression.kind === 'total' && (expression.collection === 'supports' || expression.collection === 'work');
}

function isRead({ input, category }: Field, { inputs, categories }: Reads): boolean {
  return (input !== undefined && inputs.has(nameAt(input))) || (category !== undefined && categories.has(nameAt(category)));
}

interface Kind {
  readonly label: Text;
  readonly amount: Rule<'SEK/year'> | string;
  readonly levelMustBeStated?: boolean;
}

function kindFields(fields: Fields, { label, amount, levelMustBeStated = false }: Kind, rule: Rule | undefined): KindFields {
  const reads = rule === undefined ? nothing : readsIn(reachableFrom([rule], isOfOthers));
  const read = Object.entries(fields).filter(([, field]) => isRead(field, reads));
  const byKind = read.filter(([, { reading }]) => reading === 'by-kind' || reading === 'beside-amount');
  const parts = read.filter(([, { reading }]) => reading === 'amount').map(([key]) => key);
  const ofPerson = Object.entries<Field>(personFields).filter(([, field]) => isRead(field, reads));
  const { level } = fields;
  const levels = level?.category === undefined ? undefined : reads.categories.get(nameAt(level.category));
  return {
    label,
    isDerived: amount !== 'stated',
    reads: byKind.map(([key]) => key),
    needs: byKind.filter(([, field]) => (field === level ? levelMustBeStated : field.default === undefined)).map(([key]) => key),
    readsOfPerson: ofPerson.map(([key]) => key),
    needsOfPerson: ofPerson.filter(([, field]) => field.default === undefined).map(([key]) => key),
    statedBy: parts.length > 0 ? parts : ['amount'],
    levels: levels?.cases ?? [],
  };
}

function isNeedsTested(kind: SupportKindName): kind is NeedsTestedKind {
  return Object.hasOwn(needsTested, kind);
}

const ofSupports = new Map<SupportKindName, KindFields>();

/** What a kind of support is worked out from. */
export function supportKindFields(kind: SupportKindName): KindFields {
  const known = ofSupports.get(kind);
  if (known !== undefined) return known;
  const { amount } = supportKinds[kind];
  const rule = typeof amount === 'object' ? amount : isNeedsTested(kind) ? needsTested[kind].amount : undefined;
  const found = kindFields(supportFields, supportKinds[kind], rule);
  ofSupports.set(kind, found);
  return found;
}

const ofSubsidies = new Map<WageSubsidyKind, KindFields>();

/** What a kind of wage subsidy is worked out from, beside the job. */
export function subsidyKindFields(kind: WageSubsidyKind): KindFields {
  const known = ofSubsidies.get(kind);
  if (known !== undefined) return known;
  const found = kindFields(subsidyFields, wageSubsidyKinds[kind], wageSubsidyKinds[kind].amount);
  ofSubsidies.set(kind, found);
  return found;
}

/** What has been written in the fields of a group. */
export type Written = Readonly<Record<string, FieldValue | undefined>>;

/** The keys that are read of a group. @param isStated whether `amount` is written: what the rule reads is then left unread */
export function acceptedKeys(fields: Fields, { reads, statedBy }: KindFields, isStated: boolean): readonly string[] {
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
