import type { Field } from './field.ts';

/** What a field may say, as a case file writes it. */
export function writtenExample(key: string, { sort, column }: Field, levels: readonly string[] = []): string {
  if (sort.is === 'identifier' && levels[0] !== undefined) return `${key}: ${levels[0]}`;
  const unit = sort.is === 'quantity' ? sort.units[0] : 'number';
  const written = column?.example ?? '…';
  return `${key}: ${unit === 'number' || unit === 'share' ? written : `${written} ${unit}`}`;
}
