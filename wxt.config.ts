import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { slimPolyfill } from './scripts/slim-polyfill.ts';
import { withoutNetwork } from './scripts/without-network.ts';

/** Stops every request of the extension's own pages and background; see docs/design.md "The package". */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [withoutNetwork(), slimPolyfill()],
    resolve: {
      alias: [
        { find: /^brotli\/.*/, replacement: resolve(import.meta.dirname, 'scripts/no-brotli.ts') },
        {
          find: 'wxt/utils/content-script-context',
          replacement: resolve(import.meta.dirname, 'scripts/no-context.ts'),
        },
      ],
    },
    worker: { format: 'es', plugins: () => [withoutNetwork()] },
    // Papa Parse can download a file, which Vigie never asks of it: the package holds no way to the network at all.
    define: { XMLHttpRequest: 'undefined' },
    // The polyfill would fetch; every browser that Vigie serves preloads by itself.
    build: { modulePreload: { polyfill: false }, target: ['chrome144', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      'notifications',
    ],
    // One host at a time, when the person adds a site; none is granted at installation.
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    externally_connectable: browser === 'chrome' ? { ids: [] } : undefined,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'chrome'
      ? {
          minimum_chrome_version: '144',
          // Firefox reads a policy without one (MDN storage.managed, 2026-11).
          storage: { managed_schema: 'managed-schema.json' },
        }
      : {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  }),
});
