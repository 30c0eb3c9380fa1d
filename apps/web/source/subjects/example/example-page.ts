import {
  type Assessment,
  type CaseChange,
  type EvaluationResult,
  isWithin,
  parseCaseText,
  type Places,
  type Problem,
  readCaseAt,
  type Text,
} from '@samnytta/model';
import type { Assumptions } from '@samnytta/report';
import { changesBlock } from '@samnytta/report/evaluation';
import { type Outcome, outcomeOf } from '#subjects/result/outcome.ts';
import { queryNames } from '#subjects/result/addresses.ts';
import { requestedAssessment } from '#subjects/explanation/explain-request.ts';
import type { Language } from '#language';
import { type Assumption, assumptionChanges, assumptionField, assumptionsOf } from './assumptions.ts';
import type { Example } from './examples.ts';

/** An example evaluated with the assumptions that the query changes. */
export interface ExamplePage {
  readonly id: string;
  readonly title: Text;
  readonly source: string | undefined;
  readonly note: string | undefined;
  readonly date: string;
  readonly assumptions: readonly Assumption[];
  readonly changes: readonly CaseChange[];
  /** What the query changes and what that was; undefined when it changes nothing. */
  readonly changed: Assumptions | undefined;
  /** What was written in a field that has been changed, by the field's name. */
  readonly written: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
  /** The type case or group that the page shows; undefined when there is none to show. */
  readonly shown: { readonly result: EvaluationResult; readonly assessment: Assessment } | undefined;
}

/**
 * @param places at least those that the example names
 * @returns undefined when the query asks for a type case that the example does not have
 */
export function examplePage(
  { id, text }: Example,
  places: Places,
  query: URLSearchParams,
  language: Language,
): ExamplePage | undefined {
  const data = parseCaseText(text);
  const original = readCaseAt(places, data);
  const { title, source, note, date } = original.file;
  const assumptions = assumptionsOf(original, language);
  const changes = assumptionChanges(assumptions, query);
  const outcome = outcomeOf(() => (changes.length === 0 ? original : readCaseAt(places, data, changes)));
  const asked = query.get(queryNames.assessment);
  const result = outcome.kind === 'result' ? outcome.result : undefined;
  const assessment = result && requestedAssessment(result, asked);
  if (asked !== null && result !== undefined && assessment === undefined) return undefined;
  return {
    id,
    title: typeof title === 'string' ? { sv: title, en: title } : title,
    source,
    note,
    date,
    assumptions,
    changes,
    changed: result === undefined || changes.length === 0 ? undefined : changesBlock(changes, result.case, original),
    written: Object.fromEntries(
      changes.map(({ name }) => [name, (query.get(assumptionField(name)) ?? '').slice(0, 200)]),
    ),
    outcome,
    shown: result && assessment && { result, assessment },
  };
}

/** The assumption that a problem of a changed case is about. */
export function assumptionOf(problem: Problem, { changes }: Pick<ExamplePage, 'changes'>): string | undefined {
  const byPath = changes.find(({ name }) => isWithin(problem.path, `assumptions.${name}`));
  const byUse = changes.find(({ name }) => problem.assumption === name);
  return (byPath ?? byUse ?? changes[0])?.name;
}
