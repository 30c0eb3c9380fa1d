import type { RoutePolicy } from '../../server/route-policy.ts';

// Made once, when the pages are built.
export const policy: RoutePolicy = { readers: 'everyone', scripts: 'none', followsFromAddress: false };
