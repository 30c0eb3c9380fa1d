import {
  actorLabels,
  type Case,
  type Cited,
  citedText,
  inBoth,
  lookUpPrice,
  lookUpScalar,
  movedPayers,
  ParameterError,
  parameterOf,
  priceList,
  type ShownUnit,
  supportKinds,
  type Text,
} from '@samnytta/model';
import { section } from '../document/blocks.ts';
import { notGiven, quantity, words } from '../document/cells.ts';
import type { ListedAssumption, Section } from '../document/schema.ts';

const heading: Text = {
  sv: 'Fallet använder egna värden i stället för Samnyttas',
  en: "The case uses values of its own in place of Samnytta's",
};
const added: Text = { sv: 'inget värde hos Samnytta', en: 'no value of Samnytta' };
const notInCatalogue: Text = { sv: 'Samnytta har inget värde för dagen.', en: 'Samnytta has no value for the day.' };
const schedule: Text = { sv: 'en skala', en: 'a schedule' };
const whoPays: Text = { sv: 'vem som betalar', en: 'who pays' };
const decides: Text = {
  sv: 'Den som beslutar räknas som betalare.',
  en: 'The one that decides is counted as the payer.',
};
const kinds = {
  parameter: { sv: 'parameter', en: 'parameter' },
  price: { sv: 'pris', en: 'price' },
  municipality: { sv: 'kommun', en: 'municipality' },
} satisfies Readonly<Record<string, Text>>;

/** What the catalogue has; undefined when it has nothing for the case's date. */
function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof ParameterError) return undefined;
    throw error;
  }
}

interface Own {
  readonly kind: keyof typeof kinds;
  readonly id: string;
  readonly label: Text;
  /** Undefined for a schedule. */
  readonly value: number | undefined;
  readonly replaced: number | undefined;
  readonly unit: ShownUnit;
  readonly source: Cited;
}

function ownParameter({ context, source: { places } }: Case, kind: 'parameter' | 'municipality', id: string): Own {
  const { label, unit } = parameterOf(context.parameters, id);
  const own = orNothing(() => lookUpScalar(context.parameters, id, context.date));
  const replaced = orNothing(() => lookUpScalar(places.parameters, id, context.date));
  const source = own?.source ?? context.parameters.overrides.get(id)?.at(-1)?.source ?? '';
  return { kind, id, label, value: own?.value, replaced: replaced?.value, unit, source };
}

function ownPrice({ context, source: { places } }: Case, id: string): Own {
  const { prices, priceYear, parameters } = context;
  const own = lookUpPrice(prices, id, priceYear, parameters);
  const isKnown = priceList.unitCosts.has(id);
  const replaced = isKnown ? orNothing(() => lookUpPrice(priceList, id, priceYear, places.parameters)) : undefined;
  // A price of the case's own is per visit, hour or whatever the case says: the unit has no name.
  const unit = isKnown || own.unit !== 'SEK/visit' ? own.unit : 'SEK/unit';
  return {
    kind: 'price',
    id,
    label: own.label,
    value: own.value,
    replaced: replaced?.value,
    unit,
    source: own.original.source,
  };
}

function listed({ kind, id, label, value, replaced, unit, source }: Own): ListedAssumption {
  return {
    id,
    label: inBoth((language) => `${label[language]} (${kinds[kind][language]} ${id})`),
    value: value === undefined ? words(schedule) : quantity(value, unit),
    replaced: replaced === undefined ? notGiven(notInCatalogue, added) : quantity(replaced, unit),
    source: citedText(source).sv,
  };
}

/** Every value of the case's own that stands in place of one of the catalogue or is added to it. */
function ownValues(ofCase: Case): readonly Own[] {
  const { parameters = [], prices = [], municipalities = [] } = ofCase.file;
  return [
    ...parameters.map(({ id }) => ownParameter(ofCase, 'parameter', id)),
    ...prices.map(({ id }) => ownPrice(ofCase, id)),
    ...municipalities.flatMap(({ id }) =>
      (['municipality', 'region'] as const).map((level) =>
        ownParameter(ofCase, 'municipality', `local-tax.${level}.${id}`),
      ),
    ),
  ];
}

/** Supports that are put on another than the one that pays them out. */
function payers({ file }: Case): readonly ListedAssumption[] {
  return movedPayers(file.settings?.payers).map(({ kind, actor }) => {
    const { label, payer, decider } = supportKinds[kind];
    return {
      id: `settings.payers.${kind}`,
      label: inBoth((language) => `${label[language]}: ${whoPays[language]}`),
      value: words(actorLabels[actor]),
      replaced: words(actorLabels[payer]),
      ...(decider === actor && { because: decides }),
    };
  });
}

/** What the case has put in place of the catalogue's, with what that was; undefined when it uses only the catalogue's. */
export function overrideSection(ofCase: Case): Section | undefined {
  const items = [...ownValues(ofCase).map(listed), ...payers(ofCase)];
  return items.length === 0
    ? undefined
    : section('overrides', 'full', heading, [{ kind: 'assumptions', id: 'overrides', caption: heading, items }]);
}
