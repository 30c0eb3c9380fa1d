import { distances, methods, outcomeKinds, type WorkKind, workKinds } from '../../evidence/proposed.ts';
import type { Text } from '../../language/text.ts';
import { choiceField, identifierField } from './define.ts';
import type { Options } from './field.ts';

type Labelled<Key extends string> = Readonly<Record<Key, { readonly label: Text }>>;

function optionsOf<Key extends string>(labels: Readonly<Record<Key, Text>>): Labelled<Key>;
function optionsOf(labels: Readonly<Record<string, Text>>): Options {
  return Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, { label }]));
}

function rowField(what: Text, setting: string) {
  return identifierField({
    label: what,
    description: `Row of the evidence (samnytta evidence) to take ${setting} and its range from, in place of the proposed one`,
    isInForm: false,
  });
}

/** What chooses the ranges that the appraisal draws from where the case states nothing. */
export const evidenceFields = {
  distance: choiceField({
    options: optionsOf(distances),
    label: { sv: 'Avstånd till arbetsmarknaden', en: 'Distance from the labour market' },
    help: { sv: 'Tomt = mellan', en: 'Empty = middle' },
    description:
      'How far from the labour market people were: near (a job and under 6 months sick, or under 12 months unemployed), far (activity compensation, severe mental illness, over two years sick, or several years of social assistance), middle (the rest; when nothing is stated, and told)',
  }),
  method: choiceField({
    options: optionsOf(methods),
    label: { sv: 'Arbetssätt', en: 'Method' },
    description: 'What was done, where ranges depend on it: ips (place then train, with job support), training, other',
    default: 'other',
  }),
  work: choiceField<WorkKind>({
    options: optionsOf(workKinds),
    label: { sv: 'Arbetet som deltagarna fick', en: 'The work that people came to' },
    help: { sv: 'Tomt = som lönestödet i efter-läget säger', en: 'Empty = as the wage subsidy after says' },
    description:
      'Work that people came to; by default what the wage subsidies of the after-situations say, ordinary when less than half of those in work have one',
  }),
  outcomes: choiceField({
    options: optionsOf(outcomeKinds),
    label: { sv: 'Utfallen är', en: 'The outcomes are' },
    description:
      'Whether outcomes were counted here, are planned, or are borrowed from a trial elsewhere; what is not counted is hypothetical',
    default: 'counted',
  }),
  deadweightFrom: rowField(
    { sv: 'Källa för vad som hade skett ändå', en: 'Evidence of what would have happened anyway' },
    'the deadweight',
  ),
  persistenceFrom: rowField(
    { sv: 'Källa för hur effekten består', en: 'Evidence of how the effect lasts' },
    'the persistence',
  ),
  displacementFrom: rowField({ sv: 'Källa för undanträngning', en: 'Evidence of displacement' }, 'the displacement'),
};
