import type { Text } from '../language/text.ts';
import type { Known } from './known.ts';
import { figureQuantity, participantsQuantity, type FigureQuantity, type Per, type Quantity } from './quantity.ts';
import type { Equation, Relation } from './relation.ts';
import type { SocietyOrActor } from './vocabulary.ts';

type Identity = {
  readonly id: string;
  readonly name: Text;
  readonly rule: Text;
  readonly conversion?: boolean;
  readonly equations: (report: Known) => Equation[];
};

const pers: readonly Per[] = ['total', 'participant'];
const stateParts: readonly SocietyOrActor[] = ['employment-service', 'social-insurance', 'other-state'];
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

/** Society always; an actor when the report prints the figure for it. */
function owners(report: Known, figure: 'payback' | 'degree-of-effect' | 'cost-per-point'): SocietyOrActor[] {
  return report.actors.filter((of) => of === 'society' || report.isPrinted(figureQuantity(figure, of)));
}

/** Every rule that ties key figures together, each written once. A report is checked against those its figures reach. */
export const identities: readonly Identity[] = [
  {
    id: 'societal-cost',
    name: { sv: 'Samhällskostnad', en: 'Societal cost' },
    rule: { sv: 'samhällskostnad = betald kostnad × faktorn för indirekta skatter', en: 'societal cost = paid cost × indirect-tax factor' },
    conversion: true,
    equations: (report) => {
      const usesPaid = report.financing.size > 0 || pers.some((each) => report.isPrinted(paidCost(each)));
      const per = perFor(report, paidCost, (each) => costOf('society', each));
      if (!usesPaid) return [];
      return [product(costOf('society', per), report.indirectTaxFactor, [paidCost(per)])];
    }
  },
  {
    id: 'actor-cost',
    name: { sv: 'Aktörens kostnad', en: 'Cost of an actor' },
    rule: { sv: 'aktörens kostnad = aktörens andel × betald kostnad', en: 'cost of an actor = its share × paid cost' },
    conversion: true,
    equations: (report) =>
      [...report.financing].map(([of, share]) => {
        const per = perFor(report, paidCost, (each) => costOf('society', each), (each) => costOf(of, each));
        return product(costOf(of, per), share, [paidCost(per)]);
      })
  },
  {
    id: 'per-participant',
    name: { sv: 'Per deltagare', en: 'Per participant' },
    rule: { sv: 'belopp per deltagare = belopp / antal deltagare', en: 'amount per participant = amount / number of participants' },
    equations: (report) =>
      report.amounts.map(({ figure, of, years, basis }) => {
        const total = figureQuantity(figure, of, { per: 'total', years, basis });
        const each = figureQuantity(figure, of, { per: 'participant', years, basis });
        return product(each, 1, [total], [participantsQuantity(report.countFor(each, total))]);
      })
  },
  {
    id: 'years',
    name: { sv: 'Flera år', en: 'Several years' },
    rule: { sv: 'intäkt på flera år = antal år × intäkt på ett år', en: 'income over several years = years × income of one year' },
    equations: (report) =>
      report.printedFigures
        .filter(({ figure, years }) => figure === 'income' && years !== 1)
        .map((several) => sum(several, [[several.years, incomeOf(several.of, several.per)]]))
  },
  {
    id: 'profitability',
    name: { sv: 'Lönsamhet', en: 'Profitability' },
    rule: { sv: 'lönsamhet = antal år × årlig intäkt − kostnad', en: 'profitability = years × yearly income − cost' },
    equations: (report) =>
      report.printedFigures
        .filter(({ figure }) => figure === 'profitability')
        .map((result) => sum(result, [[result.years, incomeOf(result.of, result.per)], [-1, costOf(result.of, result.per)]]))
  },
  {
    id: 'three-year-write-off',
    name: { sv: 'Treårig avskrivning', en: 'Three-year write-off' },
    rule: { sv: 'resultat med treårig avskrivning = intäkt − kostnad / 3', en: 'result with three-year write-off = income − cost / 3' },
    equations: (report) =>
      report.printedFigures
        .filter(({ figure }) => figure === 'three-year-write-off')
        .map((result) => sum(result, [[1, incomeOf(result.of, result.per)], [-1 / 3, costOf(result.of, result.per)]]))
  },
  {
    id: 'payback',
    name: { sv: 'Återbetalningstid', en: 'Payback' },
    rule: {
      sv: 'återbetalningstid = 12 × kostnad / årlig intäkt, avrundat uppåt till hela månader',
      en: 'payback = 12 × cost / yearly income, rounded up to whole months'
    },
    equations: (report) =>
      owners(report, 'payback').map((of) => {
        const per = perFor(report, (each) => costOf(of, each), (each) => incomeOf(of, each));
        return { form: 'rounded-up', total: figureQuantity('payback', of), factor: 12, numerator: costOf(of, per), denominator: incomeOf(of, per) };
      })
  },
  {
    id: 'cost-per-point',
    name: { sv: 'Kostnad per poäng', en: 'Cost per point of effect' },
    rule: {
      sv: 'kostnad per poäng = kostnad per deltagare / verkningsgrad i procent',
      en: 'cost per point = cost per participant / degree of effect in per cent'
    },
    equations: (report) =>
      owners(report, 'cost-per-point').map((of) =>
        product(figureQuantity('cost-per-point', of), 0.01, [costOf(of, 'participant')], [figureQuantity('degree-of-effect', of)])
      )
  },
  {
    id: 'degree-of-effect',
    name: { sv: 'Verkningsgrad', en: 'Degree of effect' },
    rule: { sv: 'verkningsgrad = årlig intäkt / potential', en: 'degree of effect = yearly income / potential' },
    equations: (report) =>
      owners(report, 'degree-of-effect').map((of) => {
        const per = perFor(report, (each) => figureQuantity('potential', of, { per: each }));
        const potential = figureQuantity('potential', of, { per });
        return product(figureQuantity('degree-of-effect', of), 1, [incomeOf(of, per)], [potential]);
      })
  },
  {
    id: 'state',
    name: { sv: 'Staten', en: 'The state' },
    rule: {
      sv: 'staten = Arbetsförmedlingen + Försäkringskassan + övriga staten',
      en: 'the state = employment service + social insurance + other state'
    },
    equations: (report) => actorSums(report, 'state', stateParts, [])
  },
  {
    id: 'society',
    name: { sv: 'Samhället', en: 'Society' },
    rule: {
      sv: 'samhället = kommunen + regionen + staten + deltagarna (arbetsgivarnas netto är noll om inget annat anges)',
      en: "society = municipality + region + state + participants (the employers' net is zero unless stated)"
    },
    equations: (report) => actorSums(report, 'society', societyParts, ['employer'])
  },
  {
    id: 'return-per-krona',
    name: { sv: 'Avkastning per krona', en: 'Return per krona' },
    rule: { sv: 'avkastning per krona = antal år × årlig intäkt / kostnad', en: 'return per krona = years × yearly income / cost' },
    equations: (report) =>
      report.printedFigures
        .filter(({ figure }) => figure === 'return-per-krona')
        .map((result) => {
          const per = perFor(report, (each) => costOf(result.of, each), (each) => incomeOf(result.of, each));
          return product(result, result.years, [incomeOf(result.of, per)], [costOf(result.of, per)]);
        })
  },
  {
    id: 'persons-to-repay',
    name: { sv: 'Personer som behövs', en: 'Persons needed' },
    rule: {
      sv: 'antal personer = kostnad / årlig intäkt per deltagare, avrundat uppåt till hela personer',
      en: 'number of persons = cost / yearly income per participant, rounded up to whole persons'
    },
    equations: (report) =>
      report.printedFigures
        .filter(({ figure }) => figure === 'persons-to-repay')
        .map((total) => ({
          form: 'rounded-up',
          total,
          factor: 1,
          numerator: costOf(total.of, 'total'),
          denominator: incomeOf(total.of, 'participant')
        }))
  }
];

/** Actors' incomes against their sum, wherever the report prints at least two of them for the same period. */
function actorSums(
  report: Known,
  total: SocietyOrActor,
  parts: readonly SocietyOrActor[],
  whenPrinted: readonly SocietyOrActor[]
): Equation[] {
  return report.incomeYears.flatMap((years) =>
    pers.flatMap((per) => {
      const printed = [total, ...parts].filter((of) => report.isPrinted(incomeOf(of, per, years)));
      if (printed.length < 2) return [];
      const included = [...parts, ...whenPrinted.filter((of) => report.isPrinted(incomeOf(of, per, years)))];
      return [sum(incomeOf(total, per, years), included.map((of) => [1, incomeOf(of, per, years)]))];
    })
  );
}

/** The rules written out for the actors, periods and cohorts of this report. */
export function relationsFor(report: Known): Relation[] {
  return identities.flatMap(({ id, name, rule, conversion = false, equations }) =>
    equations(report).map((equation) => ({ identity: id, name, rule, conversion, equation }))
  );
}
