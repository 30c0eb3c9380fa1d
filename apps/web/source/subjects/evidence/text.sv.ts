/** The page of published effects, in Swedish. */
export const text = {
  lead: 'Vad som hade hänt ändå, hur länge effekter varar och hur mycket som trängs undan, i publicerade utvärderingar, och de spann som Samnytta räknar med när ingen har mätt.',
  searchHelp: 'Till exempel IPS, undanträngning, sjukskrivna eller Norge (NO).',
  count: (rows: number) => `${rows} ${rows === 1 ? 'rad' : 'rader'}`,
};
