import { type Figure, inBoth, type Text } from '@samnytta/model';
import type { ScenarioTable, ToldInformation, ToldTornado, TwoWayTable } from '@samnytta/model/uncertainty';
import { asShown } from '../document/as-shown.ts';
import { section } from '../document/blocks.ts';
import type { KeyFigure, Report } from '../document/schema.ts';
import { reportVersion } from '../document/version.ts';
import { figureCell } from '../evaluation/figure-cell.ts';
import { type Drawing, drawingSection } from './drawing.ts';
import { informationSection } from './information.ts';
import { scenarioSection } from './scenarios.ts';
import { type Asked, aboutBlocks, titleOf } from './subject-of-report.ts';
import { tornadoSection } from './tornado.ts';
import { twoWaySection } from './two-way.ts';

/** What a figure hangs on. */
export interface Sensitivity extends Asked {
  readonly drives: ToldTornado;
  readonly twoWay: TwoWayTable | undefined;
  readonly scenarios: ScenarioTable | undefined;
  /** What knowing more would be worth, where draws were made. */
  readonly drawn: { readonly drawing: Drawing; readonly information: ToldInformation | undefined } | undefined;
}

const ofTheCase: Text = { sv: 'Med fallets värden.', en: 'At the values of the case.' };

/** A figure at the values of the case, called by its name and its id. */
export function askedFigure(figure: Figure): KeyFigure {
  return {
    kind: 'key-figure',
    id: figure.id,
    label: inBoth((language) => `${figure.label[language]} (${figure.id})`),
    value: figureCell(figure),
    note: ofTheCase,
  };
}

/** What a figure of a case or of a table of people hangs on. */
export function sensitivityReport(asked: Sensitivity): Report {
  const { drives, twoWay, scenarios, drawn } = asked;
  const { about } = drives;
  const sections = [
    section('asked', 'summary', undefined, [askedFigure(about), ...aboutBlocks(asked)]),
    tornadoSection(drives),
    twoWay && twoWaySection(about, twoWay),
    scenarios && scenarioSection(scenarios, 'society', about),
    drawn && informationSection(drawn.information),
    drawn && drawingSection(drawn.drawing),
  ];
  const report: Report = {
    format: 'samnytta-report',
    version: reportVersion,
    kind: 'sensitivity',
    title: titleOf(asked),
    sections: sections.filter((one) => one !== undefined),
  };
  return asked.isOfPeople ? asShown(report) : report;
}
