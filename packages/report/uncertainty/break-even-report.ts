import { type Figure, inBoth, type Text } from '@samnytta/model';
import {
  type BreakEven,
  figureName,
  quoted,
  sentence as asSentence,
  type UncertainInput,
} from '@samnytta/model/uncertainty';
import { asShown } from '../document/as-shown.ts';
import { section, sentence } from '../document/blocks.ts';
import { notGiven, quantity, range, result, type Shown } from '../document/cells.ts';
import type { Cell, Quantity } from '../document/cell-schema.ts';
import type { Block, KeyFigure, Report, Sentence } from '../document/schema.ts';
import { reportVersion } from '../document/version.ts';
import { cellText } from '../show/cell-text.ts';
import { figureAt, statedCell } from './cells.ts';
import { inputNames, inputSection } from './inputs.ts';
import { askedFigure } from './sensitivity-report.ts';
import { type Asked, aboutBlocks, titleOf } from './subject-of-report.ts';

/** Where a figure comes to a target as one input moves. */
export interface AskedBreakEven extends Asked {
  readonly figure: Figure;
  readonly target: number;
  readonly even: BreakEven;
}

const labels = {
  heading: { sv: 'Vid vilket värde vänder det?', en: 'At what value does it turn?' },
  target: { sv: 'Mål', en: 'Target' },
  turnsAt: { sv: 'Vänder vid', en: 'Turns at' },
  turnsAlsoAt: { sv: 'Vänder också vid', en: 'Also turns at' },
  below: { sv: 'Strax under', en: 'Just below' },
  above: { sv: 'Strax över', en: 'Just above' },
  inTheCase: { sv: 'Värde i fallet', en: 'Value of the case' },
  change: { sv: 'Ändring', en: 'Change' },
  tried: { sv: 'Prövat', en: 'Tried' },
  choices: { sv: 'Det här går att söka nollpunkt för', en: 'Break-even can be searched for these' },
  howToAsk: { sv: 'Skriv: samnytta breakeven FALL NAMN', en: 'Write: samnytta breakeven CASE NAME' },
  fromZero: { sv: 'Värdet i fallet är noll.', en: 'The value of the case is zero.' },
} satisfies Readonly<Record<string, Text>>;

const above: Text = { sv: 'Högre värden ger mer, lägre mindre.', en: 'Higher values give more, lower give less.' };
const below: Text = { sv: 'Lägre värden ger mer, högre mindre.', en: 'Lower values give more, higher give less.' };

/** A value that is worked out and not drawn, so that all of its digits mean something. */
function exactCell(value: number, input: Pick<UncertainInput, 'unit' | 'priceUnit'>, shown: Shown = {}): Quantity {
  const cell = statedCell(value, input);
  const step =
    cell.kind === 'share'
      ? 0.0001
      : cell.kind === 'money'
        ? cell.unit === 'SEK' || Math.abs(value) >= 1000
          ? 1
          : 0.01
        : 0.01;
  return { ...cell, step, ...(shown.isSigned === true && { isSigned: true }) };
}

type Turns = Extract<BreakEven, { kind: 'turns' }>;

function said(cell: Cell): Text {
  return inBoth((language) => cellText(cell, language, 'full'));
}

function neverText({ input, side }: Extract<BreakEven, { kind: 'never' }>, figure: Figure, goal: Text): Text {
  const name = figureName(figure);
  const label = inBoth((language) => quoted(input.label, language));
  switch (side) {
    case 'above':
      return {
        sv: `Vänder aldrig: ${name.sv} är över ${goal.sv} för alla värden på ${label.sv} som prövats.`,
        en: `Never turns: ${name.en} is above ${goal.en} for all values of ${label.en} that were tried.`,
      };
    case 'below':
      return {
        sv: `Vänder aldrig: ${name.sv} når inte över ${goal.sv} för något värde på ${label.sv} som prövats.`,
        en: `Never turns: ${name.en} does not come above ${goal.en} for any value of ${label.en} that was tried.`,
      };
    case 'without-meaning':
      return {
        sv: `${asSentence(name.sv)} går inte att räkna ut för något värde på ${label.sv} som prövats.`,
        en: `${asSentence(name.en)} cannot be worked out for any value of ${label.en} that was tried.`,
      };
  }
}

const more: Text = { sv: 'Det vänder mer än en gång.', en: 'It turns more than once.' };

/** What the figure is at a turning point: at the target, or passing it. */
function turnsText({ input, value, jump }: Turns, figure: Figure, goal: Text): Text {
  const [name, at] = [figureName(figure), said(exactCell(value, input))];
  const label = inBoth((language) => quoted(input.label, language));
  if (jump === undefined)
    return {
      sv: `${asSentence(name.sv)} är ${goal.sv} när ${label.sv} är ${at.sv}.`,
      en: `${asSentence(name.en)} is ${goal.en} when ${label.en} is ${at.en}.`,
    };
  const [below, above] = [jump.low, jump.high].map(({ figure: one }) => said(figureAt(one, figure)));
  const [first, second] = [jump.low, jump.high].map((side) => said(exactCell(side.value, input)));
  if (below === undefined || above === undefined || first === undefined || second === undefined)
    throw new RangeError('A jump has two sides');
  if (first.sv === second.sv) {
    return {
      sv: `${asSentence(name.sv)} går förbi ${goal.sv} när ${label.sv} är ${at.sv}: ${below.sv} strax under och ${above.sv} strax över.`,
      en: `${asSentence(name.en)} passes ${goal.en} when ${label.en} is ${at.en}: ${below.en} just below and ${above.en} just above.`,
    };
  }
  return {
    sv: `${asSentence(name.sv)} går förbi ${goal.sv} mellan två värden på ${label.sv}: ${below.sv} vid ${first.sv} och ${above.sv} vid ${second.sv}.`,
    en: `${asSentence(name.en)} passes ${goal.en} between two values of ${label.en}: ${below.en} at ${first.en} and ${above.en} at ${second.en}.`,
  };
}

/** Where it turns, or that it never does, in sentences. */
function answers({ even, figure }: AskedBreakEven, goal: Text): readonly Sentence[] {
  if (even.kind === 'never') return [sentence(`never.${even.side}`, neverText(even, figure, goal), 'lead')];
  const turns = sentence('turns', turnsText(even, figure, goal), 'lead');
  if (even.others.length > 0) return [turns, sentence('turns-again', more)];
  return [turns, even.isAboveWhenHigher ? sentence('above-when-higher', above) : sentence('above-when-lower', below)];
}

function keyFigure(id: string, label: Text, value: Cell): KeyFigure {
  return { kind: 'key-figure', id, label, value };
}

/** The values behind the answer, one by one. */
function valuesOf({ even, figure, target }: AskedBreakEven): readonly Block[] {
  const { input } = even;
  const exact = (value: number): Quantity => exactCell(value, input);
  const change = even.kind === 'turns' ? even.change : undefined;
  return [
    askedFigure(figure),
    keyFigure('target', labels.target, quantity(target, figure.unit)),
    keyFigure('case-value', labels.inTheCase, exact(input.base)),
    ...(even.kind === 'turns'
      ? [
          keyFigure('turns-at', labels.turnsAt, exact(even.value)),
          ...(even.jump === undefined
            ? []
            : [
                keyFigure('below', labels.below, figureAt(even.jump.low.figure, figure)),
                keyFigure('above', labels.above, figureAt(even.jump.high.figure, figure)),
              ]),
          ...even.others.map((other, index) =>
            keyFigure(`turns-at-${String(index + 2)}`, labels.turnsAlsoAt, exact(other.value)),
          ),
          keyFigure(
            'change',
            labels.change,
            change === undefined ? notGiven(labels.fromZero) : result(change, 'share', { isSigned: true }),
          ),
        ]
      : [keyFigure('tried', labels.tried, range(exact(even.searched.least), exact(even.searched.most)))]),
  ];
}

/** At what value of an input a figure comes to a target. */
export function breakEvenReport(asked: AskedBreakEven): Report {
  const goal = said(quantity(asked.target, asked.figure.unit));
  const report: Report = {
    format: 'samnytta-report',
    version: reportVersion,
    kind: 'break-even',
    title: titleOf(asked),
    sections: [
      section('break-even', 'summary', undefined, [
        ...aboutBlocks({ ...asked, isOfPeople: false }),
        ...answers(asked, goal),
        ...valuesOf(asked),
      ]),
    ],
  };
  return asked.isOfPeople ? asShown(report) : report;
}

/** The inputs that a break-even can be asked for. */
export function inputChoicesReport(asked: Asked, inputs: readonly UncertainInput[]): Report {
  return {
    format: 'samnytta-report',
    version: reportVersion,
    kind: 'break-even',
    title: titleOf(asked),
    sections: [
      section('input-names', 'summary', labels.choices, [
        sentence('how-to-ask', labels.howToAsk, 'note'),
        ...aboutBlocks(asked),
        inputNames(labels.choices, inputs),
      ]),
      ...[inputSection(inputs)].filter((one) => one !== undefined),
    ],
  };
}
