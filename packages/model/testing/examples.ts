import { readdirSync, readFileSync } from 'node:fs';
import type { CaseChange } from '../case/change/write-change.ts';
import { readCaseText } from '../case/read-case.ts';
import { evaluate, type EvaluationResult, figureOf } from '../evaluation/evaluate.ts';
import { assessmentOf } from '../explanation/explain-figure.ts';

const folder = new URL('../../../examples/', import.meta.url);

/** Files of the cases among the examples, with `/` between folder and name. */
export const exampleNames: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yaml') && !name.startsWith('reports/'))
  .sort();

/** An example evaluated, with changes. @throws CaseError, ParameterError */
export function exampleResult(name: string, changes: readonly CaseChange[] = []): EvaluationResult {
  return evaluate(readCaseText(readFileSync(new URL(name, folder), 'utf8'), changes));
}

/** Total of a figure of the whole, or of a type case; NaN when it has none. */
export function figureValue(result: EvaluationResult, figure: string, typeCase?: string): number {
  return figureOf(assessmentOf(result, typeCase), figure)?.value ?? Number.NaN;
}
