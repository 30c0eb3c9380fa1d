import type { Text } from '@samnytta/model';
import type { EvaluatedCohort, ScaledBound, ScaledUp } from '@samnytta/model/cohort';
import { quantities, section, sentence, sentences, table } from '../document/blocks.ts';
import { money } from '../document/cells.ts';
import type { Section } from '../document/schema.ts';
import { intervalLevel } from '../evaluation/intervals.ts';
import { sideLabels } from '../evaluation/side-by-side-texts.ts';
import { subjectOrder, subjectRow } from '../evaluation/subject-rows.ts';
import { intervalOf, labels } from '../evaluation/texts.ts';
import { number } from '../evaluation/words.ts';
import { drawnCell, intervalCell } from '../show/interval-cell.ts';
import { stepWithin } from '../show/step-within.ts';

const words = {
  heading: { sv: 'För alla deltagare', en: 'For all participants' },
  caption: {
    sv: 'Förändring per år för alla deltagare, uppräknad',
    en: 'Change per year for all participants, scaled up',
  },
  total: { sv: 'Per år, alla deltagare', en: 'Per year, all participants' },
  bounds: {
    sv: 'För alla deltagare, från sämsta till bästa fall',
    en: 'For all participants, from the worst to the best case',
  },
  boundsNote: {
    sv: 'Från det sämsta fallets nedre gräns till det bästa fallets övre, om de i tabellen är ett slumpmässigt urval.',
    en: "From the worst case's lower end to the best case's upper, if those in the table are a random sample.",
  },
} satisfies Readonly<Record<string, Text>>;

function explained(people: number, participants: number): Text {
  const [some, all] = [number(people), number(participants)];
  return {
    sv: `Uppräknat från ${some.sv} personer i tabellen till alla ${all.sv}, om de i tabellen är ett slumpmässigt urval. Intervallet gäller valet av personer.`,
    en: `Scaled up from the ${some.en} people in the table to all ${all.en}, if those in the table are a random sample. The interval is of the choice of people.`,
  };
}

function refused(text: Text): Text {
  return { sv: `Ingen uppräkning görs: ${text.sv}`, en: `Nothing is scaled up: ${text.en}` };
}

function inOrder<T extends Pick<ScaledUp, 'subject'>>(all: readonly T[]): readonly T[] {
  return subjectOrder.flatMap((subject) => all.filter((one) => one.subject === subject));
}

function ofSample(scaledUp: readonly ScaledUp[], people: number, participants: number): Section {
  const rows = inOrder(scaledUp).flatMap(({ subject, income }) =>
    income.kind === 'refused'
      ? []
      : [
          subjectRow(subject, {
            total: money(income.total, 'SEK/year', {
              isSigned: true,
              step: stepWithin(income.total, income.low, income.high, 1),
            }),
            'standard-error': drawnCell(income.standardError, 'SEK/year'),
            interval: intervalCell(income, 'SEK/year', income.level),
          }),
        ],
  );
  const refusals = new Map(
    scaledUp.flatMap(({ income }) => (income.kind === 'refused' ? [[income.text.sv, refused(income.text)]] : [])),
  );
  const columns = [
    quantities('total', words.total),
    quantities('standard-error', sideLabels.standardError),
    quantities('interval', intervalOf(intervalLevel)),
  ];
  return section('scaled-up', 'full', words.heading, [
    ...(rows.length === 0
      ? []
      : [
          sentence('scaled-up-explained', explained(people, participants)),
          table('scaled-up', words.caption, { rowHeading: labels.party, columns, rows }),
        ]),
    ...sentences('refused', [...refusals.values()], 'body'),
  ]);
}

function ofBounds(scaledBounds: readonly ScaledBound[]): Section {
  const rows = inOrder(scaledBounds).map(({ subject, low, high, level }) =>
    subjectRow(subject, { interval: intervalCell({ low, high }, 'SEK/year', level) }),
  );
  return section('scaled-up', 'full', words.bounds, [
    sentence('scaled-up-explained', words.boundsNote),
    table('scaled-up', words.bounds, {
      rowHeading: labels.party,
      columns: [quantities('interval', intervalOf(intervalLevel))],
      rows,
    }),
  ]);
}

/** What the people of the table come to for all participants; undefined when the table has everyone. */
export function scaledUpSection({
  result: { people, participants },
  scaledUp,
  scaledBounds,
}: EvaluatedCohort): Section | undefined {
  if (participants === undefined) return undefined;
  return scaledBounds.length > 0 ? ofBounds(scaledBounds) : ofSample(scaledUp, people, participants);
}
