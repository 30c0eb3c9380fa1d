import type { Warning as ModelWarning } from '@samnytta/model';
import { section } from '../document/blocks.ts';
import type { Section, Warning } from '../document/schema.ts';
import { labels } from './texts.ts';

function block({ kind, about, text }: ModelWarning, index: number): Warning {
  return { kind: 'warning', id: `${kind}-${String(index + 1)}`, ...(about !== undefined && { about }), text };
}

/** What one should know before the figures are used; undefined when there is nothing. */
export function warningSection(warnings: readonly ModelWarning[]): Section | undefined {
  return warnings.length === 0 ? undefined : section('warnings', 'full', labels.warnings, warnings.map(block));
}
