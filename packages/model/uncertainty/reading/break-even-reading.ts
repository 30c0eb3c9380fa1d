import type { Figure } from '../../figures/assess.ts';
import { formatPercent } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import type { BreakEven } from '../break-even.ts';
import { either, figureName, listed, quoted } from './names.ts';
import { figureText, inputText } from './numbers.ts';

type Turns = Extract<BreakEven, { kind: 'turns' }>;
type Never = Extract<BreakEven, { kind: 'never' }>;

/** A turning value is worked out, so that more of its digits mean something than of what is drawn. */
const digits = 5;
const [lowShare, highShare] = [0.05, 0.95] as const;

function turns({ input, value, change, isAboveWhenHigher }: Turns, figure: Figure, language: Language): string {
  const name = figureName(figure)[language];
  const label = quoted(input.label, language);
  const show = (one: number): string => inputText(one, input, language, digits);
  const [from, to] = [show(input.base), show(value)];
  const share = change === undefined ? '' : ` (${change > 0 ? '+' : ''}${formatPercent(change, language, 1)})`;
  if (from === to) {
    return language === 'sv'
      ? `${label} ligger redan där ${name} vänder: ${to}.`
      : `${label} is already where ${name} turns: ${to}.`;
  }
  const rises = value > input.base;
  const becomesGain = isAboveWhenHigher === rises;
  if (language === 'sv') {
    const way = becomesGain ? 'från förlust till vinst' : 'från vinst till förlust';
    return `Om ${label} ${rises ? 'stiger' : 'sjunker'} från ${from} till ${to}${share} vänder ${name} ${way}.`;
  }
  const way = becomesGain ? 'from loss to gain' : 'from gain to loss';
  return `If ${label} ${rises ? 'rises' : 'falls'} from ${from} to ${to}${share}, ${name} turns ${way}.`;
}

/** That it does not come to zero but passes it, with what it is on both sides. */
function jumps({ input, jump }: Turns, figure: Figure, language: Language): string {
  if (jump === undefined) return '';
  const { low, high } = jump;
  const [below, above] = [
    figureText(low.figure, figure.unit, language),
    figureText(high.figure, figure.unit, language),
  ];
  const [first, second] = [
    inputText(low.value, input, language, digits),
    inputText(high.value, input, language, digits),
  ];
  const isAtOnce = first === second;
  if (language === 'sv')
    return isAtOnce
      ? `Det sker i ett språng: ${below} strax under och ${above} strax över.`
      : `Det sker i ett språng: ${below} vid ${first} och ${above} vid ${second}.`;
  return isAtOnce
    ? `It happens in one jump: ${below} just below and ${above} just above.`
    : `It happens in one jump: ${below} at ${first} and ${above} at ${second}.`;
}

/** The other values that it turns at. */
function turnsAgain({ input, others }: Turns, language: Language): string {
  if (others.length === 0) return '';
  const values = listed(
    others.map(({ value }) => inputText(value, input, language, digits)),
    language,
  );
  return language === 'sv'
    ? `Det vänder mer än en gång: även vid ${values}.`
    : `It turns more than once: also at ${values}.`;
}

/** Whether the turning value is one that the input may well have. */
function likely({ input, value }: Turns, language: Language): string {
  const { distribution } = input;
  if (distribution.standardDeviation === 0) return '';
  const [low, high] = [distribution.quantile(lowShare), distribution.quantile(highShare)];
  const [from, to] = [inputText(low, input, language), inputText(high, input, language)];
  const isInside = value >= low && value <= high;
  if (language === 'sv') {
    return isInside
      ? `Det är inom det som underlaget med 90 procents sannolikhet är (${from} till ${to}).`
      : `Det är utanför det som underlaget med 90 procents sannolikhet är (${from} till ${to}).`;
  }
  return isInside
    ? `That is within what the input is with a probability of 90 per cent (${from} to ${to}).`
    : `That is outside what the input is with a probability of 90 per cent (${from} to ${to}).`;
}

/** Inputs with the values that were tried, as one part of a sentence. */
function tried(some: readonly Never[], language: Language): string {
  const names = some.map(({ input, searched: { least, most } }) => {
    const show = (one: number): string => inputText(one, input, language);
    const values = language === 'sv' ? `${show(least)} till ${show(most)}` : `${show(least)} to ${show(most)}`;
    return `${quoted(input.label, language)} (${values})`;
  });
  return either(names, language);
}

function never(some: readonly Never[], side: Never['side'], figure: Figure, language: Language): string {
  const name = figureName(figure)[language];
  if (side === 'without-meaning') {
    const labels = either(
      some.map(({ input }) => quoted(input.label, language)),
      language,
    );
    return language === 'sv'
      ? `Hur ${name} ändras med ${labels} går inte att räkna ut.`
      : `How ${name} changes with ${labels} cannot be worked out.`;
  }
  if (language === 'sv') {
    const end = side === 'above' ? `gör ensamt ${name} till en förlust` : `ger ensamt vinst i ${name}`;
    return `Inget värde på ${tried(some, language)} ${end}.`;
  }
  const end = side === 'above' ? `makes ${name} a loss by itself` : `makes ${name} a gain by itself`;
  return `No value of ${tried(some, language)} ${end}.`;
}

function isNever(even: BreakEven): even is Never {
  return even.kind === 'never';
}

function inBoth(reading: (language: Language) => string): Text {
  return { sv: reading('sv'), en: reading('en') };
}

/**
 * At what values of some inputs a gain or loss turns, in plain words: a text for each input that turns it, and one
 * for those that do not. @param figure one where zero is the target
 */
export function breakEvenReadings(evens: readonly BreakEven[], figure: Figure): readonly Text[] {
  const turning = evens.filter((even) => !isNever(even));
  const without = (['above', 'below', 'without-meaning'] as const).map((side) => ({
    side,
    some: evens.filter(isNever).filter((even) => even.side === side),
  }));
  return [
    ...turning.map((even) =>
      inBoth((language) =>
        [
          turns(even, figure, language),
          jumps(even, figure, language),
          turnsAgain(even, language),
          likely(even, language),
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    ),
    ...without
      .filter(({ some }) => some.length > 0)
      .map(({ side, some }) => inBoth((language) => never(some, side, figure, language))),
  ];
}
