import type { Case, TypeCase } from '../../case/case.ts';
import type { SituationFacts } from '../../graph/situation-facts.ts';
import { inBoth, type Text } from '../../language/text.ts';
import type { Warning } from '../warnings.ts';
import { limitsIn } from './limits-in.ts';

/** A side of a type case with what it is called. */
interface NamedSide {
  readonly name: Text;
  readonly facts: SituationFacts;
}

function sidesOf({ name, before, after, later }: TypeCase): readonly NamedSide[] {
  const named = (side: Text, facts: SituationFacts): NamedSide => ({ name: inBoth((language) => `${name[language]}, ${side[language]}`), facts });
  return [
    named({ sv: 'före', en: 'before' }, before),
    named({ sv: 'efter', en: 'after' }, after),
    ...later.map((facts, index) => named({ sv: `år ${String(index + 2)}`, en: `year ${String(index + 2)}` }, facts)),
  ];
}

function sentence(text: string, places: readonly string[]): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)} (${places.join('; ')}).`;
}

/** One warning for each limit, with all the places where it is met. */
export function limitWarnings({ context, typeCases }: Case): readonly Warning[] {
  const limits = limitsIn(context);
  const found = new Map<string, { readonly text: Text; readonly about: Set<string>; readonly places: Text[] }>();
  for (const typeCase of typeCases) {
    for (const { name, facts } of sidesOf(typeCase)) {
      for (const { text: textOf, path } of limits(facts)) {
        const text = textOf();
        const known = found.get(text.en) ?? { text, about: new Set(), places: [] };
        found.set(text.en, known);
        known.about.add(typeCase.id);
        known.places.push(inBoth((language) => `${name[language]}: ${path}`));
      }
    }
  }
  return [...found.values()].map(({ text, about, places }) => {
    const [only, ...others] = about;
    return {
      kind: 'limit',
      about: others.length === 0 ? only : undefined,
      text: inBoth((language) => sentence(text[language], places.map((place) => place[language]))),
    };
  });
}
