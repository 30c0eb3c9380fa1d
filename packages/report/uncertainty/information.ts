import { inBoth, leastChange, type Text } from '@samnytta/model';
import { isMoreThanChance, type ToldInformation } from '@samnytta/model/uncertainty';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section, Table } from '../document/schema.ts';
import { drawnCell } from '../show/interval-cell.ts';
import { labels } from './texts.ts';

const mostInputs = 10;
const explained: Text = {
  sv: 'För beslutet att göra insatsen eller låta bli. Ett underlag som inte står här skulle inte ändra beslutet, hur det än visade sig vara.',
  en: 'For the decision to go ahead or not. An input that is not listed would not change the decision, whatever it turned out to be.',
};

interface Estimated {
  readonly value: number;
  readonly standardError: number;
}

/** What is less than its standard error above chance is not told apart from nothing, nor is less than half a krona. */
function isSomething(estimate: Estimated & { readonly chance: number }): boolean {
  return estimate.value >= leastChange && isMoreThanChance(estimate, 1);
}

/** What knowing single inputs, groups of them and everything would be worth at most. */
function informationTable(
  id: string,
  { about, perfect, inputs, groups }: Pick<ToldInformation, 'about' | 'perfect' | 'inputs' | 'groups'>,
): Table {
  const cells = ({ value, standardError }: Estimated): Readonly<Record<string, Cell>> => ({
    value: drawnCell(value, about.unit),
    'standard-error': drawnCell(standardError, about.unit),
  });
  const rows = [
    ...inputs.map((one) => row(one.input.id, one.input.label, cells(one))),
    ...groups.map((one) =>
      row(
        `group.${one.group}`,
        inBoth((language) => `${one.label[language]}, ${language === 'sv' ? 'alla tillsammans' : 'all together'}`),
        cells(one),
      ),
    ),
    row('everything', labels.everything, cells(perfect), { role: 'total' }),
  ];
  return table(id, labels.informationCaption, {
    rowHeading: labels.input,
    columns: [quantities('value', labels.knowing), quantities('standard-error', labels.standardError)],
    rows,
  });
}

/** What knowing more would be worth before deciding, or why that is not told. */
export function informationSection(information: ToldInformation | undefined): Section {
  if (information === undefined)
    return section('information', 'full', labels.information, [sentence('no-information', labels.noInformation)]);
  const { reading, perfect, inputs, groups } = information;
  const isWorth = perfect.value > 0;
  const told = {
    ...information,
    inputs: inputs.filter(isSomething).slice(0, mostInputs),
    groups: groups.filter(isSomething),
  };
  return section(
    'information',
    'full',
    labels.information,
    [
      sentence('information-reading', reading, 'reading'),
      ...(isWorth ? [sentence('information-explained', explained), informationTable('information', told)] : []),
    ],
    [section('all-information', 'appendix', undefined, [informationTable('all-information', information)])],
  );
}
