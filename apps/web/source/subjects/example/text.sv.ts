/** The pages of published examples, in Swedish. */
export const text = {
  source: 'Källa',
  rulesOf: (date: string) => `Regler och priser per ${date}`,
  typeCases: 'Typfall',
  change: 'Ändra ett antagande',
  changeLead:
    'De här värdena är inte kända utan antagna, så att räkningen går att göra. Ändra dem och se vad som händer.',
  because: 'Varför:',
  noReason: 'Ingen motivering är angiven.',
  recalculate: 'Räkna om',
  reset: 'Återställ',
  changed: 'Du har ändrat antaganden',
  note: 'Om exemplet',
  noTypeCase: 'Exemplet har inget att räkna på.',
};
