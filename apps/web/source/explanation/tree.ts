import type { Explanation } from '@samnytta/model';

/** A node of an explanation as the page shows it: what has been told once is referred to. */
export interface ExplanationNode {
  readonly explanation: Explanation;
  /** Id of the node on the page, for those that others refer to. */
  readonly anchor: string;
  /** The anchor of the node where the same thing has been told already. */
  readonly toldAt: string | undefined;
  readonly children: readonly ExplanationNode[];
}

/**
 * A rule that is only another name for what it is made of: the same label and value once more. The
 * inner one is told in its place.
 */
function withoutEcho(one: Explanation): Explanation {
  const [only] = one.children;
  const isEcho = one.children.length === 1 && only?.label === one.label && only.value === one.value;
  return isEcho ? withoutEcho(only) : one;
}

/**
 * The tree with every repeated part told the first time only. Two parts are the same when their
 * whole content is, not only their names: the same rule has other numbers for another job.
 */
export function explanationTree(whole: Explanation): ExplanationNode {
  const root = withoutEcho(whole);
  const signatures = new Map<string, number>();
  const signatureOf = new Map<Explanation, number>();
  const sign = (one: Explanation): number => {
    const below = one.children.map(sign);
    const content = JSON.stringify([one.kind, one.id, one.label, one.value, one.weight, below]);
    const signature = signatures.get(content) ?? signatures.size;
    signatures.set(content, signature);
    signatureOf.set(one, signature);
    return signature;
  };
  sign(root);
  const told = new Map<number, string>();
  let count = 0;
  const place = (one: Explanation): ExplanationNode => {
    const signature = signatureOf.get(one) ?? -1;
    const toldAt = one.children.length > 0 ? told.get(signature) : undefined;
    count += 1;
    const anchor = `part-${String(count)}`;
    if (toldAt === undefined) told.set(signature, anchor);
    return { explanation: one, anchor, toldAt, children: toldAt === undefined ? one.children.map(place) : [] };
  };
  return place(root);
}
