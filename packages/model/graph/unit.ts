/**
 * Units of the quantities that rules work on. Amounts of money always say per what,
 * so that a monthly amount cannot be added to a yearly one.
 */
export type Unit =
  | 'SEK'
  | 'SEK/year'
  | 'SEK/month'
  | 'SEK/week'
  | 'SEK/day'
  | 'SEK/unit'
  | 'share'
  | 'factor'
  | 'PBB'
  | 'IBB'
  | 'months'
  | 'weeks'
  | 'days'
  | 'days/month'
  | 'years'
  | 'persons'
  | 'quantity'
  | 'flag';

/** What an amount of money is per, if anything: `year` of `SEK/year`. Undefined for what is no money. */
export function perOf(unit: string): string | undefined {
  const [currency, per = ''] = unit.split('/');
  return currency === 'SEK' ? per : undefined;
}

/** Pure numbers: multiplying by one of them keeps the unit of the other side. */
const pureUnits = ['share', 'factor', 'PBB', 'IBB', 'flag'] as const;
export type PureUnit = (typeof pureUnits)[number];

/** What a rate times an extent gives; all other products of two dimensions are meaningless here. */
const products = {
  SEK: { persons: 'SEK' },
  'SEK/year': { years: 'SEK', persons: 'SEK/year' },
  'SEK/month': { months: 'SEK/year', share: 'SEK/month' },
  'SEK/week': { weeks: 'SEK/year' },
  'SEK/day': { days: 'SEK/year', 'days/month': 'SEK/month' },
  'SEK/unit': { quantity: 'SEK/year' },
  'days/month': { months: 'days' },
} as const;
type Products = typeof products;

export type Product<A extends Unit, B extends Unit> = B extends PureUnit
  ? A
  : A extends PureUnit
    ? B
    : A extends keyof Products
      ? B extends keyof Products[A]
        ? Products[A][B]
        : never
      : never;

function isPure(unit: Unit): unit is PureUnit {
  return (pureUnits as readonly Unit[]).includes(unit);
}

/** Unit of a product. Throws a `TypeError` for two units whose product has no meaning. */
export function productUnit(left: Unit, right: Unit): Unit {
  if (isPure(right)) return left;
  if (isPure(left)) return right;
  const row: Readonly<Record<string, Unit>> | undefined = (
    products as Readonly<Record<string, Readonly<Record<string, Unit>>>>
  )[left];
  const unit = row?.[right];
  if (unit === undefined) {
    throw new TypeError(`No unit is defined for ${left} × ${right}; expected for instance SEK/month × months`);
  }
  return unit;
}
