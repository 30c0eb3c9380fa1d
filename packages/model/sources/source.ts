import type { Text } from '../language/text.ts';

export const sourceKinds = [
  'law',
  'preparatory',
  'authority',
  'statistics',
  'organisation',
  'research',
  'press',
  'code',
  'model',
  'worked-out',
  'memory',
] as const;
/** What a source is: an act or other rule, what came before it, an authority's text …; `code` is public code that quotes one. */
export type SourceKind = (typeof sourceKinds)[number];

/** A text that values are read in, or what stands in its place: own knowledge, a computation. */
export interface Source {
  /** Number in Svensk författningssamling (`2010:110`), or English kebab words. */
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: Text;
  readonly publisher?: string | undefined;
  /** Where the text, or a copy of it, can be read. */
  readonly address?: string | undefined;
  /** Why a Swedish evaluator would not accept it; given when it is so. */
  readonly weak?: Text | undefined;
}
