// How fast the compiled rules are, as ratios within one run: against C and objects made from the same rule graph.
//
//   node bench/kernel/kernel.ts [quick]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fullRules } from './full-rules.ts';
import { growth } from './growth.ts';
import { large, redraw } from './monte-carlo.ts';

const isQuick = process.argv.includes('quick');
const onlyLarge = process.argv.includes('large');

if (onlyLarge) {
  await large(isQuick ? 3_500 : 35_000, 1_000, 2);
} else {
  await fullRules(isQuick ? 10_000 : 100_000);
  redraw(81, 10_000);
  // In a process of its own, so that its memory is its own.
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'large', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  growth(isQuick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000]);
}
