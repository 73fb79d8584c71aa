import { beforeEach, describe, expect, test } from 'vitest';
import type { ComposerRecipe, EnterRule } from '../platforms/platform.ts';
import { type SendIntent, sendIntent, watchedEvents } from './intent.ts';

const recipe = (enter: EnterRule): ComposerRecipe => ({
  id: 'message',
  field: 'textarea',
  container: null,
  send: '#send',
  sendLabels: [],
  enter,
  alsoReads: [],
  verb: 'post',
  seen: '2026-11-22',
});

let seen: SendIntent | null = null;
let rules: readonly ComposerRecipe[] = [];
function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} on the page`);
  return element;
}
function key(init: KeyboardEventInit, on = 'textarea'): SendIntent | null {
  seen = null;
  at(on).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }));
  return seen;
}

beforeEach(() => {
  document.body.innerHTML =
    '<form><textarea></textarea><button id="send" aria-label="Envoyer">x</button></form>';
  const listener = (event: Event) => {
    seen = sendIntent(event, rules);
  };
  for (const type of watchedEvents) window.addEventListener(type, listener, true);
});

describe('Enter', () => {
  test.each<[EnterRule, KeyboardEventInit, boolean]>([
    ['sends', { key: 'Enter' }, true],
    ['sends', { key: 'Enter', shiftKey: true }, false],
    ['sends', { key: 'Enter', isComposing: true }, false],
    ['newline', { key: 'Enter' }, false],
    ['newline', { key: 'Enter', ctrlKey: true }, true],
    ['ctrl-sends', { key: 'Enter' }, false],
    ['ctrl-sends', { key: 'Enter', metaKey: true }, true],
    ['button-says', { key: 'Enter' }, true],
    ['sends', { key: 'a' }, false],
  ])('under the rule %s, %o sends: %s', (rule, init, sends) => {
    rules = [recipe(rule)];
    expect(key(init) !== null).toBe(sends);
  });

  test('is a new line where the button names Ctrl', () => {
    rules = [recipe('button-says')];
    at('#send').setAttribute('aria-label', 'Envoyer (Ctrl+Entrée)');
    expect(key({ key: 'Enter' })).toBeNull();
    expect(key({ key: 'Enter', ctrlKey: true })).not.toBeNull();
  });

  test('a shortcut of the surface is a send too (Outlook’s Alt+S)', () => {
    rules = [{ ...recipe('newline'), sendChords: ['Alt+s'] }];
    expect(key({ key: 's', altKey: true })?.completes).toBe(true);
    expect(key({ key: 's' })).toBeNull();
  });

  test('and Space on the focused button send', () => {
    rules = [recipe('newline')];
    expect(key({ key: 'Enter' }, '#send')?.completes).toBe(true);
    expect(key({ key: ' ' }, '#send')?.completes).toBe(true);
    expect(key({ key: ' ' }, 'textarea')).toBeNull();
  });
});

test('a click of the site itself is a send too, but opens no press', () => {
  rules = [recipe('newline')];
  at('#send').click();
  expect(seen).toMatchObject({ completes: true, opensPress: false });
});

test('a submit is a send', () => {
  rules = [recipe('newline')];
  at('form').dispatchEvent(new Event('submit', { bubbles: true }));
  expect(seen?.composer.field.localName).toBe('textarea');
});
