import type { Language, Text } from '../language/text.ts';
import { both, joinTerms, showInterval, showPrinted, showValue } from './display.ts';
import type { Explanation, Finding, FindingFigure } from './finding.ts';
import { add, difference, divide, exactly, multiply, overlaps, scale, type Interval } from './interval.ts';
import { printedInterval, swappedDigits, type PrintedValue, type Unit } from './printed-value.ts';
import { namedCounts, type ReportAmount, type ReportPart } from './report.ts';
import { severityOf } from './comparison.ts';

type Row = { readonly name: string; readonly place?: string | undefined };

/** How a printed total follows from printed parts. */
type TableRule = {
  readonly identity: string;
  readonly name: Text;
  readonly total: ReportAmount;
  readonly parts: readonly ReportAmount[];
  readonly compute: (parts: readonly Interval[]) => Interval | undefined;
  readonly arithmetic: (language: Language) => string;
};

const sumName: Text = { sv: 'Summa', en: 'Sum' };
const productName: Text = { sv: 'Antal gånger belopp', en: 'Quantity times amount' };
const shareName: Text = { sv: 'Andel', en: 'Share' };

/** Rows of sums, products and percentages: each stands by itself. */
export function auditTables(part: ReportPart): Finding[] {
  const counts = namedCounts(part.participants);
  const rows = [
    ...part.sums.map((row) => (row.complete ? check(row, sumRule(row.total, row.parts), part.name) : whatIsLeft(row, part.name))),
    ...part.products.map((row) => check(row, productRule(row.total, row.factors), part.name)),
    ...part.shares.map((row) => check(row, shareRule(row.part, row.of, row.value), part.name, otherWholes(row, counts)))
  ];
  return withMoved(rows);
}

function sumRule(total: ReportAmount, parts: readonly ReportAmount[]): TableRule {
  return { identity: 'sum', name: sumName, total, parts, compute: addAll, arithmetic: (language) => sumText(parts, language) };
}

function addAll(parts: readonly Interval[]): Interval {
  return parts.reduce(add, exactly(0));
}

function sumText(parts: readonly ReportAmount[], language: Language): string {
  return joinTerms(
    parts.map(({ value }) => ({ text: showPrinted({ ...value, value: Math.abs(value.value) }, language), negative: value.value < 0 }))
  );
}

function productRule(total: ReportAmount, factors: readonly ReportAmount[]): TableRule {
  return {
    identity: 'product',
    name: productName,
    total,
    parts: factors,
    compute: (parts) => parts.reduce(multiply, exactly(1)),
    arithmetic: (language) => factors.map(({ value }) => showPrinted(value, language)).join(' × ')
  };
}

function shareRule(part: ReportAmount, whole: ReportAmount, value: ReportAmount): TableRule {
  return {
    identity: 'share',
    name: shareName,
    total: value,
    parts: [part, whole],
    compute: ([of, all]) => (of === undefined || all === undefined ? undefined : divide(of, all)),
    arithmetic: (language) => [part, whole].map((each) => showPrinted(each.value, language)).join(' / ')
  };
}

/** A counted number is exact; money, percentages and measurements are rounded where they end. */
function boundsOf({ value }: ReportAmount): Interval {
  const counted = value.unit === 'persons' || (value.unit === 'number' && value.decimals === 0 && value.step === 1);
  return counted ? exactly(value.value) : printedInterval(value);
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
    explanations: agrees ? [] : [...explainRow(rule), ...more],
    severity: agrees ? 'information' : severityOf(printed, recomputed, rule.total.value.step),
    text: both((language) => {
      const shown = showPrinted(rule.total.value, language);
      const calculation = `${rule.arithmetic(language)} = ${showRow(recomputed, unit, language)}`;
      if (agrees) return language === 'sv' ? `${row.name}: ${shown} stämmer. ${calculation}.` : `${row.name}: ${shown} agrees. ${calculation}.`;
      const apart = showValue(Math.abs(gap), unit, language);
      return language === 'sv'
        ? `${row.name}: ${shown} står i rapporten, men ${calculation}. Skillnaden är ${apart}.`
        : `${row.name}: the report says ${shown}, but ${calculation}. The difference is ${apart}.`;
    })
  };
}

/** Sums of whole kronor are shown to the krona: a slip in the last digits must be seen. */
function showRow(value: Interval, unit: Unit, language: Language): string {
  return unit === 'kronor' && value.high - value.low < 1_000 ? wholeKronor(value.point, language) : showInterval(value, unit, language);
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
    text: { sv: `${row.name} kan inte räknas om: det hela är noll.`, en: `${row.name} cannot be recomputed: the whole is zero.` }
  };
}

function figuresOf(row: Row, rule: TableRule): FindingFigure[] {
  return [rule.total, ...rule.parts].map(({ label, value }) => {
    const own = label ?? row.name;
    const figure = { key: '', label: { sv: own, en: own }, printed: value.text };
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
      return language === 'sv' ? `${row.name}: kvar blir ${calculation}.` : `${row.name}: what is left is ${calculation}.`;
    })
  };
}

/** The first change of each kind that makes the row agree. */
function explainRow(rule: TableRule): Explanation[] {
  const all = [rule.total, ...rule.parts];
  const fits = (changed: readonly Interval[]) => {
    const [total, ...parts] = changed;
    const recomputed = rule.compute(parts);
    return total !== undefined && recomputed !== undefined && overlaps(total, recomputed);
  };
  const bounds = all.map(boundsOf);
  const replaced = (index: number, value: Interval) => bounds.map((own, each) => (each === index ? value : own));
  const first = (found: readonly Explanation[]) => found.slice(0, 1);
  return [
    ...notFilledIn(rule),
    ...first(all.flatMap(({ value }, index) => swappedDigits(value).filter((swap) => fits(replaced(index, printedInterval(swap)))).map((swap) => swapText(value, swap)))),
    ...first(all.flatMap(({ value }, index) => (fits(replaced(index, scale(printedInterval(value), -1))) ? [signText(value)] : []))),
    ...(rule.identity === 'sum' ? first(rule.parts.flatMap(({ value }, index) => (fits(replaced(index + 1, exactly(0))) ? [leftOutText(value)] : []))) : []),
    ...(rule.identity === 'product' ? first(otherQuantities(rule, bounds)) : [])
  ];
}

function notFilledIn(rule: TableRule): Explanation[] {
  if (rule.total.value.value !== 0) return [];
  return [
    {
      kind: 'not-filled-in',
      key: 'not filled in',
      text: {
        sv: 'Summan är noll fast delarna inte är det: summafältet är inte ifyllt eller inte uppdaterat.',
        en: 'The sum is zero though its parts are not: the field for the sum is not filled in or not updated.'
      }
    }
  ];
}

function swapText(value: PrintedValue, swap: PrintedValue): Explanation {
  return {
    kind: 'swapped-digits',
    key: `swapped ${value.text}`,
    text: both((language) => {
      const right = showPrinted(swap, language);
      const wrong = showPrinted(value, language);
      return language === 'sv'
        ? `Två siffror har bytt plats: med ${right} i stället för ${wrong} stämmer räkningen.`
        : `Two digits have changed places: with ${right} instead of ${wrong} the calculation agrees.`;
    })
  };
}

function signText(value: PrintedValue): Explanation {
  return {
    kind: 'sign',
    key: `sign ${value.text}`,
    text: both((language) => {
      const shown = showPrinted(value, language);
      return language === 'sv' ? `Räkningen stämmer om ${shown} får motsatt tecken.` : `The calculation agrees if ${shown} has the opposite sign.`;
    })
  };
}

function leftOutText(value: PrintedValue): Explanation {
  return {
    kind: 'left-out',
    key: `left out ${value.text}`,
    text: both((language) => {
      const shown = showPrinted(value, language);
      return language === 'sv' ? `Räkningen stämmer om ${shown} inte räknas med.` : `The calculation agrees if ${shown} is not counted.`;
    })
  };
}

/** Another whole number in the place of one factor: eight months of rent, not five. */
function otherQuantities(rule: TableRule, bounds: readonly Interval[]): Explanation[] {
  const [total, ...factors] = bounds;
  return rule.parts.flatMap(({ value }, index): Explanation[] => {
    const others = factors.filter((_, each) => each !== index).reduce(multiply, exactly(1));
    const needed = total === undefined ? undefined : divide(total, others);
    const whole = Math.round(needed?.point ?? NaN);
    if (value.unit === 'kronor' || value.unit === 'share' || needed === undefined || !overlaps(exactly(whole), needed) || whole < 1) return [];
    return [
      {
        kind: 'other-quantity',
        key: `quantity ${String(whole)}`,
        text: both((language) => {
          const found = showPrinted(value, language);
          return language === 'sv'
            ? `Räkningen stämmer med ${String(whole)} i stället för ${found}.`
            : `The calculation agrees with ${String(whole)} instead of ${found}.`;
        })
      }
    ];
  });
}

/** Which whole a printed percentage is a percentage of, and which part it would be of the printed whole. */
function otherWholes(row: ReportPart['shares'][number], counts: Readonly<Record<string, number>>): Explanation[] {
  const percentage = boundsOf(row.value);
  const named = Object.entries(counts).filter(([, count]) => overlaps(percentage, scale(boundsOf(row.part), 1 / count)));
  const right = multiply(percentage, boundsOf(row.of));
  const partUnit = row.part.value.unit;
  const shown = (value: PrintedValue, language: Language) => showPrinted(value, language);
  return [
    ...named.slice(0, 1).map(([name, count]): Explanation => ({
      kind: 'other-count',
      key: `count ${name}`,
      text: both((language) => {
        const part = shown(row.part.value, language);
        const value = shown(row.value.value, language);
        return language === 'sv' ? `${part} är ${value} av ${String(count)} (${name}).` : `${part} is ${value} of ${String(count)} (${name}).`;
      })
    })),
    {
      kind: 'other-quantity',
      key: `part ${String(right.point)}`,
      text: both((language) => {
        const part = showValue(Math.round(right.point), partUnit, language);
        const value = shown(row.value.value, language);
        const whole = shown(row.of.value, language);
        return language === 'sv' ? `${value} av ${whole} är ${part}.` : `${value} of ${whole} is ${part}.`;
      })
    }
  ];
}

/** Two sums that differ by the same amount in opposite directions: the amount was moved from one row to the other. */
function withMoved(findings: readonly Finding[]): Finding[] {
  const failing = findings.filter(({ kind, identity }) => kind === 'differs' && identity !== 'share');
  return findings.map((finding) => {
    const { difference: gap } = finding;
    const other = failing.find((each) => each !== finding && gap !== undefined && each.difference === -gap && each.unit === finding.unit);
    if (!failing.includes(finding) || other === undefined || gap === undefined) return finding;
    const to = other.figures[0]?.label;
    const moved = both((language) => {
      const amount = showValue(Math.abs(gap), finding.unit, language);
      return language === 'sv'
        ? `${amount} har flyttats mellan denna rad och ${to?.sv ?? ''}; tillsammans blir de rätt.`
        : `${amount} has been moved between this row and ${to?.en ?? ''}; together they are right.`;
    });
    return { ...finding, explanations: [...finding.explanations, { kind: 'moved', key: `moved ${String(Math.abs(gap))}`, text: moved }] };
  });
}
