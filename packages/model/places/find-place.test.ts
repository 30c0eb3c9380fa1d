import { describe, expect, test } from 'vitest';
import { everyPlace } from './every-place.ts';

const { municipalities, regions } = everyPlace();

describe('a municipality', () => {
  test.each([
    ['Ale', 'ale'],
    ['Malmö', 'malmo'],
    ['malmö stad', 'malmo'],
    ['Sala', 'sala'],
    ['Skellefteå kommun', 'skelleftea'],
    ['Stockholms stad', 'stockholm'],
    ['STOCKHOLM', 'stockholm'],
    ['Göteborgs stad', 'goteborg'],
    ['1480', 'goteborg'],
    ['Lunds kommun', 'lund'],
    ['1281', 'lund'],
    ['0114', 'upplands-vasby'],
    ['Upplands Väsby kommun', 'upplands-vasby'],
    ['Upplands-Bro', 'upplands-bro'],
    ['Upplands Bro', 'upplands-bro'],
    ['Malung-Sälens kommun', 'malung-salen'],
    ['Falu kommun', 'falun'],
    ['Region Gotland', 'gotland'],
    ['Håbo', 'haabo'],
    ['Habo', 'habo'],
    ['Borås stad', 'boras'],
    ['Knivsta', 'knivsta'],
  ])('%s', (written, id) => {
    expect(municipalities.find(written)?.id).toBe(id);
  });

  test.each([
    [1281, 'lund'],
    [114, 'upplands-vasby'],
    ['114', 'upplands-vasby'],
  ])('by a code that is a number or has lost its nought: %o', (written, id) => {
    expect(municipalities.find(written)?.id).toBe(id);
  });

  test('is found by no form of the name of another', () => {
    for (const { name, code, id } of municipalities.places) {
      const genitive = /[sxz]$/u.test(name) ? name : `${name}s`;
      for (const form of [name, code, id, `${name} kommun`, `${genitive} kommun`, `${genitive} stad`])
        expect(municipalities.find(form)?.id).toBe(id);
    }
  });

  test.each(['Lundby', 'kommun', '', '9999', 'Å'])('%s is none', (written) => {
    expect(municipalities.find(written)).toBeUndefined();
  });

  test.each([
    ['Skelefteå', 'Skellefteå'],
    ['Nörsjö', 'Norsjö'],
    ['Malung', 'Malung-Sälen'],
  ])('a misspelling, %s, has the right one nearest', (written, name) => {
    expect(municipalities.nearest(written)[0]?.name).toBe(name);
  });

  test('no more than three are told as nearest, and none of what is like no place', () => {
    const near = municipalities.nearest('Hbo').map(({ name }) => name);
    expect(near).toEqual(expect.arrayContaining(['Habo', 'Håbo']));
    expect(near.length).toBeLessThanOrEqual(3);
    expect(municipalities.nearest('qqqqqqqqqqqqqqqqqqqqqq')).toEqual([]);
  });
});

test.each([
  ['Region Skåne', 'skane'],
  ['Skåne', 'skane'],
  ['Skåne län', 'skane'],
  ['Västra Götaland', 'vastra-gotaland'],
  ['Västra Götalandsregionen', 'vastra-gotaland'],
  ['Västra Götalands län', 'vastra-gotaland'],
  ['Jönköping', 'jonkoping'],
  ['Jönköpings län', 'jonkoping'],
  ['Södermanlands län', 'sormland'],
  ['Stockholms läns landsting', 'stockholm'],
  ['Örebro', 'orebro'],
  ['Dalarna', 'dalarna'],
  ['24', 'vasterbotten'],
  [1, 'stockholm'],
])('region %s', (written, id) => {
  expect(regions.find(written)?.id).toBe(id);
});
