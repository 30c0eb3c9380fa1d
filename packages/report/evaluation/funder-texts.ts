import { inBoth, type Text } from '@samnytta/model';
import { peopleText } from './texts.ts';
import { kronor, number } from './words.ts';

/** Labels of what a funder asks: how many people must reach an outcome, or how many participants of a mix it takes. */
export const labels = {
  heading: {
    sv: 'Hur många personer som krävs för att ett bidrag ska komma tillbaka',
    en: 'How many people it takes for a contribution to come back',
  },
  caption: {
    outcome: {
      sv: 'Personer som måste nå utfallet, för varje part som bidrar',
      en: 'People who must reach the outcome, for each party that contributes',
    },
    group: {
      sv: 'Deltagare med samma fördelning av utfall som krävs, för varje part som bidrar',
      en: 'Participants with the same mix of outcomes that it takes, for each party that contributes',
    },
  },
  convention: {
    outcome: {
      sv: 'Bidraget delat med vad en person med utfallet är värd för parten under åren, avrundat uppåt, räknat som i publicerade svenska utvärderingar.',
      en: 'The contribution divided by what one person with the outcome is worth to the party over the years, rounded up, counted as in published Swedish evaluations.',
    },
    group: {
      sv: 'Bidraget delat med vad en deltagare i genomsnitt är värd för parten under åren, de utan förändring inräknade, avrundat uppåt, räknat som i publicerade svenska utvärderingar.',
      en: 'The contribution divided by what a participant is worth to the party over the years on average, those without a change included, rounded up, counted as in published Swedish evaluations.',
    },
  },
  adjusted: {
    sv: 'Det justerade antalet räknar med nuvärdet och drar av det som hade skett ändå, det som inte varar och det som tränger undan andra.',
    en: 'The adjusted number counts with the present value, less what would have happened anyway, what does not last and what displaces others.',
  },
  stateNote: { sv: 'Staten är summan av sina delar.', en: 'The state is the sum of its parts.' },
} satisfies Readonly<Record<string, Text | Readonly<Record<'outcome' | 'group', Text>>>>;

/** Heading of a column of intervals. @param level probability of lying in them */
export function intervalHeading(of: Text, level: number): Text {
  const percent = number(level * 100);
  return { sv: `${of.sv}, ${percent.sv}\u00a0% sannolikhet`, en: `${of.en}, ${percent.en}% probability` };
}

function yearsText(years: number): Text {
  const count = number(years);
  return { sv: `${count.sv} år`, en: years === 1 ? '1 year' : `${count.en} years` };
}

/** `Kommunen: 8 personer krävs för att 1 375 000 kr ska vara tillbaka inom 1 år.` */
export function neededText(who: Text, people: number, contribution: number, years: number): Text {
  const [count, amount, time] = [peopleText(people), kronor(contribution), yearsText(years)];
  return {
    sv: `${who.sv}: ${count.sv} krävs för att ${amount.sv} ska vara tillbaka inom ${time.sv}.`,
    en: `${who.en}: it takes ${count.en} for ${amount.en} to be back within ${time.en}.`,
  };
}

/** The same where no number suffices. */
export function noneText(who: Text, reason: Text): Text {
  return inBoth((language) => `${who[language]}: ${reason[language]}`);
}
