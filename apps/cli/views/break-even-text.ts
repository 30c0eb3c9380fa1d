import { type Figure, formatKronor, formatNumber, formatPercent, type Language } from '@samnytta/model';
import type { BreakEven } from '@samnytta/model/uncertainty';
import { figureName, sentence } from '@samnytta/model/uncertainty/reading/names.ts';
import type { Texts } from '../texts/sv.ts';
import { inWords } from './amounts.ts';

function isUnit(unit: string, units: Texts['parameters']['units']): unit is keyof Texts['parameters']['units'] {
  return Object.hasOwn(units, unit);
}

/** A value that is worked out and not drawn, so that all of its digits mean something. */
function exactText(value: number, unit: string, language: Language, { parameters: { units }, uncertainty }: Texts): string {
  if (unit === 'share') return formatPercent(value, language, 2);
  if (unit === 'SEK') return formatKronor(value, language);
  const number = formatNumber(value, language, Math.abs(value) < 1000 ? 2 : 0);
  if (unit === 'SEK/unit') return `${number} ${uncertainty.perUnit}`;
  return unit.startsWith('SEK') && isUnit(unit, units) ? `${number} ${units[unit]}` : number;
}

/** Where a figure turns, or that it never does, in sentences. */
export function breakEvenLines(even: BreakEven, figure: Figure, target: number, language: Language, texts: Texts): readonly string[] {
  const { uncertainty: words } = texts;
  const { input } = even;
  const name = sentence(figureName(figure)[language]);
  const label = input.label[language];
  const goal = inWords(target, figure.unit, language);
  const show = (value: number): string => exactText(value, input.unit, language, texts);
  if (even.kind === 'turns') {
    const change = even.change === undefined ? [] : [words.change(`${even.change > 0 ? '+' : ''}${formatPercent(even.change, language, 1)}`)];
    return [
      words.turns(name, goal, label, show(even.value)),
      [words.turnsFrom(show(input.base)), ...change].join(' '),
      even.isAboveWhenHigher ? words.aboveWhenHigher : words.aboveWhenLower,
    ];
  }
  const small = figureName(figure)[language];
  const never =
    even.side === 'without-meaning' ? words.neverKnown(name, label) : even.side === 'above' ? words.neverAbove(small, goal, label) : words.neverBelow(small, goal, label);
  return [never, words.searched(show(even.searched.least), show(even.searched.most))];
}
