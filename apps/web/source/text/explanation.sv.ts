/** The page that explains a figure, in Swedish. */
export const explanation = {
  title: (figure: string) => `Varför? ${figure}`,
  pageTitle: (figure: string) => `Varför: ${figure}`,
  lead: 'Öppna en rad för att se vad den är gjord av, ända ner till uppgifter, lagrum och priskällor.',
  back: 'Tillbaka till resultatet',
  breadcrumbs: 'Var du är',
  start: 'Start',
  openAll: 'Öppna allt, till exempel för utskrift',
  closeAll: 'Öppna bara de översta nivåerna',
  formula: 'Så räknas det',
  source: 'Lag och källa',
  input: 'Uppgift i fallet',
  period: 'Gäller',
  periodText: (from: string | undefined, to: string | undefined) =>
    from === undefined && to === undefined ? 'utan tidsgräns' : to === undefined ? `från ${from}` : from === undefined ? `till ${to}` : `${from} – ${to}`,
  grade: 'Hur säkert',
  because: 'Kommentar',
  weight: (people: string) => `× ${people} personer`,
  own: 'Fallets eget värde i stället för Samnyttas',
  told: 'Förklaras redan ovan',
  notApplicable: 'Finns inte',
  part: 'Antal'
};
