import { formatPercent } from '../language/format.ts';
import type { Language, Text } from '../language/text.ts';
import type { Grade } from '../parameters/grade.ts';
import type { Warning } from './warnings.ts';

/** Share of the result above which a weak input must be told. */
const largestSilentShare = 0.1;
/** What an input is moved by to each side, as a share of it: far enough to meet a threshold that it stands near. */
export const step = 0.1;
/** How many times more it must move the result to one side than to the other to stand near a threshold. */
const unevenly = 2;

/** A weak input and what it means to society's result. */
export interface CarriedPart {
  readonly name: Text;
  readonly grade: Grade;
  /** Part of society's yearly change that it carries; its sign does not matter. */
  readonly share: number;
  /** Near a threshold: the most that society's change moves, as a share of it, when the input moves by {@link step} to either side. */
  readonly jump?: number | undefined;
}

/** What an input carries of a yearly change, from what the change is with the input moved by the step to each side. */
export function carriedBy(change: number, lower: number, higher: number): Pick<CarriedPart, 'share' | 'jump'> {
  const [down, up] = [Math.abs((change - lower) / change), Math.abs((higher - change) / change)];
  const [least, most] = [Math.min(down, up), Math.max(down, up)];
  const isUneven = most > unevenly * least && most > largestSilentShare * step;
  return { share: (higher - lower) / (2 * step) / change, jump: isUneven ? most : undefined };
}

/** A share of the result in words; more than all of it has no number that says anything. */
function partText(share: number, language: Language): string {
  const whole = language === 'sv' ? { all: 'mer än hela', part: 'av' } : { all: 'more than all of', part: 'of' };
  return share > 1.005 ? whole.all : `${formatPercent(share, language, 0)} ${whole.part}`;
}

function textOf({ grade, share, jump }: CarriedPart, name: string, language: Language): string {
  const isRecalled = grade === 'recalled';
  const by = formatPercent(step, language, 0);
  if (language === 'sv') {
    const how = isRecalled ? 'hämtat ur minnet' : 'ett antagande';
    return jump === undefined
      ? `${name} är ${how} och bär ${partText(Math.abs(share), language)} samhällets resultat. Följ upp det eller pröva andra värden.`
      : `${name} är ${how} och står nära en gräns: ändras det med ${by} flyttas samhällets resultat med upp till ${partText(jump, language)} sig självt. Följ upp det eller pröva andra värden.`;
  }
  const how = isRecalled ? 'recalled' : 'assumed';
  return jump === undefined
    ? `${name} is ${how} and carries ${partText(Math.abs(share), language)} society's result. Follow it up or try other values.`
    : `${name} is ${how} and stands near a threshold: if it changes by ${by}, society's result moves by up to ${partText(jump, language)} itself. Follow it up or try other values.`;
}

/** Warnings of the weak inputs that carry more than a tenth of a result, or stand near a threshold. @param who whom the result is of */
export function warningsOfParts(
  parts: readonly CarriedPart[],
  who: Text | undefined,
  about: string,
): readonly Warning[] {
  const of = (language: Language, name: Text): string =>
    who === undefined ? name[language] : `${who[language]}: ${name[language]}`;
  return parts
    .filter(({ share, jump }) => Math.abs(share) > largestSilentShare || jump !== undefined)
    .map((part) => ({
      kind: 'weak-input',
      about,
      text: { sv: textOf(part, of('sv', part.name), 'sv'), en: textOf(part, of('en', part.name), 'en') },
    }));
}
