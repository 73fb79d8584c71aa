import type { Plugin } from 'vite';

/** The parts of the extension API that Vigie calls; a test compares them with the code. */
export const usedApis: readonly string[] = [
  'action',
  'alarms',
  'notifications',
  'permissions',
  'runtime',
  'scripting',
  'storage',
  'tabs',
  'windows',
];
/** What a browser gives to the scripts that run in pages. */
export const apisInPages: readonly string[] = ['runtime', 'storage'];

const opening = 'const apiMetadata = ';

/**
 * webextension-polyfill carries a table of every API there is, on every listed page (1.3 kB after gzip). Only the entries
 * that Vigie calls stay. Throws where the package no longer has the table where it was (0.12.0).
 */
export function slimPolyfill(): Plugin {
  let apis = usedApis;
  return {
    name: 'vigie:slim-polyfill',
    enforce: 'pre',
    configResolved({ build }) {
      if (build.lib && /\.content\b/.test(String(build.lib.entry))) apis = apisInPages;
    },
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code) => ({ code: withApis(code, apis), map: null }),
    },
  };
}

/** The polyfill's source with the named entries of its table only. */
export function withApis(code: string, apis: readonly string[]): string {
  const start = code.indexOf(opening) + opening.length;
  const end = code.indexOf('\n      };', start) + '\n      }'.length;
  if (start < opening.length || end < start) throw new Error('webextension-polyfill: no table');
  const table = JSON.parse(code.slice(start, end)) as Record<string, unknown>;
  const kept = Object.entries(table).filter(([api]) => apis.includes(api));
  return code.slice(0, start) + JSON.stringify(Object.fromEntries(kept)) + code.slice(end);
}
