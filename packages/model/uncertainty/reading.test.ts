import { describe, expect, it } from 'vitest';
import { exampleResult } from '../testing/examples.ts';
import type { DistributionSpec } from './distribution.ts';
import { profitabilityFan } from './monte-carlo.ts';
import { fanReading, informationReading, intervalReading, paybackReading, tornadoReading } from './reading.ts';
import { modelOf, normal, simulated, statedModel } from './testing/uncertain-model.ts';
import { oneWay, tornado } from './tornado.ts';
import { valueOfInformation } from './value-of-information.ts';

/** No-break spaces as spaces, so that expectations can be read. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function society(spec: DistributionSpec, more = {}) {
  return statedModel({ 'statedChange.society': spec }, more);
}

const draws = 2_000;
const profitability = 'profitability-5.society';

describe('the reading of an interval', () => {
  const read = (spec: DistributionSpec, id = profitability, more = {}): string =>
    plain(intervalReading(simulated(society(spec, more), draws), id).sv);

  it('says where the figure lies, with what probability, and its middle', () => {
    const text = read({ kind: 'uniform', least: 90_000, most: 110_000 });
    const [, low, high] =
      /^Med 90 procents sannolikhet ligger lönsamheten efter 5 år för samhället mellan (\d+ 000) kr och (\d+ 000) kr; mitten är \d+ 000 kr\./u.exec(
        text,
      )!;
    // 5 · 91 000 − 300 000 and 5 · 109 000 − 300 000.
    expect(Math.abs(Number(low!.replace(' ', '')) - 155_000)).toBeLessThan(3_000);
    expect(Math.abs(Number(high!.replace(' ', '')) - 245_000)).toBeLessThan(3_000);
    expect(text).toContain('Det är en vinst i alla 2 000 dragningar.');
  });

  it('that crosses zero says so, with the probability of a gain', () => {
    expect(read(normal(60_000, 20_000))).toMatch(
      /mellan −\d.* och \d.*Intervallet går över noll: både vinst och förlust är möjliga\. Sannolikheten för vinst är (?:4[89]|5[0-2]) procent\./u,
    );
  });

  it('with all mass on the loss side says a loss in all draws', () => {
    expect(read(normal(-100_000, 1_000))).toContain('Det är en förlust i alla 2 000 dragningar.');
  });

  it('nearly on one side never says that the other cannot happen', () => {
    const text = read(normal(100_000, 13_500));
    expect(text).toContain('Sannolikheten för förlust är mindre än 1 procent.');
    expect(text).not.toContain('alla 2 000');
  });

  it('without variance does not pretend to be certain', () => {
    expect(read({ kind: 'fixed', value: 100_000 })).toBe(
      'Lönsamheten efter 5 år för samhället är 200 000 kr i varje dragning: inget av det som varieras har betydelse här. Det säger inte att siffran är säker, bara att ingen osäkerhet är angiven.',
    );
  });

  it('of a payback that may never come has no upper limit', () => {
    const text = read(normal(30_000, 30_000), 'payback.society');
    expect(text).toMatch(
      /^Med 95 procents sannolikhet är återbetalningstiden för samhället minst \d+ månader, utan övre gräns; mitten är \d+ månader\. I \d+ av 2 000 dragningar tjänas kostnaden aldrig in för samhället\./u,
    );
  });

  it('of a payback that never comes says nothing else', () => {
    expect(read(normal(-30_000, 1_000), 'payback.society')).toMatch(
      /^I alla 2 000 dragningar tjänas kostnaden aldrig in för samhället\./u,
    );
    expect(read(normal(-30_000, 17_000), 'payback.society')).toMatch(/^I 19\d\d av 2 000|^I 1 9\d\d av 2 000/u);
  });

  it('of a payback that is the same month in nearly every draw gives the month', () => {
    expect(read(normal(100_500, 50), 'payback.society')).toBe(
      // What varies moves it by less than a month.
      'Återbetalningstiden för samhället är 36 månader i varje dragning.',
    );
    expect(
      read({ kind: 'empirical', values: [...new Array<number>(99).fill(100_500), 50_000] }, 'payback.society'),
    ).toBe('Med minst 90 procents sannolikhet är återbetalningstiden för samhället 36 månader.');
  });

  it('tells the draws in which the figure cannot be worked out', () => {
    expect(read(normal(0, 100_000), 'break-even-effect.society')).toMatch(
      /I [\d ]+ av 2 000 dragningar går siffran inte att räkna ut; de är inte med\./u,
    );
  });

  it('gives the reason when the figure cannot be worked out at all', () => {
    expect(read(normal(1, 1), profitability, { intervention: undefined })).toBe(
      'Lönsamheten efter 5 år för samhället går inte att räkna ut. Insatsens kostnad är inte angiven.',
    );
  });

  it("tells when the case's own value is not among the draws", () => {
    expect(read(normal(200_000, 1_000))).toContain(
      'Fallets eget värde, 200 000 kr, är lägre än i mer än 99 procent av dragningarna: ”Angiven intäkt per år: samhället” står i fallet i utkanten av vad som antas vara troligt.',
    );
  });

  it("says why the case's own value is higher than most draws: two of its inputs stand at their most favourable", () => {
    const ends: Readonly<Record<string, DistributionSpec>> = {
      'statedChange.society': normal(100_000, 30_000),
      'appraisal.persistence': { kind: 'triangular', least: 0.5, mode: 1, most: 1 },
      'appraisal.displacement': { kind: 'triangular', least: 0, mode: 0, most: 0.5 },
    };
    const text = plain(intervalReading(simulated(statedModel(ends), draws), 'net-present-value.society').sv);
    expect(text).toMatch(
      /Fallets eget värde, 200 000 kr, är högre än i \d+ procent av dragningarna: ”[^”]*(?:kvar|tränger)[^”]*” och ”[^”]*(?:kvar|tränger)[^”]*” står i fallet i utkanten av vad som antas vara troligt\.$/u,
    );
    expect(read(normal(100_000, 30_000))).not.toContain('eget värde');
  });

  it('can be asked for at other levels and is there in English', () => {
    const simulation = simulated(society(normal(60_000, 20_000)), draws);
    expect(intervalReading(simulation, profitability, 0.5).sv).toMatch(/^Med 50 procents sannolikhet/u);
    expect(plain(intervalReading(simulation, profitability).en)).toMatch(
      /^With a probability of 90 per cent the profitability after 5 years for society lies between −SEK [\d,]+ and SEK [\d,]+; the middle is/u,
    );
  });

  it('of every figure of every actor of a real case is a whole sentence in both languages', () => {
    const { assessment, ...rest } = modelOf(exampleResult('illustration-2026.yaml'));
    const simulation = simulated({ assessment, ...rest }, 20);
    for (const { id } of assessment.figures) {
      const { sv, en } = intervalReading(simulation, id);
      expect(`${sv} ${en}`, id).not.toMatch(/NaN|undefined|Infinity|∞| {2}/u);
      expect(sv, id).toMatch(/^[A-ZÅÄÖ].*\.$/su);
      expect(en, id).toMatch(/^[A-Z].*\.$/su);
    }
  });
});

describe('the reading of paybacks', () => {
  const read = (model: ReturnType<typeof statedModel>, subject: 'society' | 'participant' = 'society'): string =>
    plain(paybackReading(simulated(model, draws), subject).sv);

  it('lists the years', () => {
    expect(read(society(normal(100_000, 40_000)))).toMatch(
      /^Sannolikheten att samhället har fått pengarna tillbaka är mindre än 1 procent efter 1 år, (?:4[89]|5[0-2]) procent efter 3 år och 8\d procent efter 5 år\.$/u,
    );
  });

  it('that never comes, and that always comes at once', () => {
    expect(read(society(normal(-1_000, 10)))).toBe(
      'Samhället har inte fått pengarna tillbaka inom 5 år i någon av 2 000 dragningar.',
    );
    expect(read(society(normal(1_000_000, 10)))).toBe(
      'Samhället har fått pengarna tillbaka inom 1 år i alla 2 000 dragningar.',
    );
  });

  it('of one that pays nothing, and without a cost', () => {
    const illustration = simulated(modelOf(exampleResult('illustration-2026.yaml')), 5);
    expect(paybackReading(illustration, 'participant').sv).toBe(
      'Deltagarna betalar ingen del av kostnaden och har inget att få tillbaka.',
    );
    expect(read(society(normal(1, 1), { intervention: undefined }))).toBe(
      'Insatsens kostnad är inte angiven, så återbetalningen går inte att räkna.',
    );
  });
});

describe('the reading of a tornado', () => {
  const read = (model: ReturnType<typeof statedModel>, id = profitability): string => {
    const found = tornado(oneWay(model), id);
    return plain(
      tornadoReading(
        found,
        model.assessment.figures.find((figure) => figure.id === id)!,
      ).sv,
    );
  };

  it('says what drives, what comes next, what turns and what to follow up', () => {
    const model = statedModel({
      'statedChange.society': normal(62_000, 20_000),
      'intervention.cost': normal(300_000, 8_000),
    });
    expect(read(model)).toMatch(
      /^Mest betyder ”Angiven intäkt per år: samhället”: går det från 36 400 kr per år till 87 600 kr per år flyttas lönsamheten efter 5 år för samhället från −118 000 kr till 138 000 kr\. Därefter kommer ”Insatsens betalda kostnad”\. ”Angiven intäkt per år: samhället” kan ensamt vända resultatet\. Följ upp ”Angiven intäkt per år: samhället” först\.$/u,
    );
  });

  it('says when nothing turns the result, and when nothing moves it', () => {
    expect(read(society(normal(100_000, 1_000)))).toContain(
      'Inget enskilt underlag vänder resultatet inom det som prövas.',
    );
    expect(read(statedModel())).toBe('Inget av det som varieras påverkar lönsamheten efter 5 år för samhället.');
    expect(read(society(normal(1, 1), { intervention: undefined }))).toContain('går inte att räkna ut');
  });

  it('names an end that never comes', () => {
    expect(read(society(normal(10_000, 50_000)), 'payback.society')).toContain('från aldrig till 49 månader');
  });
});

describe('the reading of a fan', () => {
  const read = (model: ReturnType<typeof statedModel>, years = 10): string =>
    plain(fanReading(profitabilityFan(simulated(model, draws), 'society', 'published', years), 'society').sv);

  it('says when the middle is even, when it is safe, and where it ends', () => {
    expect(read(society(normal(101_000, 10_000)))).toMatch(
      /^I mitten av utfallen har insatsen gått jämnt upp för samhället efter 3 år\. Med minst 95 procents sannolikhet är det inte längre en förlust efter 4 år\. Med 90 procents sannolikhet ligger nettot efter 10 år mellan 5\d\d 000 kr och 8\d\d 000 kr\.$/u,
    );
  });

  it('that is never even, and that is a loss in every draw', () => {
    const text = read(society(normal(-100_000, 1_000)));
    expect(text).toContain('har insatsen inte gått jämnt upp för samhället efter 10 år.');
    expect(text).toContain('Det är en förlust i alla 2 000 dragningar.');
    expect(read(society(normal(40_000, 20_000)), 5)).toMatch(
      /Sannolikheten att det då inte är en förlust är 1\d procent\.$/u,
    );
  });

  it('without variance and without a cost', () => {
    expect(read(statedModel())).toContain('Efter 10 år är nettot 700 000 kr i varje dragning.');
    expect(read(society(normal(1, 1), { intervention: undefined }))).toBe(
      'Insatsens kostnad är inte angiven, så lönsamheten går inte att räkna.',
    );
  });
});

describe('the reading of the value of information', () => {
  const id = 'net-present-value.society';
  const read = (model: ReturnType<typeof statedModel>): string =>
    plain(
      informationReading(
        valueOfInformation(simulated(model, draws), id)!,
        model.assessment.figures.find((figure) => figure.id === id)!,
      ).sv,
    );

  it('says what knowing is worth and what to follow up', () => {
    expect(read(society(normal(62_000, 20_000)))).toMatch(
      /^Med det som är känt talar nettonuvärdet för samhället för insatsen\. Att veta allt säkert före beslutet vore värt högst 3\d \d00 kr\. Mest vore det värt att få veta ”Angiven intäkt per år: samhället”: högst 3\d \d00 kr\. Följ upp det först\.$/u,
    );
  });

  it('says what a group is worth when that is more than any input by itself', () => {
    const model = statedModel({
      'statedChange.society': normal(62_000, 20_000),
      'intervention.cost': normal(300_000, 90_000),
    });
    const together = { ...model, inputs: model.inputs.map((input) => ({ ...input, group: 'prices' as const })) };
    expect(read(together)).toMatch(
      /Följ upp det först\. Att veta allt under ”Priser på offentliga resurser” vore värt högst \d\d \d00 kr\.$/u,
    );
    expect(read(model)).not.toContain('Att veta allt under');
  });

  it('says when more knowledge would not change the decision', () => {
    expect(read(society(normal(-62_000, 2_000)))).toBe(
      'Med det som är känt talar nettonuvärdet för samhället emot insatsen. Ingen dragning säger emot, så mer kunskap skulle inte ändra beslutet.',
    );
  });
});
