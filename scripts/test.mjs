// The whole test run: type-check, lint, then every test. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runNpm } from './run-npm.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A check counts as one test.
 * @param {string} title
 * @param {() => boolean} run
 * @returns {Count}
 */
function check(title, run) {
  process.stdout.write(`── ${title}\n`);
  const started = performance.now();
  const passed = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`   ${passed ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  );
  /** @type {Count} */
  let count = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter(
      (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
        file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
    );
    count = { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
  } catch (error) {
    process.stdout.write(`vitest left no report: ${error instanceof Error ? error.message : error}\n`);
  }
  rmSync(folder, { recursive: true, force: true });
  const silentFailure = count.failed === 0 && (status !== 0 || count.passed === 0);
  return silentFailure ? { ...count, failed: 1 } : count;
}

/** @param {string} workspace */
const typeCheck = (workspace) =>
  check(`type-check ${workspace}`, () => runNpm(['run', 'check', '--silent', '-w', workspace]));

process.stdout.write(`Node ${process.version}\n`);
const counts = [
  check('type-check scripts', () => runNpm(['run', 'check:scripts', '--silent'])),
  typeCheck('@samnytta/model'),
  typeCheck('@samnytta/report'),
  typeCheck('@samnytta/cli'),
  typeCheck('@samnytta/web'),
  check('generated files are up to date', () => runNpm(['run', 'generate', '--silent', '--', '--check'])),
  check('lint', () => runNpm(['run', 'lint', '--silent'])),
  runTests()
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
