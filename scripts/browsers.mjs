// Where Chromium and Firefox are. Plain Node: it runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = {
  chromium: { variable: 'VIGIE_CHROMIUM', commands: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'VIGIE_FIREFOX', commands: ['firefox-esr', 'firefox'] },
};
const macs = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * Path of a browser's executable, or null. Branded Chrome is no candidate: since version 137 it
 * does not load an unpacked extension from the command line.
 * @param {'chromium' | 'firefox'} name
 */
export function findBrowser(name) {
  const { variable, commands } = names[name];
  const told = process.env[variable];
  if (told) return existsSync(told) ? told : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix))),
    ...macs[name],
    ...windows(name),
    ...downloaded(name),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

function windows(name) {
  const program =
    name === 'chromium' ? 'Chromium/Application/chrome.exe' : 'Mozilla Firefox/firefox.exe';
  return [process.env.LOCALAPPDATA, process.env.ProgramFiles]
    .filter(Boolean)
    .map((folder) => join(folder, program));
}

const caches = {
  linux: join(homedir(), '.cache'),
  darwin: join(homedir(), 'Library/Caches'),
  win32: process.env.LOCALAPPDATA ?? homedir(),
};
const cache = caches[process.platform] ?? caches.linux;
/** Where `playwright-core install` and `browsers install` put what they fetch. */
export const downloads = {
  chromium: process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright'),
  firefox: join(cache, 'puppeteer'),
};
const layouts = {
  chromium: {
    folder: downloads.chromium,
    version: /^chromium-\d+$/,
    programs: [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-win64/chrome.exe',
      'chrome-win/chrome.exe',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
  },
  firefox: {
    folder: join(downloads.firefox, 'firefox'),
    version: /stable_/,
    programs: ['firefox/firefox', 'core/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'],
  },
};

/** Programs among what was downloaded, newest first. */
function downloaded(name) {
  const { folder, version, programs } = layouts[name];
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((entry) => version.test(entry));
  found.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return found.flatMap((entry) => programs.map((program) => join(folder, entry, program)));
}
