import type { Assessment, Text } from '@samnytta/model';
import { mixedQuantities, quantities, row, section, table } from '../document/blocks.ts';
import { money, quantity } from '../document/cells.ts';
import type { Section } from '../document/schema.ts';

const labels = {
  heading: { sv: 'Hur det gick för deltagarna', en: 'What became of the participants' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  people: { sv: 'Personer', en: 'People' },
  share: { sv: 'Andel', en: 'Share' },
  valuePerPerson: { sv: 'Samhällets intäkt per person och år', en: "Society's income per person and year" },
  all: { sv: 'Alla', en: 'All' },
} satisfies Readonly<Record<string, Text>>;

/** A programme's people by outcome, and what a person with each is worth to society; undefined for what is no programme. */
export function programmeSection({ programme, participants, figures }: Assessment): Section | undefined {
  if (programme === undefined) return undefined;
  const income = figures.find(({ id }) => id === 'income.society');
  const rows = programme.map(({ id, label, people, share, society }) =>
    row(id, label, {
      people: quantity(people, 'persons'),
      share: quantity(share, 'share', { step: 0.01 }),
      income: money(society, 'SEK/year', { isSigned: true }),
    }),
  );
  const all = row(
    'all',
    labels.all,
    {
      people: quantity(participants, 'persons'),
      share: quantity(1, 'share', { step: 0.01 }),
      income:
        income?.perParticipant === undefined
          ? undefined
          : money(income.perParticipant, 'SEK/year', { isSigned: true, figure: income.id }),
    },
    { role: 'total' },
  );
  return section('programme', 'full', labels.heading, [
    table('programme', labels.heading, {
      rowHeading: labels.outcome,
      columns: [
        mixedQuantities('people', labels.people),
        quantities('share', labels.share),
        quantities('income', labels.valuePerPerson),
      ],
      rows: [...rows, all],
    }),
  ]);
}
