import { gradeText, shortName, type Text } from '@samnytta/model';
import { describeDistribution, inputText, type UncertainInput } from '@samnytta/model/uncertainty';
import { mixedQuantities, row, section, table, texts } from '../document/blocks.ts';
import { sameWords, words } from '../document/cells.ts';
import type { Section, Table } from '../document/schema.ts';
import { number } from '../evaluation/words.ts';
import { statedCell } from './cells.ts';
import { labels } from './texts.ts';

/** What the graph reads an input as. */
function namesOf({ route }: UncertainInput): readonly string[] {
  return route.kind === 'fact' ? route.names : [];
}

/** The names that inputs can be asked for by, with their values. */
export function inputNames(caption: Text, inputs: readonly UncertainInput[]): Table {
  return table('input-names', caption, {
    rowHeading: labels.input,
    columns: [texts('name', labels.name), mixedQuantities('value', labels.value), texts('grade', labels.grade)],
    rows: inputs.map((input) =>
      row(input.id, input.label, {
        name: sameWords(shortName(input.place)),
        value: statedCell(input.base, input),
        grade: words(gradeText(input.grade, namesOf(input))),
      }),
    ),
  });
}

function mayBe(input: UncertainInput): Text {
  return describeDistribution(input.spec, (value, language) => inputText(value, input, language));
}

function inputTable(inputs: readonly UncertainInput[]): Table {
  return table('inputs', labels.inputsCaption, {
    rowHeading: labels.input,
    columns: [mixedQuantities('value', labels.value), texts('grade', labels.grade), texts('may-be', labels.mayBe)],
    rows: inputs.map((input) =>
      row(input.id, input.label, {
        value: statedCell(input.base, input),
        grade: words(gradeText(input.grade, namesOf(input))),
        'may-be': words(mayBe(input)),
      }),
    ),
  });
}

/** Inputs, how well they are known and what they may be; undefined when there are none. */
export function inputSection(inputs: readonly UncertainInput[]): Section | undefined {
  if (inputs.length === 0) return undefined;
  const many = number(inputs.length);
  const heading =
    inputs.length === 1
      ? { sv: 'Det osäkra underlaget', en: 'The uncertain input' }
      : { sv: `De ${many.sv} osäkra underlagen`, en: `The ${many.en} uncertain inputs` };
  return section('inputs', 'appendix', heading, [inputTable(inputs)]);
}
