import {
  type Assessment,
  type Field,
  fieldGroups,
  type Figure,
  figureRule,
  type Text,
  type WiderEffect,
} from '@samnytta/model';
import { mixedQuantities, row, section, sentence, table } from '../document/blocks.ts';
import { notGiven, quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row, Section } from '../document/schema.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { within } from '../show/step-within.ts';
import { figureCell } from './figure-cell.ts';
import { intervalLevel, type Intervals } from './intervals.ts';
import { intervalOf, labels } from './texts.ts';

const explanations: Readonly<Record<WiderEffect, Text>> = {
  prevention: {
    sv: 'Nuvärdet av det utanförskap som uteblir: personer som insatsen når gånger skillnaden i risk, gånger vad ett år av utanförskap kostar, under de år som undviks.',
    en: 'Present value of the exclusion that never comes: people that the intervention reaches times the difference in risk, times what a year of exclusion costs, over the years avoided.',
  },
  indirectEffects: {
    sv: 'Nuvärdet av att andra möter metoden sedan den tagits över: personer per år gånger värdet för varje person, under de år som metoden används och i den mån den lever kvar.',
    en: 'Present value of others meeting the method after it was taken over: people a year times the value of each, over the years that the method is used and as far as it survives.',
  },
};

const inNoTotal: Text = {
  sv: 'Det står för sig: det ingår varken i intäkten, lönsamheten eller nettonuvärdet ovan, och bygger på antaganden om personer som ingen har följt.',
  en: 'It stands by itself: it is in neither the income, the profitability nor the net present value above, and rests on assumptions about people whom nobody has followed.',
};

/** A figure is not told without its interval. */
const notDrawn: Text = {
  sv: 'Visas bara tillsammans med sitt intervall.',
  en: 'Shown only together with its interval.',
};

function inputRows(block: WiderEffect, { basis }: Assessment): readonly Row[] {
  const facts = basis.widerEffects?.[block] ?? {};
  return Object.values<Field>(fieldGroups[block]).flatMap(({ input, label }) => {
    const fact = input && facts[input.name];
    return input === undefined || fact === undefined
      ? []
      : [row(input.name, fact.origin.label ?? label, { value: quantity(fact.value, input.unit) })];
  });
}

function figureRow(figure: Figure, intervals: Intervals | undefined): Row {
  const interval = intervals?.get(figure.id);
  const cells: Readonly<Record<string, Cell>> =
    interval === undefined
      ? { value: notGiven(notDrawn, undefined, figure.id), interval: notGiven(notDrawn) }
      : { value: within(figureCell(figure), interval), interval: intervalCell(interval, figure.unit, intervalLevel) };
  return row(figure.id, figure.label, cells, { role: 'total' });
}

/** What a case states beside the change of those who took part: prevention and indirect effects, each by itself and with its interval. */
export function widerEffectSections(assessment: Assessment, intervals: Intervals | undefined): readonly Section[] {
  return assessment.figures.flatMap((figure): readonly Section[] => {
    const { block } = figureRule(figure.rule);
    if (block === undefined) return [];
    const columns = [mixedQuantities('value', labels.value), mixedQuantities('interval', intervalOf(intervalLevel))];
    return [
      section(figure.rule, 'full', figure.label, [
        sentence(`${figure.rule}-explained`, explanations[block]),
        sentence(`${figure.rule}-in-no-total`, inNoTotal, 'note'),
        table(figure.rule, figure.label, {
          rowHeading: labels.countedFrom,
          columns,
          rows: [...inputRows(block, assessment), figureRow(figure, intervals)],
        }),
      ]),
    ];
  });
}
