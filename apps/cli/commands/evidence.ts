import { searchEvidence } from '@samnytta/model';
import { evidenceReport } from '@samnytta/report/catalogue/index.ts';
import type { Command } from '../command.ts';

/** `samnytta evidence [WORDS]` */
export const evidence: Command = ({ arguments: { operands } }) => ({
  report: evidenceReport(searchEvidence(operands.words ?? '')),
  exitCode: 0,
});
