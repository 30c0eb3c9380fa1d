import { type Case, gradeLabels, inBoth, reasonOf, type ShownUnit, type Text } from '@samnytta/model';
import { section } from '../document/blocks.ts';
import { quantity } from '../document/cells.ts';
import type { ListedAssumption, Section } from '../document/schema.ts';
import { labels, named } from './texts.ts';
import { same, unfolded } from './words.ts';

/** What a case states once, by the name that `--set` changes it with. */
export function assumptionsOf({ file }: Case): readonly ListedAssumption[] {
  return Object.entries(file.assumptions ?? {}).flatMap(([name, stated]): readonly ListedAssumption[] => {
    if (stated.kind !== 'stated') return [];
    const { value, unit, grade, source, label } = stated;
    const because = reasonOf(stated);
    const shownUnit: ShownUnit = unit === 'number' ? 'quantity' : unit;
    return [
      {
        id: name,
        label: label === undefined ? same(name) : named(label, same(name)),
        value: quantity(value, shownUnit),
        grade: gradeLabels[grade],
        ...(because !== undefined && {
          because:
            typeof because === 'string' ? same(unfolded(because)) : inBoth((language) => unfolded(because[language])),
        }),
        ...(source !== undefined && { source: unfolded(source) }),
      },
    ];
  });
}

const howToChange: Text = { sv: 'ändra ett med --set namn=värde', en: 'change one with --set name=value' };

/** The case's assumptions, with their names; undefined when it states none. */
export function assumptionSection(ofCase: Case): Section | undefined {
  const items = assumptionsOf(ofCase);
  const caption = named(labels.assumptions, howToChange);
  return items.length === 0
    ? undefined
    : section('assumptions', 'full', caption, [{ kind: 'assumptions', id: 'assumptions', caption, items }]);
}
