import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { closureLibrary } from './closure-library.ts';
import { policyTag } from './policies.ts';

const lock = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const source = fileURLToPath(new URL('.', import.meta.url));
/** Where the built pages stand, one `<stem>.html` each. */
export const builtPages = fileURLToPath(new URL('../../.output/pages/', import.meta.url));

/** Builds every practice page into one self-contained HTML file each; a second run without changes does nothing. Returns the stems. */
export async function buildPages(): Promise<string[]> {
  const stems = readdirSync(source).filter((name) => existsSync(join(source, name, 'page.ts')));
  if (stems.every((stem) => isFresh(join(builtPages, `${stem}.html`)))) return stems;
  const { outputFiles } = await build({
    entryPoints: stems.map((stem) => ({ in: join(source, stem, 'page.ts'), out: stem })),
    outdir: builtPages,
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2023',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [closureLibrary],
    // The Closure Library loads its modules so; what is built here is a page, not the product.
    logOverride: { 'direct-eval': 'silent' },
  });
  const textOf = (name: string) =>
    outputFiles.find((file) => file.path === join(builtPages, name))?.text ?? '';
  await mkdir(builtPages, { recursive: true });
  for (const stem of stems) {
    await replaceFile(
      join(builtPages, `${stem}.html`),
      documentOf(stem, textOf(`${stem}.js`), textOf(`${stem}.css`)),
    );
  }
  return stems;
}

function isFresh(file: string): boolean {
  const newest = readdirSync(source, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, statSync(join(source, name)).mtimeMs),
    statSync(lock).mtimeMs,
  );
  return existsSync(file) && statSync(file).mtimeMs > newest;
}

/** By rename, so that a test that builds at the same time never reads half a page. */
async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

/** The empty icon keeps the browser from asking the real site for one. */
function documentOf(stem: string, script: string, style: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
${policyTag(stem, script)}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Page d’exercice</title>
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}
