import { type Assessment, type Figure, figureOf } from '@samnytta/model';
import { bold, dim } from '../terminal/style.ts';
import { type Column, table } from '../terminal/table.ts';
import { paragraph } from '../terminal/wrap.ts';
import type { ShownScenario } from '../uncertainty/scenarios.ts';
import { type Manner, nothing } from './actor-tables.ts';
import { inTable } from './amounts.ts';

/** Figures that are shown to people beside the one asked for; programs get all. */
const shownFigures = ['income.society', 'cost.society', 'profitability-5.society', 'payback.society', 'net-present-value.society', 'benefit-cost-ratio.society'];

function changesText({ changes }: ShownScenario, { texts }: Manner): string {
  return changes === undefined ? texts.scenarios.quartile : changes.map(({ name, value }) => `${name} = ${value}`).join(', ');
}

/** Key figures of the case beside those of its scenarios, and what each scenario changes; undefined without any. */
export function scenarioText(scenarios: readonly ShownScenario[], assessment: Assessment, asked: Figure, manner: Manner): string | undefined {
  if (scenarios.length === 0) return undefined;
  const { language, texts, width } = manner;
  const { scenarios: words } = texts;
  const show = (value: number | undefined, { unit }: Figure): string => (value === undefined ? (unit === 'months' ? texts.never : nothing) : inTable(value, unit, language, texts));
  const rows = [...new Set([asked.id, ...shownFigures])].flatMap((id) => {
    const figure = figureOf(assessment, id);
    const values = scenarios.map(({ valueOf }) => (figure === undefined ? undefined : valueOf(id)));
    if (figure === undefined || [figure.value, ...values].every((value) => value === undefined)) return [];
    const name = figure.subject === 'society' ? figure.label[language] : `${figure.label[language]} (${id})`;
    return [{ cells: [name, show(figure.value, figure), ...values.map((value) => show(value, figure))], emphasis: id === asked.id }];
  });
  const columns: readonly Column[] = [
    { heading: words.figure, align: 'left' },
    ...[words.base, ...scenarios.map(({ name }) => name[language])].map((heading): Column => ({ heading, align: 'right' })),
  ];
  return [
    bold(words.heading),
    table(columns, rows, width),
    ...scenarios.map((one) => dim(paragraph(`${one.name[language]}: ${changesText(one, manner)}`, width, '  ', '    '))),
  ].join('\n');
}

export function scenarioJson(scenarios: readonly ShownScenario[], { figures }: Assessment, { language }: Pick<Manner, 'language'>) {
  return scenarios.map(({ id, name, changes, valueOf }) => ({
    id,
    name: name[language],
    changes: changes ?? null,
    figures: figures.map((figure) => ({ id: figure.id, unit: figure.unit, base: figure.value ?? null, value: valueOf(figure.id) ?? null })),
  }));
}
