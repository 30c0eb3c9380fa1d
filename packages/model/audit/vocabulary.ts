import type { Text } from '../language/text.ts';
import type { Unit } from './printed-value.ts';

export const societyAndActors = [
  'society',
  'municipality',
  'region',
  'employment-service',
  'social-insurance',
  'other-state',
  'state',
  'participant',
  'employer'
] as const;
export type SocietyOrActor = (typeof societyAndActors)[number];

export const actorNames: Record<SocietyOrActor, Text> = {
  society: { sv: 'samhället', en: 'society' },
  municipality: { sv: 'kommunen', en: 'the municipality' },
  region: { sv: 'regionen', en: 'the region' },
  'employment-service': { sv: 'Arbetsförmedlingen', en: 'the employment service' },
  'social-insurance': { sv: 'Försäkringskassan', en: 'social insurance' },
  'other-state': { sv: 'övriga staten', en: 'other state' },
  state: { sv: 'staten', en: 'the state' },
  participant: { sv: 'deltagarna', en: 'the participants' },
  employer: { sv: 'arbetsgivarna', en: 'the employers' }
};

/** What a key figure is called, its unit, and which of `per` and `years` tell it from its sisters. */
type FigureKind = { readonly name: Text; readonly unit: Unit; readonly by: readonly ('per' | 'years')[] };

export const figureNames = [
  'income',
  'cost',
  'profitability',
  'payback',
  'potential',
  'degree-of-effect',
  'cost-per-point',
  'three-year-write-off',
  'return-per-krona',
  'persons-to-repay'
] as const;
export type FigureName = (typeof figureNames)[number];

export const figureKinds: Record<FigureName, FigureKind> = {
  income: { name: { sv: 'intäkt', en: 'income' }, unit: 'kronor', by: ['per', 'years'] },
  cost: { name: { sv: 'kostnad', en: 'cost' }, unit: 'kronor', by: ['per'] },
  profitability: { name: { sv: 'lönsamhet', en: 'profitability' }, unit: 'kronor', by: ['per', 'years'] },
  payback: { name: { sv: 'återbetalningstid', en: 'payback' }, unit: 'months', by: [] },
  potential: { name: { sv: 'potential', en: 'potential' }, unit: 'kronor', by: ['per'] },
  'degree-of-effect': { name: { sv: 'verkningsgrad', en: 'degree of effect' }, unit: 'share', by: [] },
  'cost-per-point': { name: { sv: 'kostnad per poäng', en: 'cost per point of effect' }, unit: 'kronor', by: [] },
  'three-year-write-off': {
    name: { sv: 'resultat med treårig avskrivning', en: 'result with three-year write-off' },
    unit: 'kronor',
    by: ['per']
  },
  'return-per-krona': { name: { sv: 'avkastning per krona', en: 'return per krona' }, unit: 'number', by: ['years'] },
  'persons-to-repay': {
    name: { sv: 'antal personer som betalar tillbaka kostnaden på ett år', en: 'persons who repay the cost in one year' },
    unit: 'persons',
    by: []
  }
};
