export { type ComparedStrategies, strategiesReport } from './strategies-report.ts';
export { noIntervention } from './texts.ts';
