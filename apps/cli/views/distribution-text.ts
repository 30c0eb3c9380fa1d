import { formatNumber, formatPercent, type Language } from '@samnytta/model';
import type { Distribution, Distributions, Group, GroupTable } from '@samnytta/model/cohort';
import { bold, dim } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Manner } from './actor-tables.ts';

const measures = ['society', 'participant'] as const;
const nothing = '–';

function right(heading: string): Column {
  return { heading, align: 'right' };
}

function quantileTable(groups: readonly Group[], measure: (typeof measures)[number], { language, texts, width }: Manner): string {
  const { cohort: words } = texts;
  const show = (value: number | undefined): string => (value === undefined ? nothing : formatNumber(value, language));
  const shares = groups[0]?.[measure].quantiles.map(({ share }) => share) ?? [];
  const columns = [
    { heading: words.measures[measure], align: 'left' as const },
    ...[words.number, words.mean, ...shares.map((share) => formatPercent(share, language))].map(right),
  ];
  const rows = groups.map((group) => {
    const own = group[measure];
    return { cells: [group.label[language], formatNumber(group.people, language), show(own.mean), ...own.quantiles.map(({ value }) => show(value))] };
  });
  return table(columns, rows, width);
}

function gainsTable(groups: readonly Group[], measure: (typeof measures)[number], { language, texts, width }: Manner): string | undefined {
  const { cohort: words } = texts;
  const rows = groups.flatMap((group) => {
    const found: Distribution['gainsAndLosses'] = group[measure].gainsAndLosses;
    if (found === undefined) return [];
    const part = (count: number): string => `${formatNumber(count, language)} (${formatPercent(count / group.people, language)})`;
    const { gaining, losing, unchanged, gains, losses } = found;
    return [{ cells: [group.label[language], part(gaining), part(losing), part(unchanged), formatNumber(gains, language), formatNumber(losses, language)] }];
  });
  const columns = [
    { heading: words.measures[measure], align: 'left' as const },
    ...[words.gaining, words.losing, words.unchanged, words.gained, words.lost].map(right),
  ];
  return rows.length === 0 ? undefined : table(columns, rows, width);
}

function groupText({ groups, isMerged, reason }: GroupTable, heading: string, shown: readonly (typeof measures)[number][], { language, texts, width }: Manner): string {
  const manner = { language, texts, width };
  const note = (text: string): string => dim(paragraph(text, width, '  '));
  if (reason !== undefined) return [bold(heading), note(reason[language])].join('\n');
  return [bold(heading), shown.map((measure) => quantileTable(groups, measure, manner)).join('\n\n'), ...(isMerged ? [note(texts.cohort.merged)] : [])].join('\n');
}

/** How changes fall on people, for all and for groups of at least five. */
export function distributionText({ all, bySex, byAge, bySexAndAge }: Distributions, manner: Manner): string {
  const { language, texts, width } = manner;
  const { cohort: words } = texts;
  // What may not be told of all may not be told of any group.
  const shown = measures.filter((measure) => all[measure].mean !== undefined);
  if (shown.length === 0) return [bold(words.distribution), dim(paragraph(bySex.reason?.[language] ?? '', width, '  '))].join('\n');
  const withGains = [all, ...bySex.groups];
  const gains = shown.flatMap((measure) => gainsTable(withGains, measure, manner) ?? []);
  return [
    [
      bold(words.distribution),
      dim(paragraph(words.quantileNote, width, '  ')),
      shown.map((measure) => quantileTable([all], measure, manner)).join('\n\n'),
    ].join('\n'),
    [bold(words.gains), gains.length === 0 ? dim(paragraph(words.noGains, width, '  ')) : gains.join('\n\n')].join('\n'),
    groupText(bySex, words.bySex, shown, manner),
    groupText(byAge, words.byAge, shown, manner),
    groupText(bySexAndAge, words.bySexAndAge, shown, manner),
  ].join('\n\n');
}

function groupJson({ label, sex, ages, people, society, participant }: Group, language: Language) {
  const of = ({ total, mean, quantiles, gainsAndLosses }: Distribution) => ({
    total: total ?? null,
    mean: mean ?? null,
    quantiles: quantiles.map(({ share, value }) => ({ share, value: value ?? null })),
    gainsAndLosses: gainsAndLosses ?? null,
  });
  return { label: label[language], sex: sex ?? null, ages: ages ?? null, people, society: of(society), participant: of(participant) };
}

/** The same for programs. */
export function distributionJson({ all, bySex, byAge, bySexAndAge }: Distributions, language: Language) {
  const of = ({ groups, isMerged, reason }: GroupTable) => ({ groups: groups.map((group) => groupJson(group, language)), isMerged, reason: reason?.[language] ?? null });
  return { all: groupJson(all, language), bySex: of(bySex), byAge: of(byAge), bySexAndAge: of(bySexAndAge) };
}
