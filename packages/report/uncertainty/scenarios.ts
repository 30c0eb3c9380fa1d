import { type Figure, type Subject, subjectNames, type Text } from '@samnytta/model';
import { type ScenarioTable, shownFigures, type ShownScenario } from '@samnytta/model/uncertainty';
import { mixedQuantities, row, section, sentence, table } from '../document/blocks.ts';
import { sameWords, suppressed } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Assumptions, Section, Table } from '../document/schema.ts';
import { figureCell } from '../evaluation/figure-cell.ts';
import { labels as evaluationLabels } from '../evaluation/texts.ts';
import { figureAt, statedFigureAt } from './cells.ts';
import { figureTitle, labels } from './texts.ts';

/** What a scenario changes of the case. */
function changesOf({ id, name, changes }: ShownScenario): Assumptions {
  return {
    kind: 'assumptions',
    id: `scenario.${id}`,
    caption: name,
    items: changes.map(({ name: place, label, value }) => ({ id: place, label, value: sameWords(value) })),
  };
}

function captionOf(subject: Subject): Text {
  const who = subjectNames[subject];
  return { sv: `Nyckeltal för ${who.sv} i varje scenario`, en: `Key figures of ${who.en} in each scenario` };
}

/** Figures of the case beside what they are in each scenario. @param subject whose figures need not be named by whose they are */
function figureTable(
  id: string,
  caption: Text,
  { kind, figures, scenarios }: ScenarioTable,
  shown: readonly Figure[],
  subject: Subject,
): Table {
  // A scenario of quartiles bears no more digits than they do.
  const cellOf = (value: number | undefined, figure: Figure): Cell =>
    kind === 'quartiles' ? figureAt(value, figure) : statedFigureAt(value, figure);
  const rows = shown.map((figure) =>
    row(figure.id, figure.subject === subject ? figure.label : figureTitle(figure), {
      base: figureCell(figure),
      ...Object.fromEntries(
        scenarios.map((one) => [
          `scenario.${one.id}`,
          one.isSuppressed === true
            ? suppressed(labels.suppressedScenario)
            : cellOf(one.values[figures.indexOf(figure)], figure),
        ]),
      ),
    }),
  );
  const columns = [
    mixedQuantities('base', labels.base),
    ...scenarios.map((one) => mixedQuantities(`scenario.${one.id}`, one.name)),
  ];
  return table(id, caption, { rowHeading: evaluationLabels.figure, columns, rows });
}

/** Scenarios beside the case, and what each changes. @param asked the figure that is asked for, shown with those that people ask for of the subject */
export function scenarioSection(scenarios: ScenarioTable, subject: Subject, asked?: Figure): Section {
  const { kind, figures } = scenarios;
  const shown = shownFigures(scenarios, subject, asked);
  return section(
    'scenarios',
    'full',
    labels.scenarios,
    [
      sentence('scenarios-explained', labels[kind]),
      ...(kind === 'stated' ? scenarios.scenarios.map(changesOf) : []),
      figureTable('scenarios', captionOf(subject), scenarios, shown, subject),
    ],
    shown.length === figures.length
      ? []
      : [
          section('all-scenarios', 'appendix', labels.allScenarios, [
            figureTable('all-scenarios', labels.allScenarios, scenarios, figures, subject),
          ]),
        ],
  );
}
