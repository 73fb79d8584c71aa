import { describe, expect, test } from 'vitest';
import { contentMatches } from '../../lib/platforms/index.ts';
import { noticeMatches } from '../../lib/platforms/notice-matches.ts';
import { builds, manifestOf } from './build.ts';

/** docs/design.md "The package". */
const permissions = [
  'activeTab',
  'alarms',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

function directives(csp: string): Record<string, string> {
  const parts = csp.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values.join(' ')]));
}

/** What is wrong with a manifest, as sentences. */
function manifestFaults(manifest: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const expectSame = (what: string, actual: unknown, wanted: unknown) => {
    if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
      faults.push(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
    }
  };
  const listOf = (key: string) => [...((manifest[key] as string[] | undefined) ?? [])].sort();
  expectSame('manifest_version', manifest.manifest_version, 3);
  expectSame('permissions', listOf('permissions'), permissions);
  expectSame('host_permissions', listOf('host_permissions'), []);
  expectSame('optional_permissions', listOf('optional_permissions'), []);
  expectSame('web_accessible_resources', manifest.web_accessible_resources, undefined);
  expectSame('incognito', manifest.incognito, 'not_allowed');
  expectSame('default_locale', manifest.default_locale, 'fr');
  if (listOf('optional_host_permissions').includes('<all_urls>')) faults.push('<all_urls>');

  const scripts = (manifest.content_scripts ?? []) as Record<string, unknown>[];
  expectSame('content_scripts', scripts.length, 2);
  const [guard = {}, notice = {}] = scripts;
  expectSame(
    'matches of the notice',
    [...((notice.matches as string[]) ?? [])].sort(),
    [...noticeMatches].sort(),
  );
  expectSame('run_at of the notice', notice.run_at, 'document_idle');
  expectSame('world of the notice', notice.world ?? 'ISOLATED', 'ISOLATED');
  expectSame(
    'matches',
    [...((guard.matches as string[]) ?? [])].sort(),
    [...contentMatches].sort(),
  );
  expectSame('run_at', guard.run_at, 'document_start');
  expectSame('all_frames', guard.all_frames, true);
  // Chromium and Firefox both default to the isolated world; the page's own world is never entered.
  expectSame('world', guard.world ?? 'ISOLATED', 'ISOLATED');

  const csp = manifest.content_security_policy as { extension_pages?: string } | undefined;
  const {
    'require-trusted-types-for': _,
    'trusted-types': __,
    ...rest
  } = directives(csp?.extension_pages ?? '');
  expectSame('content_security_policy', rest, policy);
  return faults;
}

describe.each(builds)('the manifest for $name', ({ folder }) => {
  test('asks and opens no more than the design says', () => {
    expect(manifestFaults(manifestOf(folder))).toEqual([]);
  });

  test('takes its name and sentences from the locales', () => {
    const manifest = manifestOf(folder);
    expect(manifest).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__' });
  });
});

test('Chromium: minimum version, closed to other extensions and pages', () => {
  expect(manifestOf(builds[0].folder)).toMatchObject({
    minimum_chrome_version: '144',
    externally_connectable: { ids: [] },
  });
});

test('Firefox: minimum version, a fixed id, no data collected', () => {
  expect(manifestOf(builds[1].folder)).toMatchObject({
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/^\S+@\S+$/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

test('each fault is seen', () => {
  const sound = {
    manifest_version: 3,
    permissions,
    incognito: 'not_allowed',
    default_locale: 'fr',
    content_scripts: [
      { matches: contentMatches, run_at: 'document_start', all_frames: true },
      { matches: noticeMatches, run_at: 'document_idle', all_frames: true },
    ],
    content_security_policy: {
      extension_pages: Object.entries(policy)
        .map((pair) => pair.join(' '))
        .join('; '),
    },
  };
  expect(manifestFaults(sound)).toEqual([]);
  const faulty: Record<string, unknown>[] = [
    { permissions: [...permissions, 'tabs'] },
    { host_permissions: ['https://example.org/*'] },
    { optional_host_permissions: ['<all_urls>'] },
    { optional_permissions: ['downloads'] },
    { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
    { incognito: 'spanning' },
    ...sound.content_scripts.flatMap((script, at) =>
      [{ world: 'MAIN' }, { matches: ['<all_urls>'] }].map((change) => ({
        content_scripts: sound.content_scripts.with(at, { ...script, ...change }),
      })),
    ),
    { content_scripts: [...sound.content_scripts, sound.content_scripts[0]] },
    { content_security_policy: { extension_pages: "default-src 'none'; connect-src *" } },
    { content_security_policy: undefined },
  ];
  for (const fault of faulty) {
    expect(manifestFaults({ ...sound, ...fault }), JSON.stringify(fault)).toHaveLength(1);
  }
});
