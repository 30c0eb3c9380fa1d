import type { Case } from '../case/case.ts';
import type { Distance } from '../evidence/proposed.ts';
import { inBoth, type Text } from '../language/text.ts';
import type { Warning } from './warnings.ts';

const silences = [
  ['deadweight', { sv: 'vad som hade hänt ändå', en: 'what would have happened anyway' }],
  ['persistence', { sv: 'hur länge effekten varar', en: 'how long the effect lasts' }],
  ['displacement', { sv: 'hur mycket som trängs undan', en: 'how much is displaced' }],
] as const satisfies readonly (readonly [string, Text])[];

const distanceTexts: Readonly<Record<Distance, Text>> = {
  near: { sv: 'nära arbetsmarknaden', en: 'near the labour market' },
  middle: { sv: 'på medelavstånd från arbetsmarknaden', en: 'at a middle distance from the labour market' },
  far: { sv: 'långt från arbetsmarknaden', en: 'far from the labour market' },
};

function listed(texts: readonly Text[]): Text {
  return inBoth((language) => {
    const all = texts.map((text) => text[language]);
    const last = all.at(-1) ?? '';
    return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
  });
}

/** What the case is silent about, and nobody has measured here. @param isCompared whether a comparison group says what would have happened anyway */
function notMeasured({ file: { appraisal = {} } }: Case, isCompared: boolean): readonly Warning[] {
  const silent = silences.filter(([key]) => appraisal[key] === undefined && !(isCompared && key === 'deadweight'));
  if (silent.length === 0) return [];
  const what = listed(silent.map(([, text]) => text));
  const distance = distanceTexts[appraisal.distance ?? 'middle'];
  const isSilent = appraisal.distance === undefined;
  return [
    {
      kind: 'not-measured',
      about: undefined,
      text: {
        sv: `Ingen har mätt här ${what.sv}. Nyttokalkylen räknar med spann ur publicerade utvärderingar, för människor ${distance.sv}${isSilent ? ' (fallet säger inget om avståndet)' : ''}. De nyckeltal som rapporter brukar trycka räknar inget av det.`,
        en: `Nobody has measured here ${what.en}. The appraisal uses ranges of published evaluations, for people ${distance.en}${isSilent ? ' (the case says nothing of the distance)' : ''}. The key figures that reports usually print count none of it.`,
      },
    },
  ];
}

function hypothetical({ file: { appraisal = {} } }: Case): readonly Warning[] {
  const { outcomes = 'counted' } = appraisal;
  if (outcomes === 'counted') return [];
  const why: Text =
    outcomes === 'planned'
      ? { sv: 'utfallen är en plan och inte räknade', en: 'the outcomes are a plan and have not been counted' }
      : {
          sv: 'effekten är hämtad från ett försök på annat håll och inte räknad här',
          en: 'the effect is borrowed from a trial elsewhere and has not been counted here',
        };
  return [
    {
      kind: 'hypothetical',
      about: undefined,
      text: { sv: `Resultatet är hypotetiskt: ${why.sv}.`, en: `The result is hypothetical: ${why.en}.` },
    },
  ];
}

/** A stated zero is what the case says, and suits the budget of one party alone. */
function noDisplacement({ file: { appraisal }, resolver }: Case): readonly Warning[] {
  if (
    appraisal?.displacement === undefined ||
    resolver.value(appraisal.displacement, 'appraisal.displacement').value !== 0
  )
    return [];
  return [
    {
      kind: 'no-displacement',
      about: undefined,
      text: {
        sv: 'Undanträngningen är satt till 0. Det kan passa för en enda parts budget; för samhället är det det mest gynnsamma som kan antas.',
        en: 'Displacement is set to 0. That may suit the budget of one party; for society it is the most favourable assumption there is.',
      },
    },
  ];
}

/** What a reader must know of where the appraisal's shares come from. @param isCompared whether a comparison group says what would have happened anyway */
export function evidenceWarnings(ofCase: Case, isCompared: boolean): readonly Warning[] {
  return [...hypothetical(ofCase), ...notMeasured(ofCase, isCompared), ...noDisplacement(ofCase)];
}
