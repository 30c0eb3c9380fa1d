import { readFileSync } from 'node:fs';
import { lookUpScalar, readCase, readCaseText } from '@samnytta/model';
import { describe, expect, it } from 'vitest';
import { text as formText } from '#subjects/form/text.sv.ts';
import { exampleValues, firstValues } from './example.ts';
import { type FilledForm, type ReadForm, readForm } from './request-form.ts';
import { text as cohortText } from './text.sv.ts';
import { settingsProblems } from './worker/settings-problems.ts';

const words = { cohort: { language: 'sv', text: cohortText }, form: { language: 'sv', text: formText } } as const;
const table = new File(['deltagare;period\n'], 'tabell.csv');
const filled = (values: FilledForm['values'], files: Partial<FilledForm> = {}): FilledForm => ({
  values,
  table,
  comparison: undefined,
  settingsFile: undefined,
  ...files,
});
const yaml = readFileSync(new URL('../../../../../examples/cohort-illustration.yaml', import.meta.url), 'utf8');

/** Settings are checked here, which the page has its worker do. */
function inSwedish(form: FilledForm): Promise<ReadForm> {
  return readForm(form, words, (settings) => Promise.resolve(settingsProblems(settings)));
}

async function problemsOf(form: FilledForm): Promise<readonly (readonly [string, string])[]> {
  const read = await inSwedish(form);
  return read.kind === 'problems' ? read.problems.map(({ field, message }) => [field, message]) : [];
}

describe('the form of a table', () => {
  it('filled in for the made-up table, says what the settings file beside it says', async () => {
    const read = await inSwedish(filled(exampleValues(words.cohort)));
    if (read.kind !== 'request') throw new Error('The example has problems');
    const settings = readCase(read.request.settings);
    const expected = readCaseText(yaml);
    const { cost, participants } = settings.file.intervention!;
    expect(settings.context).toEqual(expected.context);
    expect(participants).toBe(expected.file.intervention!.participants);
    for (const [own, other] of [
      [cost, expected.file.intervention!.cost],
      [settings.file.appraisal!.deadweight!, expected.file.appraisal!.deadweight!],
    ] as const) {
      if (own.kind !== 'stated' || other.kind !== 'stated') throw new Error('Expected stated values');
      expect([own.value, own.unit, own.grade]).toEqual([other.value, other.unit, other.grade]);
    }
    expect(read.request).toMatchObject({
      draws: 2000,
      seed: 1,
      missing: 'refuse',
      windows: 'refuse',
      comparison: undefined,
    });
  });

  it('asks for what was paid and for whom, and takes a cost of zero', async () => {
    expect((await problemsOf(filled(firstValues()))).map(([field]) => field)).toEqual([
      'intervention.cost',
      'intervention.participants',
    ]);
    expect(
      await problemsOf(filled({ ...firstValues(), 'intervention.cost': '0', 'intervention.participants': '40' })),
    ).toEqual([]);
  });

  it('tells all that is wrong at once, each at its field', async () => {
    const values = {
      ...firstValues(),
      'intervention.cost': 'mycket',
      'financing.region': '30',
      'appraisal.persistence': '120',
      'cohort.draws': '5',
      'cohort.seed': '-1',
      'cohort.missing': 'bound',
    };
    const problems = await problemsOf(filled(values, { table: undefined, comparison: table }));
    expect(problems.map(([field]) => field)).toEqual([
      'cohort.table',
      'intervention.cost',
      'intervention.participants',
      'appraisal.persistence',
      'cohort.missing',
      'cohort.draws',
      'cohort.seed',
    ]);
    expect(problems.at(-2)![1]).toBe('Skriv ett heltal från 100 till 100\u00a0000. Nu står det ”5”.');
  });

  it('has the tax rates of the municipality that is named; one that is none is told with the nearest', async () => {
    const read = await inSwedish(filled({ ...exampleValues(words.cohort), 'person.municipality': 'Göteborgs stad' }));
    if (read.kind !== 'request') throw new Error('The form has problems');
    const { context } = readCase(read.request.settings);
    // Skatteverket, Skattesatser 2024: 21.12 and 11.48 per cent.
    const rates = ['municipality.goteborg', 'region.vastra-gotaland'].map(
      (id) => lookUpScalar(context.parameters, `local-tax.${id}`, context.date).value,
    );
    expect(rates).toEqual([0.2112, 0.1148]);
    const [problem, ...others] = await problemsOf(
      filled({ ...exampleValues(words.cohort), 'person.municipality': 'Skelefteå' }),
    );
    expect(others).toEqual([]);
    expect(problem?.[0]).toBe('person.municipality');
    expect(problem?.[1]).toContain('Skellefteå');
  });

  it('takes blanks between thousands, and shares of the cost that are not whole are told', async () => {
    const values = {
      ...exampleValues(words.cohort),
      'cohort.draws': '10 000',
      'financing.municipality': '50',
      'financing.region': '30',
    };
    expect((await problemsOf(filled(values))).map(([field]) => field)).toEqual(['financing.municipality']);
    const read = await inSwedish(filled({ ...values, 'financing.region': '50' }));
    expect(read.kind === 'request' && read.request.draws).toBe(10_000);
  });

  it('reads a settings file in place of the fields, and tells every fault in it', async () => {
    const values = { ...firstValues(), 'intervention.cost': 'mycket', 'cohort.settingsFrom': 'file' };
    const read = await inSwedish(filled(values, { settingsFile: new File([yaml], 'insats.yaml') }));
    expect(read.kind === 'request' && readCase(read.request.settings).file.date).toBe('2024-01-01');
    expect((await problemsOf(filled(values))).map(([field]) => field)).toEqual(['cohort.settingsFile']);
    const wrong = new File(['title: T\ndate: i går\nintervention: { cost: 5 }\n'], 'insats.yaml');
    const problems = await problemsOf(filled(values, { settingsFile: wrong }));
    expect(problems.map(([, message]) => message.split(':')[0])).toEqual([
      'date',
      'intervention.cost',
      'intervention.participants',
    ]);
    const large = new File([new Uint8Array(5_000_000)], 'insats.yaml');
    expect((await problemsOf(filled(values, { settingsFile: large })))[0]![1]).toContain('1\u00a0000 kB');
  });
});
