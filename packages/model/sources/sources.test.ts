import { describe, expect, test } from 'vitest';
import thresholds from '../cohort/thresholds.json' with { type: 'json' };
import { parameterCatalogue } from '../parameters/catalogue.ts';
import { openQuestions } from '../parameters/open-questions.ts';
import { priceList } from '../prices/price-list.ts';
import { figureRules } from '../figures/figure-rules.ts';
import { reachableFrom } from '../graph/walk.ts';
import { everyPlace } from '../places/every-place.ts';
import { postingRules } from '../rules/posting-rules.ts';
import { type Citation, type Cited, cite, citedText, citedTexts } from './citation.ts';
import { noteText, sourceOf, sourceRegister } from './register.ts';
import { sourceSchema } from './schema.ts';
import sourceFile from './sources.json' with { type: 'json' };
import { consolidatedAddress, printedAddress } from './statute.ts';

const roots = [
  ...postingRules.flatMap((rule) => (rule.nature === 'real' ? [rule.amount, rule.indirectTax] : [rule.amount])),
  ...figureRules.map(({ rule }) => rule),
];
const ofRules = [...reachableFrom(roots)].flatMap((one) =>
  one.kind === 'rule' ? [{ of: one.id, cited: one.source }] : [],
);
const parameters = [
  ...parameterCatalogue.parameters.values(),
  ...[...everyPlace().parameters.parameters.values()].filter(({ id }) => id.endsWith('.lund')),
];
const ofParameters = parameters.flatMap(({ id, law, values }) => [
  ...(law === undefined ? [] : [{ of: id, cited: law }]),
  ...values.map(({ source }) => ({ of: id, cited: source })),
]);
const prices = [...priceList.unitCosts.values()];
const ofPrices = prices.flatMap(({ id, prices: all }) => all.map(({ source }) => ({ of: id, cited: source })));
const everything: readonly { readonly of: string; readonly cited: Cited }[] = [
  ...ofRules,
  ...ofParameters,
  ...ofPrices,
  ...openQuestions.map(({ id, source }) => ({ of: id, cited: source })),
  ...Object.entries(thresholds).map(([of, { source }]) => ({ of, cited: source })),
];
const citations: readonly Citation[] = everything.flatMap(({ cited }) => (typeof cited === 'string' ? [] : cited));

describe('the register', () => {
  test('agrees with its schema, each source once', () => {
    for (const source of sourceFile) expect(sourceSchema.safeParse(source).error, source.id).toBeUndefined();
    expect(sourceRegister.size).toBe(sourceFile.length);
  });

  test('refuses addresses that are not of the web, or not safe', () => {
    const source = { id: 'a-source', kind: 'authority', title: { sv: 'T', en: 'T' } };
    expect(sourceSchema.safeParse({ ...source, address: 'https://www.scb.se/a' }).success).toBe(true);
    for (const address of ['http://www.scb.se/a', 'www.scb.se', 'javascript:alert(1)', 'https://'])
      expect(sourceSchema.safeParse({ ...source, address }).success, address).toBe(false);
  });

  test('has no source that nothing refers to', () => {
    const used = new Set(citations.map(({ id }) => id));
    // The share of the cost is by this act, which no rule names.
    expect([...sourceRegister.keys()].filter((id) => !used.has(id))).toEqual(['2003:1210']);
  });
});

test('every rule, dated value and price refers to the register, and each reference is to something in it', () => {
  expect(everything.filter(({ cited }) => typeof cited === 'string')).toEqual([]);
  expect(everything.length).toBeGreaterThan(900);
  for (const { of, cited } of everything) {
    for (const { text, address } of citedTexts(cited)) {
      expect(
        [text.sv, text.en].every((one) => one.trim() !== ''),
        of,
      ).toBe(true);
      if (address !== undefined) expect(new URL(address).protocol, of).toBe('https:');
    }
  }
});

test('notes stand in both languages', () => {
  const notes = [
    ...parameters.flatMap(({ note, values }) => [note, ...values.map((one) => one.note)]),
    ...prices.flatMap(({ note, prices: all }) => [note, ...all.map((one) => one.note)]),
  ];
  for (const note of notes) {
    if (note === undefined) continue;
    const { sv, en } = noteText(note);
    expect(sv, en).not.toBe(en);
  }
});

describe('addresses of statutes are made from their numbers', () => {
  test('consolidated, as Regeringskansliets rättsdatabaser has them', () => {
    expect(sourceOf('2010:110').address).toBe('https://rkrattsbaser.gov.se/sfst?bet=2010:110');
    expect(consolidatedAddress('1999:1229')).toBe('https://rkrattsbaser.gov.se/sfst?bet=1999:1229');
  });

  test.each([
    // As the publishers print them; SFS 2018:42 was still on paper.
    ['2024:1087', 'https://svenskforfattningssamling.se/doc/20241087.html'],
    ['2021:55', 'https://svenskforfattningssamling.se/doc/202155.html'],
    ['2018:42', 'https://rkrattsdb.gov.se/SFSdoc/18/180042.PDF'],
    ['2009:550', 'https://rkrattsdb.gov.se/SFSdoc/09/090550.PDF'],
    ['1996:1100', undefined],
  ])('as printed: %s', (number, address) => {
    expect(printedAddress(number)).toBe(address);
  });

  test('an amending act needs no entry', () => {
    expect(sourceOf('2016:1293')).toMatchObject({
      kind: 'law',
      title: { sv: 'SFS 2016:1293' },
      address: 'https://rkrattsdb.gov.se/SFSdoc/16/161293.PDF',
    });
    expect(() => sourceOf('no-such-source')).toThrow('no-such-source');
  });
});

test('chapters and sections are cited in each language', () => {
  const of = (section: string) => citedText(cite('1999:1229', section));
  expect(of('67 kap. 9 c §')).toEqual({
    sv: 'Inkomstskattelagen (1999:1229) 67 kap. 9 c §',
    en: 'Income Tax Act (1999:1229) ch. 67 § 9 c',
  });
  expect(of('3 kap. 12–13 b §§').en).toBe('Income Tax Act (1999:1229) ch. 3 §§ 12–13 b');
  expect(of('102 kap. 16 och 18 §§').en).toBe('Income Tax Act (1999:1229) ch. 102 §§ 16 and 18');
  expect(of('28 och 31 kap.').en).toBe('Income Tax Act (1999:1229) ch. 28 and 31');
  expect(of('11 kap. 30 § tredje stycket och 67 kap. 9 a §').en).toBe(
    'Income Tax Act (1999:1229) ch. 11 § 30 third paragraph and ch. 67 § 9 a',
  );
});

test('a weak source says why', () => {
  expect(citedTexts(cite('bmj-open-i-cbt'))[0]?.weak?.en).toContain('US dollars');
  expect(citedTexts('what a case says')).toEqual([
    { text: { sv: 'what a case says', en: 'what a case says' }, address: undefined, weak: undefined },
  ]);
});
