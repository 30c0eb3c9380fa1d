import {
  type Assessment,
  type EvaluationResult,
  figureOf,
  type LocalPricesUsed,
  lookUpPrice,
  ParameterError,
  priceList,
  type Text,
} from '@samnytta/model';
import { originally } from '../catalogue/texts.ts';
import { mixedQuantities, quantities, row, section, sentence, table, texts } from '../document/blocks.ts';
import { money, notGiven, sameWords, words } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row, Section, Table } from '../document/schema.ts';
import { assessmentHeading } from './assessment.ts';
import { knownSubjects, subjectRow } from './subject-rows.ts';
import { labels } from './texts.ts';
import { same } from './words.ts';

const heading: Text = { sv: 'Lokala priser i stället för katalogens', en: "Local prices in place of the catalogue's" };
const columns = {
  price: { sv: 'Pris', en: 'Price' },
  stated: { sv: 'I listan', en: 'In the list' },
  local: { sv: 'Lokalt', en: 'Local' },
  catalogue: { sv: 'Katalogens', en: "The catalogue's" },
  effect: { sv: 'Ändring för samhället per år', en: 'Change for society per year' },
  source: { sv: 'Källa', en: 'Source' },
  withCatalogue: { sv: 'Med katalogens priser', en: "With the catalogue's prices" },
  withLocal: { sv: 'Med lokala priser', en: 'With local prices' },
  difference: { sv: 'Skillnad', en: 'Difference' },
} satisfies Readonly<Record<string, Text>>;
const eachAlone: Text = {
  sv: 'Varje pris för sig, i stället för katalogens. Priserna är i samma prisnivå.',
  en: "Each price by itself, in place of the catalogue's. The prices are in the same price level.",
};
const noPrice: Text = { sv: 'Katalogen har inget pris för året.', en: 'The catalogue has no price of the year.' };
const noChange: Text = {
  sv: 'Inget av de lokala priserna ändrar resultatet.',
  en: 'None of the local prices changes the result.',
};
const partiesCaption: Text = {
  sv: 'Förändring per år med katalogens och med lokala priser',
  en: "Change per year with the catalogue's and with local prices",
};

function unusedText(ids: readonly string[]): Text {
  return {
    sv: `Priser i listan som inte ändrar resultatet: ${ids.join(', ')}.`,
    en: `Prices of the list that do not change the result: ${ids.join(', ')}.`,
  };
}

/** A price at the price level of the case. */
function priced(look: () => { readonly value: number }, unit: Parameters<typeof money>[1]): Cell {
  try {
    return money(look().value, unit);
  } catch (error) {
    if (error instanceof ParameterError) return notGiven(noPrice);
    throw error;
  }
}

/** What each price does to society's income of an assessment. */
function effectTable(assessment: Assessment, { effects, without }: LocalPricesUsed, result: EvaluationResult): Table {
  const { priceYear, parameters, prices: published } = without.case.context;
  const { prices: own } = result.case.context;
  const rows = effects.map(({ price: { id, value, year, source }, bySociety }) => {
    const resource = priceList.unitCosts.get(id);
    const unit = resource?.unit ?? 'SEK/unit';
    const change = bySociety.get(assessment.id);
    return row(id, resource?.label ?? same(id), {
      local: priced(() => lookUpPrice(own, id, priceYear, parameters), unit),
      catalogue: priced(() => lookUpPrice(published, id, priceYear, parameters), unit),
      effect: change === undefined ? notGiven(labels.noValue) : money(change, 'SEK/year', { isSigned: true }),
      stated: words(originally(value, year)),
      source: sameWords(source),
    });
  });
  return table('local-prices', heading, {
    rowHeading: columns.price,
    columns: [
      mixedQuantities('local', columns.local),
      mixedQuantities('catalogue', columns.catalogue),
      quantities('effect', columns.effect),
      texts('stated', columns.stated),
      texts('source', columns.source),
    ],
    rows,
    notes: [eachAlone],
  });
}

/** What the prices do together to each party. */
function partiesTable(assessment: Assessment, without: EvaluationResult): Table | undefined {
  const before = without.assessments.find(({ id }) => id === assessment.id);
  if (before === undefined) return undefined;
  const rows = knownSubjects(assessment).flatMap((subject): readonly Row[] => {
    const [published, local] = [before, assessment].map((one) => figureOf(one, `income.${subject}`)?.value);
    if (published === undefined || local === undefined) return [];
    const cell = (value: number): Cell => money(value, 'SEK/year', { isSigned: true });
    return [
      subjectRow(subject, {
        'with-catalogue': cell(published),
        'with-local': cell(local),
        difference: cell(local - published),
      }),
    ];
  });
  const heads = [
    quantities('with-catalogue', columns.withCatalogue),
    quantities('with-local', columns.withLocal),
    quantities('difference', columns.difference),
  ];
  return rows.length === 0
    ? undefined
    : table('local-prices-parties', partiesCaption, { rowHeading: labels.party, columns: heads, rows });
}

/** What a list of local prices changes of a result, for each price and each party; undefined when there is no list. */
export function localPricesSection(
  used: LocalPricesUsed | undefined,
  result: EvaluationResult,
  assessments: readonly Assessment[],
): Section | undefined {
  if (used === undefined) return undefined;
  const { effects, unused, without } = used;
  const unusedIds = unused.map(({ id }) => id);
  return section(
    'local-prices',
    'full',
    heading,
    [
      effects.length === 0 ? sentence('no-change', noChange) : undefined,
      effects.length === 0 || unusedIds.length === 0 ? undefined : sentence('unused', unusedText(unusedIds), 'note'),
    ],
    effects.length === 0
      ? []
      : assessments.map((assessment) =>
          section(`local-prices.${assessment.id}`, 'full', assessmentHeading(assessment), [
            effectTable(assessment, used, result),
            partiesTable(assessment, without),
          ]),
        ),
  );
}
