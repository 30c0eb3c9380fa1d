import { compare, comparisonFinding, differs, type Comparison } from './comparison.ts';
import { derivedFigures } from './derived.ts';
import type { DerivedFigure, Finding } from './finding.ts';
import { relationsFor } from './identities.ts';
import { knownFrom, statedIntervals, type Known } from './known.ts';
import { asEstimates, deriveMissing, narrow } from './propagation.ts';
import { quantitiesOf, type Relation } from './relation.ts';
import { factorRemark, repeatedFigures, uncheckedFigures } from './remarks.ts';
import type { ReportPart } from './report.ts';

export type FiguresAudit = { readonly findings: Finding[]; readonly derived: DerivedFigure[] };

/**
 * Checks the key figures of one part against each other.
 * First every identity whose figures all stand in the report. Figures that only contradict are then left
 * out, what is missing is derived from the rest, and all figures narrow each other's rounding.
 */
export function auditFigures(part: ReportPart): FiguresAudit {
  const report = knownFrom(part);
  const relations = relationsFor(report);
  const stated = asEstimates(statedIntervals(report));
  const converted = deriveMissing(
    relations.filter(({ conversion }) => conversion),
    stated,
  );

  const direct = relations.flatMap((relation) => compare(relation, converted, report));
  const failing = direct.filter(differs);
  const failed = new Set(failing.map(({ relation }) => relation));
  const contested = contestedKeys(direct, report);

  const sound = new Map([...stated].filter(([key]) => !contested.has(key)));
  const usable = relations.filter((relation) => !failed.has(relation));
  const complete = deriveMissing(usable, sound);
  const narrowed = narrow(usable, complete);
  const conflicts = narrowed.conflicts.flatMap((relation) =>
    compare(relation, narrowed.values, report).filter(differs).slice(0, 1),
  );
  const conflicting = new Set(narrowed.conflicts);
  const final = usable
    .filter((relation) => !conflicting.has(relation) && !quantitiesOf(relation).some(({ key }) => contested.has(key)))
    .flatMap((relation) => compare(relation, narrowed.values, report));
  const agreedDirectly = direct.filter((comparison) => !differs(comparison) && !conflicting.has(comparison.relation));
  const finalRelations = new Set(final.map(({ relation }) => relation));
  const comparisons = [
    ...failing,
    ...conflicts,
    ...final,
    ...agreedDirectly.filter(({ relation }) => !finalRelations.has(relation)),
  ];

  const valuesFor = (comparison: Comparison) => (failing.includes(comparison) ? converted : narrowed.values);
  const findings = inOrder(comparisons, relations).map((comparison) =>
    comparisonFinding(comparison, valuesFor(comparison), report, part.name),
  );
  const derived = derivedFigures(report, sound, complete, narrowed.values, part.name);
  return {
    findings: [
      ...findings,
      ...factorRemark(report, converted, findings, part.name),
      ...repeatedFigures(report, part.name),
      ...uncheckedFigures(report, findings, complete, part.name),
    ],
    derived,
  };
}

/** Printed figures that contradict others and agree with none. A payback that never comes says too little to count. */
function contestedKeys(direct: readonly Comparison[], report: Known): Set<string> {
  const keys = (comparisons: readonly Comparison[]) =>
    new Set(comparisons.flatMap(({ relation }) => quantitiesOf(relation).map(({ key }) => key)));
  const supported = keys(
    direct.filter((comparison) => !differs(comparison) && Number.isFinite(comparison.printed.point)),
  );
  const suspect = [...keys(direct.filter(differs))].filter((key) => report.printed.has(key) && !supported.has(key));
  return new Set(suspect);
}

function inOrder(comparisons: readonly Comparison[], relations: readonly Relation[]): Comparison[] {
  return [...comparisons].sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation));
}
