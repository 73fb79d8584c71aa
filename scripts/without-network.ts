import type { Plugin } from 'vite';

/**
 * pdf.js can download and compile what Vigie never asks of it; the package holds no way to do either
 * (docs/design.md "The package"). Its own methods named `fetch` only look objects up: they get another name.
 */
export function withoutNetwork(): Plugin {
  return {
    name: 'vigie:without-network',
    enforce: 'pre',
    transform: {
      filter: { id: /\/pdfjs-dist\// },
      handler: (code) => ({
        code: code.replace(/\bfetch\b/g, 'lookUp').replace(/\b(new )?Function\(/g, '$1Blocked('),
        map: null,
      }),
    },
  };
}
