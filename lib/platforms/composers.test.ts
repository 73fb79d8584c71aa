import { describe, expect, test } from 'vitest';
import { platformById, platforms } from './index.ts';
import { foldLabel } from './label.ts';
import type { ComposerRecipe, PlatformId } from './platform.ts';

const editable = (attributes: string) =>
  `<div data-field contenteditable="true" role="textbox" ${attributes}></div>`;
const panel = (inside: string) => `<div role="dialog">${inside}</div>`;

/** Fields as public sources describe them, French and English: the recipe that must take each. */
const fields: [PlatformId, string, string][] = [
  ['teams', 'message', editable('data-tid="ckeditor" aria-label="Tapez un message"')],
  ['teams', 'generic', editable('')],
  ['classroom', 'announcement', editable('aria-label="Annoncez quelque chose à votre classe"')],
  ['classroom', 'announcement', editable('aria-label="Announce something to your class"')],
  ['classroom', 'announcement', `<div data-is-edit-mode="true">${editable('')}</div>`],
  ['classroom', 'comment', editable('aria-label="Ajouter un commentaire privé…"')],
  ['classroom', 'comment', editable('aria-label="Add class comment…"')],
  [
    'classroom',
    'comment',
    `<div data-is-edit-mode="true">${editable('aria-label="Comment"')}</div>`,
  ],
  ['facebook', 'post', panel(editable('data-lexical-editor="true" aria-label="Quoi de neuf?"'))],
  ['facebook', 'post', panel(editable('aria-label="What’s on your mind?"'))],
  ['facebook', 'comment', editable('aria-label="Commenter en tant que A. Roy"')],
  ['facebook', 'comment', panel(editable('aria-label="Write a public comment…"'))],
  ['facebook', 'comment', editable('aria-label="Répondre à B. Roy"')],
  ['facebook', 'chat-tab', editable('data-lexical-editor="true" aria-label="Message"')],
  [
    'facebook',
    'inline',
    `<div data-pagelet="GroupInlineComposer">${editable('aria-label="Écrivez quelque chose…"')}</div>`,
  ],
  ['messenger', 'message', editable('data-lexical-editor="true" aria-label="Écrire un message"')],
  ['messenger', 'thread', `<div role="main">${editable('aria-label="Aa"')}</div>`],
  ['instagram', 'message', editable('aria-label="Message"')],
  ['instagram', 'comment', '<textarea data-field aria-label="Ajouter un commentaire…"></textarea>'],
  ['whatsapp', 'message', `<div id="main"><footer>${editable('')}</footer></div>`],
  ['x', 'post', editable('data-testid="tweetTextarea_0"')],
  ['x', 'message', editable('data-testid="dmComposerTextInput"')],
  ['tiktok', 'comment', `<div data-e2e="comment-input">${editable('')}</div>`],
  ['discord', 'message', editable('data-slate-editor="true"')],
  ['gmail', 'message', editable('g_editable="true"')],
  ['gmail', 'message', editable('aria-label="Corps du message"')],
  ['outlook', 'message', editable('aria-label="Message body, press Alt+F10 to exit"')],
  ['outlook', 'message', editable('aria-label="Corps du message, appuyez sur Alt+F10"')],
  ['google-chat', 'generic', editable('aria-label="Historique activé"')],
  ['classdojo', 'comment', '<textarea data-field placeholder="Add a comment"></textarea>'],
  ['classdojo', 'generic', '<textarea data-field placeholder="What’s happening?"></textarea>'],
  ['mozaik-portail', 'generic', '<textarea data-field></textarea>'],
];

function recipeOf(platform: PlatformId, html: string): ComposerRecipe | undefined {
  document.body.innerHTML = html;
  const field = document.querySelector('[data-field]');
  return platformById(platform).composers.find((recipe) => field?.matches(recipe.field));
}

describe('a field is taken by the recipe made for it', () => {
  test.each(fields)('%s: %s, %s', (platform, recipe, html) => {
    expect(recipeOf(platform, html)?.id).toBe(recipe);
  });
});

test('what is not written in is no composer', () => {
  for (const html of [
    '<input data-field type="search">',
    '<div data-field contenteditable="false"></div>',
    '<button data-field>Publier</button>',
  ]) {
    expect(recipeOf('facebook', html), html).toBeUndefined();
  }
});

test('labels are written once, whatever their case and accents', () => {
  for (const { composers } of [platformById('facebook'), platformById('classroom')]) {
    for (const { sendLabels } of composers) {
      const folded = sendLabels.map(foldLabel);
      expect(new Set(folded).size).toBe(folded.length);
    }
  }
});

test('a press of the announcement’s button is not a comment’s: the announcement is asked first', () => {
  const ids = platformById('classroom').composers.map((recipe) => recipe.id);
  expect(ids).toEqual(['announcement', 'comment', 'generic']);
});

test('Outlook sends by Alt+S as well, from every field; keys are written in one form', () => {
  const outlook = platformById('outlook').composers;
  expect(outlook.map(({ sendChords }) => sendChords)).toEqual(outlook.map(() => ['Alt+s']));
  const chords = platforms.flatMap(({ composers }) =>
    composers.flatMap((each) => each.sendChords ?? []),
  );
  for (const chord of chords) expect(chord).toMatch(/^(Ctrl\+)?(Alt\+)?(Shift\+)?(Meta\+)?[^+]+$/);
});
