import type { Text } from '@samnytta/model';
import { section, sentence } from '../document/blocks.ts';
import { quantity, sameWords } from '../document/cells.ts';
import type { Assumptions, Section, Sentence } from '../document/schema.ts';
import { number } from '../evaluation/words.ts';
import { labels } from './texts.ts';

/** How a result was drawn. */
export interface Drawing {
  readonly draws: number;
  readonly seed: number;
  /** How many inputs were drawn. */
  readonly inputs: number;
}

/** @param seed is named, for those who draw anew */
function counted({ draws, inputs }: Drawing, seed?: number): Text {
  if (inputs === 0) return labels.nothingVaries;
  const [times, many] = [number(draws), number(inputs)];
  const named = seed === undefined ? { sv: '', en: '' } : { sv: ` (frö ${String(seed)})`, en: ` (seed ${String(seed)})` };
  return {
    sv: `Räknat ${times.sv} gånger${named.sv} med nya värden på ${many.sv} osäkra underlag. Hur osäkert ett underlag är följer av hur väl det är känt.`,
    en: `Worked out ${times.en} times${named.en} with new values of ${many.en} uncertain inputs. How uncertain an input is follows from how well it is known.`,
  };
}

/** How it was worked out, in a sentence. */
export function drawingSentence(drawing: Drawing, hasSeed = false): Sentence {
  return sentence('drawing', counted(drawing, hasSeed ? drawing.seed : undefined));
}

/** Number of draws, seed and number of inputs, for programs: with the same the same comes out again. */
export function drawingSection({ draws, seed, inputs }: Drawing): Section {
  const list: Assumptions = {
    kind: 'assumptions',
    id: 'draws',
    caption: labels.drawing,
    items: [
      { id: 'draws', label: labels.draws, value: quantity(draws, 'quantity') },
      // As it is written after --seed.
      { id: 'seed', label: labels.seed, value: sameWords(String(seed)) },
      { id: 'inputs', label: labels.varying, value: quantity(inputs, 'quantity') },
    ],
  };
  return section('draws', 'appendix', labels.drawing, [list]);
}
