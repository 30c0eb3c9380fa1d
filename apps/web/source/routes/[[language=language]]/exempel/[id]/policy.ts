import type { RoutePolicy } from '../../../../server/route-policy.ts';

// The sliders run the compiled rules.
export const policy: RoutePolicy = { readers: 'everyone', scripts: 'compiled-rules', followsFromAddress: true };
