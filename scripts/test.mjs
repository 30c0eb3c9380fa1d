// The whole test run: type-check, lint, then every test. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { npmBeside, root } from './run-npm.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What is checked beside the tests, the longest first.
 * @type {[title: string, parameters: string[]][]}
 */
const checks = [
  ['type-check pages', ['run', 'check', '--silent', '-w', '@samnytta/web']],
  ['type-check all else', ['run', 'check:node', '--silent']],
  ['lint', ['run', 'lint', '--silent']],
  ['format', ['run', 'check:format', '--silent']],
  ['type-check what is measured in a browser', ['run', 'check:browser', '--silent']],
  ['generated files are up to date', ['run', 'generate', '--silent', '--', '--check']],
];

/**
 * A check counts as one test; there is one at a time for each core.
 * @returns {Promise<Count>}
 */
async function runChecks() {
  const waiting = [...checks];
  const count = { passed: 0, failed: 0 };
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [title, parameters] = next;
      const started = performance.now();
      const { isWell, output } = await npmBeside(parameters);
      count[isWell ? 'passed' : 'failed'] += 1;
      process.stdout.write(
        `── ${title}: ${isWell ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n${isWell ? '' : output}`,
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return count;
}

/**
 * Says which ten test files took longest, in seconds.
 * @param {{ name: string, startTime: number, endTime: number }[]} files
 */
function tellSlowest(files) {
  const seconds = files.map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    time: (endTime - startTime) / 1000,
  }));
  const slowest = seconds.sort((one, other) => other.time - one.time).slice(0, 10);
  process.stdout.write(
    `── the ten slowest test files\n${slowest.map(({ file, time }) => `${time.toFixed(1).padStart(7)} s  ${file}\n`).join('')}`,
  );
}

/**
 * Runs every test and counts them; a test file that could not run counts as a failed test.
 * @returns {Count}
 */
function runTests() {
  process.stdout.write('── tests\n');
  const folder = mkdtempSync(join(tmpdir(), 'samnytta-test-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  /** @type {Count} */
  let count = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    count = { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
    tellSlowest(testResults);
  } catch (error) {
    process.stdout.write(`vitest left no report: ${error instanceof Error ? error.message : error}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  const silentFailure = count.failed === 0 && (status !== 0 || count.passed === 0);
  return silentFailure ? { ...count, failed: 1 } : count;
}

process.stdout.write(`Node ${process.version}\n`);
const counts = [await runChecks(), runTests()];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
