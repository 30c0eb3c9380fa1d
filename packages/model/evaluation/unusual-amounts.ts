import type { Case, TypeCase } from '../case/case.ts';
import type { CaseContext } from '../case/context.ts';
import { formatKronor } from '../language/format.ts';
import { inBoth, type Text } from '../language/text.ts';
import { lookUpScalar } from '../parameters/look-up.ts';
import type { Warning } from './warnings.ts';

const sideLabels = {
  before: { sv: 'före', en: 'before' },
  after: { sv: 'efter', en: 'after' },
} as const satisfies Readonly<Record<string, Text>>;
const sides = ['before', 'after'] as const;

/** Whether a monthly amount is one that hardly anybody has: that of a year, or in thousands. Nothing at all is no slip. */
export function isUnusualIn({ parameters, date }: CaseContext): (of: 'wage' | 'support', amount: number) => boolean {
  const limit = (name: string): number => lookUpScalar(parameters, `uncertainty.usual-month.${name}`, date).value;
  const limits = {
    wage: [limit('wage-least'), limit('wage-most')],
    support: [limit('support-least'), limit('support-most')],
  } as const;
  return (of, amount) => amount !== 0 && (amount < limits[of][0] || amount > limits[of][1]);
}

/** One warning for all the places where such amounts stand. */
export function unusualWarning(about: string | undefined, places: readonly Text[]): readonly Warning[] {
  if (places.length === 0) return [];
  const list = inBoth((language) => places.map((place) => place[language]).join('; '));
  return [
    {
      kind: 'unusual-amount',
      about,
      text: {
        sv: `Ovanliga belopp för en månad: ${list.sv}. Kontrollera att de inte är för ett helt år eller i tusental.`,
        en: `Unusual amounts for a month: ${list.en}. Check that they are not for a whole year or in thousands.`,
      },
    },
  ];
}

/** Wages and supports of type cases that are unusual for a month, each with where it stands. */
export function unusualAmounts({ context }: Case, typeCases: readonly TypeCase[]): readonly Warning[] {
  const isUnusual = isUnusualIn(context);
  const places = typeCases.flatMap((typeCase) =>
    sides.flatMap((side) => {
      const { work, supports } = typeCase[side].items;
      const found = [
        ...work.map(
          ({ inputs }) =>
            ({
              of: 'wage',
              label: { sv: 'Månadslön', en: 'Monthly wage' },
              amount: inputs['wage']?.value ?? 0,
            }) as const,
        ),
        ...supports.map(
          ({ inputs, label, kind }) =>
            ({ of: 'support', label: label ?? { sv: kind, en: kind }, amount: inputs['amount']?.value ?? 0 }) as const,
        ),
      ];
      return found
        .filter(({ of, amount }) => isUnusual(of, amount))
        .map(({ label, amount }) =>
          inBoth(
            (language) =>
              `${typeCase.name[language]}, ${sideLabels[side][language]}: ${label[language].toLowerCase()} ${formatKronor(amount, language)}`,
          ),
        );
    }),
  );
  return unusualWarning(undefined, places);
}
