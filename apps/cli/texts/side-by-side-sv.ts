/** Texts of naive and adjusted side by side in Swedish. */
export const sideBySideInSwedish = {
  perYear: 'Intäkt per år',
  ofSociety: 'Nyckeltal för samhället',
  naive: 'Naivt',
  adjusted: 'Justerat',
  group: 'Jämförelsegrupp',
  intervals: (percent: string): string => `Hur säkert det naiva och det justerade är: ${percent} % av dragningarna`,
  bothResampled: 'Priser och parametrar dras en gång för båda grupperna, personerna i var och en för sig. I det justerade ligger båda gruppernas slump.',
  notResampled: 'Någon av grupperna har för få personer för att säga något om valet av dem: intervallen gäller bara priser, kostnad och antaganden.',
  reading: 'Det justerade i ord',
  withoutComparison: 'Här är jämförelsegruppen inte med: kalkylen räknar med fallets egen andel som hade skett ändå.',
};
