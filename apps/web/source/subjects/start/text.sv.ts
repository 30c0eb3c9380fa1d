/** The start page, in Swedish. */
export const text = {
  title: 'Vad ger insatsen tillbaka, och till vem?',
  pageTitle: 'Samhällsekonomisk utvärdering för samordningsförbund',
  lead: 'Samnytta räknar ut vad en samordnad insats kostar och ger: för samhället, för varje part och för deltagaren. Börja med en publicerad utvärdering eller beskriv ett eget typfall, och följ varje krona ner till lag och källa.',
  toExamples: 'Se ett exempel',
  examplesHeading: 'Välj ett exempel',
  examplesLead:
    'Publicerade utvärderingar, räknade om från grunden, och påhittade fall som visar mer. Ändra ett antagande och se vad som händer.',
  card: {
    typeCases: (count: number) => (count === 1 ? '1 typfall' : `${count} typfall`),
    participants: (count: string) => `${count} deltagare`,
    society: 'Samhället per år',
    parties: 'Parterna per år',
    everyone: 'Alla deltagare',
    agrees: (agreeing: number, all: number) => `${agreeing} av ${all} publicerade siffror stämmer`,
  },
  payoff: {
    heading: 'Payoffs lista: sju insatser jämförda',
    lead: 'Listan trycker tre nyckeltal. Samnytta räknar ut kostnad och intäkt per deltagare ur dem, och nyckeltalen tillbaka igen.',
    intervention: 'Insats',
    degree: 'Verkningsgrad',
    payback: 'Återbetalning',
    cost: 'Kostnad per verkningsgrad',
  },
  principlesHeading: 'Så räknar Samnytta',
  principles: [
    {
      heading: 'Varje krona går att följa',
      text: 'Klicka på en siffra och se räkneregeln, lagrummet, priset och året bakom den.',
    },
    {
      heading: 'Parterna summerar till samhället',
      text: 'En bidragskrona är en kostnad för en part och en inkomst för en annan. Bara det som produceras eller förbrukas ändrar summan.',
    },
    {
      heading: 'Antaganden är märkta',
      text: 'Varje värde säger om det är uppmätt, kontrollerat mot källa eller antaget, och du kan pröva ett annat.',
    },
  ],
};
