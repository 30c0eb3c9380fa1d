import type { Case, TypeCase } from '../case/case.ts';
import type { Text } from '../language/text.ts';
import type { TypeCaseResult } from './evaluate-case.ts';

/** People of a programme with one outcome: a type case, or no change at all. */
export interface OutcomeClass {
  /** Place of the number in the case. */
  readonly id: string;
  readonly label: Text;
  readonly people: number;
  /** Of all the people of the programme. */
  readonly share: number;
  /** What one person's change comes to for society, SEK per year. */
  readonly society: number;
  /** Undefined for those for whom nothing changed. */
  readonly typeCase: TypeCase | undefined;
}

export const noChangeLabel: Text = { sv: 'Ingen förändring', en: 'No change' };

/** People for whom nothing changed. */
export function unchangedIn({ file }: Case): number {
  return file.programme?.noChange ?? 0;
}

/** The outcomes of a programme with their people; undefined when the case has no programme. */
export function outcomeClasses(ofCase: Case, results: readonly TypeCaseResult[]): readonly OutcomeClass[] | undefined {
  if (ofCase.file.programme === undefined) return undefined;
  const unchanged = unchangedIn(ofCase);
  const reached = results.filter(({ typeCase }) => typeCase.participants !== undefined);
  const participants = reached.reduce((sum, { typeCase }) => sum + (typeCase.participants ?? 0), unchanged);
  const outcome = (id: string, label: Text, people: number, result?: TypeCaseResult): OutcomeClass => ({
    id: `programme.${id}`,
    label,
    people,
    share: people / participants,
    society: result?.change.society ?? 0,
    typeCase: result?.typeCase,
  });
  return [
    ...reached.map((result) =>
      outcome(`outcomes.${result.typeCase.id}`, result.typeCase.name, result.typeCase.participants ?? 0, result),
    ),
    ...(unchanged === 0 ? [] : [outcome('noChange', noChangeLabel, unchanged)]),
  ];
}
