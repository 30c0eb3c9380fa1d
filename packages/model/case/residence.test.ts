import { describe, expect, test } from 'vitest';
import { evaluate, figureNamed } from '../evaluation/evaluate.ts';
import { everyPlace } from '../places/every-place.ts';
import { placesOf } from '../places/places.ts';
import { placesIn } from './places-in.ts';
import { readCase, readCaseAt, readCaseText } from './read-case.ts';
import { problemsIn, soundCase, withKeys } from './testing/bad-input.ts';

function residenceIn(data: unknown): readonly [string, string] {
  const { municipality, region } = readCase(data).context;
  return [municipality, region];
}

describe('where people live', () => {
  test.each([
    ['lund', 'lund', 'skane'],
    ['Lunds kommun', 'lund', 'skane'],
    ['Göteborgs stad', 'goteborg', 'vastra-gotaland'],
    ['1480', 'goteborg', 'vastra-gotaland'],
    [1480, 'goteborg', 'vastra-gotaland'],
    ['Region Gotland', 'gotland', 'gotland'],
    ['national-average', 'national-average', 'national-average'],
  ])('%o', (municipality, ...expected) => {
    expect(residenceIn(withKeys({ residence: { municipality } }))).toEqual(expected);
  });

  test('a code is found as a file has it, with or without quotation marks', () => {
    const text = (code: string): string =>
      `title: T\ndate: 2015-01-01\nresidence: { municipality: ${code} }\ntypeCases: [{ name: T, before: {}, after: {} }]\n`;
    for (const code of ['0114', "'0114'", '114'])
      expect(readCaseText(text(code)).context.municipality).toBe('upplands-vasby');
  });

  test('without a municipality the rates are those of the country', () => {
    expect(residenceIn(soundCase)).toEqual(['national-average', 'national-average']);
  });

  test("a region takes the place of the municipality's own", () => {
    expect(residenceIn(withKeys({ residence: { municipality: 'Lund', region: 'Region Halland' } }))).toEqual([
      'lund',
      'halland',
    ]);
    expect(residenceIn(withKeys({ residence: { municipality: 'Lund', region: 13 } }))).toEqual(['lund', 'halland']);
  });

  test("a municipality of the case's own is found by its name too, and has its own rates for both", () => {
    const own = { id: 'elsewhere', name: 'Annanstans', municipalRate: '20 %', regionalRate: '11 %', source: 'test' };
    for (const municipality of ['elsewhere', 'Annanstans', 'Annanstans kommun']) {
      expect(residenceIn(withKeys({ municipalities: [own], residence: { municipality } }))).toEqual([
        'elsewhere',
        'elsewhere',
      ]);
    }
  });

  test('one that is none has the nearest told, by name', () => {
    const [problem] = problemsIn(() => readCase(withKeys({ residence: { municipality: 'Skelefteå kommun' } })));
    expect(problem).toMatchObject({ path: 'residence.municipality', kind: 'unknown-choice', example: 'Skellefteå' });
    expect(problem?.text.sv).toContain('Skellefteå');
    expect(problem?.text.en).toContain('Skellefteå');
  });
});

test('290 municipalities × 2013–2026: a case of each reads and evaluates without fault', () => {
  const typeCases = [
    {
      name: 'T',
      person: { housingCost: '7000 SEK/month' },
      before: { supports: [{ kind: 'social-assistance', months: 12 }] },
      after: { work: [{ wage: '26000 SEK/month' }] },
    },
  ];
  for (const { code } of everyPlace().list.municipalities) {
    for (let year = 2013; year <= 2026; year += 1) {
      const { assessments } = evaluate(
        readCase({ title: 'T', date: `${String(year)}-01-01`, residence: { municipality: code }, typeCases }),
      );
      expect(figureNamed(assessments[0]!, 'income.society')?.value, `${code} ${String(year)}`).toBeGreaterThan(0);
    }
  }
});

describe('the places of a case', () => {
  const parameters = [{ id: 'local-tax.region.halland', value: '11 %', source: 'test' }];
  const data = withKeys({
    residence: { municipality: 'Ale kommun' },
    parameters,
    scenarios: { north: { set: { 'residence.municipality': 'Norsjö' } } },
  });

  test('are where its people live, in its scenarios too, and those whose rates it replaces', () => {
    const sent = placesIn([readCase(data)]);
    expect(sent.municipalities.map(({ id }) => id).toSorted()).toEqual(['ale', 'norsjo']);
    expect(sent.regions.map(({ id }) => id).toSorted()).toEqual(['halland', 'vasterbotten', 'vastra-gotaland']);
  });

  test('are enough to read it anew, to the same result', () => {
    const read = readCase(data);
    const again = readCaseAt(placesOf(placesIn([read])), data);
    const figures = (ofCase: typeof read) =>
      [ofCase, ofCase.scenarios[0]!.case].map((one) => evaluate(one).assessments[0]!.figures.map(({ value }) => value));
    expect(figures(again)).toEqual(figures(read));
  });
});
