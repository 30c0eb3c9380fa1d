import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from './evidence.ts';
import { everyRow, searchEvidence } from './every-row.ts';
import { endsOf, isUsable, rangeRow, rangeRows, studiesOf, usableRows } from './ranges.ts';
import { evidenceFileSchema } from './schema.ts';

const row = (id: string): EvidenceRow => {
  const found = everyRow.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};

describe('the evidence', () => {
  it('has its shape, and each row once', () => {
    expect(evidenceFileSchema.safeParse(everyRow).error?.issues ?? []).toEqual([]);
    expect(new Set(everyRow.map(({ id }) => id)).size).toBe(everyRow.length);
  });

  it('does not take a row that says two things, or a proposal with its mode outside its ends', () => {
    const [first] = rangeRows.filter(({ mark }) => mark === 'proposed');
    expect(evidenceFileSchema.safeParse([{ ...first, mode: 0.5 }]).success).toBe(false);
    expect(evidenceFileSchema.safeParse([{ ...first, value: 0.1 }]).success).toBe(false);
    expect(evidenceFileSchema.safeParse([{ ...first, restsOn: undefined }]).success).toBe(false);
  });

  it('rests proposals on rows that are published, among those that a calculation has at hand', () => {
    const proposals = rangeRows.filter((one) => one.mark === 'proposed');
    for (const one of proposals)
      expect(
        studiesOf(one).map(({ id }) => id),
        one.id,
      ).toEqual(one.mark === 'proposed' ? one.restsOn : []);
    // Displacement from sheltered work is a judgement alone.
    expect(proposals.filter((one) => studiesOf(one).length === 0).map(({ id }) => id)).toEqual([
      'displacement-sheltered',
    ]);
  });

  it('has the rates that trials print: Malmö 2015 46 and 11 per cent, Norway 2019 36.6 and 27.1, Denmark 2017 72 of 162 and 62 of 164', () => {
    expect([row('ips-malmo-treated').value, row('ips-malmo-control').value]).toEqual([0.46, 0.11]);
    expect([row('ips-norway12-treated').value, row('ips-norway12-control').value]).toEqual([0.366, 0.271]);
    expect(row('ipsma-dk-treated').value).toBeCloseTo(72 / 162, 3);
    expect(row('ipsma-dk-control').value).toBeCloseTo(62 / 164, 3);
  });

  it('derives the share that would have happened anyway from the two rates of the trial', () => {
    const trials = everyRow.flatMap(({ id }) => (id.endsWith('-treated') ? [id.slice(0, -'-treated'.length)] : []));
    expect(trials.length).toBeGreaterThan(10);
    for (const trial of trials)
      expect(
        Math.abs(row(`${trial}-deadweight`).value! - row(`${trial}-control`).value! / row(`${trial}-treated`).value!),
        trial,
      ).toBeLessThan(0.006);
    expect(row('ips-fvw-deadweight').value).toBeCloseTo(1 / row('ips-fvw').value!, 2);
    expect(row('rtw-cochrane-deadweight').value).toBeCloseTo(1 / row('rtw-cochrane-atwork').value!, 2);
    expect(row('youthguar-deadweight').value).toBeCloseTo(28 / 30, 2);
    expect(row('flexjob-deadweight').value).toBeCloseTo(44 / 77, 2);
    // Hohmeyer & Wolff 2010: 4 306, 1 526 and 1 118 EUR in years 1–3.
    expect(row('step-agh').value).toBeCloseTo(1526 / 4306, 2);
    expect(row('per-agh').value).toBeCloseTo(1118 / 1526, 2);
  });
});

describe('a search', () => {
  it('finds rows that have all its words, in either language and any case, our proposals first', () => {
    const ids = searchEvidence('IPS Norge').map(({ id }) => id);
    expect(ids).toContain('ips-norway18-deadweight');
    expect(ids.filter((id) => id.includes('malmo') || id.includes('-dk'))).toEqual([]);
    // Its English name is in the ids of other rows too.
    expect(searchEvidence('ips norway').map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(
      searchEvidence('undanträngning')
        .map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['displacement-ordinary', 'displacement-training', 'displacement-subsidised', 'displacement-sheltered']);
    expect(searchEvidence('severe mental illness').length).toBeGreaterThan(10);
    expect(searchEvidence('  ')).toHaveLength(everyRow.length);
  });
});

describe('rows that a case may be worked out with', () => {
  it('have a share of at most all: an effect that grew is none, nor is one without a size', () => {
    const ids = usableRows('persistence').map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['persistence-middle', 'per-workadvance']));
    for (const id of ['per-no-ips', 'per-nsw', 'per-nav-small', 'per-swiss'])
      expect([id, isUsable(rangeRow(id)!), ids.includes(id)]).toEqual([id, false, false]);
  });

  it('have no end above all, although an interval may (Denmark 2017: 0.66–1.11)', () => {
    expect(endsOf(row('ipsma-dk-deadweight'))).toEqual({ least: 0.66, most: 1 });
    expect(endsOf(row('flexjob-deadweight'))).toBeUndefined();
  });
});
