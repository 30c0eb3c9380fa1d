import { type Convention, formatNumber, inBoth, subjectNames, type Text } from '@samnytta/model';
import { type FanYear, fanValue, type ToldFan } from '@samnytta/model/uncertainty';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import type { Chart } from '../document/chart-schema.ts';
import type { Section, Table } from '../document/schema.ts';
import { drawnCell } from '../show/interval-cell.ts';
import { probabilityCell } from './cells.ts';
import { labels } from './texts.ts';

const titles: Readonly<Record<Convention, Text>> = {
  published: { sv: 'Insatsens samlade netto år för år', en: 'Net of the intervention so far, year by year' },
  appraisal: {
    sv: 'Insatsens samlade netto år för år i nyttokalkylen',
    en: 'Net of the intervention so far, year by year in the appraisal',
  },
};

const explanations: Readonly<Record<Convention, Text>> = {
  published: {
    sv: 'Effekterna hittills minus kostnaden. Ingen diskontering och varje år lika med det första, som i publicerade svenska utvärderingar.',
    en: 'The effects so far less the cost. No discounting and each year equal to the first, as in published Swedish evaluations.',
  },
  appraisal: {
    sv: 'Effekterna hittills minus kostnaden, med diskontering, avtagande effekt och avdrag för det som hade skett ändå.',
    en: 'The effects so far less the cost, with discounting, fading effect and less what would have happened anyway.',
  },
};

/** The outer band and the inner one. */
const bands = [
  { level: 0.9, low: 0.05, high: 0.95 },
  { level: 0.5, low: 0.25, high: 0.75 },
] as const;

/** Columns of the table: the share of the draws that is below. */
const shares = [
  { share: 0.05, id: 'share-5', heading: { sv: 'Nedre gräns (5 %)', en: 'Lower limit (5%)' } },
  { share: 0.25, id: 'share-25', heading: { sv: '25 %', en: '25%' } },
  { share: 0.5, id: 'share-50', heading: labels.middle },
  { share: 0.75, id: 'share-75', heading: { sv: '75 %', en: '75%' } },
  { share: 0.95, id: 'share-95', heading: { sv: 'Övre gräns (95 %)', en: 'Upper limit (95%)' } },
] as const;

function titleOf({ convention, subject }: ToldFan): Text {
  const [title, who] = [titles[convention], subjectNames[subject]];
  return inBoth((language) => `${title[language]}, ${who[language]}`);
}

function idOf({ convention }: ToldFan): string {
  return convention === 'published' ? 'fan' : 'appraisal-fan';
}

function fanChart(fan: ToldFan): Chart {
  const last = inBoth((language) => formatNumber(fan.years.at(-1)?.year ?? 0, language));
  return {
    kind: 'chart',
    id: idOf(fan),
    caption: titleOf(fan),
    description: {
      sv: `Solfjäder från år 0, då kostnaden är betald, till år ${last.sv}: mitten av utfallen som en linje, hälften av utfallen i det mörka bandet och 90 procent i det ljusa. Siffrorna står i tabellen under diagrammet.`,
      en: `Fan from year 0, when the cost has been paid, to year ${last.en}: the middle outcome as a line, half of the outcomes in the dark band and 90 per cent in the light one. The figures are in the table below the chart.`,
    },
    data: {
      type: 'fan',
      unit: 'SEK',
      years: fan.years.map((year) => ({
        year: year.year,
        middle: fanValue(year, 0.5),
        intervals: bands.map(({ level, low, high }) => ({
          level,
          low: fanValue(year, low),
          high: fanValue(year, high),
        })),
      })),
    },
  };
}

/** The same as a table, with how likely it is not to be a loss. */
function fanTable(fan: ToldFan): Table {
  const rowOf = (year: FanYear) =>
    row(
      `year-${String(year.year)}`,
      inBoth((language) => formatNumber(year.year, language)),
      {
        ...Object.fromEntries(shares.map(({ id, share }) => [id, drawnCell(fanValue(year, share), 'SEK')])),
        'not-loss': probabilityCell(year.notLoss.probability),
      },
    );
  return table(`${idOf(fan)}-values`, titleOf(fan), {
    rowHeading: labels.year,
    columns: [...shares.map(({ id, heading }) => quantities(id, heading)), quantities('not-loss', labels.notLoss)],
    rows: fan.years.map(rowOf),
  });
}

/** A subject's net position year by year. */
export function fanSection(fan: ToldFan): Section {
  const heading = fan.convention === 'published' ? labels.fan : labels.appraisalFan;
  return section(
    idOf(fan),
    'full',
    heading,
    [
      sentence(`${idOf(fan)}-reading`, fan.reading, 'reading'),
      sentence(`${idOf(fan)}-explained`, explanations[fan.convention], 'note'),
      fanChart(fan),
    ],
    [section(`${idOf(fan)}-values`, 'appendix', undefined, [fanTable(fan)])],
  );
}
