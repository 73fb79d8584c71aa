// Runs a command in the project's folder, with its output shown. Plain Node: nothing needs to be installed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/**
 * True when the command ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/**
 * A program of the installed dependencies.
 * @param {string} name
 */
export function tool(name) {
  return join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name);
}
