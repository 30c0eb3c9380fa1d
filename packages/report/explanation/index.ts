export { explainableReport } from './explainable-report.ts';
export { explanationBlock, explanationReport } from './explanation-report.ts';
export { figureName } from './figure-name.ts';
