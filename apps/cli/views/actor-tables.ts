import { type Assessment, actors, type Language, type Subject, subjectLabels } from '@samnytta/model';
import { type Column, type Row, table } from '../terminal/table.ts';
import { dim } from '../terminal/style.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';

/** How the tables are told. */
export interface Manner {
  readonly language: Language;
  readonly texts: Texts;
  readonly width: number;
}

/** Stands where there is no figure. */
export const nothing = '–';

/** Actors one by one, then the state as a subtotal, then society. */
export const order: readonly Subject[] = [...actors, 'state', 'society'];

export function subjectLabel(subject: Subject, { language, texts }: Pick<Manner, 'language' | 'texts'>): string {
  return subject === 'society' ? texts.label.society : subject === 'state' ? texts.label.state : subjectLabels[subject][language];
}

/** A table with a row for each subject that has figures; those that have none are named below it. */
export function actorTable(assessment: Assessment, headings: readonly string[], cells: (subject: Subject) => readonly string[], { language, texts, width }: Manner): string {
  const isKnown = (subject: Subject): boolean => assessment.figures.some((figure) => figure.subject === subject);
  const known = order.filter(isKnown);
  const unknown = order.filter((subject) => !isKnown(subject)).map((subject) => subjectLabels[subject][language]);
  const rows = known.map((subject): Row => {
    const last = subject === 'society';
    return { cells: [subjectLabel(subject, { language, texts }), ...cells(subject)], rule: known.length > 1 && (subject === 'state' || last), emphasis: last };
  });
  const columns = [{ heading: texts.label.actor, align: 'left' as const }, ...headings.map((heading): Column => ({ heading, align: 'right' }))];
  return [
    table(columns, rows, width),
    ...(unknown.length === 0 ? [] : [dim(paragraph(texts.label.notKnown(unknown.join(', ')), width, '  '))]),
  ].join('\n');
}
