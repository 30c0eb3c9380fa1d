import { inBoth, type Text } from '@samnytta/model';

export const notGivenMark: Text = { sv: 'ges inte', en: 'not given' };
export const noValue: Text = { sv: 'Siffran har inget värde.', en: 'The figure has no value.' };

export const choose: Text = {
  sv: 'Det här går att förklara. Skriv: samnytta explain FALL SIFFRA',
  en: 'This can be explained. Write: samnytta explain CASE FIGURE',
};
export const explainedFor = (name: Text): Text => ({
  sv: `Förklaringen gäller: ${name.sv}.`,
  en: `The explanation is of: ${name.en}.`,
});
export const others = (ids: string): Text => ({
  sv: `Andra med --type-case: ${ids}.`,
  en: `Others with --type-case: ${ids}.`,
});
export const legend: Text = {
  sv: 'Belopp är kronor per år där enheten inte står. (före) är det som fanns före och nu uteblir, med omvänt tecken. [1] märker det som återkommer och bara förklaras första gången.',
  en: 'Amounts are kronor per year unless the unit is told. (before) is what was there before and is no more, with the opposite sign. [1] marks what recurs and is explained only the first time.',
};

export const keyFigures: Text = { sv: 'Nyckeltal', en: 'Key figures' };
export const keyFigure: Text = { sv: 'Nyckeltal', en: 'Key figure' };
export const keyFiguresNote: Text = {
  sv: 'Siffran skrivs nyckeltal.part, till exempel income.society.',
  en: 'A figure is written figure.party, for instance income.society.',
};
export const subjects: Text = { sv: 'Parter', en: 'Parties' };
export const subject: Text = { sv: 'Part', en: 'Party' };
export const lines: Text = { sv: 'Deltagaren och rader i förändringen', en: 'The participant and lines of the change' };
export const line: Text = { sv: 'Rad', en: 'Line' };
export const writtenAs: Text = { sv: 'Skrivs', en: 'Written' };
export const perYear: Text = { sv: 'Kronor per år', en: 'SEK per year' };

/** Whom a figure is of and what it is, as one name. */
export const named = (who: Text, what: Text): Text =>
  inBoth((language) => `${who[language]}, ${what[language].charAt(0).toLowerCase()}${what[language].slice(1)}`);
