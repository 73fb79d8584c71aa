import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const home = fileURLToPath(
  new URL('../../node_modules/google-closure-library/closure/goog/', import.meta.url),
);
const wanted = ['goog.editor.ContentEditableField', 'goog.editor.plugins.BasicTextFormatter'];
/** What `closure/page.ts` sees of the library, which has no modules that a bundler knows. */
const bridge = `
export function closureField(element) {
  const field = new goog.editor.ContentEditableField(element.id);
  field.registerPlugin(new goog.editor.plugins.BasicTextFormatter());
  field.makeEditable();
  element.setAttribute('g_editable', 'true');
  return field;
}`;

/** Google's Closure Library as one module: its files in the order of their `goog.require`s. */
export const closureLibrary: Plugin = {
  name: 'closure-library',
  setup(build) {
    build.onResolve({ filter: /^closure-field$/ }, ({ path }) => ({ path, namespace: 'closure' }));
    build.onLoad({ filter: /.*/, namespace: 'closure' }, () => ({
      contents: `${['base.js', ...filesFor(wanted)].map(sourceOf).join('\n')}\n${bridge}`,
      loader: 'js',
    }));
  },
};

interface Listed {
  file: string;
  needs: string[];
}

/** Every file that provides or needs those names, its needs first, as `deps.js` lists them. */
function filesFor(names: readonly string[]): string[] {
  const listed = listing();
  const files: string[] = [];
  const add = (name: string): void => {
    const found = listed.get(name);
    if (!found || files.includes(found.file)) return;
    found.needs.forEach(add);
    if (!files.includes(found.file)) files.push(found.file);
  };
  names.forEach(add);
  return files;
}

function listing(): Map<string, Listed> {
  const line =
    /^goog\.addDependency\('(?<file>[^']+)', \[(?<gives>[^\]]*)\], \[(?<needs>[^\]]*)\]/gm;
  const namesIn = (list = '') => [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  const found = new Map<string, Listed>();
  for (const { groups } of readFileSync(`${home}deps.js`, 'utf8').matchAll(line)) {
    const { file = '', gives, needs } = groups ?? {};
    for (const name of namesIn(gives)) found.set(name, { file, needs: namesIn(needs) });
  }
  return found;
}

/** A `goog.module` is loaded by a function; older files stand as they are. */
function sourceOf(file: string): string {
  const source = readFileSync(home + file, 'utf8');
  if (file === 'base.js') return `${source}\nglobalThis.goog = goog;`;
  if (!/^goog\.module\(/m.test(source)) return source;
  return `goog.loadModule(function(exports) {${source}\nreturn exports;});`;
}
