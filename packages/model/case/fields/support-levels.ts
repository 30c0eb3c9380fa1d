import type { Options } from './field.ts';

/** Levels of all kinds of support. Which of them a kind has is what its rule tells apart. */
export const supportLevels: Options = {
  normal: { label: { sv: 'Normalnivå', en: 'Normal level' } },
  continuation: { label: { sv: 'Fortsättningsnivå', en: 'Continuation level' } },
  base: { label: { sv: 'Grundnivå', en: 'Base level' }, also: ['grundbelopp'] },
  'income-based': { label: { sv: 'Inkomstbaserad', en: 'Income-based' } },
  'with-upper-secondary': { label: { sv: 'Med gymnasieexamen', en: 'With upper secondary' }, also: ['med gymnasium'] },
  'without-upper-secondary': { label: { sv: 'Utan gymnasieexamen', en: 'Without upper secondary' }, also: ['utan gymnasium'] },
  programme: { label: { sv: 'I etableringsprogrammet', en: 'In the introduction programme' }, also: ['program', 'etableringsprogram'] },
  mapping: { label: { sv: 'Under kartläggning', en: 'While being assessed for the programme' }, also: ['kartläggning'] },
  general: { label: { sv: 'Generella bidragsnivån', en: 'General grant level' }, also: ['generell', 'generella bidraget'] },
  higher: { label: { sv: 'Högre bidragsnivån', en: 'Higher grant level' }, also: ['högre', 'högre bidraget'] },
  minimum: { label: { sv: 'Lägstanivå', en: 'Minimum level' } },
};
