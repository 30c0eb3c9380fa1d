import { disposableIncome, Evaluation, ledgerOf, totalByActor } from '@samnytta/model/rules';
import { compile } from '../../packages/model/kernel/kernel.ts';
import { peopleInBlock } from '../../packages/model/kernel/layout.ts';
import { BlockRunner } from '../../packages/model/kernel/people/run-blocks.ts';
import { compilers, runC } from './c-reference.ts';
import { line, median, number, rounds } from './measure.ts';
import { objectVersion, plainPerson } from './object-version.ts';
import { date, parameters, situations } from './people.ts';

const times = 31;
const ofObjects = 10_000;
const ofReference = 1_000;

function report(name: string, nanoseconds: number, kernel: number): void {
  const ratio =
    nanoseconds >= kernel
      ? `${number(nanoseconds / kernel)} × the kernel's time`
      : `the kernel takes ${number(kernel / nanoseconds)} × as long`;
  line(`  ${name.padEnd(44)} ${number(nanoseconds, 0).padStart(8)} ns a person  ${ratio}`);
}

function checkSum(name: string, sum: number, expected: number): void {
  if (Math.abs(sum - expected) > 1e-9 * Math.abs(expected) + 1)
    throw new Error(`${name} sums society to ${String(sum)}; the kernel to ${String(expected)}`);
}

/** The full rules for people before and after, one thread: the kernel, C and objects in one run. */
export async function fullRules(people: number): Promise<void> {
  const kernel = compile({ date, parameters });
  const packed = kernel.pack(situations(people * 2));
  const plan = kernel.plan(packed);
  const runner = new BlockRunner(plan);
  const columns = plan.outputs.map(() => new Float64Array(packed.count));
  const perPerson = (milliseconds: number, count: number): number => (milliseconds * 1e6) / count;
  const blocks = Math.ceil(packed.count / peopleInBlock);
  // Kernel and C by turns, so that both meet the same load.
  const before = rounds(times, () => runner.run(0, blocks, columns));
  const c = Object.entries(compilers).map(([name, flags]) => ({ name, result: runC(kernel, packed, flags, times) }));
  const after = rounds(times, () => runner.run(0, blocks, columns));
  const ofKernel = perPerson(median([...before, ...after]), people);
  const society = kernel.results(packed, columns, runner.pairs).sumOf('society');
  line(`Full rules of ${date}, ${people.toLocaleString('en')} people before and after, one thread, median`);
  report('kernel', ofKernel, ofKernel);
  report(
    'kernel with memory for the results',
    perPerson(median(rounds(times, () => kernel.run(packed))), people),
    ofKernel,
  );
  for (const { name, result } of c) {
    if (result === undefined) {
      line(`  C, ${name}: no compiler`);
      continue;
    }
    checkSum(`C, ${name},`, result.sums[plan.outputs.indexOf('society')] ?? Number.NaN, society);
    report(`C, ${name}`, perPerson(median(result.milliseconds), people), ofKernel);
  }
  const evaluate = await objectVersion();
  const some = [...situations(ofObjects * 2)];
  const plain = some.map(plainPerson);
  let sum = 0;
  const objects = rounds(11, () => {
    sum = 0;
    for (const person of plain) sum += evaluate(person)['society'] ?? Number.NaN;
  });
  checkSum('The object version', sum, kernel.run(some).sumOf('society'));
  report('an object per person', perPerson(median(objects), ofObjects), ofKernel);
  const reference = rounds(3, () => {
    for (const facts of some.slice(0, ofReference * 2)) {
      const evaluation = new Evaluation(date, parameters, facts);
      totalByActor(ledgerOf(evaluation));
      evaluation.of(disposableIncome);
    }
  });
  report('reference evaluation, with its explanation', perPerson(median(reference), ofReference), ofKernel);
}
