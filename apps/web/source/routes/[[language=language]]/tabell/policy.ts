import type { RoutePolicy } from '../../../server/route-policy.ts';

// It may connect nowhere and send no form, so that nothing of the table can be sent.
export const policy: RoutePolicy = { readers: 'everyone', scripts: 'table-worker', followsFromAddress: true };
