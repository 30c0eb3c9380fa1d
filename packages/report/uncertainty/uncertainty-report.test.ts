import { readdirSync, readFileSync } from 'node:fs';
import {
  type Assessment,
  assessmentOf,
  evaluate,
  type EvaluationResult,
  figureOf,
  readCaseText,
} from '@samnytta/model';
import {
  breakEven,
  groupCorrelation,
  inputsWith,
  kernelSampler,
  mainFigure,
  oneWay,
  scenariosBeside,
  simulate,
  statedScenarios,
  toldTornado,
  toldUncertainty,
  twoWayTable,
  type UncertainModel,
} from '@samnytta/model/uncertainty';
import { normal, simulated, statedModel } from '../../model/uncertainty/testing/uncertain-model.ts';
import { describe, expect, test } from 'vitest';
import { blocksOf, sectionsOf } from '../document/find.ts';
import type { Cell, Quantity } from '../document/cell-schema.ts';
import { type Block, type Report, reportSchema, type Section, type Table } from '../document/schema.ts';
import { breakEvenReport, inputChoicesReport } from './break-even-report.ts';
import { sensitivityReport } from './sensitivity-report.ts';
import type { Asked } from './subject-of-report.ts';
import { uncertaintySection } from './uncertainty-section.ts';
import { whoAndWhenSection } from './who-and-when.ts';

const folder = new URL('../../../examples/', import.meta.url);
const names = ['.', 'payoff'].flatMap((under) =>
  readdirSync(new URL(`${under}/`, folder))
    .filter((name) => name.endsWith('.yaml') && name !== 'cohort-illustration.yaml')
    .map((name) => `${under}/${name}`),
);
const drawing = { draws: 400, seed: 1 };

function modelOf(result: EvaluationResult, assessment: Assessment): UncertainModel {
  const inputs = inputsWith(result, assessment, result.case.file.uncertainty?.distributions);
  return { assessment, inputs, sampler: kernelSampler(result, assessment, inputs) };
}

function askedOf(result: EvaluationResult, assessment: Assessment): Asked {
  return { title: result.title, assessment, case: result.case, changes: [], isOfPeople: false, compared: undefined };
}

function reportOf(section: Section): Report {
  return {
    format: 'samnytta-report',
    version: 1,
    kind: 'evaluation',
    title: { sv: 'Prov', en: 'Test' },
    sections: [section],
  };
}

function expectReport(report: Report): void {
  for (const { id, blocks, sections } of sectionsOf(report)) {
    for (const ids of [blocks, sections].map((parts) => parts.map((one) => one.id)))
      expect(new Set(ids).size, id).toBe(ids.length);
  }
  const written: unknown = JSON.parse(JSON.stringify(report));
  expect(reportSchema.parse(written)).toEqual(written);
}

function blockIn<K extends Block['kind']>(
  section: Pick<Report, 'sections'>,
  kind: K,
  id: string,
): Extract<Block, { kind: K }> {
  return blocksOf(section).find(
    (block): block is Extract<Block, { kind: K }> => block.kind === kind && block.id === id,
  )!;
}

function isQuantity(cell: Cell | undefined): cell is Quantity {
  return cell?.kind === 'money' || cell?.kind === 'share' || cell?.kind === 'number';
}

function valueIn(cell: Cell | undefined): number {
  return isQuantity(cell) ? cell.value : Number.NaN;
}

function tablesIn(report: Pick<Report, 'sections'>): readonly Table[] {
  return blocksOf(report).filter((block) => block.kind === 'table');
}

function cellsIn(report: Pick<Report, 'sections'>): readonly Cell[] {
  return tablesIn(report).flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells)));
}

describe.each(names)('%s', (name) => {
  const result = evaluate(readCaseText(readFileSync(new URL(name, folder), 'utf8')));
  const assessment = assessmentOf(result, undefined);
  const model = modelOf(result, assessment);
  const figure = figureOf(assessment, mainFigure(assessment))!;
  const asked = askedOf(result, assessment);
  const simulation = simulate(assessment, model.inputs, model.sampler, {
    ...drawing,
    correlation: groupCorrelation(result),
  });
  const report = reportOf({
    id: 'all',
    depth: 'full',
    blocks: [],
    sections: [uncertaintySection(toldUncertainty(simulation, oneWay(model)))],
  });

  test('its uncertainty is a report by the schema, and has no probability of none or all', () => {
    expectReport(report);
    const probabilities = tablesIn(report)
      .filter(({ id }) => id === 'payback-probability' || id === 'fan-values')
      .flatMap(({ id, rows }) =>
        rows.flatMap(({ cells }) => (id === 'fan-values' ? [cells['not-loss']] : Object.values(cells))),
      );
    for (const cell of probabilities.filter(isQuantity)) expect(Math.abs(cell.value - 0.5)).toBeLessThan(0.5);
  });

  test('a twentieth of the draws lie below an interval and a twentieth above it', () => {
    for (const { id, cells } of blockIn(report, 'table', 'figure-intervals').rows) {
      const interval = cells['interval-90'];
      if (interval?.kind !== 'range') throw new Error(`${id} has no interval`);
      const column = simulation.figures.column(id).filter((value) => !Number.isNaN(value));
      const [low, high] = [interval.low, interval.high].map((end) => (end.kind === 'not-given' ? Infinity : end.value));
      const share = (meets: (value: number) => boolean): number => column.filter(meets).length / column.length;
      // Draws without a value are left out, so that a twentieth need not be a whole number of them.
      const one = 1 / column.length;
      expect(
        share((value) => value < low!),
        id,
      ).toBeLessThanOrEqual(0.05 + (column.length % 20 === 0 ? 1e-9 : one));
      expect(
        share((value) => value <= low!),
        id,
      ).toBeGreaterThanOrEqual(0.05 - one);
      expect(
        share((value) => value > high!),
        id,
      ).toBeLessThanOrEqual(0.05 + (column.length % 20 === 0 ? 1e-9 : one));
      expect(
        share((value) => value >= high!),
        id,
      ).toBeGreaterThanOrEqual(0.05 - one);
    }
  });

  test('a value beside an interval has no digits below a hundredth of its width but its first, and the ends have three', () => {
    for (const { id, cells } of tablesIn(report)
      .filter((table) => table.id.endsWith('-intervals'))
      .flatMap(({ rows }) => rows)) {
      const { value, 'interval-90': interval } = cells;
      if (!isQuantity(value) || interval?.kind !== 'range' || !isQuantity(interval.low) || !isQuantity(interval.high))
        continue;
      const width = interval.high.value - interval.low.value;
      const isFirstDigit = value.value !== 0 && Math.abs(value.value) / value.step < 10;
      if (width > 0 && !isFirstDigit) expect(value.step * 100, id).toBeGreaterThan(width);
      for (const end of [interval.low, interval.high])
        if (end.value !== 0) expect(Math.abs(end.value) / end.step, id).toBeLessThan(1000);
    }
  });

  test('what its main figure hangs on is a report by the schema, the longest bar first', () => {
    const drives = toldTornado(oneWay(model), figure);
    const [first, second] = drives.tornado.bars;
    const twoWay = first && second && twoWayTable(model, figure.id, first.id, second.id);
    const sensitivity = sensitivityReport({
      ...asked,
      drives,
      twoWay,
      scenarios: scenariosBeside(statedScenarios(result, model), model, figure),
      drawn: undefined,
    });
    expectReport(sensitivity);
    const { data } = blockIn(sensitivity, 'chart', 'tornado');
    const lengths =
      data.type === 'tornado' ? data.bars.map(({ atLow, atHigh }) => Math.abs(valueIn(atHigh) - valueIn(atLow))) : [];
    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
    const { rows } = blockIn(sensitivity, 'table', 'tornado-values');
    expect(rows.map(({ cells }) => Math.abs(valueIn(cells['at-high']) - valueIn(cells['at-low'])))).toEqual(lengths);
  });

  test('its break-evens, the inputs that can be asked for, and who gets what when are reports by the schema', () => {
    expectReport(inputChoicesReport(asked, model.inputs));
    for (const { id } of model.inputs.slice(0, 3))
      expectReport(breakEvenReport({ ...asked, figure, target: 0, even: breakEven(model, figure.id, id) }));
    const whoAndWhen = whoAndWhenSection(assessment);
    if (whoAndWhen !== undefined) expectReport(reportOf(whoAndWhen));
    else expect(figureOf(assessment, 'cost.society')?.value).toBeUndefined();
  });
});

describe('a payback that never comes', () => {
  const told = (society: string) => {
    const model = statedModel(
      { 'statedChange.society': normal(Number.parseFloat(society), 1000) },
      { statedChange: { participants: 10, society: `${society} SEK/year` } },
    );
    return uncertaintySection(toldUncertainty(simulated(model, 400), oneWay(model)));
  };

  test('is not given, with its mark in the place of the value and of the ends of the interval', () => {
    const { cells } = blockIn({ sections: [told('-50000')] }, 'table', 'society-intervals').rows.find(
      ({ id }) => id === 'payback.society',
    )!;
    expect(cells['value']).toMatchObject({ kind: 'not-given', mark: { sv: 'aldrig' } });
    expect(cells['interval-90']).toMatchObject({
      low: { kind: 'not-given', mark: { sv: 'aldrig' } },
      high: { kind: 'not-given', mark: { en: 'never' } },
    });
  });

  test('has a probability below one per cent, and one that always comes above 99', () => {
    const cellAfterFive = (society: string): Cell | undefined =>
      blockIn({ sections: [told(society)] }, 'table', 'payback-probability').rows.find(({ id }) => id === 'society')
        ?.cells['year-5'];
    expect(cellAfterFive('-50000')).toMatchObject({ kind: 'share', value: 0.01, bound: 'below' });
    // 300 000 is back after three years of 100 000.
    expect(cellAfterFive('100000')).toMatchObject({ kind: 'share', value: 0.99, bound: 'above' });
  });
});

test('a break-even says where it turns and by how much: 300 000 in five years is 60 000 a year', () => {
  const model = statedModel();
  const figure = figureOf(model.assessment, 'profitability-5.society')!;
  const report = breakEvenReport({
    ...askedOf(model.result, model.assessment),
    figure,
    target: 0,
    even: breakEven(model, figure.id, 'statedChange.society'),
  });
  expect(valueIn(blockIn(report, 'key-figure', 'turns-at').value)).toBeCloseTo(60_000, 6);
  expect(valueIn(blockIn(report, 'key-figure', 'change').value)).toBeCloseTo(-0.4, 9);
  expect(blocksOf(report).map(({ id }) => id)).toContain('above-when-higher');
});

test('no cell is of a value that is not a number', () => {
  const model = statedModel(
    { 'intervention.cost': normal(300_000, 100_000) },
    { statedChange: { participants: 10, society: '1000 SEK/year' } },
  );
  const cells = cellsIn({ sections: [uncertaintySection(toldUncertainty(simulated(model, 400), oneWay(model)))] });
  expect(cells.length).toBeGreaterThan(50);
  for (const cell of cells.filter(isQuantity)) expect(Number.isFinite(cell.value)).toBe(true);
});
