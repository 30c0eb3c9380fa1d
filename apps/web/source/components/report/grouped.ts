import type { Block, KeyFigure } from '@samnytta/report';

/** Key figures that follow each other stand together; all else by itself. */
export type Group =
  | { readonly id: string; readonly figures: readonly KeyFigure[] }
  | { readonly id: string; readonly block: Exclude<Block, KeyFigure> };

export function grouped(blocks: readonly Block[]): readonly Group[] {
  return blocks.reduce<readonly Group[]>((groups, block) => {
    if (block.kind !== 'key-figure') return [...groups, { id: block.id, block }];
    const last = groups.at(-1);
    if (last === undefined || !('figures' in last)) return [...groups, { id: block.id, figures: [block] }];
    return [...groups.slice(0, -1), { id: last.id, figures: [...last.figures, block] }];
  }, []);
}
