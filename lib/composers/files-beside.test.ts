import { expect, test } from 'vitest';
import type { ComposerRecipe } from '../platforms/platform.ts';
import type { Composer } from './composer.ts';
import { filesBeside } from './files-beside.ts';

function composer(html: string): Composer {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('[role="textbox"]');
  if (!field) throw new Error('no field');
  const recipe = {} as ComposerRecipe;
  return { field, also: [], recipe, button: document.querySelector<HTMLElement>('#send') };
}
const field = '<div role="textbox">voir ancien.pdf<p>plan.docx</p></div>';
const send = '<button id="send" title="Envoyer">Envoyer</button>';

test.each([
  [
    'a list item that says its name',
    '<ul><li><b>Bulletin Noah Roy.pdf</b><button>Retirer</button></li></ul>',
  ],
  ['a link', '<a href="#"> Bulletin Noah Roy.pdf </a>'],
  ['a group by its label', '<div role="group" aria-label="Bulletin Noah Roy.pdf"></div>'],
  [
    'a picture by its title, and its name under it',
    '<div title="Bulletin Noah Roy.pdf"><i>Bulletin Noah Roy.pdf</i></div>',
  ],
])('a chip is read: %s', (_, chip) => {
  expect(filesBeside(composer(`<section>${field}<div>${chip}${send}</div></section>`))).toEqual([
    'Bulletin Noah Roy.pdf',
  ]);
});

test('what stands in the field, farther away, or is no whole name is none', () => {
  const far = '<ol><li>devoir.pdf</li></ol>';
  const beside = '<p>Des fichiers .pdf ou .docx, 10 Mo</p><p>ecole.example</p>';
  expect(filesBeside(composer(`${far}<section>${field}${beside}${send}</section>`))).toEqual([]);
});

test('without a button nothing tells what belongs to the field', () => {
  expect(filesBeside(composer(`<section>${field}<p>devoir.pdf</p></section>`))).toEqual([]);
});
