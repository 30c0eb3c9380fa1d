import { assessmentOf, evaluate, type Explanation, explainFigure, readCase } from '@samnytta/model';
import { expect, test } from 'vitest';
import { sourceParts } from './source-parts.ts';
import { explanationTree, type ExplanationNode } from './tree.ts';

const result = evaluate(
  readCase({
    title: 'Test',
    date: '2015-01-01',
    typeCases: [
      {
        name: 'Arbete',
        before: { supports: [{ kind: 'social-assistance', amount: '120000 SEK/year' }] },
        after: { work: [{ wage: '19000 SEK/month' }] }
      }
    ]
  })
);

function all(node: ExplanationNode): readonly ExplanationNode[] {
  return [node, ...node.children.flatMap(all)];
}

function leaves(one: Explanation): ReadonlySet<string> {
  return new Set(one.children.length === 0 ? [one.id] : one.children.flatMap((child) => [...leaves(child)]));
}

const explanation = explainFigure(assessmentOf(result, undefined), 'income.participant', 'sv');
const nodes = all(explanationTree(explanation));

test('nothing is lost: every leaf of the explanation is somewhere on the page', () => {
  const shown = new Set(nodes.filter((node) => node.explanation.children.length === 0).map((node) => node.explanation.id));
  expect([...leaves(explanation)].filter((id) => !shown.has(id))).toEqual([]);
});

test('what is told once is referred to, and the reference leads to a node of the same content', () => {
  const references = nodes.filter((node) => node.toldAt !== undefined);
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) {
    const target = nodes.find((node) => node.anchor === reference.toldAt);
    expect(target?.explanation).toEqual(reference.explanation);
    expect(target?.toldAt).toBeUndefined();
  }
});

test('only web addresses of a source become links', () => {
  expect(sourceParts('Region Stockholm (2024), https://vardgivarguiden.se/pris, javascript:alert(1)')).toEqual([
    { text: 'Region Stockholm (2024), ', href: undefined },
    { text: 'https://vardgivarguiden.se/pris', href: 'https://vardgivarguiden.se/pris' },
    { text: ', javascript:alert(1)', href: undefined }
  ]);
});
