import { actorLabels, type CaseChange, type Text } from '@samnytta/model';
import type { CohortComparison, CohortUncertainty, CohortVariant, EvaluatedCohort } from '@samnytta/model/cohort';
import { intervalsOf, toldFan, toldMoves } from '@samnytta/model/uncertainty';
import { asShown } from '../document/as-shown.ts';
import { keyFigure, saysSomething, section, sentence, sentences } from '../document/blocks.ts';
import { quantity } from '../document/cells.ts';
import type { Report, Section } from '../document/schema.ts';
import { reportVersion } from '../document/version.ts';
import { assessmentSection } from '../evaluation/assessment.ts';
import { assumptionSection } from '../evaluation/assumptions.ts';
import { caseSection } from '../evaluation/case-facts.ts';
import { changesSection } from '../evaluation/changes.ts';
import { overrideSection } from '../evaluation/overrides.ts';
import { warningSection } from '../evaluation/warnings.ts';
import { sideBySideSection } from '../evaluation/side-by-side.ts';
import { listOf } from '../evaluation/words.ts';
import { uncertaintySection } from '../uncertainty/uncertainty-section.ts';
import { boundsSection } from './bounds.ts';
import { distributionSection } from './distribution.ts';
import { missingSection } from './missing.ts';
import { costFor, readText, type TableOrigin } from './origin.ts';
import { scaledUpSection } from './scaled-up.ts';

/** A table of people as it was read and evaluated. */
export interface CohortRead {
  readonly evaluated: EvaluatedCohort;
  readonly origin: TableOrigin;
  /** Of the table that it is compared with. */
  readonly comparisonOrigin?: TableOrigin | undefined;
  readonly changes?: readonly CaseChange[] | undefined;
}

const words = {
  people: { sv: 'Personer i tabellen', en: 'People in the table' },
  comparisonPeople: { sv: 'Personer i jämförelsegruppen', en: 'People in the comparison group' },
  participants: { sv: 'Deltagare som kostnaden gäller', en: 'Participants that the cost is for' },
  suppressed: {
    sv: 'Undertryckt, eftersom summan är av färre än fem personer eller domineras av en, eller för att en sådan summa annars skulle gå att räkna ut',
    en: 'Suppressed, since the sum is of fewer than five people or dominated by one, or because such a sum could otherwise be worked out',
  },
  resampled: {
    sv: 'Intervallen gäller både priser och antaganden och vilka personer som råkade vara med (bootstrap). Det som tabellen säger om var och en varieras inte.',
    en: 'The intervals are of both prices and assumptions and of which people happened to take part (bootstrap). What the table says of each is not varied.',
  },
  notResampled: {
    sv: 'Det är för få personer för att säga något om valet av dem: intervallen gäller bara priser, kostnad och antaganden. Det som tabellen säger om var och en varieras inte.',
    en: 'There are too few people to say anything of the choice of them: the intervals are only of prices, cost and assumptions. What the table says of each is not varied.',
  },
  suppressedSpread: {
    sv: 'Valet av personer varieras inte: hur mycket de skiljer sig åt är undertryckt, eftersom det skulle säga för mycket om enskilda av dem. Intervallen gäller bara priser, kostnad och antaganden.',
    en: 'The choice of people is not varied: how much they differ is suppressed, since it would tell too much of single ones. The intervals are only of prices, cost and assumptions.',
  },
  withoutComparison: {
    sv: 'Här är jämförelsegruppen inte med: hela förändringen tillskrivs insatsen, och fallets egen andel som hade skett ändå räknas inte.',
    en: 'The comparison group is not in this: all of the change is credited to the intervention, and the share that the case itself says would have happened anyway is not counted.',
  },
  naiveBelow: {
    sv: 'Resultatet nedanför är utan avdraget: hela förändringen tillskrivs insatsen.',
    en: 'The result below is before the deduction: all of the change is credited to the intervention.',
  },
  driven: { sv: 'Vad det justerade resultatet hänger på', en: 'What the adjusted result hangs on' },
  bothResampled: {
    sv: 'Priser och parametrar dras en gång för båda grupperna, personerna i var och en för sig. I det justerade ligger båda gruppernas slump.',
    en: 'Prices and parameters are drawn once for both groups, the people of each by themselves. The adjusted holds the chance of both.',
  },
  oneNotResampled: {
    sv: 'Någon av grupperna har för få personer för att säga något om valet av dem: intervallen gäller bara priser, kostnad och antaganden.',
    en: 'One of the groups has too few people to say anything of the choice of them: the intervals are only of prices, cost and assumptions.',
  },
} satisfies Readonly<Record<string, Text>>;

function readSection({ evaluated: { result, comparison }, origin, comparisonOrigin }: CohortRead): Section {
  return section('table', 'summary', undefined, [
    keyFigure('people', words.people, quantity(result.people, 'quantity')),
    sentence('read', readText(origin), 'note'),
    comparison &&
      keyFigure('comparison-people', words.comparisonPeople, quantity(comparison.result.people, 'quantity')),
    comparisonOrigin && sentence('read-comparison', readText(comparisonOrigin), 'note'),
    result.participants === undefined
      ? undefined
      : keyFigure('participants', words.participants, quantity(result.participants, 'quantity')),
    result.participants === undefined ? undefined : sentence('cost-for', costFor, 'note'),
  ]);
}

function suppressedSection({ suppressedActors }: CohortVariant): Section | undefined {
  if (suppressedActors.length === 0) return undefined;
  const names = listOf(suppressedActors.map((actor) => actorLabels[actor]));
  return section('suppressed-parties', 'full', undefined, [
    sentence(
      'suppressed-parties',
      { sv: `${words.suppressed.sv}: ${names.sv}.`, en: `${words.suppressed.en}: ${names.en}.` },
      'note',
    ),
  ]);
}

/** Whether the choice of people is in the intervals, and if not, why. @param few when they are too few for it */
function choiceText({ isResampled, isSpreadSuppressed }: CohortUncertainty, drawn: Text, few: Text): Text {
  if (isSpreadSuppressed) return words.suppressedSpread;
  return isResampled ? drawn : few;
}

function ownUncertainty(uncertainty: CohortUncertainty, isCompared: boolean): Section {
  const {
    released,
    drawn: { simulation, model },
  } = uncertainty;
  const moves = released.drives && toldMoves(model, released.drives);
  return uncertaintySection(released, {
    notes: [
      choiceText(uncertainty, words.resampled, words.notResampled),
      ...(isCompared ? [words.withoutComparison] : []),
    ],
    moves,
    appraisalFan: moves && toldFan(simulation, moves.subject, 'appraisal'),
  });
}

/** What the adjusted result rests on, in words; undefined without draws. */
function drivenSection({ uncertainty }: CohortComparison): Section | undefined {
  const adjusted = uncertainty?.adjusted;
  if (adjusted === undefined) return undefined;
  // The change per year then has the interval of the choice of people.
  const readings = [...adjusted.released.readings]
    .filter(([id]) => adjusted.isResampled || id !== 'income.society')
    .map(([, text]) => text);
  return section('adjusted-uncertainty', 'full', words.driven, [
    ...sentences(
      'adjusted',
      [...readings, ...(adjusted.released.drives === undefined ? [] : [adjusted.released.drives.reading])],
      'reading',
    ),
    sentence('adjusted-resampled', choiceText(adjusted, words.bothResampled, words.oneNotResampled), 'note'),
  ]);
}

/** What is left when the comparison group's change is taken off. */
function comparisonSection(comparison: CohortComparison): Section {
  const { sides, uncertainty } = comparison;
  const intervals = uncertainty && {
    naive: intervalsOf(uncertainty.naive.released.summaries),
    adjusted: intervalsOf(uncertainty.adjusted.released.summaries),
    isResampled: uncertainty.adjusted.isResampled,
  };
  return sideBySideSection(sides, intervals, [
    drivenSection(comparison),
    section('naive-below', 'full', undefined, [sentence('naive-below', words.naiveBelow, 'note')]),
  ]);
}

function variantSection(variant: CohortVariant, { uncertainty, comparison }: EvaluatedCohort): Section {
  // Two cases of missing values are told as one interval over both.
  const own = uncertainty.length === 1 ? uncertainty.find((one) => one.variant === variant.id) : undefined;
  return assessmentSection(variant.assessment, {
    intervals: own && intervalsOf(own.released.summaries),
    isCompared: comparison !== undefined,
    sections: [
      suppressedSection(variant),
      distributionSection(variant.distributions),
      own && ownUncertainty(own, comparison !== undefined),
    ].filter((one) => one !== undefined),
  });
}

/** A table of people: sums, distribution, what was missing, and how sure it is. Nothing in it is of fewer than five, and no value has more digits than are shown. */
export function cohortReport(read: CohortRead): Report {
  const { evaluated, changes = [] } = read;
  const { result, comparison, warnings } = evaluated;
  const sections = [
    caseSection(result.settings),
    readSection(read),
    changesSection(changes, result.settings),
    overrideSection(result.settings),
    missingSection(result, 'participants', comparison !== undefined),
    comparison && missingSection(comparison.result, 'comparison', true),
    comparison && comparisonSection(comparison),
    boundsSection(evaluated),
    ...result.variants.map((variant) => variantSection(variant, evaluated)),
    scaledUpSection(evaluated),
    assumptionSection(result.settings),
    // What is overridden is told with its values above the results.
    warningSection(warnings.filter(({ kind }) => kind !== 'override')),
  ];
  return asShown({
    format: 'samnytta-report',
    version: reportVersion,
    kind: 'cohort',
    title: result.title,
    sections: sections.filter((one) => one !== undefined).filter(saysSomething),
  });
}
