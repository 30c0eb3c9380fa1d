import {
  type Actor,
  actors,
  type Assessment,
  figureOf,
  inBoth,
  leastChange,
  subjectLabels,
  subjectNames,
  type Text,
} from '@samnytta/model';
import { money } from '../document/cells.ts';
import { cellText } from '../show/cell-text.ts';
import { within } from '../show/step-within.ts';
import type { Intervals } from './intervals.ts';
import { inWords, kronor, listOf, onParticipants } from './words.ts';

/** Less than this per person and year is too little to name in a sentence, SEK. */
const worthNaming = 500;
const mostNamed = 3;

interface Gain {
  readonly actor: Actor;
  /** SEK per person and year. */
  readonly value: number;
}

/** Those who gain and those who pay, the largest first. */
function winnersOf(assessment: Assessment): { readonly gain: readonly Gain[]; readonly pay: readonly Gain[] } {
  const gains = actors.flatMap((actor): readonly Gain[] => {
    const value = figureOf(assessment, `income.${actor}`)?.perParticipant;
    return value === undefined ? [] : [{ actor, value }];
  });
  return {
    gain: gains.filter(({ value }) => value >= worthNaming).sort((one, other) => other.value - one.value),
    pay: gains.filter(({ value }) => value <= -worthNaming).sort((one, other) => one.value - other.value),
  };
}

function ofSociety(assessment: Assessment, intervals: Intervals | undefined): Text | undefined {
  const value = figureOf(assessment, 'income.society')?.value;
  if (value === undefined) return undefined;
  const who = subjectLabels.society;
  if (Math.abs(value) <= leastChange)
    return {
      sv: `${who.sv} varken vinner eller förlorar på förändringen.`,
      en: `${who.en} neither gains nor loses by the change.`,
    };
  const shown = within(money(Math.abs(value), 'SEK'), intervals?.get('income.society'));
  const amount = inBoth((language) => cellText(shown, language));
  const people = onParticipants(assessment.participants, {
    sv: 'på en person i den här situationen',
    en: 'on one person in this situation',
  });
  const verb = value > 0 ? { sv: 'vinner', en: 'gains' } : { sv: 'förlorar', en: 'loses' };
  return {
    sv: `${who.sv} ${verb.sv} ${amount.sv} per år ${people.sv}.`,
    en: `${who.en} ${verb.en} ${amount.en} per year ${people.en}.`,
  };
}

/** Years that a party has to get its part of the cost back in, to be no worse off. */
const yearsOfCost = 'profitability-5';

/** That no party loses, the cost counted; or who has not got its part of it back. Nothing when some party's change is not known. */
function nobodyWorseOff(assessment: Assessment): readonly Text[] {
  if (actors.some((actor) => figureOf(assessment, `income.${actor}`)?.value === undefined)) return [];
  const behind = actors.filter((actor) => (figureOf(assessment, `${yearsOfCost}.${actor}`)?.value ?? 0) < -leastChange);
  if (behind.length > 0) {
    const who = listOf(behind.map((actor) => subjectNames[actor]));
    return [
      {
        sv: `Sin del av insatsens kostnad har ${who.sv}, naivt räknat, inte fått tillbaka på fem år.`,
        en: `In five years ${who.en} will, naively, not have got back their part of the cost of the intervention.`,
      },
    ];
  }
  if (figureOf(assessment, 'cost.society')?.value === undefined)
    return [
      {
        sv: 'Ingen part får det sämre, naivt och med insatsens kostnad oräknad.',
        en: 'No party is worse off, naively and the cost of the intervention not counted.',
      },
    ];
  return [{ sv: 'Ingen part får det sämre, naivt räknat.', en: 'No party is worse off, naively.' }];
}

function ofActors(assessment: Assessment): readonly Text[] {
  const { gain, pay } = winnersOf(assessment);
  const list = (gains: readonly Gain[]): Text =>
    listOf(
      gains.slice(0, mostNamed).map(({ actor, value }) => {
        const [who, amount] = [subjectNames[actor], kronor(value, true)];
        return inBoth((language) => `${who[language]} (${amount[language]})`);
      }),
    );
  const [gained, paid] = [list(gain), list(pay)];
  return [
    ...(gain.length === 0
      ? []
      : [
          {
            sv: `Mest vinner ${gained.sv}, naivt räknat per person och år.`,
            en: `Those who gain most, naively, per person and year: ${gained.en}.`,
          },
        ]),
    ...(pay.length > 0
      ? [{ sv: `Mer betalar ${paid.sv}.`, en: `Those who pay more: ${paid.en}.` }]
      : gain.length > 0
        ? nobodyWorseOff(assessment)
        : []),
  ];
}

function ofCost(assessment: Assessment): Text | undefined {
  const cost = figureOf(assessment, 'cost.society')?.value;
  if (cost === undefined || cost <= 0) return undefined;
  const amount = kronor(cost);
  const months = figureOf(assessment, 'payback.society')?.value;
  if (months === undefined) {
    return {
      sv: `Insatsen kostar samhället ${amount.sv} och blir inte återbetald, eftersom samhället inte vinner på förändringen.`,
      en: `The intervention costs society ${amount.en} and is not paid back, since society does not gain by the change.`,
    };
  }
  const time = inWords(months, 'months');
  return {
    sv: `Insatsen kostar samhället ${amount.sv} och är, naivt räknat, återbetald på ${time.sv}.`,
    en: `The intervention costs society ${amount.en} and is, naively, paid back in ${time.en}.`,
  };
}

/** The naive result in plain sentences, each named so: what society gains, who gains and who pays, and when the cost is back. @param intervals what is told is rounded by them */
export function sentencesOf(assessment: Assessment, intervals?: Intervals): readonly Text[] {
  return [ofSociety(assessment, intervals), ...ofActors(assessment), ofCost(assessment)].filter(
    (one) => one !== undefined,
  );
}
