import { describe, expect, test } from 'vitest';
import { supportKindNames } from '../rules/supports/support-kinds.ts';
import { columns } from './columns.ts';
import { normalName } from './normal-name.ts';
import { type PeopleOptions, readPeople } from './read-people.ts';
import { TableFaults } from './table-faults.ts';
import { problemsOf, settingsOf, tableOf } from './testing/table.ts';

const header =
  'deltagare;period;kön;ålder;försörjning;försörjningens belopp;månader med försörjning;lön;månader i arbete';
const before = (key: string): string => `${key};före;kvinna;34;ekonomiskt bistånd;10000;12;;`;
const after = (key: string): string => `${key};efter;kvinna;34;;;;25000;12`;
const others = ['P2', 'P3', 'P4', 'P5', 'P6'].flatMap((key) => [before(key), after(key)]);
const whole = [header, before('P1'), after('P1'), ...others].join('\n');

const read = (text: string, options?: PeopleOptions, settings = settingsOf()) =>
  readPeople(tableOf(text), settings, options);
const faultsOf = async (text: string, options?: PeopleOptions, settings = settingsOf()): Promise<unknown> =>
  (await problemsOf(read(text, options, settings))).map(({ kind, row, column, found }) => [kind, row, column, found]);

describe('people', () => {
  test('are read from rows of person and period', async () => {
    const { people } = await read(whole);
    expect(people).toHaveLength(6);
    expect(people[0]).toMatchObject({ sex: 'woman', age: 34, missing: [] });
    expect(people[0]!.before.items).toEqual([
      {
        part: 'support',
        kind: 'social-assistance',
        row: 2,
        group: 1,
        missing: [],
        values: { support: 'social-assistance', 'support amount': 10000, 'support months': 12 },
      },
    ]);
    expect(people[0]!.after.items).toMatchObject([
      { part: 'work', kind: 'job', row: 3, values: { wage: 25000, 'work months': 12 } },
    ]);
  });

  test('are kept without their pseudonyms', async () => {
    expect(JSON.stringify(await read(whole))).not.toContain('P1');
  });

  test('several jobs, supports and resources: in numbered columns, or in numbered rows', async () => {
    const wide = `deltagare;period;försörjning;försörjningens belopp;Försörjning 2;Försörjningens belopp 2;resurs;antal;Läkarbesök i specialistvård
      P1;före;aktivitetsstöd;8000;bistånd;3000;läkarbesök i primärvården;5;2
      P1;efter;;;;;;;0`;
    const long = `deltagare;period;del;försörjning;försörjningens belopp;resurs;antal
      P1;före;1;aktivitetsstöd;8000;läkarbesök i primärvården;5
      P1;före;2;bistånd;3000;specialist-doctor-visit;2
      P1;efter;;;;;`;
    const items = async (text: string): Promise<unknown> => {
      const [first = '', ...rest] = text.split('\n');
      const all = [
        first,
        ...['P1', 'P2', 'P3', 'P4', 'P5'].flatMap((key) => rest.map((line) => line.replace('P1', key))),
      ].join('\n');
      const { people } = await read(all);
      return people[0]!.before.items
        .map(({ part, kind, values }) => ({ part, kind, values }))
        .toSorted((one, other) => one.kind.localeCompare(other.kind));
    };
    expect(await items(wide)).toEqual(await items(long));
    expect(await items(wide)).toHaveLength(4);
  });

  test('English and Swedish headers, whatever the case, blanks, hyphens and units', async () => {
    const english = 'PERSON;Period;sex;Age;Support;support-amount (SEK/month);support_months;wage;Work  months';
    const swapped = whole
      .replace(header, english)
      .replaceAll(';före;', ';Before;')
      .replaceAll('kvinna', 'Woman')
      .replaceAll('ekonomiskt bistånd', 'social-assistance');
    expect((await read(swapped)).people).toEqual((await read(whole)).people);
  });

  test('no two columns have the same name', () => {
    const names = columns.flatMap(({ id, sv, also }) => [id, sv, ...also].map(normalName));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(supportKindNames)('the support %s is known by its identifier', async (kind) => {
    const amount = kind === 'student-finance' ? '' : '5000';
    const text = [
      'person;period;support;support amount;study weeks',
      ...['a', 'b', 'c', 'd', 'e'].flatMap((key) => [
        `${key};före;${kind};${amount};${kind === 'student-finance' ? '40' : ''}`,
        `${key};efter;;;`,
      ]),
    ].join('\n');
    expect((await read(text)).people[0]!.before.items[0]!.kind).toBe(kind);
  });

  test('age as a band is its middle, and a birth year is an age at the start of the year', async () => {
    const ages = async (column: string, value: string): Promise<unknown> =>
      (await read(whole.replace('ålder', column).replaceAll(';34;', `;${value};`))).people[0]!.age;
    expect(await ages('ålder', '30–44')).toBe(37);
    expect(await ages('födelseår', '1990')).toBe(33);
    expect(await ages('födelseår', '1985-1989')).toBe(36);
  });
});

describe('numbers and ages', () => {
  const withColumn = (column: string, value: string): string =>
    [`${header};${column}`, ...[before('P1'), after('P1'), ...others].map((line) => `${line};${value}`)].join('\n');

  test.each(['3 7', '3 7,', '+3 7', '3/7/', '3, 7', '3+7', '3 och 7 år'])(
    '%j is children of three and seven',
    async (written) => {
      expect((await read(withColumn('barnens åldrar', written))).people[0]!.values['child ages']).toEqual([3, 7]);
    },
  );

  test('one child of two is written with the word years', async () => {
    expect((await read(withColumn('barnens åldrar', '2 år'))).people[0]!.values['child ages']).toEqual([2]);
  });

  test.each(['26.000', '26,000', '26 000', '26\u2009000', 'SEK 26,000', '26.000,00 kr/mån', '26 000:-'])(
    'a wage of %j is twenty-six thousand',
    async (written) => {
      expect((await read(whole.replaceAll(';25000;', `;${written};`))).people[0]!.after.items[0]!.values['wage']).toBe(
        26_000,
      );
    },
  );
});

describe('periods of other lengths', () => {
  const months = (window: string, used: string): string =>
    whole
      .replace(header, `${header};uppföljda månader;Läkarbesök i primärvården`)
      .replaceAll(/(;före;.*)$/gmu, `$1;${window};3`)
      .replaceAll(/(;efter;.*)$/gmu, `$1;12;0`)
      .replaceAll('10000;12', `10000;${used}`);

  test('are refused unless the choice is made', async () => {
    const faults = await problemsOf(read(months('6', '6')));
    expect(faults).toMatchObject([{ kind: 'inconsistent', row: 2, column: 'J', found: '6', rows: { length: 6 } }]);
  });

  test('are moved to twelve months: months and counts by 12 / window, amounts a month as they are', async () => {
    const { people, annualised } = await read(months('6', '6'), { windows: 'annualise' });
    expect(annualised).toEqual({ periods: 6, shortest: 6, longest: 6 });
    expect(people[0]!.before.items.map(({ values }) => values)).toEqual([
      { support: 'social-assistance', 'support amount': 10000, 'support months': 12 },
      { resource: 'gp-visit', quantity: 6 },
    ]);
  });

  test('cannot hold more months than were followed', async () => {
    const faults = (await faultsOf(months('6', '7'), { windows: 'annualise' })) as unknown[];
    expect(faults[0]).toEqual(['out-of-range', 2, 'G', '7']);
  });

  test('from the first and the last day', async () => {
    const dated = (from: string, to: string): string =>
      whole
        .replace(header, `${header};från;till`)
        .replaceAll(/(;före;.*)$/gmu, `$1;${from};${to}`)
        .replaceAll(/(;efter;.*)$/gmu, '$1;2024-02-01;2025-01-31');
    expect((await read(dated('2023-02-01', '2024-01-31'))).annualised).toBeUndefined();
    expect((await read(dated('2022-02-01', '2024-01-31'), { windows: 'annualise' })).annualised).toEqual({
      periods: 6,
      shortest: 24,
      longest: 24,
    });
    expect(await faultsOf(dated('2023-02-29', '2024-01-31').split('\n').slice(0, 3).join('\n'))).toEqual([
      ['not-a-value', 2, 'J', '2023-02-29'],
    ]);
    expect(await faultsOf(dated('2024-01-31', '2023-02-01').split('\n').slice(0, 3).join('\n'))).toEqual([
      ['inconsistent', 2, 'K', '2023-02-01'],
    ]);
    for (const [from, to] of [
      ['2024-02-29', '2025-02-28'],
      ['2024-02-29', '2025-02-27'],
      ['2023-03-01', '2024-02-29'],
    ] as const) {
      const before29 = dated(from, to).replaceAll('2024-02-01;2025-01-31', '2026-01-01;2026-12-31');
      expect((await read(before29)).annualised, from).toBeUndefined();
    }
    const overlapping = (await faultsOf(dated('2023-03-01', '2024-02-29'))) as unknown[];
    expect(overlapping[0]).toEqual(['inconsistent', 3, 'J', '2024-02-01']);
  });
});

describe('faulty tables', () => {
  test('figures that a report has printed are not passed over', async () => {
    const settings = settingsOf({ published: [{ figure: 'income.society', value: '459000 SEK/year' }] });
    expect(await faultsOf(whole, {}, settings)).toEqual([['inconsistent', undefined, undefined, 'published']]);
  });

  // Both are counted of type cases and of groups that the case states, never of a table.
  test.each([
    ['outcomes', { certificates: { name: 'School certificates', before: 2, after: 9 } }],
    ['strategies', { cheaper: { name: 'Cheaper', set: { 'intervention.cost': '100000 SEK' } } }],
  ])('%s of the settings are not passed over', async (key, value) => {
    const [first] = await problemsOf(read(whole, {}, settingsOf({ [key]: value })));
    expect(first).toMatchObject({ kind: 'inconsistent', found: key });
    expect(first!.text.en).toContain(`without ${key}`);
  });

  test('the same fault in many rows is told once, with its rows', async () => {
    const [first, ...rest] = await problemsOf(read(whole.replaceAll('10000', 'tiotusen')));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ row: 2, rows: [2, 4, 6, 8, 10, 12], column: 'F', found: 'tiotusen' });
    expect(first!.text.sv).toMatch(/^Rad 2, 4, 6, 8, 10 och 1 till, kolumn F/u);
    expect(first!.text.en).toMatch(/^Rows 2, 4, 6, 8, 10 and 1 more, column F/u);
  });

  const first = before('P1');
  const second = after('P1');
  const rows = (...lines: readonly string[]): string => [header, ...lines, ...others].join('\n');

  test.each<readonly [string, string, readonly (readonly unknown[])[]]>([
    ['no column of people', 'period;lön\nföre;1', [['missing-column', 1, undefined, '']]],
    [
      'another delimiter',
      'person|period\nP1|före',
      [
        ['unknown-column', 1, 'A', 'person|period'],
        ['missing-column', 1, undefined, ''],
      ],
    ],
    [
      'a header with a slip',
      whole.replace('månader i arbete', 'månader i arbetet'),
      [['unknown-column', 1, 'I', 'månader i arbetet']],
    ],
    ['a column without a name', whole.replace('ålder', ''), [['unknown-column', 1, 'D', '']]],
    [
      'the same column in two languages',
      whole.replace(header, `${header};wage`),
      [['repeated-column', 1, 'J', 'wage']],
    ],
    [
      'a number after a column of the person',
      whole.replace(header, `${header};kön 2`),
      [['unknown-column', 1, 'J', 'kön 2']],
    ],
    [
      'a personal number as pseudonym',
      rows(first.replace('P1', '850101-1234'), second),
      [['personal-number', 2, 'A', '']],
    ],
    ['one without a hyphen', rows(first.replace('P1', '198501011234'), second), [['personal-number', 2, 'A', '']]],
    ['a coordination number', rows(first.replace('P1', '850161-1234'), second), [['personal-number', 2, 'A', '']]],
    [
      'one inside another text',
      rows(first.replace('P1', 'Anna, 19850101 1234'), second),
      [['personal-number', 2, 'A', '']],
    ],
    ['a personal number as header', whole.replace('kön', '850101-1234'), [['personal-number', 1, 'C', '']]],
    ['nobody', rows(first.replace('P1', ''), second), [['missing-value', 2, 'A', '']]],
    ['no period', rows(first.replace('före', ''), second), [['missing-value', 2, 'B', '']]],
    [
      'a period that is neither',
      rows(first.replace('före', 'jämförelse'), second),
      [['unknown-choice', 2, 'B', 'jämförelse']],
    ],
    ['the same person twice', rows(first, first, second), [['repeated-row', 3, 'A', 'P1, före']]],
    ['no period after', rows(first), [['missing-period', 2, 'B', 'P1']]],
    ['no period before', rows(second), [['missing-period', 2, 'B', 'P1']]],
    ['another sex after', rows(first, second.replace('kvinna', 'man')), [['inconsistent', 3, 'C', 'man']]],
    [
      'an age that is too low',
      rows(first.replace('34', '12'), second.replace('34', '12')),
      [['out-of-range', 2, 'D', '12']],
    ],
    ['an age that is no number', rows(first.replace('34', 'vuxen'), second), [['not-a-value', 2, 'D', 'vuxen']]],
    ['a negative amount', rows(first.replace('10000', '-10000'), second), [['out-of-range', 2, 'F', '-10000']]],
    ['a minus sign', rows(first.replace('10000', '−10 000'), second), [['out-of-range', 2, 'F', '−10 000']]],
    [
      'a mark that may part decimals or thousands',
      rows(first.replace('10000', '150.500'), second),
      [['not-a-value', 2, 'F', '150.500']],
    ],
    [
      'digits with a blank between that parts no thousands',
      rows(first.replace('10000', '2 5000'), second),
      [['not-a-value', 2, 'F', '2 5000']],
    ],
    [
      'digits with a low line between',
      rows(first.replace('10000;12', '10000;1_2'), second),
      [['not-a-value', 2, 'G', '1_2']],
    ],
    [
      'words in place of an amount',
      rows(first.replace('10000', 'tiotusen'), second),
      [['not-a-value', 2, 'F', 'tiotusen']],
    ],
    ['another unit', rows(first.replace('10000', '120000 kr/år'), second), [['not-a-value', 2, 'F', '120000 kr/år']]],
    [
      'a date in place of an amount',
      rows(first.replace('10000', '2024-01-01'), second),
      [['not-a-value', 2, 'F', '2024-01-01']],
    ],
    [
      'an amount without end',
      rows(first.replace('10000', '99999999999'), second),
      [['out-of-range', 2, 'F', '99999999999']],
    ],
    ['more months than a year', rows(first.replace(';12;', ';13;'), second), [['out-of-range', 2, 'G', '13']]],
    [
      'a year of birth out of working age',
      rows(first, second)
        .replace('ålder', 'födelseår')
        .replaceAll('34', '1990')
        .replace('1990', '1920')
        .replace('1990', '1920'),
      [['out-of-range', 2, 'D', '1920']],
    ],
    [
      'both age and year of birth',
      whole.replace(header, `${header};födelseår`),
      [['repeated-column', 1, 'J', 'födelseår']],
    ],
    [
      'more months than a year together',
      rows(first.replace('ekonomiskt bistånd;10000;12;;', 'sjukpenning;10000;12;25000;12'), second),
      [['inconsistent', 2, undefined, '12 + 12 = 24']],
    ],
    [
      'a support with a slip',
      rows(first.replace('ekonomiskt bistånd', 'sjukpening'), second),
      [['unknown-choice', 2, 'E', 'sjukpening']],
    ],
    [
      'a support without its name',
      rows(first.replace('ekonomiskt bistånd', ''), second),
      [['missing-value', 2, 'E', '']],
    ],
    [
      'a support that is not known',
      rows(first.replace('ekonomiskt bistånd', 'saknas'), second),
      [['missing-value', 2, 'E', '']],
    ],
    ['an amount that is not known', rows(first.replace('10000', 'saknas'), second), [['missing-value', 2, 'F', '']]],
    ['months that are not told', rows(first.replace(';12;', ';;'), second), [['missing-value', 2, 'G', '']]],
    ['a job without a wage', rows(first, second.replace('25000', '')), [['missing-value', 3, 'H', '']]],
    [
      'a support that must have an amount',
      rows(first.replace('ekonomiskt bistånd;10000', 'bostadsbidrag;'), second),
      [
        ['missing-value', 2, 'F', ''],
        ['inconsistent', 2, undefined, 'housing-allowance'],
      ],
    ],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });

  test.each<readonly [string, string, string, string, readonly unknown[]]>([
    ['a share above one', 'arbetets omfattning', '', '150 %', ['out-of-range', 3, 'J', '150 %']],
    ['an unknown subsidy', 'lönestöd', '', 'bonus', ['unknown-choice', 3, 'J', 'bonus']],
    ['a share of no subsidy', 'lönestödets andel', '', '80 %', ['missing-value', 3, 'J', '']],
    ['an unknown municipality', 'kommun', 'Atlantis', 'Atlantis', ['unknown-choice', 2, 'J', 'Atlantis']],
    ['a number that may be of children or an age', 'barnens åldrar', '2', '2', ['not-a-value', 2, 'J', '2']],
    ['nothing between commas in place of ages', 'barnens åldrar', ',', ',', ['not-a-value', 2, 'J', ',']],
    ['ages in hex digits', 'barnens åldrar', '0x5', '0x5', ['not-a-value', 2, 'J', '0x5']],
    ['ages as powers of ten', 'barnens åldrar', '1e1', '1e1', ['not-a-value', 2, 'J', '1e1']],
    ['a mean number of children in place of ages', 'barnens åldrar', '0,5', '0,5', ['not-a-value', 2, 'J', '0,5']],
    ['a number of children in place of ages', 'barnens åldrar', '2 barn', '2 barn', ['not-a-value', 2, 'J', '2 barn']],
    ['an unknown resource', 'resurs', 'Hembesök', '', ['unknown-choice', 2, 'J', 'Hembesök']],
    [
      'a value that its support does not read',
      'sjukpenninggrundande inkomst',
      '300000',
      '',
      ['unread-value', 2, 'J', 'sjukpenninggrundande inkomst'],
    ],
    [
      'a level that its support does not have',
      'försörjningens nivå',
      'grundnivå',
      '',
      ['unread-value', 2, 'J', 'försörjningens nivå'],
    ],
    ['neither yes nor no', 'försörjning samtidigt', 'kanske', '', ['unknown-choice', 2, 'J', 'kanske']],
  ])('%s', async (_, column, inBefore, inAfter, fault) => {
    const text = rows(first, second)
      .split('\n')
      .map((line, index) =>
        index === 0 ? `${line};${column}` : index < 3 ? `${line};${index === 1 ? inBefore : inAfter}` : `${line};`,
      )
      .join('\n');
    const [found] = (await faultsOf(text)) as unknown[];
    expect(found).toEqual(fault);
  });

  test.each<readonly [string, string, string, string]>([
    [
      'an income of a partner that is not there',
      `${first};12000`,
      'partnerns nettoinkomst',
      'household: couple när en partner har inkomst',
    ],
    [
      'studies without weeks',
      `${first.replace('ekonomiskt bistånd;10000', 'studiemedel;')};`,
      'studieveckor',
      'studieveckor, eller studiebidrag eller studielån',
    ],
    [
      'a need without a housing cost',
      `${first.replace('10000', '')};`,
      'boendekostnad',
      'försörjningens belopp, eller personens boendekostnad som stödet räknas fram av',
    ],
  ])('%s is told in the words of the table', async (_, line, column, expected) => {
    const text = [`${header};${column}`, line, ...[second, ...others].map((one) => `${one};`)].join('\n');
    const problems = await problemsOf(read(text));
    expect(problems.map((problem) => problem.expected.sv)).toEqual([expected]);
  });

  test('too few people, and more than the cost is for', async () => {
    expect(await faultsOf([header, first, second].join('\n'))).toEqual([['too-few', undefined, undefined, '1']]);
    const settings = settingsOf({ intervention: { participants: 3, cost: '1 SEK' } });
    expect(await faultsOf(whole, undefined, settings)).toEqual([['inconsistent', undefined, undefined, '6']]);
    expect((await read(whole, { isComparison: true }, settings)).people).toHaveLength(6);
  });

  test('settings that have people of their own', async () => {
    const settings = settingsOf({ statedChange: { participants: 1000, society: '1 SEK/year' } });
    expect(await faultsOf(whole, undefined, settings)).toEqual([
      ['inconsistent', undefined, undefined, 'statedChange'],
    ]);
  });

  test('all at once, in order, each with an example, in both languages; up to the limit', async () => {
    const text = rows(first.replace('10000', '-1').replace('34', 'x'), second.replace('25000', 'y'), before('P1'));
    const problems = await problemsOf(read(text));
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'D'],
      [2, 'F'],
      [3, 'H'],
      [4, 'A'],
    ]);
    for (const problem of problems) expect(problem.example).not.toBe('');
    expect(problems[1]!.text.sv).toBe(
      'Rad 2, kolumn F (försörjningens belopp): Värdet är för litet eller för stort. Det står: -1. Här ska stå: ett belopp i kronor per månad, 0 till 10\u00a0000\u00a0000, med mellanslag eller ingenting mellan tusentalen. Exempel: 10000',
    );
    expect(problems[1]!.text.en).toMatch(
      /^Row 2, column F \(försörjningens belopp\): The value is too small or too large\. Found: -1\. Expected: /u,
    );
    expect(await problemsOf(read(text, { faults: new TableFaults(2) }))).toHaveLength(2);
  });

  test('a personal number is never repeated in the message', async () => {
    const [problem] = await problemsOf(read(rows(first.replace('P1', '850101-1234'), second)));
    expect(JSON.stringify(problem)).not.toContain('850101');
  });

  test('an unknown name is answered with the nearest one', async () => {
    const [header1] = await problemsOf(read(whole.replace('månader i arbete', 'månader i arbetet')));
    expect(header1!.example).toBe('månader i arbete');
    const [support] = await problemsOf(read(rows(first.replace('ekonomiskt bistånd', 'sjukpening'), second)));
    expect(support!.example).toBe('sjukpenning');
  });

  test('a name that is far from all has an example that is no guess', async () => {
    const [support] = await problemsOf(read(rows(first.replace('ekonomiskt bistånd', 'soc'), second)));
    expect(support!.example).toBe('Ekonomiskt bistånd');
    const [children] = await problemsOf(read(whole.replace(header, `${header};antal barn`)));
    expect(children!.example).toBe('lön');
  });

  test('amounts that are no personal numbers are left alone', async () => {
    expect((await read(rows(first.replace('10000', '1 000 000'), second))).people).toHaveLength(6);
  });
});

test('the share of the people that are checked is told as it rises; what is thrown then ends the reading', async () => {
  const rows = Array.from({ length: 450 }, (_, index) => [
    `p${String(index)};före;bistånd;10000`,
    `p${String(index)};efter;bistånd;9000`,
  ]).flat();
  const table = ['deltagare;period;försörjning;försörjningens belopp', ...rows].join('\n');
  const shares: number[] = [];
  await readPeople(tableOf(table), settingsOf(), { onProgress: (share) => void shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  const cancelled = new Error('cancelled');
  await expect(readPeople(tableOf(table), settingsOf(), { onProgress: () => Promise.reject(cancelled) })).rejects.toBe(
    cancelled,
  );
});

test('faults of those after somebody whom the rules of the date have nothing for are told too', async () => {
  // Establishment jobs began in 2024 (förordningen 2022:807); a housing supplement belongs to a compensation.
  const table = [
    'deltagare;period;försörjning;månader med försörjning;referenslön',
    'P1;före;etableringsjobb;12;24000',
    'P1;efter;;;',
    'P2;före;bostadstillägg;12;',
    'P2;efter;;;',
  ].join('\n');
  const problems = await problemsOf(readPeople(tableOf(table), settingsOf({ date: '2020-01-01' })));
  expect(problems.map(({ kind }) => kind)).toContain('outside-dates');
  expect(problems.some(({ row, kind }) => row === 4 && kind === 'inconsistent')).toBe(true);
});
