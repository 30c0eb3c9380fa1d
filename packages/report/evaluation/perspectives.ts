import {
  type Assessment,
  formatNumber,
  inBoth,
  marginalValueOf,
  type MarginalValueOfPublicFunds,
  perspectiveLabels,
  perspectives,
  perspectivesOf,
  type PerspectiveTable,
  type Text,
} from '@samnytta/model';
import { mixedQuantities, row, section, sentence, table } from '../document/blocks.ts';
import { money, quantity } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Section, Table } from '../document/schema.ts';

const labels = {
  perspectives: {
    sv: 'Skattebetalare, deltagare, andra och indirekt',
    en: 'Taxpayers, participants, others and indirect',
  },
  perspectivesExplained: {
    sv: 'Nuvärden i nyttokalkylen. Skattebetalare är de offentliga parterna, andra är arbetsgivare, och indirekt är det som marginalkostnaden för offentliga medel lägger till.',
    en: 'Present values of the appraisal. Taxpayers are the public parties, others are employers, and indirect is what the marginal cost of public funds adds.',
  },
  whom: { sv: 'Vem', en: 'Who' },
  presentValue: { sv: 'Nuvärde', en: 'Present value' },
  total: { sv: 'Nytta sammanlagt', en: 'Benefits together' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  net: { sv: 'Netto', en: 'Net' },
  ratio: { sv: 'Nytta per krona kostnad', en: 'Benefit per krona of cost' },
  funds: { sv: 'Marginalvärde av offentliga medel (MVPF)', en: 'Marginal value of public funds (MVPF)' },
} satisfies Readonly<Record<string, Text>>;

function perspectiveTable({ benefits, total, cost, net, ratio }: PerspectiveTable): Table {
  const signed = (value: number): Readonly<Record<string, Cell>> => ({
    'present-value': money(value, 'SEK', { isSigned: true }),
  });
  return table('perspectives', labels.perspectives, {
    rowHeading: labels.whom,
    columns: [mixedQuantities('present-value', labels.presentValue)],
    rows: [
      ...perspectives.map((one) => row(one, perspectiveLabels[one], signed(benefits[one]))),
      row('total', labels.total, signed(total), { role: 'subtotal' }),
      row('cost', labels.cost, signed(-cost)),
      row('net', labels.net, signed(net), { role: 'total' }),
      ...(ratio === undefined ? [] : [row('ratio', labels.ratio, { 'present-value': quantity(ratio, 'factor') })]),
    ],
  });
}

function fundsText(funds: MarginalValueOfPublicFunds): Text {
  switch (funds.kind) {
    case 'ratio': {
      const value = inBoth((language) => formatNumber(funds.value, language, 2, 2));
      return {
        sv: `Deltagarna får ${value.sv} kronor i nuvärde för varje krona som insatsen till slut kostar det offentliga.`,
        en: `The participants get ${value.en} kronor in present value for each krona that the intervention costs the public in the end.`,
      };
    }
    case 'infinite':
      return {
        sv: 'Oändligt: det offentliga får tillbaka mer än det betalar och deltagarna förlorar inte. Insatsen betalar sig själv.',
        en: 'Infinite: the public gets back more than it pays and the participants do not lose. The intervention pays for itself.',
      };
    case 'negative':
      return {
        sv: 'Negativt: det offentliga betalar och deltagarna förlorar.',
        en: 'Negative: the public pays and the participants lose.',
      };
    case 'saving-at-a-loss': {
      const value = inBoth((language) => formatNumber(funds.value, language, 2, 2));
      return {
        sv: `Det offentliga sparar och deltagarna förlorar ${value.sv} kronor för varje sparad krona.`,
        en: `The public saves and the participants lose ${value.en} kronor for each krona saved.`,
      };
    }
    case 'nothing':
      return {
        sv: 'Insatsen varken kostar eller ger något.',
        en: 'The intervention neither costs nor gives anything.',
      };
  }
}

/** Whom the benefits of the appraisal fall to, and what the participants get for each krona of the public; none where it is not known. */
export function perspectiveSections(assessment: Assessment): readonly Section[] {
  const byPerspective = perspectivesOf(assessment);
  const funds = marginalValueOf(assessment);
  return [
    ...(byPerspective === undefined
      ? []
      : [
          section('perspectives', 'full', labels.perspectives, [
            sentence('perspectives-explained', labels.perspectivesExplained),
            perspectiveTable(byPerspective),
          ]),
        ]),
    ...(funds === undefined
      ? []
      : [section('public-funds', 'full', labels.funds, [sentence('public-funds', fundsText(funds))])]),
  ];
}
