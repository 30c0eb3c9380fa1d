/*
 * The public face of `@samnytta/model/cost-effectiveness`: what several strategies cost for what they give, which of them
 * are dominated, and how likely each is to be the best one.
 */
export { acceptability, type Acceptance, type DrawnPayoff } from './acceptability.ts';
export { type Increment, incrementalAnalysis, type Ranked } from './incremental.ts';
export { netMonetaryBenefit, type Payoff } from './payoff.ts';
export { drawnStrategies, payoffOf, type Strategy } from './strategies.ts';
export { type StrategyCost, strategyCosts } from './strategy-cost.ts';
export { willingnessGrid } from './willingness-grid.ts';
