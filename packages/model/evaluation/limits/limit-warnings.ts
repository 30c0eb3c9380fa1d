import type { Case } from '../../case/case.ts';
import { inBoth, type Text } from '../../language/text.ts';
import type { Side, TypeCaseResult } from '../evaluate-case.ts';
import type { Warning } from '../warnings.ts';
import { limitsIn } from './limits-in.ts';
import { nothingGiven } from './nothing-given.ts';

/** A side of a type case with what it is called. */
interface NamedSide {
  readonly name: Text;
  readonly side: Side;
}

function sidesOf({ typeCase: { name }, before, after, later }: TypeCaseResult): readonly NamedSide[] {
  const named = (what: Text, side: Side): NamedSide => ({
    name: inBoth((language) => `${name[language]}, ${what[language]}`),
    side,
  });
  return [
    named({ sv: 'före', en: 'before' }, before),
    named({ sv: 'efter', en: 'after' }, after),
    ...later.map(({ after: ofYear }, index) =>
      named({ sv: `år ${String(index + 2)}`, en: `year ${String(index + 2)}` }, ofYear),
    ),
  ];
}

function sentence(text: string, places: readonly string[]): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)} (${places.join('; ')}).`;
}

/** One warning for each limit, with all the places where it is met. */
export function limitWarnings({ context }: Case, results: readonly TypeCaseResult[]): readonly Warning[] {
  const limits = limitsIn(context);
  const found = new Map<string, { readonly text: Text; readonly about: Set<string>; readonly places: Text[] }>();
  for (const result of results) {
    for (const { name, side } of sidesOf(result)) {
      const outside = limits(side.evaluation.facts);
      const places = outside.map(({ path }) => path);
      for (const { text: textOf, path } of [...outside, ...nothingGiven(side, places)]) {
        const text = textOf();
        const known = found.get(text.en) ?? { text, about: new Set(), places: [] };
        found.set(text.en, known);
        known.about.add(result.typeCase.id);
        known.places.push(inBoth((language) => `${name[language]}: ${path}`));
      }
    }
  }
  return [...found.values()].map(({ text, about, places }) => {
    const [only, ...others] = about;
    return {
      kind: 'limit',
      about: others.length === 0 ? only : undefined,
      text: inBoth((language) =>
        sentence(
          text[language],
          places.map((place) => place[language]),
        ),
      ),
    };
  });
}
