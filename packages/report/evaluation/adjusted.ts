import { type Assessment, type Figure, figureOf, inBoth, leastChange, subjectLabels, type Text } from '@samnytta/model';
import { money } from '../document/cells.ts';
import { cellText } from '../show/cell-text.ts';
import { intervalCell } from '../show/interval-cell.ts';
import { within } from '../show/step-within.ts';
import { intervalLevel, type Intervals } from './intervals.ts';
import { number, onParticipants } from './words.ts';

/** Society's figure with all that is not the intervention's own taken off: the net present value, or of the effects alone where the cost is not known. */
export function adjustedFigure(assessment: Assessment): (Figure & { readonly value: number }) | undefined {
  const found = (['net-present-value.society', 'present-value.society'] as const)
    .map((id) => figureOf(assessment, id))
    .find((figure) => figure?.value !== undefined);
  return found?.value === undefined ? undefined : { ...found, value: found.value };
}

/** How often a figure is above zero, of a hundred draws. */
function chanceText(positive: number): Text {
  const share = Math.round(positive * 100);
  if (positive > 0 && share === 0) return { sv: 'färre än 1', en: 'fewer than 1' };
  if (positive < 1 && share === 100) return { sv: 'fler än 99', en: 'more than 99' };
  return number(share);
}

/** What society gains when what would have happened anyway, how long the effect lasts and what is displaced are counted. */
export function adjustedSentence(
  { basis, participants }: Assessment,
  figure: Figure & { readonly value: number },
  intervals: Intervals | undefined,
): Text {
  const { id, value, rule } = figure;
  const interval = intervals?.get(id);
  const amount = inBoth((language) => cellText(within(money(Math.abs(value), 'SEK'), interval), language));
  const years = number(basis.appraisal.horizon.value);
  const who = onParticipants(participants, { sv: 'på en person', en: 'on one person' });
  const verb = value < 0 ? { sv: 'förlorar', en: 'loses' } : { sv: 'vinner', en: 'gains' };
  const gains: Text =
    Math.abs(value) <= leastChange
      ? {
          sv: `varken vinner eller förlorar ${subjectLabels.society.sv.toLowerCase()}`,
          en: `${subjectLabels.society.en.toLowerCase()} neither gains nor loses`,
        }
      : { sv: `${verb.sv} samhället ${amount.sv}`, en: `society ${verb.en} ${amount.en}` };
  const cost: Text =
    rule === 'net-present-value'
      ? { sv: 'insatsens kostnad avdragen', en: 'the cost of the intervention taken off' }
      : { sv: 'insatsens kostnad oräknad', en: 'the cost of the intervention not counted' };
  const said: Text = {
    sv: `När det som hade hänt ändå, hur länge effekten varar och undanträngning räknas med ${gains.sv} ${who.sv} på ${years.sv} år, ${cost.sv}.`,
    en: `When what would have happened anyway, how long the effect lasts and displacement are counted, ${gains.en} ${who.en} in ${years.en} years, ${cost.en}.`,
  };
  if (interval?.positive === undefined) return said;
  const [cell, chance] = [intervalCell(interval, 'SEK', intervalLevel), chanceText(interval.positive)];
  const range = inBoth((language) => cellText(cell, language));
  return {
    sv: `${said.sv} Med 90 procents sannolikhet ligger det inom ${range.sv}. Resultatet är positivt i ${chance.sv} av 100 dragningar.`,
    en: `${said.en} With 90 per cent probability it lies within ${range.en}. The result is positive in ${chance.en} of 100 draws.`,
  };
}

/** The naive result, named as what reports usually print. */
export function naiveSentence({ sv, en }: Text): Text {
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return {
    sv: `Naivt räknat, som rapporter brukar trycka: ${lower(sv)}`,
    en: `Naive, as reports usually print it: ${lower(en)}`,
  };
}
