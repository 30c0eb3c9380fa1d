import { describe, expect, test } from 'vitest';
import { assessmentIn, assessmentsIn, cellIn, reportIn, tableIn, valueIn } from './report.ts';
import { plain, samnytta } from './program.ts';

const lund = ['funder', 'examples/lund-2015.yaml'] as const;

/** The number of people of a type case for a party. */
function people(words: readonly string[], typeCase: string, party: string, column = 'people-needed'): number {
  return valueIn(
    cellIn(tableIn(assessmentIn(reportIn(samnytta([...lund, ...words, '--json'])), typeCase), 'funder'), party, column),
  );
}

describe('samnytta funder, Lund 2015 (Payoff, Finsam Lund, 2015-03-17)', () => {
  test('8 people in type case 1 and 10 in type case 3 for the municipality; 35 for the region', () => {
    const asked = ['--actor', 'municipality', '--contribution', '1375000 SEK', '--years', '1'];
    expect(people(asked, 'work', 'municipality')).toBe(8);
    expect(people(asked, 'studies', 'municipality')).toBe(10);
    expect(people(['--actor', 'region', '--contribution', '1375000 SEK'], 'work', 'region')).toBe(35);
  });

  test('no number suffices for the region in type case 3, and the reason is told', () => {
    const report = reportIn(samnytta([...lund, '--actor', 'region', '--json']));
    expect(cellIn(tableIn(assessmentIn(report, 'studies'), 'funder'), 'region', 'people-needed')).toMatchObject({
      kind: 'not-given',
      mark: { en: 'no number' },
    });
    expect(plain(samnytta([...lund, '--actor', 'region', '--type-case', 'studies']).output)).toContain(
      'inget antal räcker',
    );
  });

  test('only the actor that is asked for is told, by a Swedish name too, and only the type case', () => {
    const report = reportIn(samnytta([...lund, '--actor', 'kommunen', '--type-case', 'work', '--json']));
    expect(assessmentsIn(report)).toEqual(['work']);
    expect(tableIn(report, 'funder').rows.map(({ id }) => id)).toEqual(['municipality']);
  });

  test('with draws there is an interval, the same as of evaluate with the same seed', () => {
    const draws = ['--draws', '200', '--type-case', 'work', '--json'];
    const own = cellIn(tableIn(reportIn(samnytta([...lund, ...draws])), 'funder'), 'region', 'people-needed-interval');
    expect(own.kind).toBe('range');
    expect(
      cellIn(
        tableIn(reportIn(samnytta(['evaluate', 'examples/lund-2015.yaml', ...draws])), 'funder'),
        'region',
        'people-needed-interval',
      ),
    ).toEqual(own);
  });

  test.each([
    [
      'a contribution of nobody',
      ['--contribution', '1375000 SEK'],
      /--actor: Det är inte sagt vems bidraget är/u,
      /--actor: It is not said whose/u,
    ],
    [
      'a contribution of the state',
      ['--actor', 'staten', '--contribution', '1375000 SEK'],
      /--actor: Staten är summan av sina delar.*employment-service, social-insurance, other-state/u,
      /--actor: The state is the sum of its parts.*employment-service, social-insurance, other-state/u,
    ],
    [
      'a contribution without its unit',
      ['--actor', 'region', '--contribution', '1375000'],
      /funder\.contributions\.region: Enheten saknas/u,
      /funder\.contributions\.region: The unit is missing/u,
    ],
    [
      'a party that there is not',
      ['--actor', 'church'],
      /--actor: .*"church".*municipality/u,
      /--actor: .*"church".*municipality/u,
    ],
    ['too many years', ['--years', '99'], /funder\.years: .*"99".*10/u, /funder\.years: .*"99".*10/u],
  ])('%s is a fault in both languages', (_, words, swedish, english) => {
    for (const [language, message] of [
      ['sv', swedish],
      ['en', english],
    ] as const) {
      const { errors, exitCode } = samnytta([...lund, ...words, '--lang', language]);
      expect(exitCode).toBe(2);
      expect(plain(errors)).toMatch(message);
    }
  });

  test('a case where nobody puts anything in says so', () => {
    const { errors, exitCode } = samnytta(['funder', '-', '--lang', 'en'], {
      input: 'title: T\ndate: 2015-01-01\nstatedChange: { participants: 1, society: 1 SEK/year }\n',
    });
    expect(exitCode).toBe(2);
    expect(plain(errors)).toContain("Nobody's contribution is known");
  });
});
