import type { Text } from '../language/text.ts';
import { stateActors } from '../ledger/actor.ts';
import { equationOf, type Said } from './equation-of-rule.ts';
import type { Known } from './known.ts';
import { figureQuantity, participantsQuantity, type FigureQuantity, type Per, type Quantity } from './quantity.ts';
import type { Equation, Relation } from './relation.ts';
import { figureKinds, type FigureName, type SocietyOrActor } from './vocabulary.ts';

type Identity = {
  readonly id: string;
  readonly name: Text;
  readonly conversion?: boolean;
  readonly equations: (report: Known) => Equation[];
};

const pers: readonly Per[] = ['total', 'participant'];
const societyParts: readonly SocietyOrActor[] = ['municipality', 'region', 'state', 'participant'];

const paidCost = (per: Per) => figureQuantity('cost', 'society', { per, basis: 'paid' });
const costOf = (of: SocietyOrActor, per: Per) => figureQuantity('cost', of, { per });
const incomeOf = (of: SocietyOrActor, per: Per, years = 1) => figureQuantity('income', of, { per, years });

function sum(total: Quantity, parts: readonly (readonly [number, Quantity])[]): Equation {
  return { form: 'sum', total, parts: parts.map(([coefficient, quantity]) => ({ coefficient, quantity })) };
}

function product(total: Quantity, factor: number, numerator: Quantity[], denominator: Quantity[] = []): Equation {
  return { form: 'product', total, factor, numerator, denominator };
}

/** The totals when one of them is printed, else the figures per participant: the quotient is the same. */
function perFor(report: Known, ...figures: readonly ((per: Per) => FigureQuantity)[]): Per {
  return figures.some((figure) => report.isPrinted(figure('total'))) ? 'total' : 'participant';
}

/** What the report says of a subject in place of what the rules of key figures are written with. */
function saidOf(report: Known, of: SocietyOrActor, per: Per): Said {
  return (id) => {
    switch (id) {
      case 'income':
        return incomeOf(of, per);
      case 'potential':
        return figureQuantity('potential', of, { per });
      case 'paidCost':
        return paidCost(per);
      case 'costShare':
        return of === 'society' ? 1 : report.financing.get(of);
      case 'indirectTaxFactor':
        return report.indirectTaxFactor;
      case 'cost':
        return costOf(of, per);
      case 'degree-of-effect':
        return figureQuantity('degree-of-effect', of);
      default:
        return undefined;
    }
  };
}

/** How a figure follows from the rule of its kind. @throws TypeError for a kind that has no rule */
function follows(report: Known, total: FigureQuantity, per: Per = total.per): Equation {
  const rule = figureKinds[total.figure].ruleFor?.(total.years);
  if (rule === undefined) throw new TypeError(`${total.figure} follows from no key figure`);
  const said = saidOf(report, total.of, per);
  return equationOf(total, rule, total.of, (id) => (id === rule.id ? undefined : said(id)));
}

/** Every printed figure of a kind follows from the rule of the kind. @param per of the figures that it is counted from, when not its own */
function ofPrinted(figure: FigureName, per?: (report: Known, of: SocietyOrActor) => Per): Identity {
  const equations = (report: Known): Equation[] =>
    report.printedFigures
      .filter((one) => one.figure === figure)
      .map((total) => follows(report, total, per?.(report, total.of)));
  return { id: figure, name: figureKinds[figure].name, equations };
}

/** A figure of a kind follows from its rule: society's always, an actor's when the report prints it. */
function ofOwners(figure: FigureName, per: (report: Known, of: SocietyOrActor) => Per): Identity {
  const equations = (report: Known): Equation[] =>
    report.actors
      .filter((of) => of === 'society' || report.isPrinted(figureQuantity(figure, of)))
      .map((of) => follows(report, figureQuantity(figure, of), per(report, of)));
  return { id: figure, name: figureKinds[figure].name, equations };
}

/** The returns per krona that a report prints of a subject, those of the fewest years first. */
function returnsOf({ printedFigures }: Known, subject: SocietyOrActor): FigureQuantity[] {
  return printedFigures
    .filter(({ figure, of }) => figure === 'return-per-krona' && of === subject)
    .sort((one, other) => one.years - other.years);
}

function perOfResult(report: Known, of: SocietyOrActor): Per {
  return perFor(
    report,
    (per) => costOf(of, per),
    (per) => incomeOf(of, per),
  );
}

/** What ties key figures together. A report is checked against those its figures reach. */
export const identities: readonly Identity[] = [
  {
    id: 'societal-cost',
    name: { sv: 'Samhällskostnad', en: 'Societal cost' },
    conversion: true,
    equations: (report) => {
      const usesPaid = report.financing.size > 0 || pers.some((each) => report.isPrinted(paidCost(each)));
      const per = perFor(report, paidCost, (each) => costOf('society', each));
      return usesPaid ? [follows(report, costOf('society', per))] : [];
    },
  },
  {
    id: 'actor-cost',
    name: { sv: 'Aktörens kostnad', en: 'Cost of an actor' },
    conversion: true,
    // What an actor pays, as reports print it: without the indirect taxes that other state goes without.
    equations: (report) =>
      [...report.financing].map(([of, share]) => {
        const per = perFor(
          report,
          paidCost,
          (each) => costOf('society', each),
          (each) => costOf(of, each),
        );
        return product(costOf(of, per), share, [paidCost(per)]);
      }),
  },
  {
    id: 'per-participant',
    name: { sv: 'Per deltagare', en: 'Per participant' },
    equations: (report) =>
      report.amounts.map(({ figure, of, years, basis }) => {
        const total = figureQuantity(figure, of, { per: 'total', years, basis });
        const each = figureQuantity(figure, of, { per: 'participant', years, basis });
        return product(each, 1, [total], [participantsQuantity(report.countFor(each, total))]);
      }),
  },
  {
    id: 'years',
    name: { sv: 'Flera år', en: 'Several years' },
    equations: (report) =>
      report.printedFigures
        .filter(({ figure, years }) => figure === 'income' && years !== 1)
        .map((total) => follows(report, total)),
  },
  ofPrinted('profitability'),
  ofPrinted('three-year-write-off'),
  ofOwners('payback', perOfResult),
  ofOwners('cost-per-point', () => 'participant'),
  ofOwners('degree-of-effect', (report, of) => perFor(report, (per) => figureQuantity('potential', of, { per }))),
  {
    id: 'state',
    name: { sv: 'Staten', en: 'The state' },
    equations: (report) => actorSums(report, 'state', stateActors, []),
  },
  {
    id: 'society',
    name: { sv: 'Samhället', en: 'Society' },
    // The employers' net is zero unless a report states it.
    equations: (report) => actorSums(report, 'society', societyParts, ['employer']),
  },
  ofPrinted('return-per-krona', perOfResult),
  {
    id: 'return-over-years',
    name: { sv: 'Avkastning över flera år', en: 'Return over several years' },
    equations: (report) =>
      report.actors.flatMap((of) => {
        const [first, ...others] = returnsOf(report, of);
        return first === undefined ? [] : others.map((total) => product(total, total.years / first.years, [first]));
      }),
  },
  {
    id: 'payback-of-return',
    name: { sv: 'Återbetalningstid av avkastningen', en: 'Payback time from the return' },
    // What a krona gives in a year is back in twelve months divided by it.
    equations: (report) =>
      report.actors.flatMap((of): Equation[] => {
        const [first] = returnsOf(report, of);
        const total = figureQuantity('payback', of);
        return first === undefined || !report.isPrinted(total)
          ? []
          : [{ form: 'rounded-up', total, factor: 12 * first.years, numerator: undefined, denominator: first }];
      }),
  },
  {
    id: 'persons-to-repay',
    name: { sv: 'Personer som behövs', en: 'Persons needed' },
    // No key figure of ours: how many persons' yearly income comes to the cost.
    equations: (report) =>
      report.printedFigures
        .filter(({ figure }) => figure === 'persons-to-repay')
        .map((total) => ({
          form: 'rounded-up',
          total,
          factor: 1,
          numerator: costOf(total.of, 'total'),
          denominator: incomeOf(total.of, 'participant'),
        })),
  },
];

/** Actors' incomes against their sum, wherever the report prints at least two of them for the same period. */
function actorSums(
  report: Known,
  total: SocietyOrActor,
  parts: readonly SocietyOrActor[],
  whenPrinted: readonly SocietyOrActor[],
): Equation[] {
  return report.incomeYears.flatMap((years) =>
    pers.flatMap((per) => {
      const printed = [total, ...parts].filter((of) => report.isPrinted(incomeOf(of, per, years)));
      if (printed.length < 2) return [];
      const included = [...parts, ...whenPrinted.filter((of) => report.isPrinted(incomeOf(of, per, years)))];
      return [
        sum(
          incomeOf(total, per, years),
          included.map((of) => [1, incomeOf(of, per, years)]),
        ),
      ];
    }),
  );
}

/** The rules written out for the actors, periods and cohorts of this report. */
export function relationsFor(report: Known): Relation[] {
  return identities.flatMap(({ id, name, conversion = false, equations }) =>
    equations(report).map((equation) => ({ identity: id, name, conversion, equation })),
  );
}
