import { assessmentOf, type EvaluationResult, figureOf, formatNumber, type Language, type PublishedComparison, subjectLabels } from '@samnytta/model';
import { bold, dim, styled } from '../terminal/style.ts';
import { type Column, type Row, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { Texts } from '../texts/sv.ts';
import { inTable, type Unit } from './amounts.ts';

const perParticipant = '.per-participant';

interface Named {
  /** Undefined for what is not a key figure of an actor. */
  readonly subject: string | undefined;
  readonly label: string;
  readonly unit: Unit;
}

/** What a compared figure is called and measured in. */
function nameOf(result: EvaluationResult, { figure, assessment }: PublishedComparison, language: Language, texts: Texts): Named {
  const id = figure.endsWith(perParticipant) ? figure.slice(0, -perParticipant.length) : figure;
  const found = result.assessments.some((one) => one.id === assessment) ? figureOf(assessmentOf(result, assessment), id) : undefined;
  if (found !== undefined) {
    const perHead = id === figure ? '' : `, ${texts.actors.perParticipant.toLowerCase()}`;
    return { subject: subjectLabels[found.subject][language], label: `${found.label[language]}${perHead}`, unit: found.unit };
  }
  const [, years] = /^disposable-income(?:-(\d+))?$/u.exec(id) ?? [];
  const isIncome = id.startsWith('disposable-income');
  const label = `${texts.published.disposableIncome}${years === undefined ? '' : `, ${years} ${texts.published.years}`}`;
  return { subject: undefined, label: isIncome ? label : figure, unit: 'SEK' };
}

/** The name with its subject, unless the whole table is of one. */
function labelOf({ subject, label }: Named, ofOneSubject: boolean): string {
  return ofOneSubject || subject === undefined ? label : `${subject}: ${label.toLowerCase()}`;
}

function rowOf(one: PublishedComparison, label: string, unit: Unit, language: Language, texts: Texts): Row {
  const show = (value: number): string => inTable(value, unit, language, texts);
  const isShare = unit === 'share';
  const apart = (value: number): string => (isShare ? `${formatNumber(value * 100, language, 2)}\u00a0${texts.published.points}` : show(value));
  const { published, computed, tolerance, agrees } = one;
  return {
    cells: [
      label,
      show(published),
      computed === undefined ? texts.published.missing : show(computed),
      computed === undefined ? '' : apart(computed - published),
      `±${apart(tolerance)}`,
      agrees ? styled('good', texts.yes) : styled('bad', texts.no),
    ],
  };
}

/** What the case's report printed beside what is computed, by type case. */
export function publishedTable(result: EvaluationResult, comparisons: readonly PublishedComparison[], language: Language, texts: Texts, width: number): string {
  const { published: words } = texts;
  const columns: readonly Column[] = [
    { heading: words.figure, align: 'left' },
    ...[words.published, words.computed, words.difference, words.tolerance, words.agrees].map((heading): Column => ({ heading, align: 'right' })),
  ];
  const ids = [...new Set(comparisons.map(({ assessment }) => assessment))];
  const tables = ids.map((id) => {
    const named = comparisons.filter(({ assessment }) => assessment === id).map((one) => ({ one, name: nameOf(result, one, language, texts) }));
    const [first] = named;
    const ofOneSubject = first?.name.subject !== undefined && named.every(({ name }) => name.subject === first.name.subject);
    const assessment = result.assessments.find((one) => one.id === id)?.name[language] ?? id;
    const heading = [...(ids.length > 1 ? [assessment] : []), ...(ofOneSubject ? [first.name.subject ?? ''] : [])].join(', ');
    const rows = named.map(({ one, name }) => rowOf(one, labelOf(name, ofOneSubject), name.unit, language, texts));
    const notes = named.flatMap(({ one, name }) =>
      one.note === undefined ? [] : [dim(paragraph(`${labelOf(name, ofOneSubject)}: ${one.note.replaceAll(/\s+/gu, ' ').trim()}`, width, '  • '))],
    );
    return [...(heading === '' ? [] : [bold(`  ${heading}`)]), table(columns, rows, width), ...notes].join('\n');
  });
  const outside = comparisons.filter(({ agrees }) => !agrees).length;
  const count = (value: number): string => formatNumber(value, language);
  const verdict =
    outside === 0 ? styled('good', words.all(count(comparisons.length))) : styled('bad', words.some(count(outside), count(comparisons.length)));
  return [`${bold(words.heading)}  ${dim(words.unitNote)}`, tables.join('\n\n'), `  ${verdict}`].join('\n');
}
