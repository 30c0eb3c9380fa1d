import { describe, expect, it } from 'vitest';
import { figureOf } from '../../evaluation/evaluate.ts';
import { breakEvens } from '../break-even.ts';
import { normal, statedModel, type TestModel } from '../testing/uncertain-model.ts';
import { breakEvenReadings } from './break-even-reading.ts';

const id = 'profitability-5.society';
const noBreak = (text: string): string => text.replaceAll('\u00a0', ' ');

function told(model: TestModel, ...names: readonly string[]): { readonly sv: string; readonly en: string } {
  const texts = breakEvenReadings(breakEvens(model, id, names), figureOf(model.assessment, id)!);
  return { sv: noBreak(texts.map(({ sv }) => sv).join('\n')), en: noBreak(texts.map(({ en }) => en).join('\n')) };
}

// 100 000 a year in five years at a cost of 300 000: even at 60 000 a year, or at a cost of 500 000.
describe('the reading of a break-even', () => {
  it('says which way from gain to loss', () => {
    expect(told(statedModel(), 'statedChange.society')).toEqual({
      sv: 'Om ”Angiven intäkt per år: samhället” sjunker från 100 000 kr per år till 60 000 kr per år (−40 %) vänder lönsamheten efter 5 år för samhället från vinst till förlust.',
      en: 'If “Stated income per year: society” falls from SEK 100,000 per year to SEK 60,000 per year (−40%), the profitability after 5 years for society turns from gain to loss.',
    });
    expect(told(statedModel(), 'intervention.cost').sv).toContain(
      'stiger från 300 000 kr till 500 000 kr (+66,7 %) vänder lönsamheten efter 5 år för samhället från vinst till förlust',
    );
  });

  it('says which way from loss to gain', () => {
    const loss = statedModel({}, { statedChange: { participants: 10, society: '50000 SEK/year' } });
    expect(told(loss, 'statedChange.society').sv).toContain(
      'stiger från 50 000 kr per år till 60 000 kr per år (+20 %) vänder lönsamheten efter 5 år för samhället från förlust till vinst',
    );
    expect(told(loss, 'intervention.cost').sv).toContain(
      'sjunker från 300 000 kr till 250 000 kr (−16,7 %) vänder lönsamheten efter 5 år för samhället från förlust till vinst',
    );
  });

  it('says whether the input may well be there', () => {
    // The 5th percentile of a normal distribution is 1.645 standard deviations below its mean.
    expect(told(statedModel({ 'statedChange.society': normal(100_000, 10_000) }), 'statedChange.society').sv).toContain(
      'utanför det som underlaget med 90 procents sannolikhet är (83 600 kr per år till 116 000 kr per år)',
    );
    expect(told(statedModel({ 'statedChange.society': normal(100_000, 40_000) }), 'statedChange.society').en).toContain(
      'within what the input is',
    );
  });

  it('says that it does not turn, on either side, with the values that were tried', () => {
    const strong = statedModel({}, { statedChange: { participants: 10, society: '400000 SEK/year' } });
    expect(told(strong, 'appraisal.persistence').sv).toMatch(
      /^Inget värde på ”.+” \(0 % till 100 %\) gör ensamt lönsamheten efter 5 år för samhället till en förlust\.$/u,
    );
    const weak = statedModel({}, { statedChange: { participants: 10, society: '-100000 SEK/year' } });
    expect(told(weak, 'intervention.cost').en).toMatch(
      /^No value of “.+” \(SEK 0 to SEK 3,000,000\) makes the profitability after 5 years for society a gain by itself\.$/u,
    );
    expect(told(statedModel({}, { intervention: undefined }), 'statedChange.society').sv).toMatch(
      /går inte att räkna ut\.$/u,
    );
  });

  it('tells those that do not turn it together, after those that do', () => {
    const { sv, en } = told(statedModel(), 'appraisal.persistence', 'intervention.cost', 'appraisal.deadweight');
    const [first, second, ...others] = sv.split('\n');
    expect(first).toMatch(/^Om ”.+” stiger från 300 000 kr/u);
    expect(second).toMatch(
      /^Inget värde på ”.+” \(0 % till 100 %\) eller ”.+” \(0 % till 100 %\) gör ensamt lönsamheten/u,
    );
    expect(others).toEqual([]);
    expect(en).toContain(' (0% to 100%) or “');
  });

  it('does not say that it rises or falls to where it is', () => {
    const even = statedModel({}, { statedChange: { participants: 10, society: '60000 SEK/year' } });
    expect(told(even, 'statedChange.society').sv).toBe(
      '”Angiven intäkt per år: samhället” ligger redan där lönsamheten efter 5 år för samhället vänder: 60 000 kr per år.',
    );
  });
});
