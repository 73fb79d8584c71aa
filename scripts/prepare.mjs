// What a bare clone is missing: dependencies, the two browsers, programs that read PDF. Says what it does.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { downloads, findBrowser } from './browsers.mjs';
import { root, run, tool } from './run.mjs';

export function ensureDependencies() {
  if (!stale()) return;
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  console.log(`Dependencies are missing or not those of package-lock.json: npm ${args.join(' ')}`);
  // Not `npm ci`: it refuses a lock file made where other systems' optional binaries were not to be
  // had (npm/cli#4828). This takes the lock file's versions too, and leaves it as it is.
  const npm = process.env.npm_execpath;
  const done = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (!done) throw new Error('npm failed: is the registry reachable? Its own message is above.');
}

/** npm keeps what it has installed in node_modules/.package-lock.json; optional packages may be left out. */
function stale() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const wanted = packages(join(root, 'package-lock.json'));
  const present = packages(installed);
  return Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      path !== '' && !optional && present[path]?.version !== version,
  );
}
function packages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * Path of the browser, installed first where that is possible.
 * @param {'chromium' | 'firefox'} name
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  for (const { saying, command, args } of ways(name)) {
    console.log(`${name} was not found: ${saying}`);
    if (run(command, args)) {
      const installed = findBrowser(name);
      if (installed) return installed;
    }
  }
  throw new Error(
    `No ${name}. Install it, or tell where it is: VIGIE_${name.toUpperCase()}=/path/to/${name}`,
  );
}

function ways(name) {
  const download =
    name === 'chromium'
      ? { command: tool('playwright-core'), args: ['install', 'chromium'] }
      : {
          command: tool('browsers'),
          args: ['install', 'firefox@stable', '--path', downloads.firefox],
        };
  const found = [{ saying: 'downloading it', ...download }];
  return [...found, ...bySystem(name === 'chromium' ? 'chromium' : 'firefox-esr')];
}

/**
 * How the system's packages bring a program; none where there are none, or we may not.
 * @param {string} packageName
 */
function bySystem(packageName) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return [];
  const install = ['apt-get', 'install', '-y', packageName];
  const asRoot = process.getuid?.() === 0;
  if (!asRoot && !run('sudo', ['-n', 'true'])) return [];
  const [command = '', ...args] = asRoot ? install : ['sudo', '-n', ...install];
  return [{ saying: `installing the package ${packageName}`, command, args }];
}

/** The programs that read our PDF in the tests and are not ours, by the package that brings each. */
const pdfPrograms = { pdftotext: 'poppler-utils', pdfdetach: 'poppler-utils', qpdf: 'qpdf' };

/** Installed first where that is possible. */
export function ensurePdfPrograms() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const has = (program) => folders.some((folder) => existsSync(join(folder, program + suffix)));
  for (const [program, packageName] of Object.entries(pdfPrograms)) {
    if (has(program)) continue;
    for (const { saying, command, args } of bySystem(packageName)) {
      console.log(`${program} was not found: ${saying}`);
      run(command, args);
    }
    if (!has(program)) {
      throw new Error(`No ${program}. Install ${packageName}: the tests open our PDF with it.`);
    }
  }
}
