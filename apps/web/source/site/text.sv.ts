/** What every page says in Swedish: header, footer, errors, start page. */
export const site = {
  name: 'Samnytta',
  tagline: 'Samhällsekonomisk utvärdering',
  skipLink: 'Gå till innehållet',
  toStartPage: 'till startsidan',
  otherLanguage: 'In English',
  pageTitle: (page: string) => `${page} – Samnytta`,

  footer: {
    label: 'Om tjänsten',
    purpose:
      'Samnytta räknar ut vad en samordnad insats kostar och ger för samhället, för varje part och för deltagaren.',
    openSourceHeading: 'Öppen källkod',
    openSource:
      'Räknereglerna, priserna och källorna är öppna under MIT-licens. Vem som helst får granska, använda och ändra dem.',
    privacyHeading: 'Inget sparas',
    privacy: 'Det du skriver in används för svaret på sidan och sparas inte. Sidan har inga kakor och ingen spårning.',
    independenceHeading: 'Fristående',
    independence: 'Samnytta är ett fristående verktyg och hör inte till någon myndighet.'
  },

  error: {
    title: (page: string) => `Fel: ${page}`,
    notFoundHeading: 'Sidan finns inte',
    notFound: 'Adressen leder ingenstans. Kontrollera den, eller börja om från startsidan.',
    tooLargeHeading: 'För mycket på en gång',
    tooLarge: 'Det som skickades är större än vad sidan tar emot (512 kB). Skicka mindre, eller använd kommandoraden.',
    refusedHeading: 'Det gick inte att läsa det som skickades',
    refused: 'Sidan tog inte emot det som skickades. Gå tillbaka och försök igen.',
    failedHeading: 'Något gick fel hos oss',
    failed: 'Felet är noterat. Inget har sparats. Försök igen om en stund.',
    code: (status: number) => `Felkod ${status}`,
    toStartPage: 'Till startsidan'
  },

  navigation: { label: 'Huvudmeny', build: 'Eget typfall', table: 'Deltagartabell', catalogue: 'Värden och källor', method: 'Metod' },

  start: {
    title: 'Vad ger insatsen tillbaka, och till vem?',
    pageTitle: 'Samhällsekonomisk utvärdering för samordningsförbund',
    lead: 'Samnytta räknar ut vad en samordnad insats kostar och ger: för samhället, för varje part och för deltagaren. Börja med en publicerad utvärdering eller beskriv ett eget typfall, och följ varje krona ner till lag och källa.',
    toBuild: 'Bygg ett eget typfall',
    toExamples: 'Se ett exempel',
    examplesHeading: 'Välj ett exempel',
    examplesLead: 'Publicerade utvärderingar, räknade om från grunden, och påhittade fall som visar mer. Ändra ett antagande och se vad som händer.',
    card: {
      typeCases: (count: number) => (count === 1 ? '1 typfall' : `${count} typfall`),
      participants: (count: string) => `${count} deltagare`,
      society: 'Samhället per år',
      parties: 'Parterna per år',
      everyone: 'Alla deltagare',
      agrees: (agreeing: number, all: number) => `${agreeing} av ${all} publicerade siffror stämmer`
    },
    payoff: {
      heading: 'Payoffs lista: sju insatser jämförda',
      lead: 'Listan trycker tre nyckeltal. Samnytta räknar ut kostnad och intäkt per deltagare ur dem, och nyckeltalen tillbaka igen.',
      intervention: 'Insats',
      degree: 'Verkningsgrad',
      payback: 'Återbetalning',
      cost: 'Kostnad per verkningsgrad'
    },
    buildHeading: 'Eller bygg ett eget typfall',
    buildLead: 'Fyll i hur en person har det före och efter insatsen. Formuläret är ifyllt från början, så att du kan trycka på Räkna direkt.',
    tableHeading: 'Eller räkna på en tabell med deltagare',
    tableLead: 'Har du en rad för varje deltagare, före och efter? Tabellen räknas i din egen webbläsare och lämnar aldrig din dator.',
    toTable: 'Räkna på en deltagartabell',
    principlesHeading: 'Så räknar Samnytta',
    principles: [
      {
        heading: 'Varje krona går att följa',
        text: 'Klicka på en siffra och se räkneregeln, lagrummet, priset och året bakom den.'
      },
      {
        heading: 'Parterna summerar till samhället',
        text: 'En bidragskrona är en kostnad för en part och en inkomst för en annan. Bara det som produceras eller förbrukas ändrar summan.'
      },
      {
        heading: 'Antaganden är märkta',
        text: 'Varje värde säger om det är uppmätt, kontrollerat mot källa eller antaget, och du kan pröva ett annat.'
      }
    ]
  }
};
