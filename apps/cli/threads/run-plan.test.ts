import { readFileSync } from 'node:fs';
import { readCaseText } from '@samnytta/model';
import { drawInputs, onThreads } from '@samnytta/model/uncertainty';
import { PeopleDraws } from '../../../packages/model/cohort/kernel-draws.ts';
import { expect, test } from 'vitest';

test('the bundle’s threads give the same bits as the rules give where they are called', async () => {
  const settings = readCaseText(readFileSync(new URL('../../../examples/lund-2015.yaml', import.meta.url), 'utf8'));
  const draws = new PeopleDraws(settings);
  draws.add(settings.typeCases);
  const columns = drawInputs(draws.inputs, { seed: 4, draws: 1000, correlation: { prices: 0.5, wages: 1 } });
  expect(columns.columns.size).toBeGreaterThan(0);
  const here = await draws.run(columns);
  const thread = new URL('../dist/assets/thread.js', import.meta.url);
  expect(await draws.run(columns, { runPlan: onThreads(2, thread) })).toEqual(here);
  expect(new Set(here.income.society).size).toBeGreaterThan(900);
});
