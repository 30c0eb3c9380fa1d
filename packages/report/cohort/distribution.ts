import { formatPercent, inBoth, type Text } from '@samnytta/model';
import type { Distributions, GainsAndLosses, Group, GroupTable, Protected } from '@samnytta/model/cohort';
import { quantities, row, section, sentence, table } from '../document/blocks.ts';
import { money, quantity, suppressed } from '../document/cells.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Column, Row, Section, Table } from '../document/schema.ts';

/** Whose change is released. */
const measures = ['society', 'participant'] as const;
type Measure = (typeof measures)[number];

const measureLabels: Readonly<Record<Measure, Text>> = {
  society: { sv: 'Samhället', en: 'Society' },
  participant: { sv: 'Deltagaren', en: 'The participant' },
};

const words = {
  heading: { sv: 'Hur förändringen fördelar sig på personer', en: 'How the change falls on people' },
  text: {
    sv: 'Förändring per person och år. För att ingen ska gå att känna igen är varje gräns ett medelvärde av fem personer, och alla tabeller följer samma indelning av personerna. Det som skulle säga för mycket om enskilda undertrycks.',
    en: 'Change per person and year. So that nobody can be recognised, each quantile is a mean of five people, and all tables follow the same division of the people. What would tell too much of single people is suppressed.',
  },
  group: { sv: 'Grupp', en: 'Group' },
  people: { sv: 'Antal', en: 'Number' },
  total: { sv: 'Tillsammans', en: 'Together' },
  mean: { sv: 'Medel', en: 'Mean' },
  median: { sv: 'Mitten', en: 'Middle' },
  suppressed: {
    sv: 'Undertryckt: skulle säga för mycket om enskilda personer.',
    en: 'Suppressed: it would tell too much of single people.',
  },
  merged: {
    sv: 'Åldersgrupper är sammanslagna så att ingen är för liten eller domineras av en person.',
    en: 'Age bands are merged so that none is too small or dominated by one person.',
  },
  gains: { sv: 'Vinner och förlorar', en: 'Who gains and who loses' },
  gainsText: {
    sv: 'Vinner gör den vars förändring är minst en halv krona. Visas bara där varje del har minst fem personer, även efter kön och ålder när de visas.',
    en: 'Those gain whose change is at least half a krona. Shown only where every part has at least five people, by sex and age too where those are shown.',
  },
  noGains: {
    sv: 'Hur många som vinner och förlorar är undertryckt: någon del har färre än fem personer eller domineras av en.',
    en: 'How many gain and lose is suppressed: one of the parts has fewer than five people or is dominated by one.',
  },
  gaining: { sv: 'Vinner', en: 'Gain' },
  losing: { sv: 'Förlorar', en: 'Lose' },
  unchanged: { sv: 'Lika', en: 'Unchanged' },
  gainingShare: { sv: 'Vinner, andel', en: 'Gain, share' },
  losingShare: { sv: 'Förlorar, andel', en: 'Lose, share' },
  unchangedShare: { sv: 'Lika, andel', en: 'Unchanged, share' },
  gained: { sv: 'Vinst sammanlagt', en: 'Gain in all' },
  lost: { sv: 'Förlust sammanlagt', en: 'Loss in all' },
} satisfies Readonly<Record<string, Text>>;

const parts = {
  all: { heading: { sv: 'Alla', en: 'All' }, of: { sv: 'alla', en: 'all' } },
  bySex: { heading: { sv: 'Efter kön', en: 'By sex' }, of: { sv: 'efter kön', en: 'by sex' } },
  byAge: { heading: { sv: 'Efter ålder', en: 'By age' }, of: { sv: 'efter ålder', en: 'by age' } },
  bySexAndAge: {
    heading: { sv: 'Efter kön och ålder', en: 'By sex and age' },
    of: { sv: 'efter kön och ålder', en: 'by sex and age' },
  },
} satisfies Readonly<Record<string, { readonly heading: Text; readonly of: Text }>>;
type Part = keyof typeof parts;

const ids: Readonly<Record<Part, string>> = {
  all: 'all',
  bySex: 'by-sex',
  byAge: 'by-age',
  bySexAndAge: 'by-sex-and-age',
};

function captionOf(measure: Measure, part: Part): Text {
  const [who, groups] = [measureLabels[measure], parts[part].of];
  return {
    sv: `${who.sv}, ${groups.sv}: kronor per år, tillsammans och per person`,
    en: `${who.en}, ${groups.en}: kronor per year, together and per person`,
  };
}

function amount(figure: Protected<number>): Cell {
  return figure.kind === 'shown' ? money(figure.value, 'SEK/year', { isSigned: true }) : suppressed(words.suppressed);
}

function quantileHeading(share: number): Text {
  if (share === 0.5) return words.median;
  return inBoth((language) =>
    language === 'sv'
      ? `${formatPercent(share, language)} har mindre än`
      : `${formatPercent(share, language)} have less than`,
  );
}

function quantileId(share: number): string {
  return `quantile-${String(Math.round(share * 100))}`;
}

/** The part of a row's id that tells groups apart in one table. */
function groupId({ sex, ages }: Group): string {
  const years = (ages ?? []).map((band) =>
    band === 'unknown' ? 'age-unknown' : `${String(band.from)}-${String(band.to)}`,
  );
  return [sex, ...years].filter((one) => one !== undefined).join('-') || 'all';
}

function quantileTable(groups: readonly Group[], measure: Measure, part: Part): Table {
  const shares = groups[0]?.[measure].quantiles.map(({ share }) => share) ?? [];
  const columns: readonly Column[] = [
    quantities('people', words.people),
    quantities('total', words.total),
    quantities('mean', words.mean),
    ...shares.map((share) => quantities(quantileId(share), quantileHeading(share))),
  ];
  const rows = groups.map((group): Row => {
    const { total, mean, quantiles } = group[measure];
    return row(groupId(group), group.label, {
      people: quantity(group.people, 'quantity'),
      total: amount(total),
      mean: amount(mean),
      ...Object.fromEntries(quantiles.map(({ share, value }) => [quantileId(share), amount(value)])),
    });
  });
  return table(`distribution-${measure}-${ids[part]}`, captionOf(measure, part), {
    rowHeading: words.group,
    columns,
    rows,
  });
}

function groupSection(
  part: Exclude<Part, 'all'>,
  { groups, isMerged, reason }: GroupTable,
  shown: readonly Measure[],
): Section {
  const blocks =
    reason === undefined
      ? [
          ...shown.map((measure) => quantileTable(groups, measure, part)),
          isMerged ? sentence('merged', words.merged, 'note') : undefined,
        ]
      : [sentence('reason', reason, 'note')];
  return section(`distribution-${ids[part]}`, 'full', parts[part].heading, blocks);
}

function gainsRow(group: Group, { gaining, losing, unchanged, gains, losses }: GainsAndLosses): Row {
  const count = (people: number): Cell => quantity(people, 'quantity');
  const share = (people: number): Cell => quantity(people / group.people, 'share', { step: 0.001 });
  return row(groupId(group), group.label, {
    gaining: count(gaining),
    'gaining-share': share(gaining),
    losing: count(losing),
    'losing-share': share(losing),
    unchanged: count(unchanged),
    'unchanged-share': share(unchanged),
    gains: money(gains, 'SEK/year'),
    losses: money(losses, 'SEK/year'),
  });
}

const gainColumns: readonly Column[] = [
  quantities('gaining', words.gaining),
  quantities('gaining-share', words.gainingShare),
  quantities('losing', words.losing),
  quantities('losing-share', words.losingShare),
  quantities('unchanged', words.unchanged),
  quantities('unchanged-share', words.unchangedShare),
  quantities('gains', words.gained),
  quantities('losses', words.lost),
];

function gainsTable(groups: readonly Group[], measure: Measure): Table | undefined {
  const rows = groups.flatMap((group) => {
    const found = group[measure].gainsAndLosses;
    return found.kind === 'shown' ? [gainsRow(group, found.value)] : [];
  });
  const who = measureLabels[measure];
  const caption: Text = { sv: `${who.sv}: hur många som vinner och förlorar`, en: `${who.en}: how many gain and lose` };
  return rows.length === 0
    ? undefined
    : table(`gains-and-losses-${measure}`, caption, { rowHeading: words.group, columns: gainColumns, rows });
}

/** How changes fall on people, for all and for groups of at least five. */
export function distributionSection({ all, bySex, byAge, bySexAndAge }: Distributions): Section {
  // What is suppressed of all is suppressed of every group.
  const shown = measures.filter((measure) => all[measure].mean.kind === 'shown');
  if (shown.length === 0)
    return section('distribution', 'full', words.heading, [bySex.reason && sentence('reason', bySex.reason, 'note')]);
  const gains = shown.flatMap((measure) => gainsTable([all, ...bySex.groups], measure) ?? []);
  return section(
    'distribution',
    'full',
    words.heading,
    [sentence('quantiles', words.text)],
    [
      section(
        'distribution-all',
        'full',
        parts.all.heading,
        shown.map((measure) => quantileTable([all], measure, 'all')),
      ),
      section(
        'gains-and-losses',
        'full',
        words.gains,
        gains.length === 0
          ? [sentence('no-gains', words.noGains, 'note')]
          : [sentence('gains', words.gainsText), ...gains],
      ),
      groupSection('bySex', bySex, shown),
      groupSection('byAge', byAge, shown),
      groupSection('bySexAndAge', bySexAndAge, shown),
    ],
  );
}
