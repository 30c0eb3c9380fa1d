import { type Actor, actorLabels, actors } from '../ledger/actor.ts';
import { municipalities } from '../parameters/catalogue.ts';
import { nearestName } from '../parameters/suggestion.ts';
import { supportKindNames, supportKinds } from '../rules/supports/support-kinds.ts';
import type { WageSubsidyKind } from '../rules/wage-subsidies/wage-subsidy.ts';
import { normalName } from './normal-name.ts';

/** What a cell may choose between, by every name that is accepted for it. */
export interface Choices {
  readonly byName: ReadonlyMap<string, string>;
  /** Names to show, in Swedish and English by turns where they differ. */
  readonly shown: readonly string[];
}

type Named = Readonly<Record<string, readonly string[]>>;

function choicesOf(named: Named): Choices {
  const all = Object.entries(named);
  return {
    byName: new Map(all.flatMap(([id, names]) => [id, ...names].map((name) => [normalName(name), id] as const))),
    shown: all.map(([id, [first]]) => first ?? id),
  };
}

/** The choice that a text names, in either language. */
export function chosen(choices: Choices, text: string): string | undefined {
  return choices.byName.get(text) ?? choices.byName.get(normalName(text));
}

export function nearestChoice(choices: Choices, text: string): string | undefined {
  return nearestName(normalName(text), choices.byName.keys());
}

export const periodChoices = choicesOf({ before: ['före', 'fore', 'innan'], after: ['efter'] });
export const sexChoices = choicesOf({ woman: ['kvinna', 'kvinnor', 'female', 'f', 'k'], man: ['män', 'male', 'm'] });
export const householdChoices = choicesOf({
  single: ['ensamstående', 'ensam'],
  couple: ['par', 'sambo', 'gift', 'sammanboende', 'married'],
});
export const yesNoChoices = choicesOf({ yes: ['ja', 'true', 'sant', '1', 'x', 'j', 'y'], no: ['nej', 'false', 'falskt', '0', 'n'] });

const otherSupportNames: Readonly<Partial<Record<string, readonly string[]>>> = {
  'social-assistance': ['försörjningsstöd', 'bistånd', 'socialbidrag'],
  'unemployment-benefit': ['a-kassa', 'arbetslöshetskassa'],
  'student-finance': ['studiestöd', 'csn'],
};

export const supportChoices = choicesOf(
  Object.fromEntries(
    supportKindNames.map((kind) => [kind, [supportKinds[kind].label.sv, supportKinds[kind].label.en, ...(otherSupportNames[kind] ?? [])]]),
  ),
);

const otherSubsidyNames: Readonly<Record<WageSubsidyKind, readonly string[]>> = {
  'wage-grant': ['lönebidrag', 'lönebidrag för utveckling', 'lönebidrag för trygghet'],
  'sheltered-public-employment': ['offentligt skyddat arbete', 'osa', 'skyddat arbete hos offentlig arbetsgivare'],
  'new-start-job': ['nystartsjobb'],
  'introduction-job': ['introduktionsjobb'],
  'extra-service': ['extratjänst'],
  'entry-job': ['instegsjobb', 'step-in job'],
  'special-employment': ['särskilt anställningsstöd', 'special employment support'],
  'vocational-introduction': ['yrkesintroduktion'],
};

export const subsidyChoices = choicesOf(otherSubsidyNames);

/** Levels of all kinds of support together; whether one belongs to the support is checked with the support. */
export const levelChoices = choicesOf({
  normal: ['normalnivå'],
  continuation: ['fortsättningsnivå'],
  base: ['grundnivå', 'grundbelopp'],
  'income-based': ['inkomstbaserad'],
  'with-upper-secondary': ['med gymnasium'],
  'without-upper-secondary': ['utan gymnasium'],
  programme: ['program', 'etableringsprogram'],
  mapping: ['kartläggning'],
  general: ['generell', 'generella bidraget'],
  higher: ['högre', 'högre bidraget'],
  minimum: ['lägstanivå'],
});

const otherActorNames: Readonly<Partial<Record<Actor, readonly string[]>>> = {
  municipality: ['kommun'],
  'employment-service': ['employment service', 'af'],
  'social-insurance': ['social insurance', 'fk'],
  'other-state': ['stat'],
  participant: ['deltagare'],
  employer: ['arbetsgivare'],
};

export const actorChoices = choicesOf(
  Object.fromEntries(actors.map((actor) => [actor, [actorLabels[actor].sv, actorLabels[actor].en, ...(otherActorNames[actor] ?? [])]])),
);

/** Municipalities of the catalogue and of the case. */
export function municipalityChoices(own: readonly { readonly id: string; readonly name: string }[]): Choices {
  return choicesOf(Object.fromEntries([...municipalities, ...own].map(({ id, name }) => [id, [name, `${name}s kommun`]])));
}

/** Resources of a price list. */
export function resourceChoices(items: Iterable<{ readonly id: string; readonly label: { readonly sv: string; readonly en: string } }>): Choices {
  return choicesOf(Object.fromEntries(Array.from(items, ({ id, label }) => [id, [label.sv, label.en]])));
}
