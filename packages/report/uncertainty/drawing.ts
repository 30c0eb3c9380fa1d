import type { Assessment, Text } from '@samnytta/model';
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
  /** The people of a programme, whose division among outcomes is drawn. */
  readonly programme?: number | undefined;
}

/** That the shares of a programme's outcomes are drawn as well. */
function sharesDrawn(people: number): Text {
  const many = number(people);
  return {
    sv: ` Andelen med varje utfall är dragen som slumpen kunde ha fördelat ${many.sv} personer (Dirichletfördelning).`,
    en: ` The share with each outcome is drawn as chance could have divided ${many.en} people (Dirichlet distribution).`,
  };
}

/** The people of a programme; undefined for what is none. */
export function programmePeople({ programme, participants }: Assessment): number | undefined {
  return programme && participants;
}

/** @param seed is named, for those who draw anew */
function counted({ draws, inputs, programme }: Drawing, seed?: number): Text {
  if (inputs === 0) return labels.nothingVaries;
  const [times, many] = [number(draws), number(inputs)];
  const named =
    seed === undefined ? { sv: '', en: '' } : { sv: ` (frö ${String(seed)})`, en: ` (seed ${String(seed)})` };
  const shares = programme === undefined ? { sv: '', en: '' } : sharesDrawn(programme);
  return {
    sv: `Räknat ${times.sv} gånger${named.sv} med nya värden på ${many.sv} osäkra underlag. Hur osäkert ett underlag är följer av hur väl det är känt.${shares.sv}`,
    en: `Worked out ${times.en} times${named.en} with new values of ${many.en} uncertain inputs. How uncertain an input is follows from how well it is known.${shares.en}`,
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
