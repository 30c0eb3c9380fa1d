/** What a strategy is said to cost: what is paid for it, or what the public has left to pay when the effects have come. */
export const strategyCosts = ['paid', 'public'] as const;
/** Which cost strategies are compared by. */
export type StrategyCost = (typeof strategyCosts)[number];
