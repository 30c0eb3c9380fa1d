import type { Figure } from '../../figures/assess.ts';
import type { Language, Text } from '../../language/text.ts';
import type { Estimate, ValueOfInformation } from '../value-of-information.ts';
import { figureText } from './numbers.ts';
import { figureName, quoted } from './names.ts';

/** What is less than two standard errors may be chance. */
function isTold({ value, standardError }: Estimate): boolean {
  return value > 2 * standardError;
}

function reading({ decision, wrong, perfect, inputs, groups }: ValueOfInformation, figure: Figure, language: Language): string {
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
  const together = groups.filter((group) => isTold(group) && group.value > (best?.value ?? 0)).map(({ label, value }) =>
    language === 'sv' ? `Att veta allt under ${quoted(label, language)} vore värt högst ${show(value)}.` : `Knowing all of ${quoted(label, language)} would be worth at most ${show(value)}.`,
  );
  return [advice, worth, follow, ...together].join(' ');
}

/** What knowing more would be worth and what to follow up, in plain words. @param figure the figure that it is of */
export function informationReading(value: ValueOfInformation, figure: Figure): Text {
  return { sv: reading(value, figure, 'sv'), en: reading(value, figure, 'en') };
}
