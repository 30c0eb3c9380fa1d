import { type Explanation, gradeText, type Text } from '@samnytta/model';
import { notGiven, quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { ExplanationStep } from '../document/schema.ts';
import { unfolded } from '../evaluation/words.ts';
import { simplified } from './simplified.ts';
import { type Telling, telling } from './telling.ts';
import { notGivenMark, noValue } from './texts.ts';

/** Factors and quantities keep their decimals where they are explained. */
const finest = 0.0001;

function valueOf({ value, unit, because }: Explanation, figure: string | undefined): Cell {
  if (!Number.isFinite(value)) return notGiven(because?.text ?? noValue, notGivenMark, figure);
  return quantity(value, unit, { figure, ...(unit === 'factor' && { step: finest }) });
}

/** Where an input without parts of its own is written, and where a parameter is listed. */
function placeOf({ kind, id, place, children }: Explanation): ExplanationStep['place'] {
  if (kind === 'parameter' || kind === 'schedule') return { in: 'parameters', name: id };
  if (kind !== 'input' || children.length > 0) return undefined;
  if (place?.kind === 'parameter') return { in: 'parameters', name: place.id };
  return place?.kind === 'price' ? { in: 'prices', name: place.item } : { in: 'case', name: id };
}

function formulaOf({ formula, label }: Explanation): Text | undefined {
  return formula?.sv === label.sv ? undefined : formula;
}

function ownOf(
  one: Explanation,
  figure: string | undefined,
): Omit<ExplanationStep, 'children' | 'mark' | 'above' | 'omitted'> {
  const { kind, id, label, input, weight, sources, period, grade, because, overridden } = one;
  const isSourced = sources.length > 0;
  return {
    kind,
    id,
    label,
    value: valueOf(one, figure),
    weight,
    formula: formulaOf(one),
    source: isSourced ? sources.map(({ text }) => text.sv).join(' · ') : undefined,
    sources: isSourced ? sources : undefined,
    place: placeOf(one),
    period,
    grade: grade && { id: grade, label: gradeText(grade, input === undefined ? [] : [input]) },
    because: because && { ...because, text: { sv: unfolded(because.text.sv), en: unfolded(because.text.en) } },
    ...(overridden && { isOverridden: true }),
  };
}

/** Steps that are told further up and have more below them. */
function referredTo({ identity, manner, explanation, children }: Telling): readonly number[] {
  return manner === 'above' && explanation.children.length > 0 ? [identity] : children.flatMap(referredTo);
}

/**
 * The steps of an explanation without those that add nothing, each told once.
 * @param figure the id that the value is explained by
 * @param depth levels below the value
 */
export function explanationSteps(explanation: Explanation, figure: string, depth = Infinity): ExplanationStep {
  const root = telling(simplified(explanation), depth);
  const referred = new Set(referredTo(root));
  const marks = new Map<number, number>();
  const markOf = (identity: number): number | undefined => {
    if (!referred.has(identity)) return undefined;
    const mark = marks.get(identity) ?? marks.size + 1;
    marks.set(identity, mark);
    return mark;
  };
  const step = ({ explanation: one, identity, manner, children }: Telling): ExplanationStep => {
    const own = ownOf(one, one === root.explanation ? figure : undefined);
    switch (manner) {
      case 'above':
        return { ...own, above: { mark: markOf(identity) }, children: [] };
      case 'cut':
        return { ...own, omitted: one.children.length, children: [] };
      case 'whole':
        return { ...own, mark: markOf(identity), children: children.map(step) };
    }
  };
  return step(root);
}
