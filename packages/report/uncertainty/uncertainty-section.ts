import type { Assessment, Text } from '@samnytta/model';
import { intervalsOf, type ToldFan, type ToldMoves, type ToldUncertainty } from '@samnytta/model/uncertainty';
import { section, sentence, sentences } from '../document/blocks.ts';
import type { Section } from '../document/schema.ts';
import { type Drawing, drawingSection, drawingSentence, programmePeople } from './drawing.ts';
import { fanSection } from './fan.ts';
import { informationSection } from './information.ts';
import { inputSection } from './inputs.ts';
import { allIntervals, drawStatistics, intervalNote, partyIntervals, societyIntervals } from './interval-tables.ts';
import { paybackSection } from './payback.ts';
import { scenarioSection } from './scenarios.ts';
import { labels } from './texts.ts';
import { tornadoSection } from './tornado.ts';
import { turningSection } from './turning-points.ts';
import { twoWaySection } from './two-way.ts';
import { coursesSection } from './who-and-when.ts';

/** What a party has in the end: net present value, where the cost is known, else profitability. */
function netRule({ figures }: Assessment): 'net-present-value' | 'profitability-5' | undefined {
  return (['net-present-value', 'profitability-5'] as const).find((rule) =>
    figures.some((figure) => figure.rule === rule && figure.value !== undefined),
  );
}

/** The parties' changes and nets, society's figures and all figures, each with intervals. */
function intervalSections({
  assessment,
  summaries,
  readings,
  figure,
}: ToldUncertainty): readonly (Section | undefined)[] {
  const intervals = intervalsOf(summaries);
  const rule = netRule(assessment);
  const net = rule && partyIntervals('net-intervals', labels[rule], rule, assessment, intervals);
  const reading = figure === 'income.society' ? undefined : readings.get(figure);
  const incomes = partyIntervals('income-intervals', labels.incomes, 'income', assessment, intervals);
  const society = societyIntervals(assessment, intervals);
  const all = allIntervals(assessment, intervals);
  return [
    incomes && section('income-intervals', 'full', labels.incomes, [incomes]),
    net &&
      section('net-intervals', 'full', rule && labels[rule], [
        reading && sentence('net-interval', reading, 'reading'),
        net,
      ]),
    society && section('society-intervals', 'full', labels.society, [society]),
    section('figure-intervals', 'appendix', labels.allIntervals, [all, drawStatistics(assessment, summaries)]),
  ];
}

/** The main interval in words, and how it was drawn. @param hasSeed for those who draw anew */
export function introduction(reading: Text | undefined, drawing: Drawing, hasSeed = false): Section {
  return section('uncertainty', 'full', labels.heading, [
    reading && sentence('interval', reading, 'lead'),
    drawingSentence(drawing, hasSeed),
  ]);
}

/** What else is told of how sure an assessment is. */
export interface UncertaintyBeside {
  /** What else the intervals are of. */
  readonly notes?: readonly Text[] | undefined;
  readonly moves?: ToldMoves | undefined;
  readonly appraisalFan?: ToldFan | undefined;
}

/** How sure an assessment is. */
export function uncertaintySection(
  told: ToldUncertainty,
  { notes = [], moves, appraisalFan }: UncertaintyBeside = {},
): Section {
  const { draws, seed, inputs, readings, drives, fan, payback, information } = told;
  const drawing = { draws, seed, inputs: inputs.length, programme: programmePeople(told.assessment) };
  const main = readings.get('income.society') ?? readings.get(told.figure);
  const [incomes, net, society, all] = intervalSections(told);
  const { id, depth, heading, blocks } = introduction(main, drawing, true);
  return section(
    id,
    depth,
    heading,
    [...blocks, intervalNote, ...sentences('uncertainty-note', notes, 'note')],
    [
      incomes,
      net,
      society,
      drives && tornadoSection(drives),
      moves?.scenarios && scenarioSection(moves.scenarios, moves.subject),
      fan && fanSection(fan),
      paybackSection(payback),
      moves && turningSection(moves.turning),
      moves?.twoWay && twoWaySection(moves.about, moves.twoWay, true),
      appraisalFan && fanSection(appraisalFan),
      moves && coursesSection(told.assessment),
      information && informationSection(information),
      inputSection(inputs),
      drawingSection(drawing),
      all,
    ],
  );
}
