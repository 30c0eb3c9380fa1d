import type { Assessment, CaseChange, EvaluationResult, LocalPricesUsed } from '@samnytta/model';
import { report, saysSomething } from '../document/blocks.ts';
import type { Report } from '../document/schema.ts';
import { assessmentSection, type Beside } from './assessment.ts';
import { assumptionSection } from './assumptions.ts';
import { caseSection } from './case-facts.ts';
import { changesSection } from './changes.ts';
import { localPricesSection } from './local-prices.ts';
import { overrideSection } from './overrides.ts';
import { publishedSection } from './published.ts';
import { warningSection } from './warnings.ts';

/** What a report of an evaluation is made of. */
export interface Evaluated {
  readonly result: EvaluationResult;
  /** What the run changed of the case, and the result without it. */
  readonly changes?: readonly CaseChange[] | undefined;
  readonly unchanged?: EvaluationResult | undefined;
  /** What a list of local prices did, when the run had one. */
  readonly localPrices?: LocalPricesUsed | undefined;
  /** The only assessment that is told of; without it all are. */
  readonly only?: Assessment | undefined;
  /** What else is known of an assessment. */
  readonly beside?: ((assessment: Assessment) => Beside) | undefined;
}

/** An evaluation of a case: what it comes to for each type case and group, what it rests on, and what its report printed. */
export function evaluationReport({ result, changes = [], unchanged, localPrices, only, beside }: Evaluated): Report {
  const assessments = only === undefined ? result.assessments : [only];
  const isTold = (id: string | undefined): boolean => only === undefined || id === undefined || id === only.id;
  // What is overridden is told with its values above the results.
  const warnings = result.warnings.filter(({ about, kind }) => isTold(about) && kind !== 'override');
  const sections = [
    caseSection(result.case),
    changesSection(changes, result.case, unchanged, assessments),
    overrideSection(result.case),
    localPricesSection(localPrices, result, assessments),
    ...assessments.map((assessment) => assessmentSection(assessment, beside?.(assessment))),
    assumptionSection(result.case),
    warningSection(warnings),
    publishedSection(
      result,
      result.published.filter(({ assessment }) => isTold(assessment)),
      changes.length > 0,
    ),
  ];
  return report(
    'evaluation',
    result.title,
    sections.filter((one) => one !== undefined && saysSomething(one)),
  );
}
