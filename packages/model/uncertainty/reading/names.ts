import type { Subject } from '../../figures/subject.ts';
import type { Language, Text } from '../../language/text.ts';

/** What a subject is called within a sentence. */
export const subjectNames: Readonly<Record<Subject, Text>> = {
  society: { sv: 'samhället', en: 'society' },
  municipality: { sv: 'kommunen', en: 'the municipality' },
  region: { sv: 'regionen', en: 'the region' },
  'employment-service': { sv: 'Arbetsförmedlingen', en: 'Arbetsförmedlingen' },
  'social-insurance': { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
  'other-state': { sv: 'övrig stat', en: 'other state' },
  participant: { sv: 'deltagarna', en: 'the participants' },
  employer: { sv: 'arbetsgivarna', en: 'the employers' },
  state: { sv: 'staten', en: 'the state' },
};

const figureNames: Readonly<Record<string, Text>> = {
  income: { sv: 'intäkten per år', en: 'the yearly income' },
  cost: { sv: 'kostnaden', en: 'the cost' },
  'profitability-1': { sv: 'lönsamheten efter 1 år', en: 'the profitability after 1 year' },
  'profitability-3': { sv: 'lönsamheten efter 3 år', en: 'the profitability after 3 years' },
  'profitability-5': { sv: 'lönsamheten efter 5 år', en: 'the profitability after 5 years' },
  'income-5': { sv: 'intäkten över 5 år', en: 'the income over 5 years' },
  'write-off-3': { sv: 'resultatet med treårig avskrivning', en: 'the result with three-year write-off' },
  payback: { sv: 'återbetalningstiden', en: 'the payback time' },
  'return-1': { sv: 'avkastningen per krona på 1 år', en: 'the return per krona in 1 year' },
  'return-3': { sv: 'avkastningen per krona på 3 år', en: 'the return per krona in 3 years' },
  'return-5': { sv: 'avkastningen per krona på 5 år', en: 'the return per krona in 5 years' },
  potential: { sv: 'potentialen', en: 'the potential' },
  'degree-of-effect': { sv: 'verkningsgraden', en: 'the degree of effect' },
  'cost-per-point': { sv: 'kostnaden per verkningsgrad', en: 'the cost per point of effect' },
  'present-value': { sv: 'nuvärdet av effekterna', en: 'the present value of the effects' },
  'appraised-cost': { sv: 'kostnaden med marginalkostnad för offentliga medel', en: 'the cost with the marginal cost of public funds' },
  'net-present-value': { sv: 'nettonuvärdet', en: 'the net present value' },
  'benefit-cost-ratio': { sv: 'nytto–kostnadskvoten', en: 'the benefit–cost ratio' },
  'annual-equivalent': { sv: 'den årliga ekvivalenten', en: 'the annual equivalent' },
  'break-even-effect': { sv: 'den del av effekten som krävs för att gå jämnt upp', en: 'the part of the effect needed to break even' },
  'break-even-deadweight': { sv: 'den största andel som kan ha skett ändå', en: 'the largest share that may have happened anyway' },
};

/** A key figure of a subject within a sentence: "lönsamheten efter 5 år för samhället". */
export function figureName({ id, subject, label }: { readonly id: string; readonly subject: Subject; readonly label: Text }): Text {
  const name = figureNames[id.slice(0, -(subject.length + 1))] ?? { sv: label.sv.toLowerCase(), en: label.en.toLowerCase() };
  const who = subjectNames[subject];
  return { sv: `${name.sv} för ${who.sv}`, en: `${name.en} for ${who.en}` };
}

/** Whether above zero is a gain and below it a loss. */
export function isGainOrLoss(id: string): boolean {
  return /^(?:income|profitability|write-off|present-value|net-present-value|annual-equivalent)/u.test(id);
}

/** A sentence from its beginning in small letters. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** The name of an input within a sentence. */
export function quoted(label: Text, language: Language): string {
  return language === 'sv' ? `”${label.sv}”` : `“${label.en}”`;
}

/** Names with commas and a word before the last. */
function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Names with commas and an "and". */
export function listed(names: readonly string[], language: Language): string {
  return joined(names, language === 'sv' ? 'och' : 'and');
}

/** Names with commas and an "or". */
export function either(names: readonly string[], language: Language): string {
  return joined(names, language === 'sv' ? 'eller' : 'or');
}
