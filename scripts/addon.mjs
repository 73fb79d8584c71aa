// Mozilla's own linter over the Firefox build.
import { spawnSync } from 'node:child_process';
import { root, tool } from './run.mjs';

/** Preact's support of `dangerouslySetInnerHTML`, which nothing here uses (biome forbids it). */
const expected = ['UNSAFE_VAR_ASSIGNMENT'];

/** True when there is neither an error nor an unexpected warning. */
export function lintAddon() {
  const { stdout } = spawnSync(
    tool('web-ext'),
    ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const { errors, warnings } = JSON.parse(stdout);
  const bad = [...errors, ...warnings.filter(({ code }) => !expected.includes(code))];
  for (const { code, message, file, line } of bad) {
    console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  }
  return bad.length === 0;
}
