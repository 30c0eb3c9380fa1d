import type { Language, Text } from '../language/text.ts';
import { severityOf } from './comparison.ts';
import { both, joinTerms, showDifference, showInterval, showPrinted, showValue } from './display.ts';
import type { Explanation, Finding, FindingFigure } from './finding.ts';
import { add, difference, divide, exactly, multiply, overlaps, scale, type Interval } from './interval.ts';
import type { Unit } from './printed-value.ts';
import { type ReportAmount, withCommaBetween } from './amounts.ts';
import { namedCounts, type ReportPart } from './report.ts';
import { explainRow, otherWholes } from './table-explanations.ts';
import { boundsOf, type TableRule } from './table-rule.ts';

type Row = { readonly name: string; readonly place?: string | undefined };

const sumName: Text = { sv: 'Summa', en: 'Sum' };
const productName: Text = { sv: 'Antal gånger belopp', en: 'Quantity times amount' };
const shareName: Text = { sv: 'Andel', en: 'Share' };

/** Rows of sums, products and percentages: each stands by itself. */
export function auditTables(part: ReportPart): Finding[] {
  const counts = namedCounts(part.participants);
  const rows = [
    ...part.sums.map((row) =>
      row.complete ? check(row, sumRule(row.total, row.parts), part.name) : whatIsLeft(row, part.name),
    ),
    ...part.products.map((row) => check(row, productRule(row.total, factorsOf(row)), part.name)),
    ...part.shares.map((row) =>
      check(row, shareRule(row.part, row.of, row.value), part.name, otherWholes(row, counts)),
    ),
  ];
  return withMoved(rows);
}

function sumRule(total: ReportAmount, parts: readonly ReportAmount[]): TableRule {
  return {
    identity: 'sum',
    name: sumName,
    total,
    parts,
    compute: addAll,
    arithmetic: (language) => sumText(parts, language),
  };
}

function addAll(parts: readonly Interval[]): Interval {
  return parts.reduce(add, exactly(0));
}

function sumText(parts: readonly ReportAmount[], language: Language): string {
  return joinTerms(
    parts.map(({ value }) => ({
      text: showPrinted({ ...value, value: Math.abs(value.value) }, language),
      negative: value.value < 0,
    })),
  );
}

/** The factors as they are read, or with a decimal comma between two of them when only that makes the product. */
function factorsOf({ total, factors }: ReportPart['products'][number]): readonly ReportAmount[] {
  const makes = (some: readonly ReportAmount[]): boolean =>
    overlaps(boundsOf(total), some.map(boundsOf).reduce(multiply, exactly(1)));
  return makes(factors) ? factors : (withCommaBetween(factors).find(makes) ?? factors);
}

function productRule(total: ReportAmount, factors: readonly ReportAmount[]): TableRule {
  return {
    identity: 'product',
    name: productName,
    total,
    parts: factors,
    compute: (parts) => parts.reduce(multiply, exactly(1)),
    arithmetic: (language) => factors.map(({ value }) => showPrinted(value, language)).join(' × '),
  };
}

function shareRule(part: ReportAmount, whole: ReportAmount, value: ReportAmount): TableRule {
  return {
    identity: 'share',
    name: shareName,
    total: value,
    parts: [part, whole],
    compute: ([of, all]) => (of === undefined || all === undefined ? undefined : divide(of, all)),
    arithmetic: (language) => [part, whole].map((each) => showPrinted(each.value, language)).join(' / '),
  };
}

function check(row: Row, rule: TableRule, part: string, more: readonly Explanation[] = []): Finding {
  const printed = boundsOf(rule.total);
  const unit = rule.total.value.unit;
  const recomputed = rule.compute(rule.parts.map(boundsOf));
  if (recomputed === undefined) return impossible(row, rule, part);
  const agrees = overlaps(printed, recomputed);
  const gap = difference(printed, recomputed);
  return {
    kind: agrees ? 'agrees' : 'differs',
    part,
    identity: rule.identity,
    name: rule.name,
    figures: figuresOf(row, rule),
    unit,
    printed,
    recomputed,
    difference: gap,
    explanations: agrees ? [] : [...more, ...explainRow(rule)],
    severity: agrees ? 'information' : severityOf(printed, recomputed, rule.total.value.step),
    text: both((language) => {
      const shown = showPrinted(rule.total.value, language);
      const result = showRow(recomputed, unit, language);
      const calculation = rule.parts.length === 1 ? result : `${rule.arithmetic(language)} = ${result}`;
      if (agrees)
        return language === 'sv'
          ? `${row.name}: ${shown} stämmer. ${calculation}.`
          : `${row.name}: ${shown} agrees. ${calculation}.`;
      const apart = showDifference(gap, unit, language);
      return language === 'sv'
        ? `${row.name}: ${shown} står i rapporten, men ${calculation}. Skillnaden är ${apart}.`
        : `${row.name}: the report says ${shown}, but ${calculation}. The difference is ${apart}.`;
    }),
  };
}

/** Sums of whole kronor are shown to the krona: a slip in the last digits must be seen. */
function showRow(value: Interval, unit: Unit, language: Language): string {
  return unit === 'kronor' && value.high - value.low < 1_000
    ? wholeKronor(value.point, language)
    : showInterval(value, unit, language);
}

function wholeKronor(value: number, language: Language): string {
  return showPrinted({ text: '', unit: 'kronor', value, step: 1, scale: 1, decimals: 0 }, language);
}

function impossible(row: Row, rule: TableRule, part: string): Finding {
  return {
    kind: 'cannot-check',
    part,
    identity: rule.identity,
    name: rule.name,
    figures: figuresOf(row, rule),
    unit: rule.total.value.unit,
    explanations: [],
    severity: 'information',
    text: {
      sv: `${row.name} kan inte räknas om: det hela är noll.`,
      en: `${row.name} cannot be recomputed: the whole is zero.`,
    },
  };
}

function figuresOf(row: Row, rule: TableRule): FindingFigure[] {
  return [rule.total, ...rule.parts].map(({ label, value }) => {
    const own = label ?? row.name;
    const figure = {
      key: '',
      label: { sv: own, en: own },
      printed: value.text,
      ...(value.claim?.kind === 'between' && ({ isRange: true } as const)),
    };
    return row.place === undefined ? figure : { ...figure, place: row.place };
  });
}

/** What the listed parts leave of the total. */
function whatIsLeft(row: ReportPart['sums'][number], part: string): Finding {
  const rule = sumRule(row.total, row.parts);
  const listed = addAll(row.parts.map(boundsOf));
  const rest = add(boundsOf(row.total), scale(listed, -1));
  const { unit } = row.total.value;
  return {
    kind: 'derived',
    part,
    identity: 'rest',
    name: { sv: 'Återstår', en: 'What is left' },
    figures: figuresOf(row, rule),
    unit,
    recomputed: rest,
    explanations: [],
    severity: 'information',
    text: both((language) => {
      const calculation = `${showPrinted(row.total.value, language)} − (${rule.arithmetic(language)}) = ${showInterval(rest, unit, language)}`;
      return language === 'sv'
        ? `${row.name}: kvar blir ${calculation}.`
        : `${row.name}: what is left is ${calculation}.`;
    }),
  };
}

/** Two sums that differ by the same amount in opposite directions: the amount was moved from one row to the other. */
function withMoved(findings: readonly Finding[]): Finding[] {
  const failing = findings.filter(({ kind, identity }) => kind === 'differs' && identity !== 'share');
  return findings.map((finding) => {
    const { difference: gap } = finding;
    const other = failing.find(
      (each) => each !== finding && gap !== undefined && each.difference === -gap && each.unit === finding.unit,
    );
    if (!failing.includes(finding) || other === undefined || gap === undefined) return finding;
    const to = other.figures[0]?.label;
    const moved = both((language) => {
      const amount = showValue(Math.abs(gap), finding.unit, language);
      return language === 'sv'
        ? `${amount} har flyttats mellan denna rad och ${to?.sv ?? ''}; tillsammans blir de rätt.`
        : `${amount} has been moved between this row and ${to?.en ?? ''}; together they are right.`;
    });
    return {
      ...finding,
      explanations: [...finding.explanations, { kind: 'moved', key: `moved ${String(Math.abs(gap))}`, text: moved }],
    };
  });
}
