/** The acts and ordinances that rules refer to, so that each is spelled in one place. */
export const incomeTaxAct = 'Inkomstskattelagen (1999:1229)';
export const socialInsuranceCode = 'Socialförsäkringsbalken (2010:110)';
export const socialContributionsAct = 'Socialavgiftslagen (2000:980)';
export const pensionContributionAct = 'Lagen (1994:1744) om allmän pensionsavgift';
export const publicServiceFeeAct =
  'Lagen (2018:1893) om finansiering av radio och tv i allmänhetens tjänst 3–5 §§, från 2026 lagen (2025:986) om public service 5 kap. 3–5 §§';
export const burialAct = 'Begravningslagen (1990:1144)';
export const studentSupportAct = 'Studiestödslagen (1999:1395)';
export const labourMarketBenefitOrdinance =
  'Förordningen (2017:819) om ersättning till deltagare i arbetsmarknadspolitiska insatser';
export const socialServicesAct = 'Socialtjänstlagen (2001:453) 4 kap., från 2025-07-01 socialtjänstlagen (2025:400) 12 kap.';
export const evaluationModel = 'Samnytta, docs/model.md';
