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
    ...(name === 'chromium' ? playwrightCache() : []),
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

/** What `npx playwright-core install chromium` leaves behind, newest first. */
function playwrightCache() {
  const caches = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (!cache || !existsSync(cache)) return [];
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  const versions = readdirSync(cache).filter((folder) => /^chromium-\d+$/.test(folder));
  versions.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return versions.flatMap((version) => programs.map((program) => join(cache, version, program)));
}
