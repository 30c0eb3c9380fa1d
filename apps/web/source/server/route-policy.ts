/** What a route may do. Each route declares its own in a `policy.ts` beside its page; a route that declares none is not served. */
export interface RoutePolicy {
  /** Who may read it. */
  readonly readers: 'everyone';
  /**
   * What runs in the browser: nothing, the page's own scripts, or those and the compiled rules (WebAssembly made on the page).
   * A page that reads a table of people runs a worker, and neither connects anywhere nor sends a form.
   */
  readonly scripts: 'none' | 'own' | 'compiled-rules' | 'table-worker';
  /** Whether all that is answered follows from the address alone, so that it may be kept and given again. */
  readonly followsFromAddress: boolean;
}

/** A page of text. */
export const pageWithoutScript: RoutePolicy = { readers: 'everyone', scripts: 'none', followsFromAddress: true };

const declared = import.meta.glob<RoutePolicy>('../routes/**/policy.ts', { eager: true, import: 'policy' });

const policies = new Map(
  Object.entries(declared).map(([file, policy]) => [
    file.slice('../routes'.length, -'/policy.ts'.length) || '/',
    policy,
  ]),
);

/** The policy of a route, by its id; undefined when it declares none. */
export function policyOf(routeId: string): RoutePolicy | undefined {
  return policies.get(routeId);
}
