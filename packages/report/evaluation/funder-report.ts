import type { Assessment, CaseChange, EvaluationResult, Subject } from '@samnytta/model';
import { assessmentSectionOf, report } from '../document/blocks.ts';
import type { Report } from '../document/schema.ts';
import { assessmentHeading } from './assessment.ts';
import { changesSection } from './changes.ts';
import { funderSection } from './funder.ts';
import type { Intervals } from './intervals.ts';

/** What a funder asks of a case. */
export interface AskedByFunder {
  readonly result: EvaluationResult;
  /** What the run changed of the case beside what is asked. */
  readonly changes: readonly CaseChange[];
  /** The outcomes that are asked about. */
  readonly assessments: readonly Assessment[];
  /** The only party that is asked about. */
  readonly only: Subject | undefined;
  readonly intervals: (assessment: Assessment) => Intervals | undefined;
}

/** How many people must reach each outcome for what a party puts in to come back to it. */
export function funderReport({ result, changes, assessments, only, intervals }: AskedByFunder): Report {
  const outcomes = assessments.map((assessment) => {
    const found = funderSection(assessment, intervals(assessment), only);
    return found && assessmentSectionOf(assessment.id, assessmentHeading(assessment), [found]);
  });
  return report('funder', result.title, [changesSection(changes, result.case), ...outcomes]);
}
