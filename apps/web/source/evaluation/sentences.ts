import { type Assessment, figureOf, formatKronor, formatNumber, type Language, leastChange, subjectLabels, valueText } from '@samnytta/model';
import { textIn } from '#text';
import { signedKronor } from './amount.ts';
import { subjectInSentence } from './subject-in-sentence.ts';
import { type Gain, winnersOf } from './winners.ts';

/** The result in plain sentences: what society gains, who gains and who pays, and when the cost is back. */
export function sentencesOf(assessment: Assessment, language: Language): readonly string[] {
  const text = textIn(language).result.sentence;
  const sentences: string[] = [];
  const who = subjectLabels.society[language];
  const society = figureOf(assessment, 'income.society')?.value;
  const people =
    assessment.participants === 1 ? text.perPerson : text.perGroup(formatNumber(assessment.participants, language));
  if (society !== undefined) {
    const amount = formatKronor(Math.abs(society), language);
    if (society > leastChange) sentences.push(text.gains(who, amount, people));
    else if (society < -leastChange) sentences.push(text.loses(who, amount, people));
    else sentences.push(text.nothing(who));
  }
  const list = (gains: readonly Gain[]): string =>
    new Intl.ListFormat(language).format(
      gains.slice(0, 3).map(({ actor, value }) => text.item(subjectInSentence(actor, language), signedKronor(value, language)))
    );
  const { gain, pay } = winnersOf(assessment);
  if (gain.length > 0) sentences.push(text.gain(list(gain)));
  if (pay.length > 0) sentences.push(text.pay(list(pay)));
  else if (gain.length > 0) sentences.push(text.nobodyPays);
  const cost = figureOf(assessment, 'cost.society')?.value;
  const payback = figureOf(assessment, 'payback.society')?.value;
  if (cost !== undefined && cost > 0) {
    const amount = formatKronor(cost, language);
    sentences.push(payback === undefined ? text.neverBack(amount) : text.payback(amount, valueText(payback, 'months', language)));
  }
  return sentences;
}
