/** What every page says in Swedish: header, footer, breadcrumbs, errors. */
export const text = {
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
    independence: 'Samnytta är ett fristående verktyg och hör inte till någon myndighet.',
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
    toStartPage: 'Till startsidan',
  },

  menu: 'Huvudmeny',

  breadcrumbs: { label: 'Var du är', start: 'Start' },
};
