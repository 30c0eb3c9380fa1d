import type { Options } from './field.ts';

/** Levels of all kinds of support. Which of them a kind has is what its rule tells apart; the first of those is the usual one. */
export const supportLevels: Options = {
  normal: { label: { sv: 'Normalnivå', en: 'Normal level' } },
  continuation: { label: { sv: 'Fortsättningsnivå', en: 'Continuation level' } },
  base: { label: { sv: 'Grundnivå', en: 'Base level' }, also: ['grundbelopp'] },
  'income-based': { label: { sv: 'Inkomstbaserad', en: 'Income-based' } },
  'income-based-since-before-october-2025': {
    label: { sv: 'Inkomstbaserad sedan före oktober 2025', en: 'Income-based since before October 2025' },
  },
  'with-upper-secondary': { label: { sv: 'Med gymnasieexamen', en: 'With upper secondary' }, also: ['med gymnasium'] },
  'without-upper-secondary': {
    label: { sv: 'Utan gymnasieexamen', en: 'Without upper secondary' },
    also: ['utan gymnasium'],
  },
  programme: {
    label: { sv: 'I etableringsprogrammet', en: 'In the introduction programme' },
    also: ['program', 'etableringsprogram'],
  },
  mapping: {
    label: { sv: 'Under kartläggning', en: 'While being assessed for the programme' },
    also: ['kartläggning'],
  },
  general: {
    label: { sv: 'Generella bidragsnivån', en: 'General grant level' },
    also: ['generell', 'generella bidraget'],
  },
  higher: { label: { sv: 'Högre bidragsnivån', en: 'Higher grant level' }, also: ['högre', 'högre bidraget'] },
  member: { label: { sv: 'Medlem i a-kassa', en: 'Member of an unemployment fund' }, also: ['medlem'] },
  'member-six-months': { label: { sv: 'Medlem i sex till elva månader', en: 'Member for six to eleven months' } },
  'not-member': {
    label: { sv: 'Inte medlem i a-kassa', en: 'Not a member of an unemployment fund' },
    also: ['inte medlem'],
  },
  'earlier-act': {
    label: { sv: 'Beslut före oktober 2025 (1997 års lag)', en: 'Decided before October 2025 (act of 1997)' },
  },
  minimum: { label: { sv: 'Lägstanivå', en: 'Minimum level' } },
};
