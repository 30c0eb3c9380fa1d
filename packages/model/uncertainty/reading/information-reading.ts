import type { Figure } from '../../figures/assess.ts';
import { formatNumber } from '../../language/format.ts';
import type { Language, Text } from '../../language/text.ts';
import { drawLimits } from '../draw-limits.ts';
import { type FittedEstimate, isMoreThanChance, type ValueOfInformation } from '../value-of-information.ts';
import { figureText } from './numbers.ts';
import { figureName, quoted } from './names.ts';

/** What is less than two standard errors above chance may be chance. */
function isTold(estimate: FittedEstimate): boolean {
  return isMoreThanChance(estimate, 2);
}

/** Part of what everything is worth that chance may be before more draws are asked for. */
const largestChance = 0.1;

/** That the draws are too few to say what single inputs are worth, and how much chance may be. */
function tooFewDraws(
  { draws, perfect, inputs }: ValueOfInformation,
  show: (value: number) => string,
  language: Language,
): string {
  const chance = Math.max(0, ...inputs.map((one) => one.chance));
  if (chance <= largestChance * perfect.value) return '';
  const [times, more] = [draws, 100 * draws].map((count) => formatNumber(Math.min(count, drawLimits.most), language));
  return language === 'sv'
    ? `Med ${times ?? ''} dragningar kan ett underlag utan betydelse se ut att vara värt ${show(chance)}. Gör fler dragningar (${more ?? ''}) innan du följer upp något för den sakens skull.`
    : `With ${times ?? ''} draws an input that means nothing may look worth ${show(chance)}. Make more draws (${more ?? ''}) before following anything up for that reason.`;
}

function reading(information: ValueOfInformation, figure: Figure, language: Language): string {
  const { decision, wrong, perfect, inputs, groups } = information;
  const name = figureName(figure)[language];
  const show = (value: number): string => figureText(value, figure.unit, language);
  const isGo = decision === 'go';
  const advice =
    language === 'sv'
      ? `Med det som är känt talar ${name} ${isGo ? 'för' : 'emot'} insatsen.`
      : `With what is known, ${name} speaks ${isGo ? 'for' : 'against'} the intervention.`;
  if (perfect.value <= 0 || wrong === 0) {
    return `${advice} ${language === 'sv' ? 'Ingen dragning säger emot, så mer kunskap skulle inte ändra beslutet.' : 'No draw says otherwise, so more knowledge would not change the decision.'}`;
  }
  const worth =
    language === 'sv'
      ? `Att veta allt säkert före beslutet vore värt högst ${show(perfect.value)}.`
      : `Knowing everything for certain before deciding would be worth at most ${show(perfect.value)}.`;
  const best = inputs.find(isTold);
  const follow =
    best === undefined
      ? language === 'sv'
        ? 'Inget enskilt underlag skulle ensamt ändra beslutet.'
        : 'No single input would change the decision by itself.'
      : language === 'sv'
        ? `Mest vore det värt att få veta ${quoted(best.input.label, language)}: högst ${show(best.value)}. Följ upp det först.`
        : `It would be worth most to know ${quoted(best.input.label, language)}: at most ${show(best.value)}. Follow it up first.`;
  const together = groups
    .filter((group) => isTold(group) && group.value > (best?.value ?? 0))
    .map(({ label, value }) =>
      language === 'sv'
        ? `Att veta allt under ${quoted(label, language)} vore värt högst ${show(value)}.`
        : `Knowing all of ${quoted(label, language)} would be worth at most ${show(value)}.`,
    );
  const few = tooFewDraws(information, show, language);
  return [
    advice,
    worth,
    ...(few !== '' && best === undefined ? [] : [follow]),
    ...together,
    ...(few === '' ? [] : [few]),
  ].join(' ');
}

/** What knowing more would be worth and what to follow up, in plain words. @param figure the figure that it is of */
export function informationReading(value: ValueOfInformation, figure: Figure): Text {
  return { sv: reading(value, figure, 'sv'), en: reading(value, figure, 'en') };
}
