import type { Case } from '../case/case.ts';
import { indirectFields, preventionFields } from '../case/fields/apart-fields.ts';
import { factReader } from '../case/fields/facts.ts';
import type { Basis } from '../figures/assess.ts';

const preventionFacts = factReader(preventionFields);
const indirectFacts = factReader(indirectFields);

/** What the case states of what stands apart; undefined when it states nothing of it. */
export function apartOf(ofCase: Case): Basis['apart'] {
  const { prevention, indirectEffects } = ofCase.file;
  if (prevention === undefined && indirectEffects === undefined) return undefined;
  return {
    ...(prevention && { prevention: preventionFacts(prevention, 'prevention', ofCase).inputs }),
    ...(indirectEffects && { indirectEffects: indirectFacts(indirectEffects, 'indirectEffects', ofCase).inputs }),
  };
}
