import type { Text } from '@samnytta/model';
import { section, sentence, sentences } from '../document/blocks.ts';
import type { Section } from '../document/schema.ts';
import { labels } from './texts.ts';

/** At what values of single inputs a result turns between gain and loss; undefined when none was asked for. */
export function turningSection(readings: readonly Text[]): Section | undefined {
  if (readings.length === 0) return undefined;
  return section('turning-points', 'full', labels.turning, [
    sentence('turning-points', labels.turningExplained),
    ...sentences('turning-point', readings, 'reading'),
  ]);
}
