import { compile } from '../../packages/model/kernel/kernel.ts';
import { peopleInBlock } from '../../packages/model/kernel/layout.ts';
import { BlockRunner } from '../../packages/model/kernel/people/run-blocks.ts';
import { line, median, number, rounds } from './measure.ts';
import { date, parameters, situations } from './people.ts';

/** Cost of a person as people grow in number. */
export function growth(counts: readonly number[]): void {
  line('Cost of a person, before and after, one thread');
  for (const people of counts) {
    const kernel = compile({ date, parameters });
    const packed = kernel.pack(situations(people * 2));
    const plan = kernel.plan(packed);
    const columns = plan.outputs.map(() => new Float64Array(packed.count));
    const runner = new BlockRunner(plan);
    const run = (): void => runner.run(0, Math.ceil(packed.count / peopleInBlock), columns);
    rounds(Math.max(3, Math.ceil(100_000 / people)), run);
    const milliseconds = median(rounds(people > 300_000 ? 5 : 15, run));
    line(
      `  ${people.toLocaleString('en').padStart(9)} people ${number(milliseconds, 2).padStart(9)} ms ${number((milliseconds * 1e6) / people, 0).padStart(6)} ns each`,
    );
  }
}
