import type { CaseContext } from './context.ts';
import type { Faults, Resolver } from './resolve.ts';

/** What the parts of a case are read with: law, prices and place, assumptions, and where faults are told. */
export interface Reading {
  readonly context: CaseContext;
  readonly resolver: Resolver;
  readonly faults: Faults;
}
