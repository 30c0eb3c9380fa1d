import type { ExplanationBlock } from '@samnytta/report';
import type { Manner } from './report-text.ts';

export function explanationText({ root }: ExplanationBlock, { language }: Manner): string {
  return root.label[language];
}
