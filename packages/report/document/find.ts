import type { Block, Report, Section } from './schema.ts';

/** All sections of a report or a section, those within others too, in reading order. */
export function sectionsOf({ sections }: Pick<Report, 'sections'>): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section)]);
}

/** All blocks in reading order. */
export function blocksOf(report: Pick<Report, 'sections'>): readonly Block[] {
  return sectionsOf(report).flatMap(({ blocks }) => blocks);
}

/** The first section with an id. */
export function sectionOf(report: Pick<Report, 'sections'>, id: string): Section | undefined {
  return sectionsOf(report).find((section) => section.id === id);
}
