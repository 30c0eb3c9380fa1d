import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 up to 1, the same each time. */
function numbers(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const header = [
  'deltagare',
  'period',
  'kön',
  'ålder',
  'kommun',
  'hushåll',
  'barnens åldrar',
  'boendekostnad',
  'lön',
  'arbetets omfattning',
  'månader i arbete',
  'lönestöd',
  'lönestödets andel',
  'försörjning',
  'försörjningens belopp',
  'månader med försörjning',
  'Läkarbesök i primärvården',
  'Socialsekreterare, timme med alla kostnader',
] as const;
const places = ['Stenungsund', 'Malmö', 'Lund', 'Stockholm', 'Eskilstuna', 'Tjörn', 'Ale', 'Kungälv'] as const;
const supports = [
  'ekonomiskt bistånd',
  'sjukpenning',
  'aktivitetsersättning',
  'sjukersättning',
  'aktivitetsstöd',
] as const;

/** Made-up people, each with a row before and one after: six of ten have found work, some of them with a subsidy. */
function rowsOf(people: number): readonly string[] {
  const next = numbers();
  const one = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return Array.from({ length: people }, (_, place) => {
    const about = [
      one(['man', 'kvinna']),
      between(18, 63),
      one(places),
      one(['par', 'ensamstående']),
      one(['', '', '2 5 9', '11']),
      between(30, 110) * 100,
    ];
    const support = one(supports);
    const amount = between(60, 140) * 100;
    const before = ['', '', '', '', '', support, amount, 12, between(0, 8), between(0, 24)];
    const months = next() < 0.6 ? between(1, 12) : 0;
    const subsidy = months === 0 ? '' : one(['', '', '', 'lönebidrag', 'nystartsjobb']);
    const work =
      months === 0
        ? ['', '', '', '', '']
        : [
            between(180, 380) * 100,
            one(['100 %', '75 %', '50 %']),
            months,
            subsidy,
            subsidy === 'lönebidrag' ? '80 %' : '',
          ];
    const left = months === 12 ? ['', '', ''] : [support, amount, 12 - months];
    const after = [...work, ...left, between(0, 8), between(0, 14)];
    return [
      [`p${String(place)}`, 'före', ...about, ...before],
      [`p${String(place)}`, 'efter', ...about, ...after],
    ].map((row) => row.join(';'));
  }).flat();
}

/** Writes a table of made-up people with its settings. Returns the table's path. */
export function writeTable(folder: string, people: number): string {
  const path = join(folder, `people-${String(people)}.csv`);
  writeFileSync(path, `${[header.join(';'), ...rowsOf(people)].join('\n')}\n`);
  const settings = {
    title: 'Påhittade personer',
    date: '2024-01-01',
    intervention: { participants: people, cost: `${String(people * 85_000)} SEK` },
  };
  writeFileSync(path.replace('.csv', '.json'), JSON.stringify(settings));
  return path;
}
