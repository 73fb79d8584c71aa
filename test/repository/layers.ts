import { importsOf } from './imports.ts';

/** Which layer a file belongs to: the longest path that it starts with. */
const layerOfPath: Readonly<Record<string, string>> = {
  'lib/platforms/': 'pure',
  'lib/policy/': 'pure',
  'lib/detection/': 'pure',
  'lib/consent/': 'pure',
  'lib/display-name/': 'pure',
  'lib/media/': 'pure',
  'lib/verdict/': 'pure',
  'lib/destruction/': 'pure',
  'lib/access/': 'pure',
  'lib/page-notices/': 'pure',
  'lib/roster/': 'pure',
  'lib/lock/': 'pure',
  'lib/errors.ts': 'pure',
  'lib/page-view.ts': 'pure',
  'lib/bytes.ts': 'pure',
  'lib/bounded.ts': 'pure',
  'lib/canonical.ts': 'pure',
  // Shapes of what passes between people: data, without the signing of it.
  'lib/records/record.ts': 'pure',
  'lib/records/record-platform.ts': 'pure',
  'lib/records/report.ts': 'pure',
  'lib/sha256.ts': 'pure',
  'lib/group-by.ts': 'pure',
  'lib/local-time.ts': 'pure',
  'lib/without-accents.ts': 'pure',
  'lib/i18n/': 'words',
  'lib/browser.ts': 'seams',
  'lib/display-flag.ts': 'seams',
  'lib/notice-flag.ts': 'seams',
  'lib/service-hosts.ts': 'seams',
  'lib/messages.ts': 'seams',
  'lib/settings.ts': 'seams',
  'lib/sites.ts': 'seams',
  'lib/managed/': 'seams',
  'lib/register-messages/': 'seams',
  'lib/composers/': 'composers',
  'lib/guard/': 'guard',
  'lib/db/': 'store',
  'lib/backup/': 'store',
  'lib/records/': 'records',
  'lib/documents/': 'documents',
  'lib/services/': 'services',
  'lib/screens/': 'screens',
  'components/': 'components',
  'entrypoints/': 'entrypoints',
};

/** docs/design.md "Layout": what each layer may run of the others. An import goes down only. */
const mayRun: Readonly<Record<string, readonly string[]>> = {
  pure: ['pure'],
  words: ['words', 'pure'],
  seams: ['seams', 'pure'],
  composers: ['composers', 'pure'],
  guard: ['guard', 'composers', 'pure'],
  store: ['store', 'seams', 'pure'],
  records: ['records', 'store', 'seams', 'pure'],
  documents: ['documents', 'records', 'words', 'pure'],
  services: ['services', 'store', 'records', 'documents', 'seams', 'words', 'pure'],
  screens: ['screens', 'store', 'records', 'documents', 'seams', 'words', 'pure'],
  components: ['components', 'words', 'pure'],
  entrypoints: Object.values(layerOfPath),
};

/** Types alone are erased: the shapes of messages and of what is shown may be known without reaching them. */
const mayName: Readonly<Record<string, readonly string[]>> = {
  words: ['seams', 'records'],
  seams: ['records'],
  composers: ['seams'],
  guard: ['seams'],
  components: ['seams', 'guard', 'screens', 'store', 'records'],
  store: ['records'],
};

/** Where each package may be used; a package that is not listed may be used nowhere in the product. */
const packages: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^lib\/browser\.ts$/,
  dexie: /^lib\/(?:db|backup|screens)\//,
  jose: /^lib\/records\//,
  'zod/mini': /^lib\/(?:policy|managed|services|records|backup|destruction|access|roster)\//,
  preact: /^(?:components|entrypoints|lib\/screens)\//,
  'preact/hooks': /^(?:components|entrypoints|lib\/screens)\//,
  '@preact/signals': /^(?:components|entrypoints|lib\/screens)\//,
  papaparse: /^lib\/roster\//,
  // Heavy ones: by dynamic import, from the extension's own pages only.
  hucre: /^lib\/roster\//,
  'hucre/xlsx': /^lib\/roster\//,
  fflate: /^lib\/(?:roster|documents|backup)\//,
  pdfkit: /^lib\/documents\//,
  'pdfjs-dist/legacy/build/pdf.mjs': /^lib\/documents\//,
  'pdfjs-dist/legacy/build/pdf.worker.mjs': /^lib\/documents\//,
  'wxt/utils/define-background': /^entrypoints\//,
  'wxt/utils/define-content-script': /^entrypoints\//,
};

export function layerOf(file: string): string | null {
  const path = Object.keys(layerOfPath)
    .filter((start) => file.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  return path === undefined ? null : (layerOfPath[path] ?? null);
}

/** What is wrong with a file's imports, as sentences; empty when nothing is. */
export function layerFaults(file: string, text: string): string[] {
  const layer = layerOf(file);
  if (layer === null)
    return [`${file} is in no layer: add its folder to docs/design.md and layers.ts`];
  return importsOf(file, text).flatMap(({ target, isPackage, typeOnly, namespace }) => {
    if (isPackage) {
      if (!packages[target]?.test(file)) return [`${file} may not use the package ${target}`];
      if (target === 'zod/mini' && !namespace && !typeOnly) {
        return [`${file} must use "import * as z from 'zod/mini'", or all of it is bundled`];
      }
      return [];
    }
    const lower = layerOf(target);
    const allowed = [...(mayRun[layer] ?? []), ...(typeOnly ? (mayName[layer] ?? []) : [])];
    return lower !== null && allowed.includes(lower)
      ? []
      : [`${file} (${layer}) may not import ${target} (${lower ?? 'no layer'})`];
  });
}
