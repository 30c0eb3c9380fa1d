export { pageWithoutScript as policy } from '../../../../server/route-policy.ts';
