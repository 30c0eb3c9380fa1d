import type { RoutePolicy } from '../../server/route-policy.ts';

export const policy: RoutePolicy = { readers: 'everyone', scripts: 'none', followsFromAddress: false };
