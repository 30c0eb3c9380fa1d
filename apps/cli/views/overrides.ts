import { type Case, type Language, lookUpPrice, lookUpScalar, ParameterError, parameterCatalogue, parameterOf, priceList, type PriceUnit, valueText } from '@samnytta/model';
import type { Parameter } from '@samnytta/model';
import { styled } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

/** A value that the case puts in place of the catalogue's, or adds to it. */
export interface Override {
  readonly kind: 'parameter' | 'price' | 'municipality';
  readonly id: string;
  readonly label: string;
  /** Null for a schedule. */
  readonly value: number | null;
  /** What the catalogue has; null when it has nothing for the case's date. */
  readonly replaced: number | null;
  readonly unit: Parameter['unit'] | PriceUnit | 'SEK/unit';
  readonly source: string;
}

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof ParameterError) return undefined;
    throw error;
  }
}

function ownParameter({ context }: Case, kind: 'parameter' | 'municipality', id: string, language: Language): Override {
  const { label, unit } = parameterOf(context.parameters, id);
  const own = orNothing(() => lookUpScalar(context.parameters, id, context.date));
  const replaced = orNothing(() => lookUpScalar(parameterCatalogue, id, context.date));
  const source = own?.source ?? context.parameters.overrides.get(id)?.at(-1)?.source ?? '';
  return { kind, id, label: label[language], value: own?.value ?? null, replaced: replaced?.value ?? null, unit, source };
}

function ownPrice({ context }: Case, id: string, language: Language): Override {
  const { prices, priceYear, parameters } = context;
  const own = lookUpPrice(prices, id, priceYear, parameters);
  const replaced = priceList.unitCosts.has(id) ? orNothing(() => lookUpPrice(priceList, id, priceYear, parameterCatalogue)) : undefined;
  // A price of the case's own is per visit, hour or whatever the case says: the unit has no name.
  const unit = priceList.unitCosts.has(id) || own.unit !== 'SEK/visit' ? own.unit : 'SEK/unit';
  return { kind: 'price', id, label: own.label[language], value: own.value, replaced: replaced?.value ?? null, unit, source: own.original.source };
}

/** Every value of the case's own that stands in place of one of the catalogue or is added to it. */
export function overridesOf(ofCase: Case, language: Language): readonly Override[] {
  const { parameters, prices, municipalities } = ofCase.file;
  return [
    ...(parameters ?? []).map(({ id }) => ownParameter(ofCase, 'parameter', id, language)),
    ...(prices ?? []).map(({ id }) => ownPrice(ofCase, id, language)),
    ...(municipalities ?? []).flatMap(({ id }) =>
      (['municipality', 'region'] as const).map((level) => ownParameter(ofCase, 'municipality', `local-tax.${level}.${id}`, language)),
    ),
  ];
}

export function overridesText(overrides: readonly Override[], language: Language, texts: Texts, width: number): string {
  const { overrides: words } = texts;
  const lines = overrides.map(({ kind, id, label, value, replaced, unit, source }) => {
    const show = (amount: number): string => valueText(amount, unit, language);
    const instead = replaced === null ? words.added : words.instead(show(replaced));
    const values = value === null ? '' : `: ${show(value)}, ${instead}`;
    return paragraph(`${label} (${words[kind]} ${id})${values}. ${texts.label.source}: ${source}`, width, '  • ');
  });
  return [styled('warning', words.heading), ...lines].join('\n');
}
