import { everyPlace } from '@samnytta/model';
import { describe, expect, test } from 'vitest';
import { text as english } from '#subjects/form/text.en.ts';
import { text as swedish } from '#subjects/form/text.sv.ts';
import { formPage } from './form-page.ts';

function messages(fields: Readonly<Record<string, string>>, language: 'sv' | 'en'): string {
  const query = new URLSearchParams({
    'time.year': '2024',
    'person.age': '40',
    'person.household': 'single',
    'before.support1.months': '12',
    ...fields,
  });
  const { problems, noValue } = formPage(query, everyPlace(), {
    language,
    text: language === 'sv' ? swedish : english,
  });
  return [...problems.map(({ label, message }) => `${label}: ${message}`), noValue ?? ''].join(' ').trim();
}

/** Names that only a case file has: keys in places, ids, units. */
const code =
  /SEK|[a-z]\.[a-z]|\b[a-z]+[A-Z]|\b[a-z]+-(?:compensation|support|allowance|job|assistance)\b|\b(?:children|household|amount):|i amount|in amount|fallfil|case file|municipalities|couple\b/u;

describe.each([
  ['activity compensation after its age', { 'before.support1.kind': 'activity-compensation' }],
  ['child allowance without children', { 'before.support1.kind': 'child-allowance' }],
  ['housing allowance without children', { 'before.support1.kind': 'housing-allowance', 'person.housingCost': '7000' }],
  [
    'unemployment benefit that is used up',
    {
      'before.support1.kind': 'unemployment-benefit',
      'before.support1.previousWage': '25000',
      'before.support1.daysUsed': '900',
    },
  ],
  [
    'a partner of someone who is single',
    { 'before.support1.kind': 'social-assistance', 'person.housingCost': '7000', 'person.partnerNetIncome': '20000' },
  ],
  ['a wage below nothing', { 'after.work.wage': '-5' }],
  ['a kind that there is not', { 'before.support1.kind': 'social-asistance' }],
  ['a household that there is not', { 'person.household': 'copule' }],
  ['a municipality that there is not', { 'person.municipality': 'Lnud' }],
  ['a year without values', { 'time.year': '1999' }],
] as const)('%s', (_, fields) => {
  test.each(['sv', 'en'] as const)('is told in words of the form, in %s', (language) => {
    const told = messages(fields, language);
    expect(told).not.toBe('');
    // What was typed is told as it was typed.
    expect(told.replaceAll(/[”“][^”“]*(?:asistance|copule)[^”“]*”/gu, '')).not.toMatch(code);
  });
});

test('a field and a choice are told by their labels', () => {
  const told = messages({ 'before.support1.kind': 'child-allowance' }, 'sv');
  expect(told).toContain('”Barnens ålder”');
  expect(told).toContain('”Barnbidrag”');
});
