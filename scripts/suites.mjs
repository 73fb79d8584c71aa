// Steps of a test run, each with its time, and the count of tests over all of them.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from './run.mjs';

const counts = { passed: 0, failed: 0 };

/**
 * Runs one step; a step that fails ends the run.
 * @param {string} name
 * @param {() => boolean} act
 */
export function step(name, act) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  let ended = false;
  try {
    ended = act();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`== ${name}: ${ended ? 'ok' : 'FAILED'}, ${seconds(start)} s`);
  if (ended) return;
  if (counts.failed === 0) counts.failed = 1;
  finish();
}

/**
 * A Vitest project; its tests are added to the count.
 * @param {string} project
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string[]} [files] parts of file names; all files without it
 * @param {string[]} [left] files left out
 */
export function suite(project, environment, files = [], left = []) {
  const report = join(root, '.output/reports', `${project}.json`);
  rmSync(report, { force: true });
  const ended = run(
    tool('vitest'),
    [
      'run',
      '--project',
      project,
      ...files,
      ...left.flatMap((file) => ['--exclude', file]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    environment,
  );
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  return ended && numTotalTests > 0;
}

/** The closing line, plain, and the exit code. */
export function finish() {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exit(counts.failed === 0 ? 0 : 1);
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
