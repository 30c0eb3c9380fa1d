import {
  type Assessment,
  type Case,
  type CaseChange,
  type EvaluationResult,
  figureOf,
  inBoth,
  type Text,
} from '@samnytta/model';
import { section, sentence } from '../document/blocks.ts';
import { sameWords } from '../document/cells.ts';
import type { Assumptions, ListedAssumption, Section } from '../document/schema.ts';
import { assumptionsOf } from './assumptions.ts';
import { kronor, same } from './words.ts';

const heading: Text = { sv: 'Ändrat i den här körningen', en: 'Changed in this run' };

/** What was changed of a case, each with what it was where that is an assumption of the case. */
export function changesBlock(changes: readonly CaseChange[], changed: Case, unchanged: Case | undefined): Assumptions {
  const now = assumptionsOf(changed);
  const before = unchanged === undefined ? [] : assumptionsOf(unchanged);
  const items = changes.map(({ name, value }): ListedAssumption => {
    const [found, was] = [now.find(({ id }) => id === name), before.find(({ id }) => id === name)];
    return {
      id: name,
      label: found?.label ?? same(name),
      value: found?.value ?? sameWords(value),
      ...(was !== undefined && { replaced: was.value }),
    };
  });
  return { kind: 'assumptions', id: 'changes', caption: heading, items };
}

/** Society's income without the changes, of each assessment that it is known for. */
function incomesBefore(assessments: readonly Assessment[], unchanged: EvaluationResult): Text | undefined {
  const parts = assessments.flatMap(({ id, name }): readonly Text[] => {
    const found = unchanged.assessments.find((one) => one.id === id);
    const value = found && figureOf(found, 'income.society')?.value;
    if (value === undefined) return [];
    const amount = kronor(value);
    return [inBoth((language) => `${name[language]} ${amount[language]}`)];
  });
  if (parts.length === 0) return undefined;
  return inBoth(
    (language) =>
      `${language === 'sv' ? 'Samhällets intäkt per år utan ändringarna' : "Society's income per year without the changes"}: ${parts.map((one) => one[language]).join('; ')}.`,
  );
}

/** What a run changes of the case, and what the result was without it; undefined when nothing is changed. */
export function changesSection(
  changes: readonly CaseChange[],
  changed: Case,
  unchanged?: EvaluationResult,
  assessments: readonly Assessment[] = [],
): Section | undefined {
  if (changes.length === 0) return undefined;
  const before = unchanged && incomesBefore(assessments, unchanged);
  return section('changes', 'full', heading, [
    changesBlock(changes, changed, unchanged?.case),
    before && sentence('income-without-changes', before),
  ]);
}
