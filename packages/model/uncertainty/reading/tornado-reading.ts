import type { Figure } from '../../figures/assess.ts';
import type { Language, Text } from '../../language/text.ts';
import type { Tornado, TornadoBar } from '../tornado.ts';
import { figureRule } from '../../figures/figure-rules.ts';
import { figureName, listed, quoted, sentence } from './names.ts';
import { figureText, inputText } from './numbers.ts';

/** Whether a bar alone turns a gain into a loss or a loss into a gain. */
function turns({ atLow, atHigh }: TornadoBar): boolean {
  return atLow !== undefined && atHigh !== undefined && atLow > 0 !== atHigh > 0;
}

function drives(bar: TornadoBar, figure: Figure, language: Language): string {
  const name = quoted(bar.label, language);
  const input = bar.inputs[0];
  const ends =
    bar.group === undefined && input !== undefined
      ? language === 'sv'
        ? `går det från ${inputText(bar.low, input, language)} till ${inputText(bar.high, input, language)}`
        : `from ${inputText(bar.low, input, language)} to ${inputText(bar.high, input, language)} it`
      : language === 'sv'
        ? 'går alla tillsammans från låga till höga'
        : 'all together from low to high they';
  const end = (value: number | undefined): string =>
    value === undefined
      ? language === 'sv'
        ? 'ett värde som inte går att räkna ut'
        : 'a value that cannot be worked out'
      : figureText(value, figure.unit, language);
  return language === 'sv'
    ? `Mest betyder ${name}: ${ends} flyttas ${figureName(figure).sv} från ${end(bar.atLow)} till ${end(bar.atHigh)}.`
    : `${name} matters most: ${ends} ${bar.group === undefined ? 'moves' : 'move'} ${figureName(figure).en} from ${end(bar.atLow)} to ${end(bar.atHigh)}.`;
}

function turning(bars: readonly TornadoBar[], language: Language): string {
  const names = bars
    .filter(turns)
    .slice(0, 3)
    .map(({ label }) => quoted(label, language));
  if (names.length === 0)
    return language === 'sv'
      ? 'Inget enskilt underlag vänder resultatet inom det som prövas.'
      : 'No single input turns the result within what is tried.';
  if (names.length === 1)
    return language === 'sv'
      ? `${listed(names, language)} kan ensamt vända resultatet.`
      : `${listed(names, language)} alone can turn the result.`;
  return language === 'sv'
    ? `Vart och ett av ${listed(names, language)} kan ensamt vända resultatet.`
    : `Each of ${listed(names, language)} alone can turn the result.`;
}

function reading({ bars, base, isRoundedAlike }: Tornado, figure: Figure, language: Language): string {
  const [first, ...rest] = bars;
  const name = figureName(figure)[language];
  if (first === undefined) {
    if (isRoundedAlike)
      return language === 'sv'
        ? `Inget av det som varieras flyttar ${name} en hel månad.`
        : `Nothing that varies moves ${name} by a whole month.`;
    if (base !== undefined)
      return language === 'sv' ? `Inget av det som varieras påverkar ${name}.` : `Nothing that varies affects ${name}.`;
    const reason = figure.notApplicable?.reason[language] ?? '';
    return [
      language === 'sv' ? `${sentence(name)} går inte att räkna ut.` : `${sentence(name)} cannot be worked out.`,
      reason,
    ]
      .join(' ')
      .trim();
  }
  const next = rest.slice(0, 2).map(({ label }) => quoted(label, language));
  const after =
    next.length === 0
      ? ''
      : language === 'sv'
        ? `Därefter kommer ${listed(next, language)}.`
        : `Next ${next.length === 1 ? 'comes' : 'come'} ${listed(next, language)}.`;
  const follow =
    language === 'sv'
      ? `Följ upp ${quoted(first.label, language)} först.`
      : `Follow up ${quoted(first.label, language)} first.`;
  return [
    drives(first, figure, language),
    after,
    figureRule(figure.rule).turnsAt === 0 ? turning(bars, language) : '',
    follow,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What drives a figure and what to follow up next, in plain words. @param figure the figure that the tornado is of */
export function tornadoReading(tornado: Tornado, figure: Figure): Text {
  return { sv: reading(tornado, figure, 'sv'), en: reading(tornado, figure, 'en') };
}
