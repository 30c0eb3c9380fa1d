/** The page that explains a figure, in Swedish. */
export const text = {
  title: (figure: string) => `Varför? ${figure}`,
  pageTitle: (figure: string) => `Varför: ${figure}`,
  lead: 'Öppna en rad för att se vad den är gjord av, ända ner till uppgifter, lagrum och priskällor.',
  back: 'Tillbaka till resultatet',
  openAll: 'Öppna allt, till exempel för utskrift',
  closeAll: 'Öppna bara de översta nivåerna',
};
