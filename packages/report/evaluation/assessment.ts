import { type Assessment, counterfactualOfCase, inBoth, sideBySide, type Text } from '@samnytta/model';
import type { OutcomeInterval } from '@samnytta/model/uncertainty';
import { assessmentSectionOf } from '../document/blocks.ts';
import type { Section } from '../document/schema.ts';
import { actorSection } from './actor-table.ts';
import { allFiguresSection } from './all-figures.ts';
import { widerEffectSections } from './wider-effects.ts';
import { appraisalSection } from './appraisal.ts';
import { changeByYearSection } from './change-by-year.ts';
import { lineSection } from './change-lines.ts';
import { funderSection } from './funder.ts';
import type { Intervals } from './intervals.ts';
import { keyFigureSection } from './key-figures.ts';
import { outcomeSection } from './outcomes.ts';
import { participantSection } from './participant.ts';
import { perspectiveSections } from './perspectives.ts';
import { profitabilitySection } from './profitability.ts';
import { programmeSection } from './programme.ts';
import { sideBySideSection } from './side-by-side.ts';
import { summarySection } from './summary.ts';
import { peopleText } from './texts.ts';
import { waterfallSection } from './waterfall-chart.ts';

/** What else is known of an assessment. */
export interface Beside {
  /** Where its figures lie, when draws have been made. */
  readonly intervals?: Intervals | undefined;
  /** Where the figures of its outcomes lie, by their ids. */
  readonly outcomes?: ReadonlyMap<string, OutcomeInterval> | undefined;
  /** Where the wider effects lie, when nothing else has been drawn. */
  readonly widerEffects?: Intervals | undefined;
  /** True when a section of its own tells what would have happened anyway, by a comparison group. */
  readonly isCompared?: boolean | undefined;
  /** What stands last within its section, such as how sure it is. */
  readonly sections?: readonly Section[] | undefined;
}

/** A type case by its name and the id that a command line takes, a group by its name and size. */
export function assessmentHeading({ typeCase, name, id, participants }: Assessment): Text {
  const people = peopleText(participants);
  return inBoth((language) =>
    typeCase === undefined ? `${name[language]}, ${people[language]}` : `${name[language]} (id ${id})`,
  );
}

/** All that is told of an assessment. */
export function assessmentSection(
  assessment: Assessment,
  { intervals, outcomes, widerEffects, isCompared = false, sections = [] }: Beside = {},
): Section {
  return assessmentSectionOf(assessment.id, assessmentHeading(assessment), [
    summarySection(assessment, intervals, isCompared),
    programmeSection(assessment),
    waterfallSection(assessment),
    actorSection(assessment, intervals),
    changeByYearSection(assessment),
    profitabilitySection(assessment),
    funderSection(assessment, intervals),
    participantSection(assessment),
    keyFigureSection(assessment),
    outcomeSection(assessment, outcomes),
    appraisalSection(assessment),
    ...perspectiveSections(assessment),
    isCompared ? undefined : sideBySideSection(sideBySide(assessment.basis, counterfactualOfCase(assessment.basis))),
    ...widerEffectSections(assessment, intervals ?? widerEffects),
    lineSection(assessment),
    allFiguresSection(assessment),
    ...sections,
  ]);
}
