import { everyPlace } from '@samnytta/model';
import { describe, expect, it } from 'vitest';
import { text } from '#subjects/form/text.sv.ts';
import { formPage } from './form-page.ts';

const spoken = (fields: Readonly<Record<string, string>>): readonly (readonly [string, string])[] => {
  const query = new URLSearchParams({
    'time.year': '2024',
    'person.age': '22',
    'after.work.wage': '26 000',
    ...fields,
  });
  return formPage(query, everyPlace(), { language: 'sv', text }).problems.map(({ field, message }) => [
    field,
    message.replaceAll('\u00a0', ' '),
  ]);
};

describe('a share without its sign', () => {
  it.each([
    ['0,5', '50 % eller 0,5 %'],
    ['0.8', '80 % eller 0,8 %'],
    ['1', '100 % eller 1 %'],
  ])('is asked about when it may be a part of one: %s', (typed, asked) => {
    expect(spoken({ 'after.work.extent': typed })).toEqual([['after.work.extent', expect.stringContaining(asked)]]);
    expect(spoken({ 'person.municipalRate': typed, 'person.regionalRate': '11' })).toEqual([
      ['person.municipalRate', expect.stringContaining(asked)],
    ]);
  });

  it.each(['0,5 %', '1 %', '1,5', '50', '0'])('is what it says otherwise: %s', (typed) => {
    expect(spoken({ 'after.work.extent': typed })).toEqual([]);
  });
});

describe('the level of a support', () => {
  const of = (kind: string, level?: string) =>
    spoken({
      'before.support1.kind': kind,
      'before.support1.months': '12',
      ...(level !== undefined && { 'before.support1.level': level }),
    });

  it('is asked for by the levels of its kind where none is usual', () => {
    expect(of('development-allowance')).toEqual([
      ['before.support1.level', expect.stringContaining('Med gymnasieexamen, Utan gymnasieexamen')],
    ]);
  });

  it('is a fault when it is of another kind, which names those that it has', () => {
    expect(of('sickness-benefit', 'with-upper-secondary')).toContainEqual([
      'before.support1.level',
      expect.stringContaining('Normalnivå, Fortsättningsnivå'),
    ]);
    expect(of('development-allowance', 'with-upper-secondary')).toEqual([]);
  });
});

it('takes no part of a participant', () => {
  expect(spoken({ 'intervention.cost': '1 000 000', 'intervention.participants': '1,5' })).toEqual([
    ['intervention.participants', expect.any(String)],
  ]);
});
