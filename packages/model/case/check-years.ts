import type { Text } from '../language/text.ts';
import type { Faults } from './resolve.ts';
import type { CaseFile } from './schema.ts';

type Stated = NonNullable<CaseFile['statedChange']>;

function amountsIn({ society, actors = {} }: Pick<Stated, 'society' | 'actors'>): string {
  return [
    ...(society === undefined ? [] : ['society']),
    ...Object.keys(actors)
      .sort()
      .map((actor) => `actors.${actor}`),
  ].join(', ');
}

/** Each later year states the amounts that the first does, so that the same parties are known in all. */
function checkAmounts({ statedChange }: CaseFile, faults: Faults): void {
  if (statedChange === undefined) return;
  const first = amountsIn(statedChange);
  for (const [index, later] of (statedChange.laterYears ?? []).entries()) {
    const found = amountsIn(later);
    if (found === first) continue;
    faults.add(`statedChange.laterYears[${String(index)}]`, {
      kind: 'inconsistent',
      found: found === '' ? '{}' : found,
      expected: {
        sv: `samma belopp som i det första året: ${first}`,
        en: `the same amounts as in the first year: ${first}`,
      },
      example: 'laterYears: [{ society: 2100000 SEK/year }]',
    });
  }
}

/** Type cases that are added up have the same years. */
function checkCounts({ typeCases = [] }: CaseFile, faults: Faults): void {
  const counted = typeCases.flatMap(({ participants, laterYears = [] }, index) =>
    participants === undefined ? [] : [{ index, years: laterYears.length }],
  );
  const most = Math.max(0, ...counted.map(({ years }) => years));
  for (const { index, years } of counted) {
    if (years === most) continue;
    faults.add(`typeCases[${String(index)}].laterYears`, {
      kind: 'inconsistent',
      found: String(years),
      expected: {
        sv: `${String(most)} år, som i de andra typfallen: de läggs ihop år för år`,
        en: `${String(most)} ${most === 1 ? 'year' : 'years'}, as in the other type cases: they are added up year by year`,
      },
      example: `laterYears: [${Array.from({ length: most }, () => '{ work: [{ wage: 24500 SEK/month }] }').join(', ')}]`,
    });
  }
}

const oneShare: Text = {
  sv: 'en enda andel när senare år anges (laterYears): åren efter dem fortsätter med den',
  en: 'one share when later years are stated (laterYears): the years after them go on with it',
};

const noSupportEnd: Text = {
  sv: 'antingen senare år (laterYears), som själva säger när stödet upphör, eller år med stöd',
  en: 'either later years (laterYears), which say themselves when support ends, or years of support',
};

/** What is left of the first year says nothing of a change that is stated year by year. */
function checkFading({ appraisal, statedChange, typeCases = [] }: CaseFile, faults: Faults): void {
  const isByYear =
    statedChange?.laterYears !== undefined || typeCases.some(({ laterYears }) => laterYears !== undefined);
  if (!isByYear) return;
  if (Array.isArray(appraisal?.persistence)) {
    faults.add('appraisal.persistence', {
      kind: 'inconsistent',
      found: 'laterYears + persistence: [ … ]',
      expected: oneShare,
      example: 'persistence: 80 %',
    });
  }
  if (appraisal?.supportYears === undefined) return;
  faults.add('appraisal.supportYears', {
    kind: 'inconsistent',
    found: 'laterYears + supportYears',
    expected: noSupportEnd,
    example: 'persistence: 80 %',
  });
}

/** What the years of a case say of each other. Faults are recorded. */
export function checkYears(file: CaseFile, faults: Faults): void {
  checkAmounts(file, faults);
  checkCounts(file, faults);
  checkFading(file, faults);
}
