import type { Facts, ItemFacts, Origin, SituationFacts } from '../../graph/situation-facts.ts';
import { supportKindFields } from '../../case/fields/kind-fields.ts';
import { actors } from '../../ledger/actor.ts';
import { everyPlace } from '../../places/every-place.ts';
import { householdKinds, ofHousehold } from '../../rules/supports/of-household.ts';
import { supportKindNames } from '../../rules/supports/support-kinds.ts';
import { wageSubsidyKinds } from '../../rules/wage-subsidies/wage-subsidy.ts';
import type { Level } from '../../graph/expression.ts';
import { vocabularyOfRules } from './vocabulary.ts';

/** Numbers from 0 up to 1 that follow from a seed alone. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a random life can be made of. */
export interface Choices {
  readonly subsidies: readonly string[];
  readonly supports: readonly { readonly kind: string; readonly basis: string; readonly level: string }[];
}

const levelsOf = (kind: (typeof supportKindNames)[number]): readonly string[] => {
  const { levels } = supportKindFields(kind);
  return levels.length === 0 ? [''] : levels;
};

/** Every subsidy and every support with every level, stated and worked out. */
export const allChoices: Choices = {
  subsidies: ['none', 'stated', ...Object.keys(wageSubsidyKinds)],
  supports: supportKindNames.flatMap((kind) => [
    { kind, basis: 'given', level: '' },
    ...levelsOf(kind).map((level) => ({ kind, basis: 'derived', level })),
  ]),
};

const origin: Origin = { path: 'random', grade: 'assumed' };

const vocabulary = vocabularyOfRules();

interface Values {
  readonly inputs: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, string>>;
}

/** Makes random lives, each from the numbers that come next. */
export class RandomPeople {
  readonly #random: () => number;
  readonly #choices: Choices;

  constructor(seed: number, choices: Choices) {
    this.#random = seeded(seed);
    this.#choices = choices;
  }

  next(): SituationFacts {
    const work = this.#list(0.6, () => this.#job(this.#one(this.#choices.subsidies)));
    const supports = this.#list(0.8, () => this.#support(this.#one(this.#choices.supports)));
    const resources = this.#list(1.5, () => this.#resource());
    const children = this.#list(0.6, () => this.#child());
    return { person: this.#person(supports, children.length), items: { work, supports, resources, children } };
  }

  /** A life of one job with a subsidy, or of one support. */
  of(one: { readonly subsidy: string } | Choices['supports'][number]): SituationFacts {
    const work = 'subsidy' in one ? [this.#job(one.subsidy)] : [];
    const supports = 'subsidy' in one ? [] : [this.#support(one)];
    return { person: this.#person(supports, 0), items: { work, supports, resources: [], children: [] } };
  }

  #person(supports: readonly ItemFacts[], children: number): SituationFacts['person'] {
    const adults = this.#whether(0.3) ? 2 : 1;
    const monthsOf = (kind: string): number =>
      supports
        .filter((one) => one.kind === kind && one.categories['basis']?.value === 'derived')
        .reduce((sum, one) => sum + (one.inputs['months']?.value ?? 0), 0);
    const place = this.#one(everyPlace().list.municipalities);
    return this.#facts('person', {
      inputs: {
        age: this.#whole(16, 69),
        insuranceYears: this.#whether(0.7) ? 40 : this.#whole(1, 40),
        housingCost: this.#amount(0, 14000),
        partnerNetIncome: adults === 2 ? this.#amount(0, 30000) : 0,
        adults,
        householdSize: adults + children,
        indirectTaxFactor: this.#one([1, 1.2, 1.25]),
        collectiveAddOn: this.#between(0, 0.12),
        assistanceMonthsBefore: this.#whole(0, 36),
        ...Object.fromEntries(
          householdKinds.flatMap((kind) => {
            const { months } = ofHousehold[kind];
            return months === undefined ? [] : [[months.name, Math.min(12, monthsOf(kind))]];
          }),
        ),
      },
      categories: {
        household: adults === 2 ? 'couple' : 'single',
        municipality: this.#whether(0.2) ? 'national-average' : this.#whether(0.1) ? 'stockholm' : place.id,
        region: this.#whether(0.2) ? 'national-average' : place.regionId,
        regionalCreditArea: this.#whether(0.3) ? 'inside' : 'outside',
        subsidyCeiling: this.#whether(0.8) ? 'statutory' : 'ignored',
      },
    });
  }

  #job(subsidy: string): ItemFacts {
    return this.#item('work', 'job', {
      inputs: {
        wage: this.#amount(0, this.#whether(0.1) ? 110000 : 45000),
        extent: this.#one([1, 1, 0.75, 0.5, this.#random()]),
        months: this.#months(),
        sickDays: this.#one([0, 0, this.#whole(0, 30)]),
        sickPeriods: this.#whole(1, 12),
        subsidyShare: this.#between(0, 1),
        monthsWithoutWork: this.#whole(0, 48),
        subsidyPerYear: this.#amount(0, 300000),
      },
      categories: { subsidy, newcomer: this.#whether(0.3) ? 'yes' : 'no' },
    });
  }

  #support({ kind, basis, level }: Choices['supports'][number]): ItemFacts {
    return this.#item('supports', kind, {
      inputs: {
        months: this.#months(),
        weeks: this.#whole(0, 52),
        extent: this.#one([1, 1, 0.75, 0.5, 0.25, this.#random()]),
        dayAmount: this.#amount(0, 910),
        previousWage: this.#amount(0, 50000),
        referenceWage: this.#amount(0, 40000),
        daysUsed: this.#one([0, this.#whole(0, 350), this.#whole(0, 1500)]),
        periodDays: this.#one([300, 300, 66, 100, 200]),
        loanShare: this.#one([0, 1, this.#random()]),
        qualifyingIncome: this.#amount(0, 600000),
        assumedIncome: this.#amount(0, 450000),
        grantPerYear: this.#amount(0, 40000),
        loanPerYear: this.#amount(0, 90000),
        additionalLoanPerYear: this.#amount(0, 20000),
        ...(basis === 'given' && { amount: this.#amount(0, 30000) }),
      },
      categories: { kind, basis, level, employment: this.#whether(0.3) ? 'unemployed' : 'employed' },
    });
  }

  #resource(): ItemFacts {
    const stated = this.#whether(0.3);
    return this.#item(
      'resources',
      stated ? 'stated-resource-use' : this.#one(['gp-visit', 'social-worker-hour', 'hospital-day']),
      {
        inputs: {
          listPrice: stated ? 0 : this.#amount(100, 12000),
          priceIndexThen: this.#between(280, 420),
          priceIndexNow: this.#between(280, 420),
          quantity: stated ? 0 : this.#whole(0, 60),
          amountPerYear: stated ? this.#amount(0, 400000) : 0,
          patientFee: stated ? 0 : this.#one([0, 200, 300]),
        },
        categories: { basis: stated ? 'stated' : 'priced', actor: this.#one(actors) },
      },
    );
  }

  #child(): ItemFacts {
    return this.#item('children', 'child', { inputs: { age: this.#whole(0, 20) }, categories: {} });
  }

  #item(level: Exclude<Level, 'person'>, kind: string, values: Values): ItemFacts {
    return { kind, path: 'random', ...this.#facts(level, values) };
  }

  /** Facts of some values, and of any for whatever else the rules read. */
  #facts(level: Level, { inputs, categories }: Values): Facts {
    const others = [...vocabulary.inputs.values()]
      .filter((one) => one.level === level && !(one.name in inputs))
      .map(({ name }) => [name, this.#amount(0, 1000)] as const);
    const choices = [...vocabulary.categories.values()]
      .filter(({ category }) => category.level === level && !(category.name in categories))
      .map(({ category, cases }) => [category.name, this.#one(cases)] as const);
    return {
      inputs: Object.fromEntries(
        [...Object.entries(inputs), ...others].map(([name, value]) => [
          name,
          { value, origin: { path: `random.${name}`, grade: 'assumed' } },
        ]),
      ),
      categories: Object.fromEntries(
        [...Object.entries(categories), ...choices].map(([name, value]) => [name, { value, origin }]),
      ),
    };
  }

  #list(mean: number, make: () => ItemFacts): readonly ItemFacts[] {
    const items: ItemFacts[] = [];
    while (items.length < 6 && this.#whether(mean / (1 + mean))) items.push(make());
    return items;
  }

  #one<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.#random() * list.length)];
    if (chosen === undefined) throw new RangeError('There is nothing to choose from');
    return chosen;
  }

  #whether(probability: number): boolean {
    return this.#random() < probability;
  }

  #between(from: number, to: number): number {
    return from + this.#random() * (to - from);
  }

  #whole(from: number, to: number): number {
    return Math.floor(this.#between(from, to + 1));
  }

  /** Round amounts, where laws have their steps, as well as any. */
  #amount(from: number, to: number): number {
    const amount = this.#between(from, to);
    const step = this.#one([0, 1, 100, 1000]);
    return step === 0 ? amount : Math.round(amount / step) * step;
  }

  #months(): number {
    return this.#one([12, 12, 6, this.#whole(0, 12), this.#between(0, 12)]);
  }
}
