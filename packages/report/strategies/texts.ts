import type { Text } from '@samnytta/model';
import type { Ranked, StrategyCost } from '@samnytta/model/uncertainty';

/** Labels of strategies held against each other. */
export const labels = {
  strategy: { sv: 'Strategi', en: 'Strategy' },
  heading: { sv: 'Strategierna, från den billigaste', en: 'The strategies, from the cheapest' },
  caption: { sv: 'Kostnad och resultat per deltagare', en: 'Cost and outcome per participant' },
  cost: { sv: 'Kostnad', en: 'Cost' },
  effect: { sv: 'Resultat', en: 'Outcome' },
  standing: { sv: 'Hur den står sig', en: 'How it stands' },
  worth: { sv: 'Nettovärde', en: 'Net monetary benefit' },
  steps: { sv: 'Steg för steg längs fronten', en: 'Step by step along the frontier' },
  stepsCaption: {
    sv: 'Vad varje steg längs fronten kostar för det som det ger, per deltagare',
    en: 'What each step along the frontier costs for what it gives, per participant',
  },
  moreCost: { sv: 'Ökad kostnad', en: 'Incremental cost' },
  moreEffect: { sv: 'Ökat resultat', en: 'Incremental outcome' },
  ratio: { sv: 'Kostnad för ett till (ICER)', en: 'Cost of one more (ICER)' },
  plane: { sv: 'Kostnad mot resultat', en: 'Cost against outcome' },
  acceptability: { sv: 'Hur troligt är det att strategin är bäst?', en: 'How likely is the strategy to be the best?' },
  acceptabilityExplained: {
    sv: 'Sannolikheten att strategin har högst nettovärde (resultatet gånger vad ett resultat är värt, minus kostnaden), för olika värden av ett resultat. Bäst väntas den vara som har högst nettovärde i medeltal; den behöver inte vara den troligaste. Ett underlag som flera strategier delar är draget en gång för alla.',
    en: 'The probability that the strategy has the highest net monetary benefit (the outcome times what one outcome is worth, less the cost), for various worths of an outcome. Expected to be best is the one with the highest on average; it need not be the most likely one. An input that several strategies share is drawn once for all.',
  },
  willingness: { sv: 'Värde av ett resultat, kronor', en: 'Worth of an outcome, kronor' },
  best: { sv: 'Väntas vara bäst', en: 'Expected to be best' },
  frontier: { sv: 'Den som väntas vara bäst', en: 'The one expected to be best' },
} satisfies Readonly<Record<string, Text>>;

/** Doing nothing: what all that strategies cost and give is counted from. */
export const noIntervention: Text = { sv: 'Ingen insats', en: 'No intervention' };

const costTexts: Readonly<Record<StrategyCost, Text>> = {
  paid: {
    sv: 'Kostnaden är vad som betalas för insatsen.',
    en: 'The cost is what is paid for the intervention.',
  },
  public: {
    sv: 'Kostnaden är nuvärdet av det som de offentliga parterna har kvar att betala när effekterna har kommit.',
    en: 'The cost is the present value of what the public parties have left to pay when the effects have come.',
  },
};

export function aboutText(outcome: Text, cost: StrategyCost): Text {
  return {
    sv: `Resultatet är ${outcome.sv.toLowerCase()}, så mycket som insatsen själv ger. ${costTexts[cost].sv} Allt är per deltagare, så att grupper av olika storlek kan hållas mot varandra.`,
    en: `The outcome is ${outcome.en.toLowerCase()}, as much as the intervention itself gives. ${costTexts[cost].en} All is per participant, so that groups of different sizes can be held against each other.`,
  };
}

/** How a strategy stands in words. @param nameOf the name of a strategy by its id */
export function standingText(one: Ranked, nameOf: (id: string) => Text): Text {
  switch (one.status) {
    case 'frontier':
      return { sv: 'på fronten', en: 'on the frontier' };
    case 'dominated': {
      const by = nameOf(one.by);
      return {
        sv: `dominerad: ${by.sv} ger minst lika mycket för mindre`,
        en: `dominated: ${by.en} gives at least as much for less`,
      };
    }
    case 'extended': {
      const [low, high] = [nameOf(one.by[0]), nameOf(one.by[1])];
      return {
        sv: `svagt dominerad: en blandning av ${low.sv} och ${high.sv} ger lika mycket för mindre`,
        en: `dominated by extension: a mixture of ${low.en} and ${high.en} gives as much for less`,
      };
    }
    case 'same': {
      const as = nameOf(one.as);
      return { sv: `samma som ${as.sv}`, en: `the same as ${as.en}` };
    }
  }
}
