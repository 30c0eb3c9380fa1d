import { expect, test } from 'vitest';
import { lookUpScalar } from '../parameters/look-up.ts';
import { everyPlace } from './every-place.ts';
import { placesOf } from './places.ts';
import { placesNamed } from './selected-places.ts';

const all = everyPlace();

test('of a municipality that is written, its rates and its region are sent, and nothing of the others', () => {
  const sent = placesNamed(all, 'Norsjö kommun');
  expect(sent.municipalities.map(({ id }) => id)).toEqual(['norsjo']);
  expect(sent.regions.map(({ id }) => id)).toEqual(['vasterbotten']);
  expect(Object.keys({ ...sent.rates.municipalities, ...sent.rates.regions })).toEqual(['norsjo', 'vasterbotten']);
  const { municipalities, parameters } = placesOf(sent);
  expect(municipalities.find('2417')?.name).toBe('Norsjö');
  expect(municipalities.find('Lund')).toBeUndefined();
  for (const id of ['local-tax.municipality.norsjo', 'local-tax.region.vasterbotten']) {
    expect(lookUpScalar(parameters, id, '2013-01-01')).toEqual(lookUpScalar(all.parameters, id, '2013-01-01'));
  }
});

test('of a misspelt one the nearest are sent, so that a fault names the same ones there', () => {
  const names = (places: typeof all): readonly string[] =>
    places.municipalities.nearest('Skelefteå').map(({ name }) => name);
  const sent = placesNamed(all, 'Skelefteå');
  expect(names(placesOf(sent))).toEqual(names(all));
  expect(sent.municipalities.length).toBeLessThanOrEqual(3);
});
