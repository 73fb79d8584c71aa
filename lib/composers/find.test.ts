import { describe, expect, test } from 'vitest';
import type { ComposerRecipe } from '../platforms/platform.ts';
import { composerAround, composerIn, composerSentBy } from './find.ts';

const recipe: ComposerRecipe = {
  id: 'message',
  field: '[role="textbox"], textarea',
  container: null,
  send: '[data-tid="send"]',
  sendLabels: ['Publier', 'Post'],
  enter: 'sends',
  alsoReads: ['input[name="subject"]'],
  verb: 'post',
  seen: '2026-11-22',
};

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}
function at(selector: string): HTMLElement {
  const element = document.body.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  return element;
}

describe('the composer of a pressed element', () => {
  test('is found from an icon inside its button', () => {
    page(
      '<div><div role="textbox" id="a"></div><button data-tid="send"><i id="icon"></i></button></div>',
    );
    const composer = composerSentBy(at('#icon'), [recipe]);
    expect(composer?.field.id).toBe('a');
    expect(composer?.button?.dataset.tid).toBe('send');
  });

  test('is found when the attribute stands inside the button', () => {
    page('<div><textarea id="a"></textarea><button><span data-tid="send">x</span></button></div>');
    expect(composerSentBy(at('button'), [recipe])?.field.id).toBe('a');
  });

  test('is found by a label, folded', () => {
    page('<div><textarea id="a"></textarea><div role="button" aria-label="PUBLIER ">x</div></div>');
    expect(composerSentBy(at('[role=button]'), [recipe])?.field.id).toBe('a');
  });

  test('is the nearest of two, each with its own button', () => {
    page(`<section><div><textarea id="post"></textarea><button id="p" data-tid="send"></button></div>
      <div><textarea id="reply"></textarea><button id="r" data-tid="send"></button></div></section>`);
    expect(composerSentBy(at('#r'), [recipe])?.field.id).toBe('reply');
    expect(composerAround(at('#post'), [recipe])?.button?.id).toBe('p');
  });

  test('is nothing for another button', () => {
    page('<div><textarea></textarea><button id="other">Annuler</button></div>');
    expect(composerSentBy(at('#other'), [recipe])).toBeNull();
  });
});

test('a subject field belongs to the draft', () => {
  page('<form><input name="subject"><textarea id="a"></textarea><button>Post</button></form>');
  expect(composerIn(at('form'), [recipe])?.also.map((field) => field.localName)).toEqual(['input']);
});
