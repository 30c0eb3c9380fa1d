import { subjectNames } from '../figures/subject.ts';
import { formatNumber } from '../language/format.ts';
import { printedFigure, severityOf } from './comparison.ts';
import { both, capital, showPrinted, showValue } from './display.ts';
import type { Finding } from './finding.ts';
import { difference, overlaps, scale } from './interval.ts';
import { intervalOf, type Known } from './known.ts';
import type { Estimates } from './propagation.ts';
import { describe, figureQuantity, unitOf } from './quantity.ts';

/**
 * Society carries the cost at market price, the actors what they pay: their results do not add up to
 * society's. Said when the report's figures are made that way.
 */
export function factorRemark(report: Known, values: Estimates, findings: readonly Finding[], part: string): Finding[] {
  const societal = values.get(figureQuantity('cost', 'society').key);
  const paid = values.get(figureQuantity('cost', 'society', { basis: 'paid' }).key);
  if (societal === undefined || paid === undefined || overlaps(societal, paid)) return [];
  const actors = report.actors.filter((of) => of !== 'society' && of !== 'state' && madeWithoutFactor(of, findings));
  if (actors.length === 0) return [];
  const difference = societal.point - paid.point;
  const explanation = both((language) => {
    const number = formatNumber(report.indirectTaxFactor, language, 4);
    const names = actors.map((of) => subjectNames[of][language]).join(', ');
    return language === 'sv'
      ? `Faktorn ${number} för indirekta skatter ingår i samhällets kostnad men inte i aktörernas (${names}).`
      : `The indirect-tax factor ${number} is in society's cost but not in that of the actors (${names}).`;
  });
  const text = both((language) => {
    const whole = showValue(societal.point, 'kronor', language);
    const own = showValue(paid.point, 'kronor', language);
    const apart = showValue(difference, 'kronor', language);
    return language === 'sv'
      ? `Aktörerna bär tillsammans ${own}, samhället ${whole}: ${apart} mer. Aktörernas lönsamhet kan därför inte läggas ihop till samhällets.`
      : `Together the actors carry ${own}, society ${whole}: ${apart} more. The actors' profitability can therefore not be added to society's.`;
  });
  return [
    {
      kind: 'agrees',
      part,
      identity: 'factor-at-society-only',
      name: { sv: 'Faktorn bara på samhällsnivå', en: 'Factor at society level only' },
      figures: ['societal' as const, 'paid' as const].flatMap((basis) => {
        const figure = report.printed.get(figureQuantity('cost', 'society', { basis }).key);
        return figure === undefined ? [] : [printedFigure(figure)];
      }),
      unit: 'kronor',
      printed: societal,
      recomputed: scale(paid, report.indirectTaxFactor),
      explanations: [{ kind: 'factor', key: 'factor at society only', text: explanation }],
      severity: 'information',
      text,
    },
  ];
}

/** The actor's results agree with its paid cost, or are explained by something else than the factor. */
function madeWithoutFactor(of: Known['actors'][number], findings: readonly Finding[]): boolean {
  const own = [figureQuantity('profitability', of).key, figureQuantity('payback', of).key];
  const results = findings.filter(({ figures }) => own.includes(figures[0]?.key ?? ''));
  const paidOnly = results.filter(
    ({ kind, explanations }) => kind === 'agrees' || explanations.some((each) => each.kind === 'scaled-between-counts'),
  );
  return results.length > 0 && paidOnly.length === results.length;
}

/** The same figure in two places. */
export function repeatedFigures(report: Known, part: string): Finding[] {
  return report.repeated.flatMap((figure): Finding[] => {
    const first = report.printed.get(figure.quantity.key);
    if (first === undefined) return [];
    const printed = intervalOf(figure);
    const recomputed = intervalOf(first);
    const same = overlaps(printed, recomputed);
    const gap = difference(printed, recomputed);
    return [
      {
        kind: same ? 'agrees' : 'differs',
        part,
        identity: 'same-figure',
        name: { sv: 'Samma tal på två ställen', en: 'The same figure in two places' },
        figures: [printedFigure(figure), printedFigure(first)],
        unit: unitOf(figure.quantity),
        printed,
        recomputed,
        ...(Number.isFinite(gap) ? { difference: gap } : {}),
        explanations: [],
        severity: same ? 'information' : severityOf(printed, recomputed, figure.value.step),
        text: both((language) => {
          const two = [figure, first]
            .map(({ value }) => showPrinted(value, language))
            .join(language === 'sv' ? ' och ' : ' and ');
          const label = capital(describe(figure.quantity, language));
          if (same)
            return language === 'sv'
              ? `${label} står på två ställen, ${two}, och stämmer.`
              : `${label} is printed in two places, ${two}, and agrees.`;
          return language === 'sv'
            ? `${label} står på två ställen med olika värden: ${two}.`
            : `${label} is printed in two places with different values: ${two}.`;
        }),
      },
    ];
  });
}

/** Printed figures that nothing else in the report says anything about. */
export function uncheckedFigures(
  report: Known,
  findings: readonly Finding[],
  values: Estimates,
  part: string,
): Finding[] {
  const checked = new Set(findings.flatMap(({ figures }) => figures.map(({ key }) => key)));
  const used = new Set(
    [...values].filter(([key]) => !report.printed.has(key)).flatMap(([, { sources }]) => [...sources]),
  );
  return [...report.printed.values()]
    .filter(({ quantity }) => !checked.has(quantity.key) && !used.has(quantity.key))
    .map((figure): Finding => ({
      kind: 'cannot-check',
      part,
      identity: 'no-other-figure',
      name: { sv: 'Kan inte kontrolleras', en: 'Cannot be checked' },
      figures: [printedFigure(figure)],
      unit: unitOf(figure.quantity),
      printed: intervalOf(figure),
      explanations: [],
      severity: 'information',
      text: both((language) => {
        const shown = `${capital(describe(figure.quantity, language))}: ${showPrinted(figure.value, language)}`;
        return language === 'sv'
          ? `${shown} kan inte kontrolleras: rapporten anger inget annat tal som det följer av.`
          : `${shown} cannot be checked: the report prints no other figure that it follows from.`;
      }),
    }));
}
