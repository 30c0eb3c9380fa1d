import type { Case } from '../case/case.ts';
import { indirectFields, preventionFields } from '../case/fields/wider-effect-fields.ts';
import { factReader } from '../case/fields/facts.ts';
import type { Basis } from '../figures/assess.ts';

const preventionFacts = factReader(preventionFields);
const indirectFacts = factReader(indirectFields);

/** What the case states of prevention and indirect effects; undefined when it states nothing of them. */
export function widerEffectsOf(ofCase: Case): Basis['widerEffects'] {
  const { prevention, indirectEffects } = ofCase.file;
  if (prevention === undefined && indirectEffects === undefined) return undefined;
  return {
    ...(prevention && { prevention: preventionFacts(prevention, 'prevention', ofCase).inputs }),
    ...(indirectEffects && { indirectEffects: indirectFacts(indirectEffects, 'indirectEffects', ofCase).inputs }),
  };
}
