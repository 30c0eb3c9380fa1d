export { parameterListReport, parameterReport, parametersOnDateReport } from './catalogue-report.ts';
export { evidenceColumns, evidenceEntry, evidenceReport } from './evidence.ts';
export { type ParameterEntry, parameterColumns, parameterEntry } from './parameter-entry.ts';
export { priceColumns, priceEntry } from './price-entry.ts';
export { evidenceTitle, priceLevelNote } from './texts.ts';
export { weakValuesReport } from './weak-values.ts';
