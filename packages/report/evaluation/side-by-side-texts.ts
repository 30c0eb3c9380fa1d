import { type AdjustedIncome, type Counterfactual, leastChange, type Text } from '@samnytta/model';
import { inWords, kronor, number } from './words.ts';

/** Labels of all of the change beside what is left of it when what would have happened anyway is taken off. */
export const sideLabels = {
  heading: {
    sv: 'Vad hade hänt ändå? Utan och med avdrag för det',
    en: 'What would have happened anyway? Before and after its deduction',
  },
  incomes: {
    sv: 'Förändring per år, utan och med avdrag för det som hade skett ändå',
    en: 'Change per year, before and after deducting what would have happened anyway',
  },
  figures: {
    sv: 'Nyckeltal för samhället, utan och med avdrag',
    en: 'Key figures of society, before and after the deduction',
  },
  all: { sv: 'Alla nyckeltal, utan och med avdrag', en: 'All key figures, before and after the deduction' },
  shares: { sv: 'Del av förändringen som hade skett ändå', en: 'Part of the change that would have happened anyway' },
  naive: { sv: 'Utan avdrag', en: 'Before the deduction' },
  adjusted: { sv: 'Med avdrag', en: 'After the deduction' },
  standardError: { sv: 'Medelfel', en: 'Standard error' },
  errorNote: {
    sv: 'Medelfel och 95 procents intervall gäller valet av personer i båda grupperna.',
    en: 'Standard error and 95 per cent interval are of the choice of people in both groups.',
  },
  errorAlone: {
    sv: 'Medelfelet gäller valet av personer i båda grupperna.',
    en: 'The standard error is of the choice of people in both groups.',
  },
  besideIncomes: {
    sv: 'Intervallet står vid förändringen per år.',
    en: 'The interval stands beside the change per year.',
  },
  noError: { sv: 'Medelfelet är inte känt.', en: 'The standard error is not known.' },
  noSpread: { sv: 'Ingen i grupperna skiljer sig från de andra.', en: 'No one in the groups differs from the others.' },
  noChange: { sv: 'Förändringen är noll.', en: 'The change is zero.' },
  share: { sv: 'Hade skett ändå', en: 'Would have happened anyway' },
  degrees: { sv: 'Frihetsgrader', en: 'Degrees of freedom' },
  naiveInterval: { sv: 'Utan avdrag, 90\u00a0% sannolikhet', en: 'Before the deduction, 90% probability' },
  adjustedInterval: { sv: 'Med avdrag, 90\u00a0% sannolikhet', en: 'After the deduction, 90% probability' },
  intervalNote: {
    sv: 'Med 90 procents sannolikhet ligger siffran inom intervallet, om priser, antaganden och valet av personer i båda grupperna varieras.',
    en: 'The figure lies within the interval with 90 per cent probability when prices, assumptions and the choice of people in both groups are varied.',
  },
} satisfies Readonly<Record<string, Text>>;

/** What is left of society's change when the comparison group's is taken off. */
export function answerOf({ naive, adjusted }: AdjustedIncome): Text {
  const [before, left] = [kronor(naive, true), kronor(Math.abs(adjusted))];
  const without: Text = {
    sv: `Utan jämförelsen är förändringen ${before.sv}.`,
    en: `Without the comparison the change is ${before.en}.`,
  };
  if (Math.abs(adjusted) < leastChange) {
    return {
      sv: `Jämfört med jämförelsegruppen varken vinner eller förlorar samhället. ${without.sv}`,
      en: `Compared with the comparison group society neither gains nor loses. ${without.en}`,
    };
  }
  const verb = adjusted > 0 ? { sv: 'vinner', en: 'gains' } : { sv: 'förlorar', en: 'loses' };
  return {
    sv: `Jämfört med jämförelsegruppen ${verb.sv} samhället ${left.sv} per år. ${without.sv}`,
    en: `Compared with the comparison group society ${verb.en} ${left.en} per year. ${without.en}`,
  };
}

const naiveIs: Text = {
  sv: 'Utan avdrag tillskrivs insatsen hela förändringen. Avdraget gäller bara det som hade skett ändå: vad som inte varar och vad som tränger undan andra räknas lika på båda sidor i nettonuvärdet och kvoten.',
  en: 'Before the deduction all of the change is credited to the intervention. Only what would have happened anyway is deducted: what does not last and what displaces others count alike on both sides of the net present value and the ratio.',
};

/** What the two sides are. @param most largest share that may have happened anyway before society no longer breaks even */
export function explanationOf(counterfactual: Counterfactual, most: number | undefined): readonly Text[] {
  switch (counterfactual.kind) {
    case 'none':
      return [
        {
          sv: 'Enligt fallet hade inget skett ändå. All förändring tillskrivs då insatsen, vilket är det mest gynnsamma som kan antas.',
          en: 'According to the case nothing would have happened anyway. All of the change is then credited to the intervention, which is the most favourable assumption there is.',
        },
        ...mostAnyway(most),
      ];
    case 'benchmark': {
      const share = inWords(counterfactual.share.value, 'share', 1);
      const { evidence, because } = counterfactual.share.origin;
      if (evidence !== undefined && typeof because === 'object') {
        return [
          {
            sv: `${naiveIs.sv} Med avdrag dras det vanligaste av, ${share.sv}. ${because.sv}`,
            en: `${naiveIs.en} The most usual share is deducted, ${share.en}. ${because.en}`,
          },
          ...mostAnyway(most),
        ];
      }
      return [
        {
          sv: `${naiveIs.sv} Med avdrag dras det av som hade skett ändå enligt fallet, ${share.sv}.`,
          en: `${naiveIs.en} What the case reckons would have happened anyway is deducted, ${share.en}.`,
        },
        ...mostAnyway(most),
      ];
    }
    case 'comparison': {
      const people = number(counterfactual.group.people);
      return [
        {
          sv: `${naiveIs.sv} Med avdrag dras förändringen i jämförelsegruppen av (${people.sv} personer, skillnad i skillnader), i stället för en andel som hade skett ändå. Det bygger på att grupperna hade följts åt utan insatsen, och det kan inga siffror visa.`,
          en: `${naiveIs.en} The change of the comparison group is deducted (${people.en} people, difference-in-differences), in place of a share that would have happened anyway. It rests on both groups having moved alike without the intervention, which no figures can show.`,
        },
      ];
    }
  }
}

function mostAnyway(most: number | undefined): readonly Text[] {
  if (most === undefined) return [];
  const share = inWords(most, 'share', 0);
  return [
    {
      sv: `Samhället går jämnt upp så länge högst ${share.sv} hade skett ändå.`,
      en: `Society breaks even as long as at most ${share.en} would have happened anyway.`,
    },
  ];
}
