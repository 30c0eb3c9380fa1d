import { type Assessment, type Figure, type FigureRule, figureRules, type Text } from '@samnytta/model';
import { appendix, mixedQuantities, row, table, texts } from '../document/blocks.ts';
import { quantity, words } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row, Section, Table } from '../document/schema.ts';
import { figureCell } from './figure-cell.ts';
import { subjectLabel, subjectOrder } from './subject-rows.ts';
import { conventions, labels } from './texts.ts';

/** Key figures by rule and party, without wider effects; rules that no party has a cell for are left out. */
export function figureMatrix(
  id: string,
  caption: Text,
  figures: readonly Figure[],
  cellOf: (figure: Figure) => Cell | undefined = figureCell,
): Table {
  const byId = new Map(
    figures
      .filter(({ isWiderEffect }) => isWiderEffect !== true)
      .map((figure) => [`${figure.rule} ${figure.subject}`, figure]),
  );
  const known = subjectOrder.filter((subject) => figures.some((figure) => figure.subject === subject));
  const rowsOf = ({ id: rule, rule: { label }, convention }: FigureRule): readonly Row[] => {
    const cells = known.flatMap((subject): readonly (readonly [string, Cell])[] => {
      const figure = byId.get(`${rule} ${subject}`);
      const cell = figure && cellOf(figure);
      return cell === undefined ? [] : [[subject, cell]];
    });
    return cells.length === 0
      ? []
      : [row(rule, label, { convention: words(conventions[convention]), ...Object.fromEntries(cells) })];
  };
  const columns = [
    texts('convention', labels.convention),
    ...known.map((subject) => mixedQuantities(subject, subjectLabel(subject))),
  ];
  return table(id, caption, { rowHeading: labels.figure, columns, rows: figureRules.flatMap(rowsOf) });
}

function perParticipantCell({ id, unit, perParticipant }: Figure): Cell | undefined {
  return perParticipant === undefined ? undefined : quantity(perParticipant, unit, { figure: id });
}

/** Every key figure of every party; what cannot be given stands with its reason. */
export function allFiguresSection({ figures, participants }: Assessment): Section {
  return appendix('all-figures', labels.allFigures, () => [
    figureMatrix('all-figures', labels.allFigures, figures),
    participants === 1
      ? undefined
      : figureMatrix('all-figures-per-participant', labels.allFiguresPerParticipant, figures, perParticipantCell),
  ]);
}
