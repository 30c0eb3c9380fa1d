import { cite } from '../sources/citation.ts';

/** The acts and ordinances that rules refer to, by their numbers in the register of sources. */
export const incomeTaxAct = '1999:1229';
export const socialInsuranceCode = '2010:110';
export const socialContributionsAct = '2000:980';
export const pensionContributionAct = '1994:1744';
export const burialAct = '1990:1144';
export const studentSupportAct = '1999:1395';
export const pharmaceuticalBenefitsAct = '2002:160';
export const healthCareAct = '2017:30';
export const labourMarketBenefitOrdinance = '2017:819';

const since = (day: string) => ({ sv: `från ${day}`, en: `from ${day}` });

export const publicServiceFeeActs = [
  ...cite('2018:1893', '3–5 §§'),
  ...cite('2025:986', '5 kap. 3–5 §§', since('2026')),
];
export const socialServicesActs = [...cite('2001:453', '4 kap.'), ...cite('2025:400', '12 kap.', since('2025-07-01'))];
export const evaluationModel = cite('samnytta');
