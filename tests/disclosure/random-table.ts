import { readCase } from '@samnytta/model';
import { type Cohort, readPeople, type Table } from '@samnytta/model/cohort';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const header = [
  'deltagare',
  'period',
  'kön',
  'ålder',
  'försörjning',
  'försörjningens belopp',
  'månader med försörjning',
  'lön',
  'månader i arbete',
  'gp-visit',
  'social-worker-hour',
];

/** What the people of one table have in common: small groups, few who lose, one who carries nearly all, all alike. */
interface Shape {
  readonly women: number;
  /** Probability of each age band. */
  readonly ages: readonly number[];
  readonly work: number;
  readonly worse: number;
  readonly untouched: number;
  /** Whether one person alone has a change of another size. */
  readonly isDominated: boolean;
  /** Whether gains and losses follow from sex and age, so that whole classes are empty. */
  readonly isByGroup: boolean;
  readonly isAlike: boolean;
}

const bands = [
  [18, 29],
  [30, 44],
  [45, 59],
  [60, 64],
] as const;

function shapeOf(random: () => number): Shape {
  return {
    women: 0.2 + 0.6 * random(),
    ages: bands.map(() => random() ** 2),
    work: random(),
    worse: random() * 0.6,
    untouched: random() < 0.5 ? 0 : random() * 0.4,
    isDominated: random() < 0.15,
    isByGroup: random() < 0.4,
    isAlike: random() < 0.15,
  };
}

function between(random: () => number, least: number, most: number): number {
  return Math.floor(least + random() * (most - least + 1));
}

function bandOf(random: () => number, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, one) => sum + one, 0);
  const found = weights.findIndex((one) => (left -= one) < 0);
  return Math.max(0, found);
}

function rowsOf(name: string, shape: Shape, isFirst: boolean, random: () => number): readonly (readonly string[])[] {
  const isWoman = random() < shape.women;
  const band = bandOf(random, shape.ages);
  const [from, to] = bands[band] ?? bands[0];
  const age = between(random, from, to);
  const luck = shape.isByGroup && random() < 0.9 ? (isWoman === band < 2 ? 0.99 : 0.01) : random();
  const isSmall = shape.isDominated && !isFirst;
  const isUntouched = !shape.isDominated && random() < shape.untouched;
  const gets = (shape.isDominated && isFirst) || (!isSmall && luck > 1 - shape.work);
  const loses = !gets && luck < shape.worse;
  const [visits, hours] = shape.isAlike ? [4, 6] : [between(random, 0, 9), between(random, 1, 25)];
  const fewer = (count: number): number =>
    isUntouched
      ? count
      : loses
        ? count + between(random, 1, 8)
        : shape.isAlike
          ? 0
          : between(random, 0, Math.max(0, count - 1));
  const who = [isWoman ? 'kvinna' : 'man', String(age)];
  const wage = shape.isAlike ? 25_000 : between(random, 20_000, 38_000);
  const months = shape.isAlike ? 12 : between(random, 2, 12);
  const amount = shape.isAlike ? 10_000 : between(random, 6_000, 14_000);
  const works = gets && !isUntouched;
  return [
    [name, 'före', ...who, 'bistånd', String(amount), '12', '', '', String(visits), String(hours)],
    [
      name,
      'efter',
      ...who,
      'bistånd',
      String(amount),
      String(works ? 12 - months : 12),
      works ? String(wage) : '',
      works ? String(months) : '',
      String(fewer(visits)),
      String(fewer(hours)),
    ],
  ];
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  return { header: { number: 1, cells: header }, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}

/** Some numbers of visits and hours afterwards are not known. */
function withMissing(rows: readonly (readonly string[])[], random: () => number): readonly (readonly string[])[] {
  const [period, first] = [1, header.length - 2];
  return rows.map((cells) =>
    cells[period] === 'efter' && random() < 0.4 ? cells.map((cell, column) => (column === first ? '?' : cell)) : cells,
  );
}

/** Tables of made-up people, with all that can be asked for of one: draws, and a comparison group, bounds of missing values, or neither. */
export interface RandomTables {
  readonly cohort: Cohort;
  readonly comparison: Cohort | undefined;
}

const settings = {
  title: 'Random',
  date: '2024-01-01',
  settings: { payers: { 'activity-support': 'employment-service' } },
  funder: { contributions: { municipality: '300000 SEK', region: '200000 SEK' } },
};

/** Between twelve and sixty made-up people, of a kind that the seed decides. */
export async function randomTables(seed: number): Promise<RandomTables> {
  const random = randomFrom(seed);
  const rowsOfPeople = (count: number): readonly (readonly string[])[] => {
    const shape = shapeOf(random);
    return Array.from({ length: count }, (_, index) => rowsOf(`p${String(index)}`, shape, index === 0, random)).flat();
  };
  const people = between(random, 12, 60);
  const rows = rowsOfPeople(people);
  // Half of the tables are of some of those who took part, so that they are scaled up.
  const participants = random() < 0.5 ? people : people * 2;
  const ofCase = readCase({ ...settings, intervention: { participants, cost: '1000000 SEK' } });
  const kind = (['compared', 'bounded', 'alone'] as const)[seed % 3];
  const cohort = await readPeople(
    tableOf(kind === 'bounded' ? withMissing(rows, random) : rows),
    ofCase,
    kind === 'bounded' ? { missing: 'bound' } : {},
  );
  const comparison =
    kind === 'compared'
      ? await readPeople(tableOf(rowsOfPeople(between(random, 12, 60))), ofCase, { isComparison: true })
      : undefined;
  return { cohort, comparison };
}
