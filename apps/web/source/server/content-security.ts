import type { RoutePolicy } from './route-policy.ts';

/**
 * The content security policy of a route, from that of all pages.
 * @param policy as SvelteKit writes it, with the hashes of the page's own scripts
 */
export function contentSecurity({ scripts }: RoutePolicy, policy: string): string {
  switch (scripts) {
    case 'none':
      return policy.replace("script-src 'self'", "script-src 'none'");
    case 'own':
      return policy;
    case 'compiled-rules':
      return policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    case 'table-worker':
      return `${policy.replace("connect-src 'self'", "connect-src 'none'").replace("form-action 'self'", "form-action 'none'")}; worker-src 'self'`;
  }
}
