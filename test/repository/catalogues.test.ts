import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../lib/platforms/index.ts';
import { shapeOf, textsOf } from './catalogues.ts';
import { filesUnder, isTest, productFiles, read, root } from './files.ts';
import { frenchFaults } from './french.ts';

const sources = filesUnder('lib/i18n').filter((file) => file.endsWith('.ts') && !isTest(file));
const french = sources.filter((file) => file.endsWith('.fr.ts'));
/** `<id>.json`; the schema beside them has two dots. */
const packs = filesUnder('lib/policy/packs').filter((file) => /\/[^./]+\.json$/.test(file));

/** French texts of a pack, beside their English. */
function bilingualOf(value: unknown): { fr: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fr' in value || 'en' in value ? [value as { fr: unknown; en: unknown }] : [];
  return [...own, ...Object.values(value).flatMap(bilingualOf)];
}
const faultsIn = (texts: readonly string[]) =>
  texts.flatMap((text) => frenchFaults(text).map((fault) => `${fault}: ${text}`));

test('there are catalogues, each in both languages', () => {
  expect(french.length).toBeGreaterThan(0);
  const english = sources.filter((file) => file.endsWith('.en.ts'));
  expect(english).toEqual(french.map((file) => file.replace('.fr.ts', '.en.ts')));
});

describe.each(french)('%s', (file) => {
  test('has the same entries in English', async () => {
    const load = async (path: string) => Object.values(await import(join(root, path)));
    const fr = (await load(file)).map((catalogue) => shapeOf(catalogue));
    const en = (await load(file.replace('.fr.ts', '.en.ts'))).map((each) => shapeOf(each));
    expect(fr.flat().length).toBeGreaterThan(0);
    expect(en).toEqual(fr);
  });

  test('is written as French is', () => {
    expect(faultsIn(textsOf(file, read(file)))).toEqual([]);
  });
});

describe.each(packs)('%s', (file) => {
  const texts = bilingualOf(JSON.parse(read(file)));
  test('has each text in both languages, written as French is', () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const { fr, en } of texts) {
      expect(typeof fr).toBe('string');
      expect(typeof en).toBe('string');
    }
    expect(faultsIn(texts.map(({ fr }) => String(fr)))).toEqual([]);
  });
});

describe('words are in the catalogues, not in what draws them', () => {
  /** A platform is called the same in both languages. */
  const properNames = platforms.map(({ name }) => name);
  const french = /[àâçéèêëîïôùûœ«»]/i;
  const spoken = (file: string, text: string) =>
    textsOf(file, text).filter((each) => french.test(each) && !properNames.includes(each));
  test.each(productFiles.filter((file) => /^(?:components|entrypoints)\//.test(file)))(
    '%s',
    (file) => {
      expect(spoken(file, read(file))).toEqual([]);
    },
  );
  test('is seen', () => {
    expect(spoken('components/A.tsx', "const a = <p title='clé'>Élève</p>;")).toHaveLength(2);
  });
});

describe('public/_locales', () => {
  type Locale = Record<string, { message: string }>;
  const locale = (lang: string) =>
    JSON.parse(read(`public/_locales/${lang}/messages.json`)) as Locale;

  test('has the same keys and placeholders in both languages', () => {
    const shape = (lang: string) => shapeOf(locale(lang));
    expect(shape('fr').length).toBeGreaterThan(0);
    expect(shape('en')).toEqual(shape('fr'));
  });

  test('is written as French is, and holds every key of the manifest', () => {
    const messages = locale('fr');
    expect(faultsIn(Object.values(messages).map(({ message }) => message))).toEqual([]);
    const keys = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    for (const key of keys) expect(messages).toHaveProperty(String(key));
  });
});

describe('each fault is seen', () => {
  test.each([
    "l'élève",
    'Attention : non',
    'Attention: non',
    '« non\u00A0»',
    '«\u00A0non »',
    'Vraiment ?',
    'Vraiment\u00A0!',
    'une violation',
    'dit "non"',
    'Un instant...',
  ])('%s', (text) => {
    expect(frenchFaults(text)).toHaveLength(1);
  });

  test.each([
    'l’élève',
    'Attention\u00A0: oui',
    '«\u00A0oui\u00A0»',
    'Vraiment?',
    'à 10:30',
    'a; b!',
  ])('let be: %s', (text) => {
    expect(frenchFaults(text)).toEqual([]);
  });

  test('texts are those of strings and templates, not of keys and imports', () => {
    const source = [
      "import { a } from './x.ts';",
      "const b = { 'own-key': 'un', c: (d) => `deux $" + '{d} trois` };',
    ].join('\n');
    expect(textsOf('lib/i18n/a.fr.ts', source)).toEqual(['un', 'deux ', ' trois']);
  });

  test('a missing entry, another placeholder, another number of values', () => {
    const fr = shapeOf({ a: 'Bon {name}', b: { c: (x: string) => x } });
    expect(fr).toEqual(['a: text {name}', 'b.c: sentence of 1']);
    expect(shapeOf({ a: 'Good {first}', b: { c: (x: string) => x } })).not.toEqual(fr);
    expect(shapeOf({ a: 'Good {name}', b: { c: () => '' } })).not.toEqual(fr);
    expect(shapeOf({ a: 'Good {name}' })).not.toEqual(fr);
  });
});
