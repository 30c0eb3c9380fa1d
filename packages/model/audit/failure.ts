import type { Explanation } from './finding.ts';
import type { Interval } from './interval.ts';
import type { Known } from './known.ts';
import type { Quantity } from './quantity.ts';
import type { Lookup, Relation } from './relation.ts';

/** An identity that the printed figures do not satisfy, with the target as printed. */
export type Failure = { readonly relation: Relation; readonly target: Quantity; readonly lookup: Lookup; readonly report: Known };

/** Another set of values, and what it would mean if it is the one behind the printed figures. */
export type Candidate = Explanation & { readonly values: ReadonlyMap<string, Interval> };
