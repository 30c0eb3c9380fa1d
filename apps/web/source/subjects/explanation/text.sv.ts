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
  told: 'Förklaras redan ovan'
};
