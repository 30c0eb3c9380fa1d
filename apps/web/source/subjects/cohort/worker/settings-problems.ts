import { CaseError, type Problem, readCase } from '@samnytta/model';

/** What is wrong with settings, as a case file has them; read where the tax rates of all places are. */
export function settingsProblems(settings: unknown): readonly Problem[] {
  try {
    readCase(settings);
    return [];
  } catch (error) {
    if (error instanceof CaseError) return error.problems;
    throw error;
  }
}
