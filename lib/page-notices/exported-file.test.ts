import { afterEach, expect, test } from 'vitest';
import { exportedFile } from './exported-file.ts';
import { isLogOut } from './is-log-out.ts';

afterEach(() => document.body.replaceChildren());

/** The element that is marked `x`, in a page. */
function inPage(html: string): Element {
  document.body.append(document.createRange().createContextualFragment(html));
  const found = document.querySelector('.x');
  if (!found) throw new Error('no .x');
  return found;
}

test.each([
  ['<a class="x" download="6A.csv" href="blob:1">Liste</a>', '6A.csv'],
  ['<a class="x" download href="/liste/6A.xlsx?jeton=1">Liste</a>', '6A.xlsx'],
  ['<a href="/doc/Relev%C3%A9%206A.pdf#page=2"><span class="x">Relevé</span></a>', 'Relevé 6A.pdf'],
  ['<a class="x" href="/doc/%E9l%E8ves.CSV">Élèves</a>', '%E9l%E8ves.CSV'],
  ['<button class="x">Exporter</button>', 'Exporter'],
  [
    '<button aria-label="Télécharger la liste"><svg class="x"></svg></button>',
    'Télécharger la liste',
  ],
  ['<div role="menuitem" class="x">Download as CSV</div>', 'Download as CSV'],
  ['<div role="button"><i class="x"></i> Générer  au format PDF</div>', 'Générer au format PDF'],
])('let out: %s', (html, file) => {
  expect(exportedFile(inPage(html), 'pronote')).toBe(file);
});

test.each([
  '<a class="x" href="/notes">Notes</a>',
  '<a class="x" href="/image.png">Photo</a>',
  '<button class="x">Expédier</button>',
  '<button class="x">Exportation terminée : merci</button>',
  '<p class="x">Exporter la liste se fait depuis le menu.</p>',
  '<a class="x" href="/export.csvx">Aide</a>',
  '<a class="x" href="http://[">Aide</a>',
])('stays: %s', (html) => {
  expect(exportedFile(inPage(html), 'pronote')).toBeNull();
});

test('a platform’s own words count there alone', () => {
  const html = '<div role="menuitem" class="x">Copier toutes les notes dans Sheets</div>';
  expect(exportedFile(inPage(html), 'classroom')).toBe('Copier toutes les notes dans Sheets');
  expect(exportedFile(inPage(html), 'pronote')).toBeNull();
});

test('a name is one line of 200 at most', () => {
  const name = `a\n${'b'.repeat(300)}.csv`;
  const link = inPage('<a class="x">x</a>');
  link.setAttribute('download', name);
  expect(exportedFile(link, null)).toBe(`a ${'b'.repeat(198)}`);
});

test.each([
  ['<button class="x">Se déconnecter</button>', true],
  ['<a href="/Adminsys/logout?x=1"><i class="x"></i></a>', true],
  ['<a class="x" href="/">Déconnexion</a>', true],
  ['<a class="x" href="/aide/logouts">Aide</a>', false],
  ['<button class="x">Connexion</button>', false],
  ['<p class="x">Déconnexion automatique après 15 minutes</p>', false],
])('log-out: %s is %s', (html, is) => {
  expect(isLogOut(inPage(html))).toBe(is);
});
