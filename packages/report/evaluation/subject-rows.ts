import { type Assessment, figureOf, type Subject, subjectLabels, type Text } from '@samnytta/model';
import { row } from '../document/blocks.ts';
import type { Cell } from '../document/cell-schema.ts';
import type { Row } from '../document/schema.ts';
import { labels } from './texts.ts';

/** The order of rows: the public actors, the state as a subtotal below its parts, society last as the sum. */
export const subjectOrder = [
  'municipality',
  'region',
  'employment-service',
  'social-insurance',
  'other-state',
  'state',
  'participant',
  'employer',
  'society',
] as const satisfies readonly Subject[];

/** What a subject is called at the head of a row. */
export function subjectLabel(subject: Subject): Text {
  return subject === 'state' ? labels.stateTogether : subjectLabels[subject];
}

/** The subjects that have an income, in the order of rows. */
export function knownSubjects(assessment: Assessment): readonly Subject[] {
  return subjectOrder.filter((subject) => figureOf(assessment, `income.${subject}`)?.value !== undefined);
}

/** A subject's row: the state is a subtotal and society the total. */
export function subjectRow(subject: Subject, cells: Readonly<Record<string, Cell | undefined>>): Row {
  return row(subject, subjectLabel(subject), cells, {
    role: subject === 'society' ? 'total' : subject === 'state' ? 'subtotal' : 'item',
  });
}
